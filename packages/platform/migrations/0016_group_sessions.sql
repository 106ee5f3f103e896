-- A dated session with seats (group_session). Its seats are bookings; its time is its therapist's, whoever comes.
--
-- Guarantees from here on:
--   * booking_no_overlap: seats of one session may be at one time, and everything else of a therapist still never overlaps
--   * no booking takes the time of a session, and no session that of a booking or of another session, buffers included
--   * a session never has more seats taken than there are; a hold that ran out gives its seat back
--   * a seat is of its session's therapist, service, time and format; a session with seats taken does not move
--   * a visitor learns how many seats are left, and never by whom the others are taken

create table group_session (
  practice_id           uuid        not null,
  id                    uuid        not null,
  external_id           text,
  therapist_id          uuid        not null,
  service_id            uuid        not null,
  starts_at             timestamptz not null,
  ends_at               timestamptz not null,
  buffer_before_minutes integer     not null default 0,
  buffer_after_minutes  integer     not null default 0,
  occupied              tstzrange   not null,   -- kept by the trigger group_session_occupied
  format                text        not null,
  location              text,                   -- null: the therapist's address
  capacity              integer     not null,
  status                text        not null default 'scheduled',
  created_at            timestamptz not null default app_now(),
  updated_at            timestamptz not null default app_now(),

  constraint group_session_pkey            primary key (practice_id, id),
  constraint group_session_therapist_fkey  foreign key (practice_id, therapist_id) references therapist (practice_id, id),
  constraint group_session_service_fkey    foreign key (practice_id, service_id) references service (practice_id, id),
  constraint group_session_external_id_key unique (practice_id, external_id),
  constraint group_session_times_check     check (starts_at < ends_at),
  constraint group_session_buffers_check   check (buffer_before_minutes >= 0 and buffer_after_minutes >= 0),
  constraint group_session_format_check    check (format in ('online', 'in_person')),
  constraint group_session_seats_check     check (capacity between 1 and 10000),
  constraint group_session_status_check    check (status in ('scheduled', 'cancelled')),
  constraint group_session_no_overlap      exclude using gist (practice_id with =, therapist_id with =, occupied with &&)
    where (status = 'scheduled')
);

create index group_session_therapist_idx on group_session (practice_id, therapist_id, starts_at) where status = 'scheduled';

alter table booking
  add column group_session_id uuid,
  add constraint booking_group_session_fkey
    foreign key (practice_id, group_session_id) references group_session (practice_id, id),
  drop constraint booking_no_overlap,
  add constraint booking_no_overlap
    exclude using gist (practice_id with =, therapist_id with =, coalesce(group_session_id, id) with <>, occupied with &&)
    where (status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not overlaps_allowed);

create index booking_group_session_idx on booking (practice_id, group_session_id) where group_session_id is not null;

create function takes_seat(status text) returns boolean
language sql immutable parallel safe
as $$
  select status in ('held', 'pending_payment', 'pending_approval', 'confirmed', 'completed', 'no_show')
$$;

-- A seat takes the time of its session, with the buffers the session was made with.
create function seat_of_session() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  select buffer_before_minutes, buffer_after_minutes, occupied
    into new.buffer_before_minutes, new.buffer_after_minutes, new.occupied
    from group_session
   where practice_id = new.practice_id and id = new.group_session_id;
  return new;
end
$$;

create trigger booking_occupied_seat before insert or update on booking
for each row when (new.group_session_id is not null) execute function seat_of_session();

-- Two tables share a therapist's time, which no constraint can say. Each looks at the other under the therapist's lock, so that
-- neither misses what the other has not committed yet; whoever changes the time has the lock already.
create function booking_beside_sessions() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  session group_session%rowtype;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.practice_id::text || new.therapist_id::text, 0));
  if new.group_session_id is null then
    if not new.overlaps_allowed
       and exists (select from group_session
                    where practice_id = new.practice_id and therapist_id = new.therapist_id and status = 'scheduled'
                      and occupied && new.occupied) then
      raise exception 'a group session takes this time' using errcode = 'exclusion_violation', constraint = 'booking_no_overlap';
    end if;
    return null;
  end if;

  select * into session from group_session where practice_id = new.practice_id and id = new.group_session_id;
  if (new.therapist_id, new.service_id, new.starts_at, new.ends_at, new.format)
     is distinct from (session.therapist_id, session.service_id, session.starts_at, session.ends_at, session.format) then
    raise exception 'a seat is of its session' using errcode = 'check_violation', constraint = 'booking_seat';
  end if;
  if (select count(*) from booking
       where practice_id = new.practice_id and group_session_id = new.group_session_id and takes_seat(status)) > session.capacity then
    raise exception 'every seat is taken' using errcode = 'check_violation', constraint = 'group_session_capacity';
  end if;
  return null;
end
$$;

create trigger booking_seat_insert after insert on booking
for each row when (occupies(new.status) or (new.group_session_id is not null and takes_seat(new.status)))
execute function booking_beside_sessions();

create trigger booking_seat_update
after update of status, therapist_id, service_id, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, format,
                overlaps_allowed, group_session_id on booking
for each row when (occupies(new.status) or (new.group_session_id is not null and takes_seat(new.status)))
execute function booking_beside_sessions();

create trigger group_session_occupied before insert or update on group_session
for each row execute function booking_occupied();

create function session_beside_bookings() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  taken integer;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.practice_id::text || new.therapist_id::text, 0));
  if new.status = 'scheduled'
     and exists (select from booking
                  where practice_id = new.practice_id and therapist_id = new.therapist_id and occupied && new.occupied
                    and status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not overlaps_allowed
                    and group_session_id is distinct from new.id) then
    raise exception 'a booking takes this time' using errcode = 'exclusion_violation', constraint = 'group_session_no_overlap';
  end if;

  select count(*) into taken
    from booking
   where practice_id = new.practice_id and group_session_id = new.id and takes_seat(status);
  if taken > new.capacity then
    raise exception 'more seats are taken' using errcode = 'check_violation', constraint = 'group_session_capacity';
  end if;
  if tg_op = 'UPDATE' and taken > 0
     and (old.therapist_id, old.service_id, old.starts_at, old.occupied, old.format)
         is distinct from (new.therapist_id, new.service_id, new.starts_at, new.occupied, new.format) then
    raise exception 'seats of it are taken' using errcode = 'check_violation', constraint = 'group_session_seated';
  end if;
  return null;
end
$$;

create trigger group_session_time after insert or update on group_session
for each row execute function session_beside_bookings();

alter table group_session enable row level security;
alter table group_session force  row level security;

create policy group_session_practice on group_session for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
-- busy_ranges and group_sessions run as who owns the schema, and no further than the practice of the transaction.
create policy group_session_definer on group_session for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select, insert, update, delete on group_session to attune_practice;

-- What is taken of the time of these therapists, and what counts towards a service's caps, without saying by whom.
create or replace function busy_ranges(therapist_ids uuid[], from_instant timestamptz, until_instant timestamptz)
returns table (therapist_id uuid, service_id uuid, starts_at timestamptz, busy_from timestamptz, busy_until timestamptz, occupying boolean)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select booking.therapist_id, booking.service_id, booking.starts_at, lower(booking.occupied), upper(booking.occupied),
         occupies(booking.status)
    from booking
   where booking.practice_id = current_practice()
     and booking.therapist_id = any (therapist_ids)
     and booking.starts_at >= from_instant - interval '8 days'
     and booking.starts_at <  until_instant + interval '8 days'
     and (booking.status in ('pending_payment', 'pending_approval', 'confirmed', 'completed', 'no_show')
          or (booking.status = 'held' and booking.hold_expires_at > app_now()))
   union all
  select session.therapist_id, session.service_id, session.starts_at, lower(session.occupied), upper(session.occupied), true
    from group_session session
   where session.practice_id = current_practice()
     and session.therapist_id = any (therapist_ids)
     and session.status = 'scheduled'
     and session.starts_at >= from_instant - interval '8 days'
     and session.starts_at <  until_instant + interval '8 days'
$$;

-- The sessions of these therapists from an instant on, with the seats that are left, none included; not by whom the others are taken.
create function group_sessions(therapist_ids uuid[], from_instant timestamptz)
returns table (id uuid, therapist_id uuid, service_id uuid, starts_at timestamptz, ends_at timestamptz, format text, location text,
               seats_left integer)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select session.id, session.therapist_id, session.service_id, session.starts_at, session.ends_at, session.format, session.location,
         session.capacity - (select count(*) from booking
                              where booking.practice_id = session.practice_id and booking.group_session_id = session.id
                                and takes_seat(booking.status)
                                and (booking.status <> 'held' or booking.hold_expires_at > app_now()))::integer
    from group_session session
   where session.practice_id = current_practice()
     and session.therapist_id = any (therapist_ids)
     and session.status = 'scheduled'
     and session.starts_at >= from_instant
$$;

revoke execute on function takes_seat(text), seat_of_session(), booking_beside_sessions(), session_beside_bookings(),
                           group_sessions(uuid[], timestamptz) from public;
grant execute on function takes_seat(text), group_sessions(uuid[], timestamptz)
  to attune_visitor, attune_link, attune_practice, attune_worker;
