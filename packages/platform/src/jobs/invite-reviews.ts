import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction, type Tx } from '../database/transaction.ts';
import { reviewPolicyOf } from '../modules/practices/review-policy.ts';
import { inviteToReview, isOpen, mayBeInvited } from '../modules/reviews/invite-to-review.ts';

const mostOfAPractice = 100;

/**
 * Invites the clients of sessions that ended some time ago, as long after as their practice says, to review them. What is
 * older than fourteen days is let be, and so is what an import brought; nobody is asked twice within ninety days.
 * Answers how many were invited.
 */
export async function inviteReviews(db: Kysely<Database>, mailHost: string): Promise<number> {
  let count = 0;
  for (const practiceId of await invitingPractices(db)) {
    const worker = { kind: 'worker', practiceId } as const;
    for (const bookingId of await transaction(db, worker, (tx) => dueInvitations(tx, practiceId))) {
      // each in a transaction of its own, so that the next one sees that this client was asked
      if (await transaction(db, worker, (tx) => inviteWhoWasSpared(tx, bookingId, mailHost))) count += 1;
    }
  }
  return count;
}

async function invitingPractices(db: Kysely<Database>): Promise<string[]> {
  const rows = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx
      .selectFrom('practice')
      .select('practice_id')
      .where(sql<boolean>`policies ->> 'reviewInvitations' is distinct from 'never'`)
      .orderBy('practice_id')
      .execute(),
  );
  return rows.map(({ practice_id }) => practice_id);
}

async function dueInvitations(tx: Tx, practiceId: string): Promise<string[]> {
  const { delayHours } = await reviewPolicyOf(tx, practiceId);
  const { rows } = await sql<{ id: string }>`
    select booking.id
      from ${mayBeInvited}
     where booking.practice_id = current_practice()
       and booking.ends_at between app_now() - interval '14 days' and app_now() - make_interval(hours => ${delayHours})
       and booking.external_id is null
       and ${isOpen} and ${wasSpared}
     order by booking.ends_at
     limit ${mostOfAPractice}`.execute(tx);
  return rows.map(({ id }) => id);
}

async function inviteWhoWasSpared(tx: Tx, bookingId: string, mailHost: string): Promise<boolean> {
  const { rows } = await sql`
    select from ${mayBeInvited} where booking.id = ${bookingId} and ${wasSpared}`.execute(tx);
  return rows.length > 0 && (await inviteToReview(tx, { bookingId, mailHost })) !== null;
}

const wasSpared = sql<boolean>`
  not exists (select from message
               where message.practice_id = client.practice_id and message.client_id = client.id
                 and message.kind = 'review_invited' and message.created_at > app_now() - interval '90 days')`;
