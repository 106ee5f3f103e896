-- Calendars outside (calendar_connection): what they keep a therapist from (external_busy), and the feed of a therapist's own bookings.
--
-- Guarantees from here on:
--   * what another calendar says is taken is offered to nobody: busy_ranges counts it, and everything asks busy_ranges
--   * the address of a calendar is a secret of its therapist: only who fetches it reads it, whoever else sees the name of its host
--   * of another calendar nothing is kept but when its owner is busy: no title, no place, no name
--   * a booking that another calendar overlaps stays as it is, and somebody is told (schedule_alert)
--   * the link to a therapist's feed reads when that one therapist is booked, and of a client the first name and one letter

create table calendar_connection (
  practice_id   uuid        not null,
  id            uuid        not null,
  therapist_id  uuid        not null,
  url           text        not null,
  url_hash      bytea       not null,
  host          text        not null,
  etag          text,
  last_modified text,
  busy_hash     bytea,                          -- of what external_busy holds, so that the same again writes nothing
  read_at       timestamptz,                    -- when it was last read whole: repetitions are followed only so far from there
  fetched_at    timestamptz,                    -- when it was last known to be as kept here
  attempted_at  timestamptz,
  due_at        timestamptz not null default app_now(),
  failures      integer     not null default 0, -- in a row
  last_error    text,
  created_at    timestamptz not null default app_now(),

  constraint calendar_connection_pkey           primary key (practice_id, id),
  constraint calendar_connection_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade,
  constraint calendar_connection_url_key        unique (practice_id, therapist_id, url_hash),
  constraint calendar_connection_hash_check     check (octet_length(url_hash) = 32),
  constraint calendar_connection_failures_check check (failures >= 0 and (failures = 0) = (last_error is null))
);

create table external_busy (
  practice_id   uuid        not null,
  connection_id uuid        not null,
  therapist_id  uuid        not null,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,

  constraint external_busy_pkey            primary key (practice_id, connection_id, starts_at),
  constraint external_busy_connection_fkey foreign key (practice_id, connection_id) references calendar_connection (practice_id, id) on delete cascade,
  constraint external_busy_therapist_fkey  foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade,
  constraint external_busy_times_check     check (starts_at < ends_at)
);

create table schedule_alert (
  practice_id  uuid        not null,
  booking_id   uuid        not null,
  kind         text        not null,
  therapist_id uuid        not null,
  created_at   timestamptz not null default app_now(),
  cleared_at   timestamptz,                     -- it is no longer so

  constraint schedule_alert_pkey           primary key (practice_id, booking_id, kind),
  constraint schedule_alert_booking_fkey   foreign key (practice_id, booking_id) references booking (practice_id, id) on delete cascade,
  constraint schedule_alert_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade,
  constraint schedule_alert_kind_check     check (kind in ('calendar_overlap', 'import_overlap'))
);

create index calendar_connection_due_idx on calendar_connection (practice_id, due_at);
create index external_busy_therapist_idx on external_busy (practice_id, therapist_id, ends_at);
create index schedule_alert_open_idx     on schedule_alert (practice_id, therapist_id) where cleared_at is null;

alter table calendar_connection enable row level security;
alter table calendar_connection force  row level security;
alter table external_busy       enable row level security;
alter table external_busy       force  row level security;
alter table schedule_alert      enable row level security;
alter table schedule_alert      force  row level security;

create policy calendar_connection_practice on calendar_connection for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy calendar_connection_worker on calendar_connection for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));

create policy external_busy_practice on external_busy for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy external_busy_worker on external_busy for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
-- busy_ranges runs as who owns the schema, and no further than the practice of the transaction.
create policy external_busy_definer on external_busy for select to current_user
  using (practice_id = current_practice());

create policy schedule_alert_practice on schedule_alert for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy schedule_alert_worker on schedule_alert for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));

-- The address goes in through a practice and is read by a worker alone.
grant select (practice_id, id, therapist_id, url_hash, host, busy_hash, read_at, fetched_at, attempted_at, due_at, failures, last_error, created_at),
      insert, delete, update (etag, last_modified, busy_hash, read_at, fetched_at, attempted_at, due_at, failures, last_error)
  on calendar_connection to attune_practice;
grant select, update (etag, last_modified, busy_hash, read_at, fetched_at, attempted_at, due_at, failures, last_error)
  on calendar_connection to attune_worker;
grant select, insert, delete on external_busy to attune_practice, attune_worker;
grant select, insert, update on schedule_alert to attune_practice, attune_worker;

-- What is taken of the time of these therapists, and what counts towards a service's caps, without saying by whom. What another
-- calendar takes counts towards none, nor does a booking that was made to try something out. Whoever writes this function anew
-- keeps all three parts.
create or replace function busy_ranges(therapist_ids uuid[], from_instant timestamptz, until_instant timestamptz)
returns table (therapist_id uuid, service_id uuid, starts_at timestamptz, busy_from timestamptz, busy_until timestamptz, occupying boolean)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select booking.therapist_id, case when not booking.is_test then booking.service_id end, booking.starts_at,
         lower(booking.occupied), upper(booking.occupied), occupies(booking.status)
    from booking
   where booking.practice_id = current_practice()
     and booking.therapist_id = any (therapist_ids)
     and booking.starts_at >= from_instant - interval '8 days'
     and booking.starts_at <  until_instant + interval '8 days'
     and (booking.status in ('completed', 'no_show')
          or keeps_time(booking.status, booking.hold_expires_at, booking.due_at, app_now()))
   union all
  select session.therapist_id, session.service_id, session.starts_at, lower(session.occupied), upper(session.occupied), true
    from group_session session
   where session.practice_id = current_practice()
     and session.therapist_id = any (therapist_ids)
     and session.status = 'scheduled'
     and session.starts_at >= from_instant - interval '8 days'
     and session.starts_at <  until_instant + interval '8 days'
   union all
  select busy.therapist_id, null, busy.starts_at, busy.starts_at, busy.ends_at, true
    from external_busy busy
   where busy.practice_id = current_practice()
     and busy.therapist_id = any (therapist_ids)
     and busy.ends_at > from_instant
     and busy.starts_at < until_instant
$$;

-- What the feed of a therapist shows, to who holds its link: appointments and sessions with seats, the cancelled ones for thirty days.
create function feed_entries()
returns table (id uuid, sequence integer, stamp timestamptz, starts_at timestamptz, ends_at timestamptz, status text,
               service_name text, client_name text, format text, location text)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select booking.id, booking.sequence, booking.updated_at, booking.starts_at, booking.ends_at, booking.status, service.name,
         (booking.contact ->> 'firstName') || ' ' || left(booking.contact ->> 'lastName', 1) || '.', booking.format, booking.location
    from booking
    join service on service.practice_id = booking.practice_id and service.id = booking.service_id
   where current_purpose() = 'calendar_feed'
     and booking.practice_id = current_practice()
     and booking.therapist_id::text = current_subject()
     and booking.group_session_id is null
     and booking.starts_at > app_now() - interval '90 days'
     and (booking.status in ('pending_payment', 'pending_approval', 'confirmed', 'completed', 'no_show')
          or (booking.status in ('cancelled', 'declined') and booking.client_id is not null
              and coalesce(booking.cancelled_at, booking.updated_at) > app_now() - interval '30 days'))
   union all
  select session.id, 0, session.updated_at, session.starts_at, session.ends_at,
         case session.status when 'scheduled' then 'confirmed' else session.status end, service.name, null, session.format, session.location
    from group_session session
    join service on service.practice_id = session.practice_id and service.id = session.service_id
   where current_purpose() = 'calendar_feed'
     and session.practice_id = current_practice()
     and session.therapist_id::text = current_subject()
     and session.starts_at > app_now() - interval '90 days'
     and (session.status = 'scheduled' or session.updated_at > app_now() - interval '30 days')
   order by starts_at, id
$$;

grant execute on function feed_entries() to attune_link;
