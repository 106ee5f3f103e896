import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/**
 * Puts the invitation to review a completed booking into the outbox, and answers the id of its message; null when none
 * may be sent: the practice asks nobody, the client did not agree or refused, the session was reviewed, or its client
 * invited before. `mailHost` ends the Message-ID.
 */
export async function inviteToReview(
  tx: Tx,
  { bookingId, mailHost }: { readonly bookingId: string; readonly mailHost: string },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select invitation.id
      from ${mayBeInvited}
     cross join lateral queue_client_message('review_invited', client.id, 'reviews', ${mailHost}, booking.id, null, null) as invitation
     where booking.id = ${bookingId} and ${isOpen}`.execute(tx);
  return rows[0]?.id ?? null;
}

/** Bookings with their clients, for a query that goes with `isOpen`. */
export const mayBeInvited: RawBuilder<unknown> = sql`
  booking join client on client.practice_id = booking.practice_id and client.id = booking.client_id`;

/** Whether the client of a booking may be asked about it, as far as that is not for whoever asks to say. */
export const isOpen: RawBuilder<boolean> = sql<boolean>`(
  booking.status = 'completed'
  and not booking.is_test
  and client.archived_at is null
  and not exists (select from review
                   where review.practice_id = booking.practice_id and review.booking_id = booking.id)
  and not exists (select from message
                   where message.practice_id = booking.practice_id and message.booking_id = booking.id
                     and message.kind = 'review_invited')
  and agreed_to(client.id, 'reviews', 'email')
  and not is_suppressed(client.email, 'reviews', 'email'))`;
