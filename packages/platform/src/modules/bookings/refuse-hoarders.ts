import { sql } from 'kysely';
import type { Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';

type Holding = Pick<Context<'createHold'>, 'tx' | 'caller' | 'address' | 'deps'>;

const mostLiveHolds = 5;

/**
 * One address does not keep a whole week from everybody else. A practice's own server books for many people. Until the transaction
 * ends nobody else of the address is counted; call it before the lock of a therapist is taken, so that nobody waits crosswise.
 */
export async function refuseHoarders({ tx, caller, address, deps }: Holding): Promise<void> {
  if (caller.kind === 'practice' || deps.config.rateLimit === 'off') return;
  await sql`select pg_advisory_xact_lock(hashtextextended('holds' || current_practice()::text || ${address}, 0))`.execute(
    tx,
  );
  const { rows } = await sql<{ count: number }>`select live_holds(${address}) as count`.execute(tx);
  if ((rows[0]?.count ?? 0) < mostLiveHolds) return;
  refuse('too-many-holds', {
    detail: 'Book or release one of the held times first.',
    headers: { 'retry-after': '60' },
  });
}
