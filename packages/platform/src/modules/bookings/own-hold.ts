import type { Selectable } from 'kysely';
import { becomeVisitor, presentSecret, type Tx } from '../../database/transaction.ts';
import type { Caller } from '../../database/caller.ts';
import { refuse } from '../../http/problem.ts';
import { hashOf } from './hold-secret.ts';
import type { BookingTable } from './tables.ts';

export type BookingRow = Selectable<BookingTable>;

/** Who has a hold, and in which transaction. */
interface Holder {
  readonly tx: Tx;
  readonly caller: Caller;
}

/**
 * The hold that the secret belongs to. A wrong secret, and a hold that never was, are answered alike. Who came by a link has the
 * hold made to move their booking; for any other they are a visitor from here on.
 */
export async function ownHold(holder: Holder, holdId: string, secret: string): Promise<BookingRow> {
  return (await findOwnHold(holder, holdId, secret)) ?? refuse('not-found');
}

/** Likewise, but nothing where `ownHold` refuses. */
export async function findOwnHold(
  { tx, caller }: Holder,
  holdId: string,
  secret: string,
): Promise<BookingRow | undefined> {
  if (caller.kind === 'link') {
    const moving = await holdOf(tx, holdId, secret);
    if (moving?.replaces_booking_id === caller.resource) return moving;
    await becomeVisitor(tx);
  }
  await presentSecret(tx, secret);
  return holdOf(tx, holdId, secret);
}

function holdOf(tx: Tx, holdId: string, secret: string): Promise<BookingRow | undefined> {
  return tx
    .selectFrom('booking')
    .selectAll()
    .where('id', '=', holdId)
    .where('hold_secret_hash', '=', hashOf(secret)) // a secret key sees every hold of its practice, and owns none of them
    .executeTakeFirst();
}
