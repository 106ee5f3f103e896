import { randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { json } from '../../src/database/json.ts';
import type { Database } from '../../src/database/schema.ts';
import { transaction, type Tx } from '../../src/database/transaction.ts';
import type { ClientTable } from '../../src/modules/clients/tables.ts';
import { listOutbox, type OutboxMail } from '../../src/modules/messaging/list-outbox.ts';
import { sendMessage } from '../../src/modules/messaging/send-message.ts';
import type { CampaignTable, OptionalTopic } from '../../src/modules/messaging/tables.ts';
import { dueMessages } from '../../src/jobs/sweep.ts';
import { demoMailer } from '../../src/providers/demo-mail.ts';
import type { TestPlatform } from '../harness.ts';

/** A client who agreed to hear of some topics by mail; by default of all. */
export interface NewReader {
  readonly practiceId: string;
  readonly columns?: Partial<Insertable<ClientTable>>;
  readonly topics?: readonly OptionalTopic[];
}

/** Makes one, and answers the id. */
export const createReader = (db: Kysely<Database>, wanted: NewReader): Promise<string> =>
  inPractice(db, wanted.practiceId, async (tx) => {
    const id = wanted.columns?.id ?? randomUUID();
    await tx
      .insertInto('client')
      .values({ ...ordinaryClient(wanted.practiceId, id), ...wanted.columns })
      .execute();
    for (const topic of wanted.topics ?? ['reviews', 'news', 'offers']) {
      await tx
        .insertInto('subscription')
        .values({
          practice_id: wanted.practiceId,
          client_id: id,
          topic,
          subscribed: true,
          source: 'import',
          text_version: '2026-01',
        })
        .execute();
    }
    return id;
  });

/** A newsletter that is due by default, and its id. */
export const createCampaign = (
  db: Kysely<Database>,
  practiceId: string,
  columns: Partial<Insertable<CampaignTable>> = {},
): Promise<string> =>
  inPractice(db, practiceId, async (tx) => {
    const id = columns.id ?? randomUUID();
    await tx
      .insertInto('campaign')
      .values({
        practice_id: practiceId,
        id,
        name: 'Frühling',
        status: 'scheduled',
        topic: 'news',
        subject: 'Neue Zeiten im Frühling',
        paragraphs: json(['Ab April sind wir auch samstags da.', 'Wir freuen uns auf Sie.']),
        button: json({ label: 'Zeiten ansehen', url: 'https://partner.example/zeiten' }),
        scheduled_at: new Date('2026-03-01T08:00:00Z'),
        ...columns,
      })
      .execute();
    return id;
  });

/** Sends whatever is due in a practice, and answers everything that was sent so far, newest first. */
export const sentMails = async (platform: TestPlatform): Promise<OutboxMail[]> => {
  for (const { practiceId, id } of await dueMessages(platform.deps.db))
    await sendMessage({ ...platform.deps, mailer: demoMailer() }, practiceId, id);
  return listOutbox(platform.deps.db, platform.deps);
};

const inPractice = <T>(db: Kysely<Database>, practiceId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(db, { kind: 'practice', practiceId, keyId: practiceId }, work);

const ordinaryClient = (practiceId: string, id: string): Insertable<ClientTable> => ({
  practice_id: practiceId,
  id,
  first_name: 'Mara',
  last_name: 'Vogt',
  email: 'mara.vogt@example.org',
});
