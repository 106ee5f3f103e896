import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform } from '../harness.ts';
import { exemptions } from './exemptions.ts';

let platform: TestPlatform;
before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());

const ours = `c.relnamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

const find = async (statement: string, ...parameters: unknown[]): Promise<string[]> => {
  const rows = await platform.owner.session((session) => session.query<{ name: string }>(statement, parameters));
  return rows.map(({ name }) => name);
};

test('there are tables to look at', async () => {
  const tables = await find(`select c.relname as name from pg_class c where c.relkind = 'r' and ${ours}`);

  assert.ok(tables.length > 15);
});

test('row-level security is on, and forced, on every table', async () => {
  const open = await find(
    `select c.relname as name from pg_class c
      where c.relkind in ('r', 'p') and ${ours} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  );

  assert.deepEqual(open, []);
});

test('no policy lets everything pass', async () => {
  const idle = await find(
    `select policyname as name from pg_policies
      where schemaname = 'public' and (qual = 'true' or with_check = 'true' or coalesce(qual, with_check) is null)`,
  );

  assert.deepEqual(idle, []);
});

test('every policy is for named roles and not for everybody', async () => {
  const loose = await find(
    `select policyname as name from pg_policies where schemaname = 'public' and 'public' = any(roles)`,
  );

  assert.deepEqual(loose, []);
});

test('every policy keeps to the practice, or to what is past its time', async () => {
  const straying = await find(
    `select policyname as name from pg_policies
      where schemaname = 'public'
        and concat(qual, with_check) !~ 'current_practice\\(\\)|worker_reaches\\(practice_id\\)'
        and not (roles = '{attune_worker}' and qual ~ '< .*app_now\\(\\)')`,
  );

  assert.deepEqual(straying, []);
});

test('no view sees more than who asks it', async () => {
  const definer = await find(
    `select c.relname as name from pg_class c
      where c.relkind in ('v', 'm') and ${ours} and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
  );

  assert.deepEqual(definer, []);
});

test('only the listed functions run as their owner, each with a fixed search path', async () => {
  const unlisted = await find(
    `select p.proname as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and not (p.proname = any($1::text[]) and exists (select from unnest(p.proconfig) s where s ~ '^search_path=pg_catalog'))`,
    exemptions.definerFunctions,
  );

  assert.deepEqual(unlisted, []);
});

test('the list of functions that run as their owner names none that is gone', async () => {
  const known = await find(
    `select distinct p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`,
  );

  assert.deepEqual(
    exemptions.definerFunctions.filter((name) => !known.includes(name)),
    [],
  );
});

test('nothing is granted to everybody', async () => {
  const granted = await find(
    `select c.relname as name from pg_class c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) g
      where c.relkind in ('r', 'v', 'm', 'S') and ${ours} and g.grantee = 0
     union all
     select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
      where p.pronamespace = 'public'::regnamespace and g.grantee = 0
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
     union all
     select nspname from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) g
      where nspname = 'public' and g.grantee = 0`,
  );

  assert.deepEqual(granted, []);
});

test('every table belongs to a practice', async () => {
  const stray = await find(
    `select c.relname as name from pg_class c
      where c.relkind = 'r' and ${ours} and c.relname <> all($1::text[])
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and a.attnotnull)`,
    exemptions.tablesOfNobody,
  );

  assert.deepEqual(stray, []);
});

test('every key, unique constraint and foreign key begins with the practice', async () => {
  const stray = await find(
    `select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype in ('p', 'u', 'f') and ${ours} and k.conname <> all($1::text[])
        and (select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) <> 'practice_id'
     union all
     select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
      where i.indisunique and ${ours} and i.indexrelid::regclass::text <> all($1::text[])
        and (select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) is distinct from 'practice_id'`,
    exemptions.keys,
  );

  assert.deepEqual(stray, []);
});

test('the four roles own nothing, bypass nothing and cannot log in', async () => {
  const strong = await find(
    `select r.rolname as name from pg_roles r
      where r.rolname in ('attune_visitor', 'attune_link', 'attune_practice', 'attune_worker')
        and (r.rolsuper or r.rolbypassrls or r.rolcanlogin or r.rolcreaterole or r.rolcreatedb
             or exists (select from pg_class c where c.relowner = r.oid)
             or exists (select from pg_proc p where p.proowner = r.oid))`,
  );

  assert.deepEqual(strong, []);
});

test('no role can move the clock or read a key’s secret side', async () => {
  const rights = await find(
    `select format('%s %s', r.rolname, t.name) as name
       from pg_roles r, (values ('app_clock'), ('schema_migration'), ('address_key'), ('rate_limit')) t(name)
      where r.rolname in ('attune_visitor', 'attune_link', 'attune_practice')
        and has_table_privilege(r.oid, t.name, 'select, insert, update, delete')`,
  );

  assert.deepEqual(rights, []);
});
