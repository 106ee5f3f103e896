import { transaction as transactionOf, databaseNow } from '../../../database/transaction.ts';
import { operation, type OutsideContext } from '../../../http/operation.ts';
import { findConnection, toConnection } from './connection.view.ts';
import { findSource, type ConnectedSource } from './find-source.ts';
import { lookAtCalendar } from './look-at-calendar.ts';
import { storeReading } from './store-reading.ts';
import { tellOfOverlaps } from './tell-of-overlaps.ts';

type Given = OutsideContext<'refreshCalendarConnection'>;

/** Reads a calendar now. Whoever asks again within half a minute hears what came of the last time. */
export const refreshCalendarConnection = operation('refreshCalendarConnection', {
  outside: async (given) => {
    const due = await dueSource(given);
    if (due) {
      const looked = await lookAtCalendar(given.deps.fetchCalendar, { ...due.source, now: due.now });
      await given.transaction(async (context) => {
        tellOfOverlaps(context, await storeReading(context.tx, due.source, looked));
      });
    }
    return given.transaction(async ({ path, tx }) => ({
      status: 200,
      body: toConnection(await findConnection(tx, path.calendarConnectionId)),
    }));
  },
});

/** Its address, which only a worker may read; null where there is none, or where it was looked at just now. */
async function dueSource({ path, caller, deps }: Given): Promise<{ source: ConnectedSource; now: Date } | null> {
  return transactionOf(deps.db, { kind: 'worker', practiceId: caller.practiceId }, async (tx) => {
    const source = await findSource(tx, path.calendarConnectionId);
    const now = await databaseNow(tx);
    return source && !isRecent(source.attempted_at, now) ? { source, now } : null;
  });
}

function isRecent(attemptedAt: Date | null, now: Date): boolean {
  return attemptedAt !== null && now.getTime() - attemptedAt.getTime() < 30_000;
}
