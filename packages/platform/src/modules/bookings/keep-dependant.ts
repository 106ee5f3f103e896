import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import type { BookingDependant } from './tables.ts';

/** What was said of a dependant with a booking, as it stays there. */
export function dependantGiven({ name, breed, bornOn, notes }: Schemas['NewBookingDependant']): BookingDependant {
  return { name, breed: breed ?? null, bornOn: bornOn ?? null, notes: notes ?? null };
}

/** Finds or makes the client's dependant of this name; one that the practice knows already stays as it is. */
export async function keepDependant(
  tx: Tx,
  clientId: string,
  kind: string | null,
  { name, breed, bornOn, notes }: BookingDependant,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select dependant_for_booking(${clientId}, ${kind}, ${name}, ${breed}, ${bornOn}, ${notes}) as id`.execute(tx);
  const [dependant] = rows;
  if (!dependant) throw new Error('dependant_for_booking answered no row');
  return dependant.id;
}
