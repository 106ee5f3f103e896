import type { Tx } from '../../database/transaction.ts';
import type { Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { findBooking } from './booking.view.ts';
import { obstacleToMove } from './change-rules.ts';
import { loadPolicy } from './policy.ts';
import { refuseObstacle, sideOf } from './refuse-obstacle.ts';

/** A booking that another time is looked for, and whose therapists' time that touches. */
export interface MovedBooking {
  readonly id: string;
  /** Its own, and that of a time that is held for it already. */
  readonly therapistIds: readonly string[];
  /** How often it had been moved when the time was chosen. */
  readonly sequence: number;
}

/**
 * The booking that a time of this service is to be held for. Only who may see it may move it (404); 409 where its state or the
 * practice's notice forbids that, 422 for a time of another service.
 */
export async function movableBooking(
  { tx, caller, now }: Pick<Context<'createHold'>, 'tx' | 'caller' | 'now'>,
  id: string,
  serviceId: string,
): Promise<MovedBooking> {
  const booking = await findBooking(tx, id);
  refuseObstacle(booking, obstacleToMove(booking, sideOf(caller), await loadPolicy(tx), now));
  if (booking.service_id !== serviceId) {
    refuse('validation-failed', {
      detail: 'A booking is moved to another time of its own service.',
      errors: [{ pointer: '/serviceId', detail: 'is not the service of the booking' }],
    });
  }
  const held = await heldFor(tx, id);
  const therapistIds = [booking.therapist_id, ...held.map(({ therapist_id }) => therapist_id)];
  return { id, therapistIds, sequence: booking.sequence };
}

function heldFor(tx: Tx, bookingId: string): Promise<{ therapist_id: string }[]> {
  return tx
    .selectFrom('booking')
    .select('therapist_id')
    .where('replaces_booking_id', '=', bookingId)
    .where('status', '=', 'held')
    .execute();
}
