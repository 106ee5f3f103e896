import { fromPglite, PgBoss, type Db } from 'pg-boss';
import type { Connection } from '../database/connect.ts';
import type { Deps, Jobs } from '../deps.ts';
import { sendMessage, type Sending } from '../modules/messaging/send-message.ts';
import { sendRefund } from '../modules/payments/send-refund.ts';
import { everyMinute, orLog } from './every-minute.ts';
import { fetchCalendars } from './fetch-calendars.ts';
import { sendWebhooks } from './send-webhooks.ts';
import { sweepAvailability, type DueMessage } from './sweep.ts';

/** What the jobs work with. */
export interface JobsOptions
  extends Omit<Sending, 'db' | 'config'>, Pick<Deps, 'config' | 'providers' | 'fetchCalendar' | 'webhooks'> {
  readonly connection: Connection;
}

/** Jobs at work; `stop` lets those that have begun finish. */
export interface RunningJobs extends Jobs {
  /** Does at once what otherwise the next minute does. */
  readonly sweep: () => Promise<void>;
  stop(): Promise<void>;
}

const sendQueue = 'send-message';
const refundQueue = 'send-refund';
const sweepQueue = 'sweep';
const calendarQueue = 'fetch-calendars';
const availabilityQueue = 'sweep-availability';
const webhookQueue = 'send-webhooks';

/** After so many seconds at most is looked at again whose next free times time alone has changed; less often than that costs trust. */
export const availabilityAge = 20;
const availabilityPolling = 5;

/** So many seconds at most until an event is on its way. */
const webhookAge = 4;
const webhookPolling = 2;

/**
 * Starts what happens beside the requests: sending mail, and once a minute whatever time alone has made due. The queues are
 * pg-boss's, in the same database. It delivers at least once, so each job asks the rows themselves what is left to do.
 */
export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { connection, log } = options;
  const sending: Sending = { ...options, db: connection.db };
  const queue = openQueue(connection);
  const boss = new PgBoss({
    db: queue.db,
    createSchema: false, // a migration makes it, and gives it to the worker
    backend: connection.engine === 'pglite' ? 'pglite' : 'postgres',
  });
  boss.on('error', (error) => log.error('jobs-failed', { error }));
  await boss.start();

  const jobs: Jobs = {
    messageQueued: async (practiceId, id) => {
      await later({ practiceId, id }, 0);
      boss.notifyWorker(sender); // the worker of this process need not wait for its next look
    },
    refundDue: async (practiceId, id) => {
      await boss.send(refundQueue, { practiceId, id }, { singletonKey: id });
      boss.notifyWorker(refunder);
    },
  };
  const working = { ...options, db: connection.db, jobs };

  const later = (message: DueMessage, startAfter: number) =>
    boss.send(sendQueue, message, { singletonKey: message.id, startAfter });
  const send = async (message: DueMessage): Promise<void> => {
    const seconds = await sendMessage(sending, message.practiceId, message.id);
    if (seconds !== null) await later(message, seconds);
  };
  const sweep = (): Promise<void> => everyMinute({ ...working, send });

  const keep = { deleteAfterSeconds: 3600, expireInSeconds: 120, retryLimit: 2 };
  await boss.createQueue(sendQueue, { policy: 'short', ...keep });
  await boss.createQueue(refundQueue, { policy: 'short', ...keep });
  await boss.createQueue(sweepQueue, { policy: 'exclusive', ...keep });
  await boss.createQueue(availabilityQueue, { policy: 'stately', ...keep, retryLimit: 0 }); // one waits while one works
  await boss.createQueue(calendarQueue, { policy: 'exclusive', ...keep, expireInSeconds: 300 });
  await boss.createQueue(webhookQueue, { policy: 'stately', ...keep, retryLimit: 0 });
  const sender = await boss.work<DueMessage>(sendQueue, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { data } of jobs) await send(data);
  });
  const refunder = await boss.work<DueMessage>(refundQueue, { pollingIntervalSeconds: 10 }, async (due) => {
    for (const { data } of due) await sendRefund(working, data.practiceId, data.id);
  });
  await boss.work(sweepQueue, { pollingIntervalSeconds: 10 }, sweep);
  await boss.schedule(sweepQueue, '* * * * *');
  await boss.work(availabilityQueue, { pollingIntervalSeconds: availabilityPolling }, async () => {
    await boss.send(availabilityQueue, {}, { startAfter: availabilityAge - availabilityPolling });
    await orLog(log, sweepAvailability(connection.db));
  });
  await boss.schedule(availabilityQueue, '* * * * *'); // begins anew what ended with a process
  // beside the sweep: other people's servers may take their time, and no mail waits for them
  await boss.work(calendarQueue, { pollingIntervalSeconds: 10 }, () =>
    fetchCalendars({ db: connection.db, log, fetchCalendar: options.fetchCalendar }),
  );
  await boss.schedule(calendarQueue, '* * * * *');
  await boss.work(webhookQueue, { pollingIntervalSeconds: webhookPolling }, async () => {
    await boss.send(webhookQueue, {}, { startAfter: webhookAge - webhookPolling });
    await orLog(log, sendWebhooks({ ...options, db: connection.db }));
  });
  await boss.send(webhookQueue, {}); // the next minute is not waited for
  await boss.schedule(webhookQueue, '* * * * *'); // begins anew what ended with a process

  return {
    ...jobs,
    sweep,
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 10_000 });
      await queue.close();
    },
  };
}

/** The queue's way to the database: PGlite has one connection for everything, PostgreSQL some that are a worker's. */
function openQueue(connection: Connection): { readonly db: Db; readonly close: () => Promise<void> } {
  if (connection.engine === 'pglite') return { db: fromPglite(connection.pglite), close: () => Promise.resolve() };
  const pool = connection.openWorkerPool();
  return { db: { executeSql: (text, values) => pool.query(text, values) }, close: () => pool.end() };
}
