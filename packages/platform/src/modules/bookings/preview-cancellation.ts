import { operation } from '../../http/operation.ts';
import { toInstant } from '../availability/slot.view.ts';
import { previewRefund } from '../payments/preview-refund.ts';
import { freeUntil } from '../payments/refund-rule.ts';
import { actorOf } from './actor.ts';
import { findBooking } from './booking.view.ts';
import { changeUntil, obstacleToCancel, obstacleToMove } from './change-rules.ts';
import { loadPolicy, publicRefundRule } from './policy.ts';
import { sideOf } from './refuse-obstacle.ts';

/** What cancelling would mean for the caller at this moment: whether they may, until when, and what happens to the money. Changes nothing. */
export const previewCancellation = operation('previewCancellation', async ({ path, tx, caller, now }) => {
  const booking = await findBooking(tx, path.bookingId);
  const policy = await loadPolicy(tx);
  const side = sideOf(caller);
  const reason = obstacleToCancel(booking, side, policy, now);
  const inTheWay = obstacleToMove(booking, side, policy, now);
  const until = changeUntil(booking, policy);
  const money = await previewRefund(tx, booking, policy, actorOf(caller), now);
  const free = freeUntil(policy.refund, { startsAt: booking.starts_at, zone: booking.practice_time_zone });
  return {
    status: 200,
    body: {
      allowed: reason === null,
      reason,
      noticeMinutes: policy.changeNoticeMinutes,
      changeUntil: until && toInstant(until.getTime()),
      minutesLeft: until ? Math.max(0, Math.floor((until.getTime() - now.getTime()) / 60_000)) : 0,
      reschedule: { allowed: inTheWay === null, reason: inTheWay },
      paid: money.paid,
      refund: money.refund,
      kept: money.kept,
      rule: publicRefundRule(policy.refund),
      freeUntil: free && toInstant(free.getTime()),
    },
  };
});
