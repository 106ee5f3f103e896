import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';

/** A table as the import writes it: its columns with their types, and which of them make a row the same row. */
export interface Target {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that are only written when the row is new. */
  readonly onceOnly?: readonly string[];
  /** Which existing rows may be changed; `kept` is the row as it stands. All, if left out. */
  readonly changeable?: string;
}

export type Row = Readonly<Record<string, unknown>>;

/** How many rows were new, changed, or already so. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

const batch = 2_000;

/** Makes the rows of a table as given, in few statements. A row that is already so is not touched. */
export const upsert = async (tx: Tx, target: Target, rows: readonly Row[]): Promise<Counts> => {
  let created = 0;
  let updated = 0;
  for (let from = 0; from < rows.length; from += batch) {
    const written = await write(tx, target, rows.slice(from, from + batch));
    created += written.filter((row) => row.created).length;
    updated += written.filter((row) => !row.created).length;
  }
  return { created, updated, unchanged: rows.length - created - updated };
};

// Names and types are constants of ours; the rows are one parameter.
const write = async (tx: Tx, target: Target, rows: readonly Row[]): Promise<{ created: boolean }[]> => {
  const { table, key, columns, onceOnly = [], changeable = 'true' } = target;
  const names = Object.keys(columns);
  const changing = names.filter((name) => !key.includes(name) && !onceOnly.includes(name));
  const typed = names.map((name) => `${name} ${columns[name] ?? 'text'}`).join(', ');
  const touched = 'updated_at' in columns ? [] : stamped.has(table) ? ['updated_at = app_now()'] : [];
  const set = [...changing.map((name) => `${name} = excluded.${name}`), ...touched].join(', ');
  const differs = `(${changing.map((name) => `kept.${name}`).join(', ')}) is distinct from (${changing.map((name) => `excluded.${name}`).join(', ')})`;
  const { rows: written } = await sql<{ created: boolean }>`
    insert into ${sql.table(table)} as kept (${sql.raw(names.join(', '))})
    select ${sql.raw(names.join(', '))} from json_to_recordset(${JSON.stringify(rows)}::json) as given (${sql.raw(typed)})
        on conflict (${sql.raw(key.join(', '))}) ${sql.raw(changing.length === 0 ? 'do nothing' : `do update set ${set} where ${differs} and (${changeable})`)}
    returning (xmax = 0) as created`.execute(tx);
  return written;
};

const stamped = new Set([
  'practice',
  'service',
  'therapist',
  'client',
  'dependant',
  'group_session',
  'booking',
  'payment',
  'report_card',
  'review',
  'campaign',
]);
