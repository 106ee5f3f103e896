import type { BookingMessageKind } from '../messaging/tables.ts';
import type { BookingPolicy } from './policy.ts';

/** Where a booking goes from a hold, or from its payment; and until when it stays there by itself. */
export interface NextState {
  readonly status: 'pending_payment' | 'pending_approval' | 'confirmed';
  readonly due_at: Date | null;
}

/** What a booking still waits for. */
export interface Awaited {
  readonly payment: boolean;
  readonly approval: boolean;
}

/** First its payment, then the practice's answer, each until its time is over and never past the start. */
export function nextState(
  awaited: Awaited,
  { paymentMinutes, approvalHours }: Pick<BookingPolicy, 'paymentMinutes' | 'approvalHours'>,
  startsAt: Date,
  now: Date,
): NextState {
  const until = (minutes: number) => new Date(Math.min(now.getTime() + minutes * 60_000, startsAt.getTime()));
  if (awaited.payment) return { status: 'pending_payment', due_at: until(paymentMinutes) };
  if (awaited.approval) return { status: 'pending_approval', due_at: until(approvalHours * 60) };
  return { status: 'confirmed', due_at: null };
}

/** What its client is told when a booking comes into a state. */
export const toldOf = {
  pending_payment: 'booking_payment_due',
  pending_approval: 'booking_received',
  confirmed: 'booking_confirmed',
} as const satisfies Record<NextState['status'], BookingMessageKind>;
