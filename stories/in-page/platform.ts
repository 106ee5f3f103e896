import './node/globals.ts';
import { createApp } from '../../packages/platform/src/app.ts';
import { readConfig } from '../../packages/platform/src/config.ts';
import { onPglite, type Connection } from '../../packages/platform/src/database/connect.ts';
import { openPglite } from '../../packages/platform/src/database/pglite.ts';
import type { Deps } from '../../packages/platform/src/deps.ts';
import { createLog } from '../../packages/platform/src/http/log.ts';
import { expirePending } from '../../packages/platform/src/jobs/expire-pending.ts';
import { inviteReviews } from '../../packages/platform/src/jobs/invite-reviews.ts';
import { remindClients } from '../../packages/platform/src/jobs/remind-clients.ts';
import { dueMessages, sweepAvailability } from '../../packages/platform/src/jobs/sweep.ts';
import { sendMessage } from '../../packages/platform/src/modules/messaging/send-message.ts';
import { Links } from '../../packages/platform/src/modules/trust/links.ts';
import type { Mail } from '../../packages/platform/src/providers/mail.ts';
import { providersOf } from '../../packages/platform/src/providers/providers.ts';

export type { Mail } from '../../packages/platform/src/providers/mail.ts';

/** Where the platform in the page says that it is. Only the portraits are there, as files; it is never called over the network. */
export const address = location.origin;

/** The real platform, running in this page on a database of its own that is gone with the story. */
export interface PagePlatform {
  fetch(request: Request): Promise<Response>;
  /** What it has sent so far, newest first. */
  readonly mails: readonly Mail[];
  /** Told whenever a mail was sent. */
  onMail: (() => void) | undefined;
  /** Does what the jobs of a server do every minute. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

const config = readConfig({ ATTUNE_PUBLIC_URL: address, ATTUNE_LOG: 'error' }, 'demo');

/** Opens it from the snapshot of a database that holds the demo's practices, and sends the mail of one of them that is due. */
export async function openPlatform(snapshot: Blob, slug: string): Promise<PagePlatform> {
  const connection = onPglite(await openPglite(null, snapshot));
  const mails: Mail[] = [];
  const mailer = { send: (mail: Mail) => keep(mail), close: () => undefined };
  const log = createLog('warn', (line) => console.warn(line));
  const links = new Links(config.linkKeys);
  const sending = { db: connection.db, config, log, links, mailer };
  const jobs = {
    messageQueued: async (practiceId: string, id: string) => {
      await sendMessage(sending, practiceId, id);
    },
    refundDue: () => Promise.resolve(), // a refund is not sent from a page; it stands as promised
  };
  const deps: Deps = {
    ...sending,
    jobs,
    providers: providersOf(config),
    fetchCalendar: noCalendars,
    webhooks: nobodyElse,
  };
  const app = createApp(deps);
  const practiceId = await practiceOf(connection, slug);
  const sendDue = async () => {
    const due = (await dueMessages(connection.db)).filter((message) => message.practiceId === practiceId);
    for (const { id } of due) await jobs.messageQueued(practiceId, id);
  };
  const platform: PagePlatform = {
    fetch: async (request) => app.fetch(request),
    mails,
    onMail: undefined,
    sweep: () => sweep(deps, sendDue),
    close: () => connection.close(),
  };
  const keep = (mail: Mail) => {
    mails.unshift(mail);
    platform.onMail?.();
    return Promise.resolve();
  };
  await sendDue();
  return platform;
}

async function sweep(deps: Deps, sendDue: () => Promise<void>): Promise<void> {
  const { hostname } = new URL(address);
  await expirePending(deps);
  await sweepAvailability(deps.db);
  await remindClients(deps.db, hostname);
  await inviteReviews(deps.db, hostname);
  await sendDue();
}

async function practiceOf(connection: Connection, slug: string): Promise<string> {
  const [practice] = await connection.session((session) =>
    session.query<{ practice_id: string }>('select practice_id from practice where slug = $1', [slug]),
  );
  if (!practice) throw new Error(`The snapshot holds no practice ${slug}`);
  return practice.practice_id;
}

const noCalendars = () => Promise.reject(new Error('Nobody else’s calendar is read from a page'));
const nobodyElse: Deps['webhooks'] = {
  check: () => Promise.resolve('allowed'),
  send: () => Promise.resolve({ kind: 'failed', error: 'unreachable' }),
};
