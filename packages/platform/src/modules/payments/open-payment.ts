import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import type { PaymentActor } from './tables.ts';

/** What is to be paid for a booking, and until when its time is kept for it; null where it is paid at the session. */
export interface DuePayment {
  readonly bookingId: string;
  readonly due: Schemas['Money'];
  readonly dueBy: Date | null;
}

/** Asks for the money of a booking that was made, and answers the payment's id. One that is taken again asks anew. */
export async function openPayment(tx: Tx, { bookingId, due, dueBy }: DuePayment, by: PaymentActor): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`
    select open_payment(${bookingId}, ${due.amount}, ${due.currency}, ${dueBy}, ${by}) as id`.execute(tx);
  const id = rows[0]?.id;
  if (!id) throw new Error('there is no booking that money can be asked for');
  return id;
}
