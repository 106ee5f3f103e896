/** What belongs to an extension is the extension's to describe. */
const ofExtension = (catalogue: string, oid: string): string =>
  `exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`;

const grantsOn = (what: string, acl: string, owner: string): string => `
  coalesce((
    select array_agg(format('grant %s on ${what} to %s', privileges, grantee) order by grantee)
      from (select case when g.grantee = 0 then 'public' else g.grantee::regrole::text end as grantee,
                   string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) as privileges
              from aclexplode(${acl}) g
             where g.grantee <> ${owner}
             group by 1) each_grantee), '{}')`;

export const roles = `
  select format('create role %I%s%s;', rolname, case when rolcanlogin then ' login' else ' nologin' end,
                case when rolinherit then '' else ' noinherit' end) as line
    from pg_roles where rolname like 'attune\\_%' order by rolname`;

export const extensions = `
  select format('create extension %I;', extname) as line from pg_extension where extname <> 'plpgsql' order by extname`;

export const functions = `
  select pg_get_functiondef(p.oid) as definition,
         ${grantsOn(`function ' || p.oid::regprocedure || '`, `coalesce(p.proacl, acldefault('f', p.proowner))`, 'p.proowner')} as grants
    from pg_proc p
   where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p') and not ${ofExtension('pg_proc', 'p.oid')}
   order by p.oid::regprocedure::text`;

export const tables = `
  select c.relname as name,
         (select array_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                   case when a.attnotnull then 'not null' end,
                   case when a.attgenerated = 's' then 'generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
                        else 'default ' || pg_get_expr(d.adbin, d.adrelid) end) order by a.attnum)
            from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         coalesce((select array_agg(format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) order by k.contype, k.conname)
            from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')), '{}') as constraints,
         coalesce((select array_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid::regclass::text)
            from pg_index i where i.indrelid = c.oid
             and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))), '{}') as indexes,
         array_remove(array[
           case when c.relrowsecurity then format('alter table %I enable row level security', c.relname) end,
           case when c.relforcerowsecurity then format('alter table %I force row level security', c.relname) end], null) as "rowSecurity",
         coalesce((select array_agg(concat_ws(' ', format('create policy %I on %I', p.policyname, c.relname),
                   case when p.permissive = 'RESTRICTIVE' then 'as restrictive' end, 'for ' || lower(p.cmd),
                   'to ' || array_to_string(p.roles, ', '), 'using (' || p.qual || ')', 'with check (' || p.with_check || ')')
                   order by p.policyname)
            from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname), '{}') as policies,
         coalesce((select array_agg(pg_get_triggerdef(t.oid) order by t.tgname)
            from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal), '{}') as triggers,
         ${grantsOn(`' || c.relname || '`, `coalesce(c.relacl, acldefault('r', c.relowner))`, 'c.relowner')}
         || coalesce((select array_agg(format('grant %s (%I) on %I to %s', lower(g.privilege_type), a.attname, c.relname, g.grantee::regrole)
                     order by a.attname, g.grantee::regrole::text, g.privilege_type)
            from pg_attribute a, aclexplode(a.attacl) g
           where a.attrelid = c.oid and not a.attisdropped and a.attacl is not null), '{}') as grants
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not ${ofExtension('pg_class', 'c.oid')}
   order by c.relname`;

export const views = `
  select format('create view %I%s as', c.relname, ' with (' || array_to_string(c.reloptions, ', ') || ')')
           || chr(10) || rtrim(pg_get_viewdef(c.oid, true), ';') as definition,
         ${grantsOn(`' || c.relname || '`, `coalesce(c.relacl, acldefault('r', c.relowner))`, 'c.relowner')} as grants
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and not ${ofExtension('pg_class', 'c.oid')}
   order by c.relname`;
