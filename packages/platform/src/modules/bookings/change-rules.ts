import type { BookingPolicy } from './policy.ts';
import type { BookingStatus } from './tables.ts';

/** What stands against a change: the notice is too short, the booking is in another state, or it has begun. */
export type Obstacle = 'notice' | 'state' | 'past';

/** Who wants the change. The practice's notice is for its clients; itself it binds nobody. */
export type ChangingSide = 'client' | 'practice';

/** As much of a booking as decides whether it can be changed. */
export interface Changeable {
  readonly status: BookingStatus;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

const minute = 60_000;
const open: readonly BookingStatus[] = ['pending_payment', 'pending_approval', 'confirmed'];
const movable: readonly BookingStatus[] = ['pending_approval', 'confirmed'];

/** The states a booking can be cancelled from. */
export const cancellable = open;

/** What keeps this side from cancelling; null where nothing does. */
export function obstacleToCancel(
  booking: Changeable,
  side: ChangingSide,
  policy: Pick<BookingPolicy, 'changeNoticeMinutes'>,
  now: Date,
): Obstacle | null {
  if (!open.includes(booking.status)) return 'state';
  return side === 'practice' ? null : tooLateForClient(booking, policy, now);
}

/** What keeps this side from moving the booking to another time; null where nothing does. */
export function obstacleToMove(
  booking: Changeable,
  side: ChangingSide,
  policy: Pick<BookingPolicy, 'changeNoticeMinutes'>,
  now: Date,
): Obstacle | null {
  if (!movable.includes(booking.status)) return 'state';
  if (side === 'practice') return booking.ends_at <= now ? 'past' : null;
  return tooLateForClient(booking, policy, now);
}

/**
 * Until when a client may change the booking by themself, that instant included; null where its state forbids it. What was not
 * confirmed yet keeps nobody's time for sure, and can be taken back until it would begin.
 */
export function changeUntil(
  { status, starts_at }: Changeable,
  { changeNoticeMinutes }: Pick<BookingPolicy, 'changeNoticeMinutes'>,
): Date | null {
  if (!open.includes(status)) return null;
  return status === 'confirmed' ? new Date(starts_at.getTime() - changeNoticeMinutes * minute) : starts_at;
}

function tooLateForClient(
  booking: Changeable,
  policy: Pick<BookingPolicy, 'changeNoticeMinutes'>,
  now: Date,
): Obstacle | null {
  if (booking.starts_at <= now) return 'past';
  const until = changeUntil(booking, policy);
  return until !== null && now > until ? 'notice' : null;
}
