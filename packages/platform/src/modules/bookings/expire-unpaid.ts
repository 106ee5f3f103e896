import { sql } from 'kysely';
import { queueBookingMessages, type QueueGiven } from '../messaging/queue-messages.ts';

/**
 * Ends the bookings of a therapist that were not paid in time, with a minute's grace, and tells their clients. Call it under the
 * therapist's lock.
 */
export async function expireUnpaid(given: QueueGiven, therapistId: string, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`select expire_unpaid(${therapistId}, ${now}) as id`.execute(given.tx);
  for (const { id } of rows) await queueBookingMessages(given, id, 'booking_expired');
}
