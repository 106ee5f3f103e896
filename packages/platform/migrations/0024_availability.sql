-- When therapists are free next, kept true by time itself as well; and the own time of a booking that is to be moved.
--
-- Guarantees from here on:
--   * next_availability says when time alone will change it, so that a sweep looks at those therapists only, however many there are
--   * a sweep never waits for who is booking: it leaves out a therapist whose lock is taken, since whoever has it refreshes
--   * a session with seats says why it was cancelled
--   * a therapist whose times cannot be worked out keeps nobody else's from being kept, and the row says why
--   * busy_ranges leaves out the booking that is to be moved, and the hold made for it, where it is told which that is

alter table next_availability
  add column changes_at timestamptz default '-infinity'; -- null: not by itself; the rows that are there are looked at at once
alter table next_availability
  alter column changes_at drop default;

create index next_availability_changes_idx on next_availability (changes_at) where changes_at is not null;

drop index next_availability_refreshed_idx;

-- Replaces what is known of the next free times of these therapists: entries is a JSON array of
-- { therapist_id, service_id, format, starts_at: [instant], slots_count, changes_at }. Whoever books changes them, so a visitor
-- may call it.
create or replace function keep_next_availability(therapist_ids uuid[], entries jsonb) returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with fresh as materialized (
    select (entry ->> 'therapist_id')::uuid as therapist_id,
           (entry ->> 'service_id')::uuid   as service_id,
           entry ->> 'format'               as format,
           array(select value::timestamptz from jsonb_array_elements_text(entry -> 'starts_at')) as starts_at,
           (entry ->> 'slots_count')::integer      as slots_count,
           (entry ->> 'changes_at')::timestamptz as changes_at
      from jsonb_array_elements(entries) as entry
  ), gone as (
    delete from next_availability kept
     where kept.practice_id = current_practice()
       and kept.therapist_id = any (therapist_ids)
       and not exists (select from fresh
                        where fresh.therapist_id = kept.therapist_id and fresh.service_id = kept.service_id and fresh.format = kept.format)
  )
  insert into next_availability (practice_id, therapist_id, service_id, format, starts_at, slots_count, changes_at, refreshed_at)
  select current_practice(), therapist_id, service_id, format, starts_at, slots_count, changes_at, app_now()
    from fresh
      on conflict on constraint next_availability_pkey do update
     set starts_at = excluded.starts_at, slots_count = excluded.slots_count, changes_at = excluded.changes_at, last_error = null,
         refreshed_at = excluded.refreshed_at
$$;

-- Why the next free times of a therapist could not be worked out. They are tried again in ten minutes.
create function note_availability_error(of_therapist_id uuid, error text) returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  update next_availability
     set last_error = left(error, 500), changes_at = app_now() + interval '10 minutes'
   where practice_id = current_practice() and therapist_id = of_therapist_id
$$;

-- The lock of lock_therapist, if nobody has it.
create function try_lock_therapist(therapist_id uuid) returns boolean
language sql volatile
as $$
  select pg_try_advisory_xact_lock(hashtextextended(current_practice()::text || therapist_id::text, 0))
$$;

alter table group_session
  add column cancel_reason text,
  add constraint group_session_reason_check check (cancel_reason is null or (status = 'cancelled' and char_length(cancel_reason) <= 500));

-- What is taken of the time of these therapists, and what counts towards a service's caps, without saying by whom. What another
-- calendar takes counts towards none, nor does a booking that was made to try something out. A booking that is to be moved is
-- left out, with the hold made for it. Whoever writes this function anew keeps all of that.
drop function busy_ranges(uuid[], timestamptz, timestamptz);

create function busy_ranges(therapist_ids uuid[], from_instant timestamptz, until_instant timestamptz, moved_booking_id uuid default null)
returns table (therapist_id uuid, service_id uuid, starts_at timestamptz, busy_from timestamptz, busy_until timestamptz, occupying boolean)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
  moment timestamptz := app_now();
begin
  return query
  select booking.therapist_id, case when not booking.is_test then booking.service_id end, booking.starts_at,
         lower(booking.occupied), upper(booking.occupied), occupies(booking.status)
    from booking
   where booking.practice_id = current_practice()
     and booking.therapist_id = any (therapist_ids)
     and booking.starts_at >= from_instant - interval '8 days'
     and booking.starts_at <  until_instant + interval '8 days'
     and (booking.status in ('completed', 'no_show')
          or keeps_time(booking.status, booking.hold_expires_at, booking.due_at, moment))
     and (moved_booking_id is null
          or (booking.id <> moved_booking_id and booking.replaces_booking_id is distinct from moved_booking_id))
   union all
  select session.therapist_id, session.service_id, session.starts_at, lower(session.occupied), upper(session.occupied), true
    from group_session session
   where session.practice_id = current_practice()
     and session.therapist_id = any (therapist_ids)
     and session.status = 'scheduled'
     and session.starts_at >= from_instant - interval '8 days'
     and session.starts_at <  until_instant + interval '8 days'
   union all
  select busy.therapist_id, null::uuid, busy.starts_at, busy.starts_at, busy.ends_at, true
    from external_busy busy
   where busy.practice_id = current_practice()
     and busy.therapist_id = any (therapist_ids)
     and busy.ends_at > from_instant
     and busy.starts_at < until_instant;
end
$$;

-- The clock and what is taken are asked in every transaction. A function in SQL is planned anew at each call; one in PL/pgSQL
-- keeps its plan as long as the connection.
create or replace function app_now() returns timestamptz
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(frozen_at, clock_timestamp() + shift) from public.app_clock);
end
$$;

revoke execute on function note_availability_error(uuid, text), try_lock_therapist(uuid),
                           busy_ranges(uuid[], timestamptz, timestamptz, uuid) from public;
grant execute on function note_availability_error(uuid, text), try_lock_therapist(uuid) to attune_worker;
grant execute on function busy_ranges(uuid[], timestamptz, timestamptz, uuid)
  to attune_visitor, attune_link, attune_practice, attune_worker;
