-- Who books (client), and what they agreed to (consent).
--
-- Guarantees from here on:
--   * an e-mail address, however its letters are written, is one client of a practice
--   * a visitor neither reads nor changes a client: client_for_booking answers an id, and an existing client stays as it was
--   * a consent says which text was agreed to, when and where; it is never changed, only followed by another one

create table client (
  practice_id uuid        not null,
  id          uuid        not null,
  external_id text,
  first_name  text        not null,
  last_name   text        not null,
  email       text        not null,
  phone       text,
  locale      text,
  time_zone   text,
  status      text        not null default 'pre_confirmation',
  archived_at timestamptz,
  created_at  timestamptz not null default app_now(),
  updated_at  timestamptz not null default app_now(),

  constraint client_pkey            primary key (practice_id, id),
  constraint client_practice_fkey   foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint client_external_id_key unique (practice_id, external_id),
  constraint client_status_check    check (status in ('pre_confirmation', 'email_confirmed', 'new', 'matched'))
);

create unique index client_email_key on client (practice_id, lower(email));

create table consent (
  practice_id  uuid        not null,
  id           uuid        not null,
  client_id    uuid        not null,
  purpose      text        not null,
  granted      boolean     not null default false,
  text_version text        not null,
  source       text        not null,
  created_at   timestamptz not null default app_now(),

  constraint consent_pkey          primary key (practice_id, id),
  constraint consent_client_fkey   foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade,
  constraint consent_purpose_check check (purpose in ('privacy', 'marketing')),
  constraint consent_source_check  check (source in ('booking', 'import', 'staff'))
);

create index consent_client_idx on consent (practice_id, client_id, purpose, created_at desc);

alter table client  enable row level security;
alter table client  force  row level security;
alter table consent enable row level security;
alter table consent force  row level security;

create policy client_practice on client for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy client_worker on client for select to attune_worker
  using (practice_id = current_practice());
-- client_for_booking runs as who owns the schema, and no further than the practice of the transaction.
create policy client_definer on client for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy consent_practice_read on consent for select to attune_practice
  using (practice_id = current_practice());
create policy consent_practice_write on consent for insert to attune_practice
  with check (practice_id = current_practice());
create policy consent_definer on consent for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select, insert, update, delete on client to attune_practice;
grant select on client to attune_worker;
grant select, insert on consent to attune_practice;

-- Finds the client of an address in the practice of the transaction, or makes one; never edits or reveals one.
create function client_for_booking(given_first_name text, given_last_name text, given_email text, given_phone text, given_locale text, given_time_zone text)
returns uuid
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  found uuid;
begin
  insert into client (practice_id, id, first_name, last_name, email, phone, locale, time_zone)
  values (current_practice(), gen_random_uuid(), given_first_name, given_last_name, given_email, given_phone, given_locale, given_time_zone)
  on conflict (practice_id, lower(email)) do nothing
  returning id into found;
  if found is null then
    select id into found from client where practice_id = current_practice() and lower(email) = lower(given_email);
  end if;
  return found;
end
$$;

-- Keeps what was agreed to with a booking, also for a visitor, who may write no consent by hand.
create function consent_for_booking(given_client_id uuid, given_purpose text, given_granted boolean, given_text_version text)
returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into consent (practice_id, id, client_id, purpose, granted, text_version, source)
  values (current_practice(), gen_random_uuid(), given_client_id, given_purpose, given_granted, given_text_version, 'booking')
$$;

grant execute on function client_for_booking(text, text, text, text, text, text) to attune_visitor, attune_practice;
grant execute on function consent_for_booking(uuid, text, boolean, text) to attune_visitor, attune_practice;
