import type { Tx } from '../../../database/transaction.ts';
import type { TableName } from './targets.ts';
import type { Row } from './upsert.ts';

type AllRows = Readonly<Record<TableName, Row[]>>;

/** The rows but for money that was dealt with here since, and codes that are there: those are no longer the file's. */
export const withoutWhatIsOurs = async (tx: Tx, rows: AllRows): Promise<AllRows> => {
  const codes = new Set(await knownCodes(tx, rows.discount_code));
  const bookings = new Set(await paidHere(tx, rows.payment));
  const payment = rows.payment.filter(({ booking_id: booking }) => !bookings.has(booking));
  const payments = new Set(payment.map(({ id }) => id));
  return {
    ...rows,
    discount_code_service: rows.discount_code_service.filter(({ discount_code_id: code }) => !codes.has(code)),
    payment,
    refund: rows.refund.filter(({ payment_id: of }) => payments.has(of)),
  };
};

const knownCodes = async (tx: Tx, rows: readonly Row[]): Promise<unknown[]> => {
  if (rows.length === 0) return [];
  const known = await tx
    .selectFrom('discount_code')
    .select('id')
    .where(
      'id',
      'in',
      rows.map(({ id }) => String(id)),
    )
    .execute();
  return known.map(({ id }) => id);
};

/** The bookings whose money somebody took, gave back or asked for here. */
const paidHere = async (tx: Tx, rows: readonly Row[]): Promise<unknown[]> => {
  if (rows.length === 0) return [];
  const known = await tx
    .selectFrom('payment')
    .select('booking_id')
    .where((is) =>
      is.or([
        is('changed_by', '<>', 'import'),
        is.exists(
          is
            .selectFrom('refund')
            .select('refund.id')
            .whereRef('refund.practice_id', '=', 'payment.practice_id')
            .whereRef('refund.payment_id', '=', 'payment.id')
            .where('refund.requested_by', '<>', 'import'),
        ),
      ]),
    )
    .execute();
  return known.map(({ booking_id }) => booking_id);
};
