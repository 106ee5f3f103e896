import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';

const mark = '/* keep the plan */';

/**
 * Begins a statement that each connection to PostgreSQL plans once and then keeps: for one that is asked often, costs more to
 * plan than to run, and has one good plan for all parameters. PGlite plans it every time.
 */
export const keepPlan = sql.raw(mark);

/** Lets a new connection keep the plans of the statements that are marked so. PostgreSQL plans anew for another role. */
export function keepPlans(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as (...question: unknown[]) => unknown;
  client.query = ((first: unknown, ...others: unknown[]) =>
    typeof first === 'string' && first.startsWith(mark)
      ? ask({ name: nameOf(first), text: first, values: others[0] }, ...others.slice(1))
      : ask(first, ...others)) as pg.PoolClient['query'];
}

function nameOf(statement: string): string {
  return createHash('sha256').update(statement).digest('hex').slice(0, 32);
}
