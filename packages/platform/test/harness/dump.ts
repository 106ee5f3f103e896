import type { Connection } from '../../src/database/connect.ts';

/** Every row of every table, ours and the queue's, by the name of the table. */
export type Dump = Readonly<Record<string, readonly string[]>>;

/** Reads all tables, as a dump of the database would hold them, but for those that are left out. */
export const dumpTables = (owner: Connection, without: readonly string[] = []): Promise<Dump> =>
  owner.session(async (session) => {
    const tables = await session.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'pgboss') and tablename <> all ($1) order by 1`,
      [[...without]],
    );
    const dump: Record<string, string[]> = {};
    for (const { name } of tables) {
      const rows = await session.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
      dump[name] = rows.map(({ row }) => row);
    }
    return dump;
  });

/** What counts calls, and nothing else. */
export const counters = ['rate_limit', 'address_key'];
