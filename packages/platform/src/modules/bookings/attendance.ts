import type { QueueGiven } from '../messaging/queue-messages.ts';
import { keepNoShowFee } from '../payments/no-show-fee.ts';
import { changeBooking } from './change-booking.ts';
import { loadPolicy } from './policy.ts';
import type { CancelledBy } from './tables.ts';

/** What became of a session that is over. */
export interface Attendance {
  readonly status: 'completed' | 'no_show';
  readonly by: CancelledBy;
  readonly reason: string | null;
  /** What is kept of what was paid if nobody came. */
  readonly fee: 'policy' | 'none';
  readonly now: Date;
}

/** Notes what became of a session that is over. The database refuses one that is not. */
export async function endAttended(given: QueueGiven, bookingId: string, attendance: Attendance): Promise<void> {
  const { status, by, reason, fee, now } = attendance;
  const change = { status, changed_by: by, change_reason: reason, updated_at: now };
  await changeBooking(given.tx, bookingId, ['confirmed'], change);
  if (status === 'completed') return;
  const { noShowFeePercent } = await loadPolicy(given.tx);
  const policy = { noShowFeePercent: fee === 'none' ? 0 : noShowFeePercent };
  await keepNoShowFee(given, bookingId, policy, { reason: 'nobody came', by });
}
