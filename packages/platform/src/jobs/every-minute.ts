import type { Deps, Jobs } from '../deps.ts';
import type { Log } from '../http/log.ts';
import { noteAttendance } from './attend.ts';
import { expirePending } from './expire-pending.ts';
import { expireRequests } from './expire-requests.ts';
import { forgetPast } from './forget.ts';
import { inviteReviews } from './invite-reviews.ts';
import { closeCheckouts, retryEvents } from './payments.ts';
import { sendDueRefunds } from './refunds.ts';
import { remindClients } from './remind-clients.ts';
import { sendCampaigns } from './send-campaigns.ts';
import { dueMessages, sweepAvailability, type DueMessage } from './sweep.ts';

/** What the work of a minute takes. */
export interface EveryMinute extends Pick<Deps, 'db' | 'config' | 'log' | 'providers'> {
  readonly jobs: Jobs;
  /** Sends one message that is due; what fails comes again by itself. */
  readonly send: (message: DueMessage) => Promise<void>;
}

/** Whatever time alone has made due, once, one part after the other. */
export async function everyMinute(working: EveryMinute): Promise<void> {
  const { db, log } = working;
  const mailHost = new URL(working.config.publicUrl).hostname;
  const part = (work: Promise<number>) => orLog(log, work);
  let count = await part(forgetPast(db).then(() => 0));
  count += await part(expirePending(working));
  count += await part(expireRequests(db));
  count += await part(sweepAvailability(db));
  count += await part(noteAttendance(working));
  count += await part(remindClients(db, mailHost));
  count += await part(inviteReviews(db, mailHost));
  count += await part(sendCampaigns(db, mailHost));
  count += await part(retryEvents(working));
  count += await part(closeCheckouts(working));
  count += await part(sendDueRefunds(working));
  count += await part(sendDue(working));
  log.debug('swept', { job: 'sweep', count });
}

/** What one part cannot do keeps no other waiting, a newsletter no confirmation; the next minute tries again. */
export function orLog(log: Log, work: Promise<number>): Promise<number> {
  return work.catch((error: unknown) => {
    log.error('sweep-failed', { job: 'sweep', error });
    return 0;
  });
}

async function sendDue({ db, send }: EveryMinute): Promise<number> {
  const due = await dueMessages(db);
  for (const message of due) await send(message);
  return due.length;
}
