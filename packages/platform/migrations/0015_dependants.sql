-- For whom a client books (dependant): a child or a pet; and what a service tells, and asks for, before it is booked.
--
-- Guarantees from here on:
--   * a dependant belongs to one client of the same practice; a client has one of a kind and name, however its letters are
--     written, that is not archived
--   * a booking is for a dependant of its own client, and keeps what was said of it when it was made
--   * a visitor neither reads nor changes a dependant: dependant_for_booking answers an id, and an existing one stays as it was
--   * a service that requires a dependant says of which kind; seats belong to services that are given to several at once

create table dependant (
  practice_id uuid        not null,
  id          uuid        not null,
  client_id   uuid        not null,
  external_id text,
  name        text        not null,
  kind        text        not null,
  breed       text,
  born_on     date,
  notes       text,
  archived_at timestamptz,
  created_at  timestamptz not null default app_now(),
  updated_at  timestamptz not null default app_now(),

  constraint dependant_pkey            primary key (practice_id, id),
  constraint dependant_client_fkey     foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade,
  constraint dependant_client_key      unique (practice_id, client_id, id),
  constraint dependant_external_id_key unique (practice_id, external_id),
  constraint dependant_kind_check      check (kind in ('child', 'pet')),
  constraint dependant_name_check      check (char_length(name) <= 80),
  constraint dependant_breed_check     check (char_length(breed) <= 80),
  constraint dependant_notes_check     check (char_length(notes) <= 500)
);

create unique index dependant_name_key on dependant (practice_id, client_id, kind, lower(name)) where archived_at is null;

alter table booking
  add column dependant_id uuid,    -- what was said of it is in contact: name, breed, bornOn, notes
  add constraint booking_dependant_fkey
    foreign key (practice_id, client_id, dependant_id) references dependant (practice_id, client_id, id),
  add constraint booking_dependant_check
    check (dependant_id is null or (client_id is not null and contact #>> '{dependant,name}' is not null));

create index booking_dependant_idx on booking (practice_id, dependant_id) where dependant_id is not null;

alter table service
  add column level              text,
  add column prerequisites      text,
  add column materials          text,
  add column dependant_kind     text,
  add column dependant_required boolean not null default false,
  add column group_size         integer,
  add constraint service_level_check      check (level in ('beginner', 'intermediate', 'advanced')),
  add constraint service_dependant_check  check (dependant_kind in ('child', 'pet')),
  add constraint service_required_check   check (not dependant_required or dependant_kind is not null),
  add constraint service_group_size_check check (group_size is null or (group_size between 1 and 10000 and kind in ('group', 'workshop')));

alter table dependant enable row level security;
alter table dependant force  row level security;

create policy dependant_practice on dependant for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
-- dependant_for_booking runs as who owns the schema, and no further than the practice of the transaction.
create policy dependant_definer on dependant for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select, insert, update, delete on dependant to attune_practice;

-- Finds the dependant of a client by kind and name in the practice of the transaction, or makes one; never edits or reveals one.
create function dependant_for_booking(given_client_id uuid, given_kind text, given_name text, given_breed text, given_born_on date, given_notes text)
returns uuid
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  found uuid;
begin
  insert into dependant (practice_id, id, client_id, name, kind, breed, born_on, notes)
  values (current_practice(), gen_random_uuid(), given_client_id, given_name, given_kind, given_breed, given_born_on, given_notes)
  on conflict (practice_id, client_id, kind, lower(name)) where archived_at is null do nothing
  returning id into found;
  if found is null then
    select id into found
      from dependant
     where practice_id = current_practice() and client_id = given_client_id and kind = given_kind
       and lower(name) = lower(given_name) and archived_at is null;
  end if;
  return found;
end
$$;

revoke execute on function dependant_for_booking(uuid, text, text, text, date, text) from public;
grant execute on function dependant_for_booking(uuid, text, text, text, date, text) to attune_visitor, attune_practice;
