import { countryOf, parsePhone } from '../../bookings/phone.ts';
import { readInstant } from './dates.ts';
import type { Findings, ImportedBooking, Moment, PracticeImport } from './faults.ts';

/** What a booking says of its life before: times there are, in an order that can be, who ended it, what was paid. */
export const checkOrigins = (file: PracticeImport, moment: Moment, findings: Findings): void =>
  file.bookings.forEach((booking, index) => {
    const at = `/bookings/${index}`;
    checkInstants(booking, at, file.practice.timeZone, moment, findings);
    checkEnd(booking, at, findings);
    checkMoney(booking, at, file.practice.currency, findings);
    if (booking.emergencyContact && !parsePhone(booking.emergencyContact.phone, countryOf(file.practice.locale)))
      findings.fault(`${at}/emergencyContact/phone`, 'is no telephone number');
  });

const checkInstants = (
  booking: ImportedBooking,
  at: string,
  zone: string,
  { anchor, now }: Moment,
  findings: Findings,
): void => {
  const read = (text: string | undefined, field: string): Date | undefined => {
    if (text === undefined) return undefined;
    const instant = readInstant(text, anchor, zone);
    if (!instant) findings.fault(`${at}/${field}`, 'is no time that a clock shows');
    return instant ?? undefined;
  };
  const start = readInstant(booking.startsAt, anchor, zone);
  const end = read(booking.endsAt, 'endsAt');
  if (start && end && end <= start) findings.fault(`${at}/endsAt`, 'must be later than startsAt');
  const previous = read(booking.previousStartsAt, 'previousStartsAt');
  if (start && previous && previous.getTime() === start.getTime())
    findings.fault(`${at}/previousStartsAt`, 'is where it stands now');
  const past = {
    cancelledAt: read(booking.cancelledAt, 'cancelledAt'),
    createdAt: read(booking.createdAt, 'createdAt'),
    'payment/paidAt': read(booking.payment?.paidAt, 'payment/paidAt'),
    'payment/refunded/refundedAt': read(booking.payment?.refunded?.refundedAt, 'payment/refunded/refundedAt'),
  };
  for (const [field, instant] of Object.entries(past)) {
    if (instant && instant > now) findings.fault(`${at}/${field}`, 'is still to come');
  }
};

const checkEnd = (booking: ImportedBooking, at: string, findings: Findings): void => {
  if (booking.status === 'cancelled' || booking.status === 'declined') return;
  for (const field of ['cancelledBy', 'cancelReason', 'cancelledAt'] as const) {
    if (booking[field] !== undefined)
      findings.fault(`${at}/${field}`, `is for what was cancelled or declined, and this is ${booking.status}`);
  }
};

const checkMoney = ({ price, payment }: ImportedBooking, at: string, currency: string, findings: Findings): void => {
  const inCurrency = (given: string | undefined, field: string): void => {
    if (given !== undefined && given !== currency)
      findings.fault(`${at}/${field}/currency`, `must be ${currency}, as the practice has it`);
  };
  inCurrency(price?.currency, 'price');
  inCurrency(payment?.amount.currency, 'payment/amount');
  inCurrency(payment?.refunded?.amount.currency, 'payment/refunded/amount');
  if (!payment) return;
  const { status, amount, refunded } = payment;
  const isPaid = ['captured', 'paid', 'refunded', 'partially_refunded'].includes(status);
  if (refunded && !isPaid) findings.fault(`${at}/payment/refunded`, `is for what was paid, and this is ${status}`);
  if (!refunded && status === 'partially_refunded')
    findings.fault(`${at}/payment/refunded`, 'is needed to say how much went back');
  if (refunded && refunded.amount.amount > amount.amount)
    findings.fault(`${at}/payment/refunded/amount`, 'is more than was paid');
  if (isPaid && amount.amount === 0) findings.fault(`${at}/payment/amount`, 'is nothing, which nobody pays');
};
