import { daysBefore } from '../../common/origins.mjs';

const reasons = [
  'Not feeling well today.',
  'A meeting came up that I cannot move.',
  'Travelling; will book again next week.',
  'Power cut at home.',
];

/**
 * What the tables of source 001 say of a booking: when it was made and moved, who cancelled it and why, what was paid through which
 * gateway, and what went back. Where a booking and its payment differ there, the row of `payments` is the one that counts.
 */
export const origin = (booking, random, file) => {
  const createdAt = daysBefore(booking.startsAt, random.integer(6, 15), '11:20');
  const isMoved = booking.status === 'completed' && random.chance(0.08);
  const end = booking.status === 'cancelled' ? ending(booking, random) : null;
  const price = priceOf(booking, file);
  return {
    createdAt,
    ...(isMoved ? moved(booking) : {}),
    ...end?.said,
    ...(price?.amount > 0 ? { price, payment: payment(booking, price, createdAt, end) } : {}),
  };
};

const moved = ({ startsAt }) => ({
  status: 'rescheduled',
  previousStartsAt: daysBefore(startsAt, 2, startsAt.split('T')[1]),
});

const ending = ({ startsAt }, random) => {
  const days = random.integer(1, 4);
  const cancelledBy = random.weighted([
    [4, 'client'],
    [1, 'therapist'],
  ]);
  const cancelReason = random.pick(reasons);
  return {
    isPaidBack: days > 1 || cancelledBy === 'therapist',
    said: { cancelledBy, cancelReason, cancelledAt: daysBefore(startsAt, days, '09:05') },
  };
};

const payment = ({ externalId }, amount, paidAt, end) => {
  const reference = `pay_${externalId.replace('booking-', 'Sh')}`;
  const paid = { status: 'paid', amount, gateway: 'razorpay', reference, paidAt };
  if (!end) return paid;
  const { cancelReason: reason, cancelledAt: refundedAt } = end.said;
  return end.isPaidBack
    ? { ...paid, status: 'refunded', refunded: { amount, reason, refundedAt } }
    : { ...paid, status: 'partially_refunded', refunded: { amount: half(amount), reason, refundedAt } };
};

const half = ({ amount, currency }) => ({ amount: amount / 2, currency });

const priceOf = ({ therapist, service }, { therapists, services }) =>
  therapists.find(({ externalId }) => externalId === therapist)?.services.find((offered) => offered.service === service)
    ?.price ?? services.find(({ externalId }) => externalId === service)?.price;
