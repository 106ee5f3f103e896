import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicRefundRule, toBookingPolicy } from './policy.ts';

test('a practice that says nothing has every rule all the same', () => {
  assert.deepEqual(toBookingPolicy({}), {
    holdMinutes: 10,
    changeNoticeMinutes: 0,
    cancellationNoticeMinutes: 1440,
    refund: { kind: 'full-until', hours: 24, businessDays: null, steps: [] },
    noShowFeePercent: 100,
    maxOpenBookings: null,
    approvalHours: 48,
    paymentMinutes: 30,
    requestHours: 72,
    reminderMinutes: [1440, 60],
    attendance: 'manual',
    noShowGraceMinutes: 15,
    payment: 'at_session',
  });
});

test('what it says goes before, and null says nothing', () => {
  const policy = toBookingPolicy({
    maxOpenBookings: 3,
    noShowFeePercent: 0,
    approvalHours: null,
    privacyUrl: 'https://x.example',
  });

  assert.deepEqual([policy.maxOpenBookings, policy.noShowFeePercent, policy.approvalHours], [3, 0, 48]);
  assert.equal('privacyUrl' in policy, false);
});

test('a refund rule is whole, whichever kind it is; the steps stand longest notice first', () => {
  const refunds = [
    { kind: 'none' },
    { kind: 'full-until', businessDays: 2 },
    { kind: 'full-until', hours: 48 },
    {
      kind: 'steps',
      steps: [
        { hours: 24, percent: 50 },
        { hours: 72, percent: 100 },
      ],
    },
  ].map((refund) => toBookingPolicy({ refund }).refund);

  assert.deepEqual(refunds, [
    { kind: 'none', hours: null, businessDays: null, steps: [] },
    { kind: 'full-until', hours: null, businessDays: 2, steps: [] },
    { kind: 'full-until', hours: 48, businessDays: null, steps: [] },
    {
      kind: 'steps',
      hours: null,
      businessDays: null,
      steps: [
        { hours: 72, percent: 100 },
        { hours: 24, percent: 50 },
      ],
    },
  ]);
});

test('a notice of ninety minutes is shown as two hours, which promises nobody too much', () => {
  const { refund } = toBookingPolicy({ cancellationNoticeMinutes: 90 });

  assert.equal(refund.hours, 1.5);
  assert.equal(publicRefundRule(refund).hours, 2);
});
