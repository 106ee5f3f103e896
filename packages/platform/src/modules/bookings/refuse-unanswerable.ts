import { refuse } from '../../http/problem.ts';
import { refuseState } from './change-booking.ts';
import type { BookingDetails } from './booking.view.ts';

/** Refuses (409) an answer to what does not wait for one, or has waited so long that the client was told to look elsewhere. */
export function refuseUnanswerable({ status, due_at }: Pick<BookingDetails, 'status' | 'due_at'>, now: Date): void {
  if (status !== 'pending_approval') refuseState(status);
  if (due_at !== null && due_at <= now) refuse('booking-state', { detail: 'The time to answer it is over.' });
}
