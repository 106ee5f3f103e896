import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/** How many calls an address may make in a window; what is counted together has one name in the contract. */
export const limits = {
  holds: { calls: 60, seconds: 600 },
  bookings: { calls: 20, seconds: 600 },
  links: { calls: 30, seconds: 600 },
} as const;

export type Limit = keyof typeof limits;

/** Where a caller stands within a limit. */
export interface Standing {
  readonly left: number;
  readonly exceeded: boolean;
  readonly secondsToReset: number;
}

/** An address as it may be kept: an HMAC under a key of this practice that lives for a day. */
export const hashAddress = async (tx: Tx, address: string): Promise<string> => {
  const { rows } = await sql<{ secret: Uint8Array }>`select secret from todays_address_key(${randomBytes(32)})`.execute(
    tx,
  );
  const [row] = rows;
  if (!row) throw new Error('There is no key for addresses today');
  return createHmac('sha256', row.secret).update(address).digest('base64url');
};

/** Counts one call in the database, where every node counts. */
export const countCall = async (tx: Tx, limit: Limit, hashedAddress: string): Promise<Standing> => {
  const { calls, seconds } = limits[limit];
  const { rows } = await sql<{ calls: number; resets_in: number }>`
    select calls, resets_in from count_call(${limit}, ${hashedAddress}, ${seconds})`.execute(tx);
  const counted = rows[0] ?? { calls: 0, resets_in: seconds };
  return {
    left: Math.max(0, calls - counted.calls),
    exceeded: counted.calls > calls,
    secondsToReset: Math.max(1, Math.ceil(counted.resets_in)),
  };
};
