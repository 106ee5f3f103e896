import type { Connection } from '../../src/database/connect.ts';
import { columnRights, tableOf, tableRights, type TableRights, type TableState } from './matrix.ts';

/** `<role> <command> <table>.<column>`, sorted. */
type Grants = readonly string[];

const verbs = { s: 'select', i: 'insert', u: 'update' } as const;
type Verb = keyof typeof verbs;

const roles = ['visitor', 'link', 'practice', 'worker'] as const;
type Role = (typeof roles)[number];

/** What the catalogue grants, column by column. */
export async function grantedColumns(owner: Connection): Promise<Grants> {
  const rows = await owner.session((session) =>
    session.query<{ grant: string }>(
      `select format('%s %s %s.%s', substr(r.rolname, 8), v.verb, c.relname, a.attname) as grant
         from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped,
              pg_roles r, unnest($1::text[]) as v(verb)
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and r.rolname = any($2)
          and has_column_privilege(r.oid, c.oid, a.attnum, v.verb)`,
      [Object.values(verbs), roles.map((role) => `attune_${role}`)],
    ),
  );
  return rows.map(({ grant }) => grant).sort();
}

/** What the matrix says: all columns of what a role may do something with, but where some are named. */
export async function saidColumns(owner: Connection): Promise<Grants> {
  const columns = await columnsByTable(owner);
  const said = Object.entries(columns).flatMap(([table, names]) =>
    roles.flatMap((role) =>
      (Object.keys(verbs) as Verb[])
        .filter((verb) => lettersOf(table, role).includes(verb))
        .flatMap((verb) =>
          touchable(table, role, verb, names).map((name) => `${role} ${verbs[verb]} ${table}.${name}`),
        ),
    ),
  );
  return said.sort();
}

/** Letters of all that a role may do with rows of a table, in whatever state they are. */
function lettersOf(table: string, role: Role): string {
  const lines = Object.entries(tableRights).filter(([state]) => tableOf(state as TableState) === table);
  return lines.map(([, rights]) => lettersIn(rights, role)).join('');
}

function lettersIn(rights: TableRights, role: Role): string {
  const {
    anyone = '',
    visitor = '',
    holder = '',
    otherLink = '',
    worker = '',
    everywhere = '',
    retention = '',
  } = rights;
  return {
    visitor: anyone + visitor + holder,
    link: anyone + otherLink + (rights.link?.may ?? ''),
    practice: rights.practice ?? '',
    worker: worker + everywhere + retention,
  }[role];
}

function touchable(table: string, role: Role, verb: Verb, names: readonly string[]): readonly string[] {
  const limit = columnRights.find((each) => each.table === table && each.command === verb && each.roles.includes(role));
  if (limit?.only) return limit.only;
  return names.filter((name) => !limit?.except?.includes(name));
}

async function columnsByTable(owner: Connection): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await owner.session((session) =>
    session.query<{ table: string; names: string[] }>(
      `select c.relname as table, array_agg(a.attname::text) as names
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1`,
    ),
  );
  return Object.fromEntries(rows.map(({ table, names }) => [table, names]));
}
