import type { ImportedBooking, PracticeImport } from './faults.ts';
import { instant, names, type Setting } from './row-tools.ts';
import type { Row } from './upsert.ts';

type Payment = NonNullable<ImportedBooking['payment']>;

/** What was paid elsewhere for the bookings of the file. It went through nobody of ours, so that nothing can be asked of a provider. */
export const paymentRows = (file: PracticeImport, setting: Setting): Row[] =>
  paidBookings(file).map(({ booking, payment }) => {
    const { amount, currency } = payment.amount;
    const paid = isPaid(payment) ? amount : 0;
    const refunded = refundOf(payment) ?? 0;
    return {
      practice_id: setting.practiceId,
      id: names(setting)('payment', booking.externalId),
      external_id: booking.externalId,
      booking_id: names(setting)('booking', booking.externalId),
      client_id: setting.clientId(booking.client),
      provider: 'manual',
      status: statusOf(payment, paid, refunded),
      currency,
      amount,
      authorized_amount: payment.status === 'authorized' ? amount : paid,
      captured_amount: paid,
      refunded_amount: refunded,
      kept_amount: isKept.has(booking.status) ? paid - refunded : 0,
      method: payment.method ?? (payment.gateway === undefined ? null : 'other'),
      reference: [payment.gateway, payment.reference].filter(Boolean).join(' ') || null,
      captured_at: paid > 0 ? instant(payment.paidAt ?? booking.createdAt, file.practice.timeZone, setting) : null,
      changed_by: 'import',
      created_at: instant(booking.createdAt ?? payment.paidAt, file.practice.timeZone, setting) ?? setting.importedAt,
    };
  });

/** What of it was given back. */
export const refundRows = (file: PracticeImport, setting: Setting): Row[] =>
  paidBookings(file).flatMap(({ booking, payment }) => {
    const amount = refundOf(payment);
    if (amount === null) return [];
    const at =
      instant(payment.refunded?.refundedAt ?? booking.cancelledAt, file.practice.timeZone, setting) ??
      setting.importedAt;
    return [
      {
        practice_id: setting.practiceId,
        id: names(setting)('refund', booking.externalId),
        payment_id: names(setting)('payment', booking.externalId),
        amount,
        status: 'succeeded',
        reason: payment.refunded?.reason ?? booking.cancelReason ?? 'given back before the import',
        requested_by: 'import',
        created_at: at,
        settled_at: at,
      },
    ];
  });

/** The session does not take place, and what was not given back stays with the practice. */
const isKept: ReadonlySet<string> = new Set(['cancelled', 'no_show', 'declined', 'expired']);

const paidBookings = ({ bookings }: PracticeImport): { booking: ImportedBooking; payment: Payment }[] =>
  bookings.flatMap((booking) => (booking.payment ? [{ booking, payment: booking.payment }] : []));

const isPaid = ({ status }: Payment): boolean =>
  ['captured', 'paid', 'refunded', 'partially_refunded'].includes(status);

const refundOf = ({ status, amount, refunded }: Payment): number | null =>
  refunded?.amount.amount ?? (status === 'refunded' ? amount.amount : null);

/** As the database calls it, by what was paid and what went back. */
const statusOf = ({ status }: Payment, paid: number, refunded: number): string => {
  if (paid === 0) return status;
  if (refunded === 0) return 'captured';
  return refunded === paid ? 'refunded' : 'partially_refunded';
};
