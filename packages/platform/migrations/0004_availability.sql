-- When a therapist can be booked: weekly windows, dated exceptions, and the first free starts that the directory sorts by.
--
-- Guarantees from here on:
--   * a window is wall time in its own zone; it ends after it starts, and may end at 24:00
--   * a window or an exception belongs to a therapist, and to a service, of the same practice
--   * next_availability holds one row per therapist, service and format, with at most three starts, in order
--   * a visitor reads opening times and free starts, and changes them only through keep_next_availability

create table availability_window (
  practice_id           uuid     not null,
  id                    uuid     not null,
  therapist_id          uuid     not null,
  service_id            uuid,                 -- null: every service of the therapist
  format                text     not null,
  day_of_week           smallint not null,    -- 0 is Sunday
  starts_at             time     not null,
  ends_at               time     not null,    -- 24:00 is the end of the day
  time_zone             text,                 -- null: the therapist's
  slot_interval_minutes integer,              -- null: the service's
  address               text,                 -- null: the therapist's
  created_at            timestamptz not null default app_now(),

  constraint availability_window_pkey           primary key (practice_id, id),
  constraint availability_window_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade,
  constraint availability_window_service_fkey   foreign key (practice_id, service_id) references service (practice_id, id) on delete cascade,
  constraint availability_window_format_check   check (format in ('online', 'in_person')),
  constraint availability_window_day_check      check (day_of_week between 0 and 6),
  constraint availability_window_times_check    check (starts_at < ends_at),
  constraint availability_window_interval_check check (slot_interval_minutes between 5 and 1440)
);

create table availability_exception (
  practice_id  uuid not null,
  id           uuid not null,
  therapist_id uuid not null,
  kind         text not null default 'closed',
  format       text,                          -- null: both formats
  service_id   uuid,                          -- null: every service of the therapist
  starts_on    date not null,
  ends_on      date not null,                 -- the last day, included
  starts_at    time,                          -- null: the whole day
  ends_at      time,
  reason       text,
  created_at   timestamptz not null default app_now(),

  constraint availability_exception_pkey           primary key (practice_id, id),
  constraint availability_exception_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade,
  constraint availability_exception_service_fkey   foreign key (practice_id, service_id) references service (practice_id, id) on delete cascade,
  constraint availability_exception_kind_check     check (kind in ('closed', 'open')),
  constraint availability_exception_format_check   check (format in ('online', 'in_person')),
  constraint availability_exception_days_check     check (starts_on <= ends_on),
  constraint availability_exception_times_check    check ((starts_at is null) = (ends_at is null) and starts_at < ends_at)
);

create table next_availability (
  practice_id  uuid          not null,
  therapist_id uuid          not null,
  service_id   uuid          not null,
  format       text          not null,
  starts_at    timestamptz[] not null default '{}',
  slots_count  integer       not null default 0,
  last_error   text,
  refreshed_at timestamptz   not null,

  constraint next_availability_pkey           primary key (practice_id, therapist_id, service_id, format),
  constraint next_availability_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade,
  constraint next_availability_service_fkey   foreign key (practice_id, service_id) references service (practice_id, id) on delete cascade,
  constraint next_availability_format_check   check (format in ('online', 'in_person')),
  constraint next_availability_starts_check   check (cardinality(starts_at) <= 3 and cardinality(starts_at) <= slots_count)
);

create index availability_window_therapist_idx    on availability_window (practice_id, therapist_id);
create index availability_exception_therapist_idx on availability_exception (practice_id, therapist_id, starts_on, ends_on);
create index next_availability_start_idx          on next_availability (practice_id, service_id, (starts_at[1]), therapist_id);
create index next_availability_refreshed_idx      on next_availability (practice_id, refreshed_at);

alter table availability_window    enable row level security;
alter table availability_window    force  row level security;
alter table availability_exception enable row level security;
alter table availability_exception force  row level security;
alter table next_availability      enable row level security;
alter table next_availability      force  row level security;

create policy availability_window_read on availability_window for select to attune_visitor, attune_link
  using (practice_id = current_practice());
create policy availability_window_worker on availability_window for select to attune_worker
  using (worker_reaches(practice_id));
create policy availability_window_practice on availability_window for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy availability_exception_read on availability_exception for select to attune_visitor, attune_link
  using (practice_id = current_practice());
create policy availability_exception_worker on availability_exception for select to attune_worker
  using (worker_reaches(practice_id));
create policy availability_exception_practice on availability_exception for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy next_availability_read on next_availability for select to attune_visitor, attune_link, attune_practice
  using (practice_id = current_practice());
create policy next_availability_worker on next_availability for select to attune_worker
  using (worker_reaches(practice_id));
-- keep_next_availability runs as who owns the schema, and no further than the practice of the transaction.
create policy next_availability_definer on next_availability for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

-- Why a therapist is away stays inside the practice.
grant select on availability_window to attune_visitor, attune_link, attune_worker;
grant select (practice_id, id, therapist_id, kind, format, service_id, starts_on, ends_on, starts_at, ends_at)
  on availability_exception to attune_visitor, attune_link, attune_worker;
grant select on next_availability to attune_visitor, attune_link, attune_practice, attune_worker;
grant select, insert, update, delete on availability_window, availability_exception to attune_practice;

-- Replaces what is known of the next free times of these therapists: entries is a JSON array of
-- { therapist_id, service_id, format, starts_at: [instant], slots_count }. Whoever books changes them, so a visitor may call it.
create function keep_next_availability(therapist_ids uuid[], entries jsonb) returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with fresh as materialized (
    select (entry ->> 'therapist_id')::uuid as therapist_id,
           (entry ->> 'service_id')::uuid   as service_id,
           entry ->> 'format'               as format,
           array(select value::timestamptz from jsonb_array_elements_text(entry -> 'starts_at')) as starts_at,
           (entry ->> 'slots_count')::integer as slots_count
      from jsonb_array_elements(entries) as entry
  ), gone as (
    delete from next_availability kept
     where kept.practice_id = current_practice()
       and kept.therapist_id = any (therapist_ids)
       and not exists (select from fresh
                        where fresh.therapist_id = kept.therapist_id and fresh.service_id = kept.service_id and fresh.format = kept.format)
  )
  insert into next_availability (practice_id, therapist_id, service_id, format, starts_at, slots_count, refreshed_at)
  select current_practice(), therapist_id, service_id, format, starts_at, slots_count, app_now()
    from fresh
      on conflict on constraint next_availability_pkey do update
     set starts_at = excluded.starts_at, slots_count = excluded.slots_count, last_error = null, refreshed_at = excluded.refreshed_at
$$;

revoke execute on function keep_next_availability(uuid[], jsonb) from public;
grant execute on function keep_next_availability(uuid[], jsonb) to attune_visitor, attune_link, attune_practice, attune_worker;
