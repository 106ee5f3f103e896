import type { Selectable } from 'kysely';
import { presentSecret, type Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';
import { hashOf } from './hold-secret.ts';
import type { BookingTable } from './tables.ts';

export type BookingRow = Selectable<BookingTable>;

/** The hold that the secret belongs to. A wrong secret, and a hold that never was, are answered alike. */
export async function ownHold(tx: Tx, holdId: string, secret: string): Promise<BookingRow> {
  await presentSecret(tx, secret);
  const hold = await tx
    .selectFrom('booking')
    .selectAll()
    .where('id', '=', holdId)
    .where('hold_secret_hash', '=', hashOf(secret)) // a secret key sees every hold of its practice, and owns none of them
    .executeTakeFirst();
  return hold ?? refuse('not-found');
}
