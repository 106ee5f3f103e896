import type { Session } from '../../src/database/connect.ts';
import type { TestPlatform } from '../harness.ts';
import type { Command } from './database-callers.ts';
import type { Other, Row, Value } from './rows.ts';

/** Puts rows in, in order, past every policy. */
export const insertRows = ({ owner }: TestPlatform, all: readonly Other[]): Promise<void> =>
  owner.session((session) => session.script(all.map((each) => `${insertOf(each)};`).join('\n')));

/** Takes them out again, last first, whatever triggers and other rows would say to it. */
export const removeRows = ({ owner }: TestPlatform, all: readonly Other[]): Promise<void> =>
  owner.session((session) =>
    session.script(
      `do $$ begin
         set local session_replication_role = replica;
         ${all
           .map(({ table, row }) => `delete from ${table} where ${whereOf(Object.keys(row), row)};`)
           .reverse()
           .join('\n')}
       end $$`,
    ),
  );

/** The statement for each command on that row; it is known by its key, or, of a view, by all that is said of it. */
export async function statementsOn(
  session: Session,
  { table, row }: Other,
  elsewhere: string,
): Promise<Readonly<Record<Command, string>>> {
  const { key, changed } = await columnsOf(session, table);
  const at = whereOf(key.length > 0 ? key : Object.keys(row), row);
  return {
    s: `select 1 from ${table} where ${at}`,
    i: insertOf({ table, row }),
    u: `update ${table} set ${changed} = ${changed} where ${at}`,
    d: `delete from ${table} where ${at}`,
    m: `update ${table} set practice_id = '${elsewhere}' where ${at}`,
  };
}

const insertOf = ({ table, row }: Other): string =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`;

const whereOf = (columns: readonly string[], row: Row): string =>
  columns.map((column) => `${column} = ${literal(row[column] ?? null)}`).join(' and ');

const literal = (value: Value): string => (value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`);

/** The columns of the key, and one that whoever may change the table at all may change. */
async function columnsOf(session: Session, table: string): Promise<{ key: string[]; changed: string }> {
  const columns = await session.query<{ name: string; is_key: boolean }>(
    `select a.attname as name, coalesce(a.attnum = any(k.conkey), false) as is_key
       from pg_attribute a left join pg_constraint k on k.conrelid = a.attrelid and k.contype = 'p'
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  const changed = ['last_error', 'updated_at'].find((name) => names.includes(name)) ?? names[0] ?? '';
  return { key: columns.filter(({ is_key }) => is_key).map(({ name }) => name), changed };
}
