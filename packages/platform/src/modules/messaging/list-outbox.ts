import type { Kysely } from 'kysely';
import type { Database } from '../../database/schema.ts';
import { transaction } from '../../database/transaction.ts';
import { headersOf, type Mail } from '../../providers/mail.ts';
import { renderMessage, type MessageRow, type Rendering } from './render-message.ts';

/** A mail as the demo would have sent it. */
export interface OutboxMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Every address that the mail asks its reader to open. */
  readonly links: readonly string[];
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
}

// more than a demo sends in a day: its first mails must not be pushed out by a test of booking
const most = 500;

/** The newest mails that were sent, newest first, rendered anew from their rows. For the demo only: it makes working links. */
export async function listOutbox(db: Kysely<Database>, rendering: Rendering): Promise<OutboxMail[]> {
  const rows = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('message')
      .selectAll()
      .where('status', '=', 'sent')
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(most)
      .execute(),
  );
  const mails: OutboxMail[] = [];
  for (const row of rows) mails.push(await toOutboxMail(db, row, rendering));
  return mails;
}

async function toOutboxMail(db: Kysely<Database>, row: MessageRow, rendering: Rendering): Promise<OutboxMail> {
  const practice = { kind: 'worker', practiceId: row.practice_id } as const;
  const mail = await transaction(db, practice, (tx) => renderMessage(tx, row, rendering));
  return {
    id: row.id,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: headersOf(mail),
    links: mail.text.match(/https?:\/\/\S+/g) ?? [],
    attachments: attachmentsOf(mail),
  };
}

function attachmentsOf({ calendar }: Mail): OutboxMail['attachments'] {
  if (calendar === null) return [];
  const { filename, method, content } = calendar;
  return [{ filename, contentType: `text/calendar; method=${method}`, content }];
}
