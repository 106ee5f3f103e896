-- Practices and their keys, the four roles, and the clock.
--
-- Guarantees from here on: whoever reads or writes does so as one of four roles, none of which owns a table or may
-- step around a policy; a row is reached only from inside its own practice; a key is stored as its hash alone;
-- and one function, app_now(), says what time it is.

-- A role belongs to the whole server: another database on it may have created these already, or be doing so now.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['attune_visitor', 'attune_link', 'attune_practice', 'attune_worker'] loop
    begin
      execute format('create role %I nologin noinherit', role_name);
    exception when duplicate_object or unique_violation then
      null;
    end;
    if not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end
$$;

revoke all on schema public from public;
grant usage on schema public to attune_visitor, attune_link, attune_practice, attune_worker;

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- The queue of jobs (pg-boss) makes its tables itself, as a worker, in a schema of its own; they hold ids and nothing else.
create schema pgboss authorization attune_worker;

-- A function made from here on may be called by nobody until a migration says by whom.
alter default privileges revoke execute on functions from public;

-- The clock -----------------------------------------------------------------------------------------------------------

-- One row. The owner moves it in tests and in demo mode; no role may.
create table app_clock (
  singleton   boolean      not null default true,
  shift       interval     not null default '0',
  frozen_at   timestamptz,
  constraint app_clock_pkey   primary key (singleton),
  constraint app_clock_single check (singleton)
);
insert into app_clock default values;
alter table app_clock enable row level security, force row level security;

-- The only clock for state. The wall clock, not the start of the transaction: it is read after a lock was waited for.
create function app_now() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select coalesce(frozen_at, clock_timestamp() + shift) from public.app_clock $$;

-- Who is asking -------------------------------------------------------------------------------------------------------
-- Set by one function of the platform (src/database/transaction.ts), for the length of one transaction.

create function current_practice() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('attune.practice_id', true), '')::uuid $$;

-- What the caller has proved to hold: the hex SHA-256 of a hold's secret, or the id behind a mail link.
create function current_subject() returns text
  language sql stable parallel safe
  as $$ select coalesce(current_setting('attune.subject', true), '') $$;

-- What a link holder's link was made for; '' for everybody else.
create function current_purpose() returns text
  language sql stable parallel safe
  as $$ select coalesce(current_setting('attune.purpose', true), '') $$;

-- A worker is either sent into one practice or, with none set, goes through all of them.
create function worker_reaches(practice_id uuid) returns boolean
  language sql stable parallel safe
  as $$ select current_practice() is null or practice_id = current_practice() $$;

grant execute on function app_now(), current_practice(), current_subject(), current_purpose()
  to attune_visitor, attune_link, attune_practice, attune_worker;
grant execute on function worker_reaches(uuid) to attune_worker;

-- Practices -----------------------------------------------------------------------------------------------------------

create table practice (
  practice_id    uuid         not null,
  external_id    text         not null,
  slug           text         not null,
  name           text         not null,
  locale         text         not null,
  time_zone      text         not null,
  currency       text         not null,
  phone          text,
  email          text,
  url            text,
  theme          jsonb        not null default '{}',
  terms          jsonb        not null default '{}',
  address_form   text         not null default 'formal',
  vocabulary     jsonb        not null default '{}',
  policies       jsonb        not null default '{}',
  crisis_notice  jsonb,
  is_demo        boolean      not null default false,
  import_anchor  date,
  created_at     timestamptz  not null default app_now(),
  updated_at     timestamptz  not null default app_now(),
  constraint practice_pkey          primary key (practice_id),
  constraint practice_slug_key      unique (slug),
  constraint practice_external_key  unique (practice_id, external_id),
  constraint practice_slug_form     check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint practice_currency_form check (currency ~ '^[A-Z]{3}$'),
  constraint practice_address_form  check (address_form in ('formal', 'informal'))
);
alter table practice enable row level security, force row level security;
create policy practice_seen    on practice for select to attune_visitor, attune_link using (practice_id = current_practice());
create policy practice_own     on practice for all    to attune_practice using (practice_id = current_practice())
                                                                    with check (practice_id = current_practice());
create policy practice_reached on practice for select to attune_worker  using (worker_reaches(practice_id));
grant select                 on practice to attune_visitor, attune_link, attune_worker;
grant select, insert, update on practice to attune_practice;

-- Keys ----------------------------------------------------------------------------------------------------------------

create table api_key (
  practice_id   uuid         not null,
  id            uuid         not null,
  kind          text         not null,
  prefix        text         not null,
  key_hash      bytea        not null,
  name          text         not null,
  origins       text[]       not null default '{}',
  created_at    timestamptz  not null default app_now(),
  last_used_at  timestamptz,
  revoked_at    timestamptz,
  constraint api_key_pkey          primary key (practice_id, id),
  constraint api_key_hash_key      unique (key_hash),
  constraint api_key_practice_fkey foreign key (practice_id) references practice (practice_id),
  constraint api_key_kind          check (kind in ('publishable', 'secret')),
  constraint api_key_hash_length   check (octet_length(key_hash) = 32),
  constraint api_key_secret_origin check (kind = 'publishable' or origins = '{}')
);
alter table api_key enable row level security, force row level security;
create policy api_key_own on api_key for all to attune_practice using (practice_id = current_practice())
                                                           with check (practice_id = current_practice());
grant select, insert, update on api_key to attune_practice;

-- Whose key this is; no row when unknown or revoked. Called before a practice is known, so it looks past the policies.
-- That a key was used is noted at most once an hour, so that reading stays reading.
create function resolve_key(hash bytea)
  returns table (practice_id uuid, key_id uuid, kind text, origins text[])
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.api_key k set last_used_at = public.app_now()
   where k.key_hash = hash and k.revoked_at is null
     and (k.last_used_at is null or k.last_used_at < public.app_now() - interval '1 hour');
  return query
    select k.practice_id, k.id, k.kind, k.origins from public.api_key k where k.key_hash = hash and k.revoked_at is null;
end
$$;

-- Which practice a hosted page belongs to.
create function resolve_practice(wanted_slug text)
  returns table (practice_id uuid, slug text, name text, locale text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select p.practice_id, p.slug, p.name, p.locale from public.practice p where p.slug = wanted_slug $$;

-- How far this database is migrated, for a process that may not look at schema_migration itself.
create function schema_version() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select max(name) from public.schema_migration $$;

grant execute on function resolve_key(bytea), resolve_practice(text) to attune_visitor;
grant execute on function schema_version() to attune_worker;
