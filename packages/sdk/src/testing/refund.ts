import type { Booking, CancellationPreview, Money, RefundRule } from '../generated/schema.ts';
import { instant } from './free-times.ts';
import type { World } from './world.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Who cancels: a client by link, or the practice's own server. */
export type Canceller = 'client' | 'staff';

const open: readonly string[] = ['pending_payment', 'pending_approval', 'confirmed'];

/** previewCancellation in a world: by the practice's notice and its refund rule. */
export function previewOf(world: World, booking: Booking, by: Canceller): CancellationPreview {
  const { changeNoticeMinutes, refund: rule } = world.practice.policies;
  const now = world.now().getTime();
  const start = Date.parse(booking.startsAt);
  const isOpen = open.includes(booking.status);
  const changeUntil = start - changeNoticeMinutes * minute;
  const reason = isOpen ? obstacle(now, start, by === 'client' ? changeUntil : start) : 'state';
  const paid = paidOf(booking);
  const share = by === 'client' ? percentOf(rule, start, now) : 100;
  const refund = paid && moneyOf(paid, Math.floor((paid.amount * share) / 100));
  return {
    allowed: reason === null,
    reason,
    noticeMinutes: changeNoticeMinutes,
    changeUntil: isOpen ? instant(changeUntil) : null,
    minutesLeft: isOpen ? Math.max(0, Math.floor((changeUntil - now) / minute)) : 0,
    reschedule: { allowed: reason === null, reason },
    paid,
    refund,
    kept: paid && refund && moneyOf(paid, paid.amount - refund.amount),
    rule,
    freeUntil: freeUntil(rule, start),
  };
}

function obstacle(now: number, start: number, until: number): 'notice' | 'past' | null {
  if (now >= start) return 'past';
  return now > until ? 'notice' : null;
}

function paidOf({ payment }: Booking): Money | null {
  const left = (payment?.captured.amount ?? 0) - (payment?.refunded.amount ?? 0);
  return payment && left > 0 ? moneyOf(payment.captured, left) : null;
}

function percentOf({ kind, hours, businessDays, steps }: RefundRule, start: number, now: number): number {
  if (kind === 'none') return 0;
  if (kind === 'full-until') return now <= fullUntil(hours, businessDays, start) ? 100 : 0;
  return steps.find((step) => now <= start - step.hours * hour)?.percent ?? 0;
}

function freeUntil({ kind, hours, businessDays, steps }: RefundRule, start: number): string | null {
  if (kind === 'full-until') return instant(fullUntil(hours, businessDays, start));
  const [first] = steps;
  return kind === 'steps' && first?.percent === 100 ? instant(start - first.hours * hour) : null;
}

function fullUntil(hours: number | null, businessDays: number | null, start: number): number {
  if (businessDays === null) return start - (hours ?? 0) * hour;
  let left = businessDays;
  let day = start;
  while (left > 0) {
    day -= 24 * hour;
    if (![0, 6].includes(new Date(day).getUTCDay())) left -= 1;
  }
  return day;
}

const moneyOf = ({ currency }: Money, amount: number): Money => ({ amount, currency });
