import { instantOf, wallAt } from '../availability/wall-time.ts';
import type { RefundRule } from '../bookings/policy.ts';
import { percentOf } from './minor-units.ts';

/** When a session begins, and where its days are counted. */
export interface RefundedSession {
  readonly startsAt: Date;
  readonly zone: string;
}

const hour = 3_600_000;
const dayMinutes = 1440;

/** How much of an amount in minor units is given back to a client who cancels now; half a unit is rounded up. */
export function refundByRule(amount: number, rule: RefundRule, session: RefundedSession, now: Date): number {
  return percentOf(amount, percentNow(rule, session, now));
}

/** Until when, that instant included, everything is given back; null where that is never so. */
export function freeUntil(rule: RefundRule, session: RefundedSession): Date | null {
  const full = stepsOf(rule, session).find(({ percent }) => percent === 100);
  return full ? new Date(full.until) : null;
}

function percentNow(rule: RefundRule, session: RefundedSession, now: Date): number {
  return Math.max(
    0,
    ...stepsOf(rule, session)
      .filter(({ until }) => now.getTime() <= until)
      .map(({ percent }) => percent),
  );
}

interface Step {
  /** Epoch ms. */
  readonly until: number;
  readonly percent: number;
}

/** Every rule is a list of shares, each until some instant; the best of those that still hold counts. */
function stepsOf(rule: RefundRule, session: RefundedSession): Step[] {
  const start = session.startsAt.getTime();
  if (rule.kind === 'none') return [];
  if (rule.kind === 'steps')
    return rule.steps
      .map(({ hours, percent }) => ({ until: start - hours * hour, percent }))
      .sort((one, other) => other.until - one.until);
  const { businessDays, hours } = rule;
  const until = businessDays === null ? start - (hours ?? 0) * hour : endOfWorkingDay(session, businessDays);
  return [{ until, percent: 100 }];
}

/** Never after the start: with no day in between, everything is given back until then. */
function endOfWorkingDay({ startsAt, zone }: RefundedSession, daysBefore: number): number {
  let day = Math.floor(wallAt(startsAt.getTime(), zone) / dayMinutes);
  for (let left = daysBefore; left > 0; left -= isWorkingDay(day) ? 1 : 0) day -= 1;
  const midnight = instantOf((day + 1) * dayMinutes, zone, 'edge');
  return Math.min(startsAt.getTime(), midnight ?? startsAt.getTime());
}

/** 1970-01-01, day 0, was a Thursday. */
function isWorkingDay(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday >= 1 && weekday <= 5;
}
