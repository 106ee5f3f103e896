import { sql, type Transaction } from 'kysely';
import type { Connection } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/schema.ts';

/** What became of a statement: it reached its row, it did not, or something else was in its way. */
export type Outcome = 'may' | 'may not' | `stopped by ${string}`;

/** Runs each statement as whoever calls, and takes each back: one call for as many cells as there are. */
const attempt = `
  create schema trial;
  grant usage on schema trial to attune_visitor, attune_link, attune_practice, attune_worker;
  create function trial.attempt(statements text[]) returns text[] language plpgsql as $$
  declare
    outcomes  text[] := '{}';
    statement text;
    reached   bigint;
  begin
    foreach statement in array statements loop
      begin
        execute statement;
        get diagnostics reached = row_count;
        raise exception using errcode = 'TRIAL';
      exception
        when sqlstate 'TRIAL' then outcomes := outcomes || (case when reached > 0 then 'may' else 'may not' end);
        when others then outcomes := outcomes || (sqlstate || ' ' || sqlerrm);
      end;
    end loop;
    return outcomes;
  end
  $$;
  grant execute on function trial.attempt to attune_visitor, attune_link, attune_practice, attune_worker;`;

/** Needs to be called once, before the first attempt. */
export const prepareAttempts = (owner: Connection): Promise<void> =>
  owner.session((session) => session.script(attempt));

/** What becomes of each statement, when it is run in this transaction. */
export async function attemptAll(tx: Transaction<Database>, statements: readonly string[]): Promise<Outcome[]> {
  const { rows } = await sql<{ outcomes: string[] }>`select trial.attempt(${statements}::text[]) as outcomes`.execute(
    tx,
  );
  return (rows[0]?.outcomes ?? []).map(outcomeOf);
}

/** The same as the owner, past every policy. */
export function attemptAsOwner(owner: Connection, statements: readonly string[]): Promise<Outcome[]> {
  return owner.session(async (session) => {
    const answer = await session.query<{ outcomes: string[] }>('select trial.attempt($1::text[]) as outcomes', [
      statements,
    ]);
    return (answer[0]?.outcomes ?? []).map(outcomeOf);
  });
}

/**
 * What is refused for want of a right, or by a policy, is one and the same code. A constraint is looked at after the
 * policies: whom it stops, they let pass.
 */
function outcomeOf(outcome: string): Outcome {
  if (outcome === 'may' || outcome === 'may not') return outcome;
  if (outcome.startsWith('42501')) return 'may not';
  return outcome.startsWith('23') ? 'may' : `stopped by ${outcome}`;
}
