import type { Session } from '../../src/database/connect.ts';
import { exemptions } from './exemptions.ts';
import { keepsToPractice } from './policy-text.ts';

/** Something that must be nowhere in the catalogue. */
export interface Check {
  /** What is true as long as nothing is found. */
  readonly promise: string;
  /** The names of whatever breaks it. */
  readonly find: (session: Session) => Promise<string[]>;
  /** Faults that it must find, each as it could be written in a migration. */
  readonly faults: readonly string[];
}

const names =
  (statement: string, ...parameters: unknown[]) =>
  async (session: Session): Promise<string[]> =>
    (await session.query<{ name: string }>(statement, parameters)).map(({ name }) => name);

/** Of this schema, and of no extension. */
const ours = `c.relnamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

const roles = `('attune_visitor', 'attune_link', 'attune_practice', 'attune_worker')`;

const planted = (columns: string): string => `create table planted (${columns})`;

const onTables: readonly Check[] = [
  {
    promise: 'row-level security is on, on every table',
    find: names(
      `select c.relname as name from pg_class c where c.relkind in ('r', 'p') and ${ours} and not c.relrowsecurity`,
    ),
    faults: [planted('practice_id uuid not null'), 'alter table client disable row level security'],
  },
  {
    promise: 'and is forced, so that it holds for the owner, too',
    find: names(
      `select c.relname as name from pg_class c where c.relkind in ('r', 'p') and ${ours} and not c.relforcerowsecurity`,
    ),
    faults: [planted('practice_id uuid not null'), 'alter table client no force row level security'],
  },
  {
    promise: 'every table belongs to a practice',
    find: names(
      `select c.relname as name from pg_class c
        where c.relkind in ('r', 'p') and ${ours} and c.relname <> all($1::text[])
          and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and a.attnotnull)`,
      exemptions.tablesOfNobody,
    ),
    faults: [planted('id uuid primary key'), planted('practice_id uuid')],
  },
  {
    promise: 'every key, unique constraint and foreign key begins with the practice',
    find: names(
      `select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
        where k.contype in ('p', 'u', 'f', 'x') and ${ours} and k.conname <> all($1::text[])
          and ((select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1])
                is distinct from 'practice_id'
               or k.contype = 'f' and (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1])
                is distinct from 'practice_id')
       union all
       select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
        where i.indisunique and ${ours} and i.indexrelid::regclass::text <> all($1::text[])
          and (select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) is distinct from 'practice_id'`,
      exemptions.keys,
    ),
    faults: [
      planted('practice_id uuid not null, id uuid primary key'),
      planted('practice_id uuid not null, code text, constraint planted_key unique (code, practice_id)'),
      `${planted('practice_id uuid not null, code text')}; create unique index planted_key on planted (lower(code), practice_id)`,
      `alter table client add column card_hash bytea references api_key (key_hash)`,
      planted('practice_id uuid not null, during tstzrange, exclude using gist (during with &&)'),
    ],
  },
];

const onPolicies: readonly Check[] = [
  {
    promise: 'no policy lets everything pass',
    find: names(
      `select policyname as name from pg_policies
        where schemaname = 'public' and (qual = 'true' or with_check = 'true' or coalesce(qual, with_check) is null)`,
    ),
    faults: [
      'create policy planted on practice for select to attune_visitor using (true)',
      'create policy planted on practice for insert to attune_practice with check (true)',
    ],
  },
  {
    promise: 'every policy is for named roles and not for everybody',
    find: names(`select policyname as name from pg_policies where schemaname = 'public' and 'public' = any(roles)`),
    faults: ['create policy planted on practice using (practice_id = current_practice())'],
  },
  {
    promise: 'every policy keeps to the practice, or to what is past its time',
    find: async (session) => {
      const policies = await session.query<{ name: string; roles: string; qual: string | null; check: string | null }>(
        `select policyname as name, roles::text, qual, with_check as check from pg_policies where schemaname = 'public'`,
      );
      return policies
        .filter(({ roles: of, qual, check }) =>
          [qual, check].some((text) => text !== null && !keepsToPractice(text, of === '{attune_worker}')),
        )
        .map(({ name }) => name);
    },
    faults: [
      'create policy planted on client for select to attune_visitor using (id is not null)',
      'create policy planted on client for select to attune_visitor using (practice_id = current_practice() or archived_at is null)',
      'create policy planted on client for update to attune_practice using (practice_id = current_practice()) with check (id is not null)',
      'create policy planted on client for delete to attune_practice using (created_at < app_now())',
    ],
  },
];

const onCode: readonly Check[] = [
  {
    promise: 'no view sees more than who asks it',
    find: names(
      `select c.relname as name from pg_class c
        where c.relkind in ('v', 'm') and ${ours} and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
    ),
    faults: [
      'create view planted as select * from client',
      'create materialized view planted as select * from client',
      'alter view booking_details set (security_invoker = false)',
    ],
  },
  {
    promise: 'only the listed functions run as their owner, each with a fixed search path',
    find: names(
      `select p.proname as name from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosecdef
          and not (p.proname = any($1::text[]) and exists (select from unnest(p.proconfig) s where s ~ '^search_path=pg_catalog'))`,
      exemptions.definerFunctions,
    ),
    faults: [
      `create function planted() returns integer language sql security definer set search_path = pg_catalog as 'select 1'`,
      'alter function busy_ranges reset search_path',
      'alter function busy_ranges set search_path = public, pg_catalog',
    ],
  },
  {
    promise: 'the list of functions that run as their owner names none that is gone',
    find: names(
      `select listed as name from unnest($1::text[]) as listed
        where not exists (select from pg_proc p
                           where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.proname = listed)`,
      exemptions.definerFunctions,
    ),
    faults: ['alter function busy_ranges rename to planted', 'alter function busy_ranges security invoker'],
  },
];

const onRoles: readonly Check[] = [
  {
    promise: 'nothing is granted to everybody',
    find: names(
      `select c.relname as name from pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) g
        where c.relkind in ('r', 'p', 'v', 'm', 'S') and ${ours} and g.grantee = 0
       union all
       select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g
        where ${ours} and g.grantee = 0
       union all
       select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
        where p.pronamespace = 'public'::regnamespace and g.grantee = 0
          and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
       union all
       select nspname from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) g
        where nspname in ('public', 'pgboss') and g.grantee = 0`,
    ),
    faults: [
      'grant select on client to public',
      'grant select (email) on client to public',
      'grant execute on function app_now() to public',
      'grant usage on schema public to public',
    ],
  },
  {
    promise: 'the four roles own nothing, bypass nothing, cannot log in and are in no other',
    find: names(
      `select r.rolname as name from pg_roles r
        where r.rolname in ${roles}
          and (r.rolsuper or r.rolbypassrls or r.rolcanlogin or r.rolcreaterole or r.rolcreatedb
               or exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace)
               or exists (select from pg_proc p where p.proowner = r.oid and p.pronamespace = 'public'::regnamespace)
               or exists (select from pg_auth_members m where m.member = r.oid))`,
    ),
    faults: [
      'alter role attune_visitor bypassrls',
      'alter role attune_link login',
      'grant create on schema public to attune_practice; alter table client owner to attune_practice',
      'grant attune_practice to attune_visitor',
    ],
  },
  {
    promise: 'no role may empty a table, which no policy looks at, nor hang anything on one',
    find: names(
      `select format('%s %s', r.rolname, c.relname) as name from pg_roles r, pg_class c
        where r.rolname in ${roles} and c.relkind in ('r', 'p') and ${ours}
          and has_table_privilege(r.oid, c.oid, 'truncate, references, trigger')`,
    ),
    faults: ['grant truncate on client to attune_practice', 'grant trigger on booking to attune_worker'],
  },
  {
    promise: 'no role can move the clock or read a key’s secret side',
    find: names(
      `select format('%s %s', r.rolname, t.name) as name
         from pg_roles r, (values ('app_clock'), ('schema_migration'), ('address_key'), ('rate_limit')) t(name)
        where r.rolname in ('attune_visitor', 'attune_link', 'attune_practice')
          and has_table_privilege(r.oid, t.name, 'select, insert, update, delete')`,
    ),
    faults: ['grant update on app_clock to attune_practice', 'grant select on address_key to attune_visitor'],
  },
];

/** What must be true of the catalogue, whatever migrations are still to come. */
export const checks: readonly Check[] = [...onTables, ...onPolicies, ...onCode, ...onRoles];
