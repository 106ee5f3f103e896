import { sql, type Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import { transaction, type Tx } from './database/transaction.ts';
import { inviteToReview, isOpen, mayBeInvited } from './modules/reviews/invite-to-review.ts';

/**
 * Sees to it that each practice of the demo has invited somebody to review, and sends its first newsletter without waiting for the
 * day it is meant for. What was invited or sent before stays the only one, however often the demo starts.
 */
export const fillOutbox = async (
  db: Kysely<Database>,
  practiceIds: readonly string[],
  mailHost: string,
): Promise<void> => {
  for (const practiceId of practiceIds) {
    await transaction(db, { kind: 'worker', practiceId }, async (tx) => {
      if (!(await hasSent(tx, 'review_invited'))) await inviteNewest(tx, mailHost);
    });
    await transaction(db, { kind: 'practice', practiceId, keyId: practiceId }, async (tx) => {
      if (!(await hasSent(tx, 'newsletter'))) await bringForward(tx);
    });
  }
};

const hasSent = async (tx: Tx, kind: 'review_invited' | 'newsletter'): Promise<boolean> =>
  (await tx.selectFrom('message').select('id').where('kind', '=', kind).limit(1).executeTakeFirst()) !== undefined;

/** The client of the session that ended last, of those who may be asked. */
const inviteNewest = async (tx: Tx, mailHost: string): Promise<void> => {
  const { rows } = await sql<{ id: string }>`
    select booking.id from ${mayBeInvited}
     where booking.practice_id = current_practice() and ${isOpen}
     order by booking.ends_at desc limit 1`.execute(tx);
  const [newest] = rows;
  if (newest) await inviteToReview(tx, { bookingId: newest.id, mailHost });
};

/** From here the sweep takes it. */
const bringForward = async (tx: Tx): Promise<void> => {
  await sql`
    update campaign set scheduled_at = least(scheduled_at, app_now())
     where id = (select id from campaign where status = 'scheduled' order by scheduled_at limit 1)`.execute(tx);
};
