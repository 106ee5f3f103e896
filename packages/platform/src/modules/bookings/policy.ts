import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';

/** What is given back of what was paid when a client cancels. */
export interface RefundRule {
  readonly kind: 'none' | 'full-until' | 'steps';
  /** For `full-until`: hours before the start; null where working days are counted. */
  readonly hours: number | null;
  /** For `full-until`: working days before the day of the session, in the practice's zone. */
  readonly businessDays: number | null;
  /** For `steps`: longest notice first; nothing after the last. */
  readonly steps: readonly { readonly hours: number; readonly percent: number }[];
}

/** The rules of a practice about bookings, with nothing left out. */
export interface BookingPolicy {
  readonly holdMinutes: number;
  /** How long before its start a client may still cancel or move a booking by themself. */
  readonly changeNoticeMinutes: number;
  /** Until how long before its start cancelling is free of charge. */
  readonly cancellationNoticeMinutes: number;
  readonly refund: RefundRule;
  /** The share that is kept of what was paid when nobody came. */
  readonly noShowFeePercent: number;
  /** How many bookings to come a client may have at once; null for any number. */
  readonly maxOpenBookings: number | null;
  /** How long a booking waits for the practice's answer. */
  readonly approvalHours: number;
  /** How long a booking waits for its payment. */
  readonly paymentMinutes: number;
  /** How long a request waits for its answer. */
  readonly requestHours: number;
  /** How long before a session its client is reminded, longest first. */
  readonly reminderMinutes: readonly number[];
  /** Whether attendance is noted by hand, or a job notes who did not check in. */
  readonly attendance: 'manual' | 'check-in';
  /** How long after its start a client may still check in before they are said not to have come. */
  readonly noShowGraceMinutes: number;
  /** Whether a session is paid there, or before it is confirmed. */
  readonly payment: 'at_session' | 'online';
}

/** What holds where a practice says nothing. The one place that says it. */
const defaults = {
  holdMinutes: 10,
  changeNoticeMinutes: 0,
  cancellationNoticeMinutes: 1440,
  noShowFeePercent: 100,
  maxOpenBookings: null,
  approvalHours: 48,
  paymentMinutes: 30,
  requestHours: 72,
  reminderMinutes: [1440, 60],
  attendance: 'manual',
  noShowGraceMinutes: 15,
  payment: 'at_session',
} as const satisfies Omit<BookingPolicy, 'refund'>;

/** The policy of the current practice. */
export async function loadPolicy(tx: Tx): Promise<BookingPolicy> {
  const { policies } = await tx.selectFrom('practice').select('policies').executeTakeFirstOrThrow();
  return toBookingPolicy(policies);
}

/** Reads the policy out of `practice.policies`. */
export function toBookingPolicy(policies: object): BookingPolicy {
  const { refund, ...said } = policies as StoredPolicies;
  const rules = Object.fromEntries(Object.keys(defaults).flatMap((name) => saidOf(said, name)));
  const policy = { ...defaults, ...rules };
  return { ...policy, refund: refund ? toRefundRule(refund) : fullUntil(policy.cancellationNoticeMinutes / 60) };
}

/** The rule as the contract shows it: in whole hours, never more generous than it is. */
export function publicRefundRule({ hours, steps, ...rule }: RefundRule): Schemas['RefundRule'] {
  return { ...rule, hours: hours === null ? null : Math.ceil(hours), steps: [...steps] };
}

/** As an import, which has checked them, keeps them. */
type StoredPolicies = Partial<Omit<BookingPolicy, 'refund'>> & {
  readonly refund?: Pick<RefundRule, 'kind'> & Partial<RefundRule>;
};

function saidOf(said: Readonly<Record<string, unknown>>, name: string): [string, unknown][] {
  const value = said[name];
  return value === undefined || value === null ? [] : [[name, value]];
}

function toRefundRule({ kind, hours, businessDays, steps }: NonNullable<StoredPolicies['refund']>): RefundRule {
  if (kind === 'none') return { kind, hours: null, businessDays: null, steps: [] };
  if (kind === 'steps') {
    return { kind, hours: null, businessDays: null, steps: [...(steps ?? [])].sort((a, b) => b.hours - a.hours) };
  }
  if (typeof businessDays === 'number') return { kind, hours: null, businessDays, steps: [] };
  return fullUntil(hours ?? 0);
}

function fullUntil(hours: number): RefundRule {
  return { kind: 'full-until', hours, businessDays: null, steps: [] };
}
