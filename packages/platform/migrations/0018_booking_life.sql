-- The life of a booking after it was made: paid for, answered, moved, cancelled, attended, and in the end over.
--
-- Guarantees from here on:
--   * a hold made to move a booking is never booked itself, and a booking has one of them at a time; while it is held, the
--     booking's own old time is free for it, and for nothing else
--   * who came by a mail link changes that one booking, as its client and in no other name; and holds a time to move it to; where it
--     stands they end at most, and neither pay nor approve it by hand
--   * what is agreed to with a booking is agreed to by whose it is, or by the practice
--   * what waits for a payment or an answer says until when; who ended it is kept only of what was ended
--   * of one client's open bookings there are never more than counted: open_bookings waits for whoever is booking for them
--   * what a therapist notes, and as whom the practice knows a client, reaches neither visitors nor holders of links

alter table booking
  add column due_at              timestamptz,  -- when pending_payment or pending_approval ends; null: never by itself
  add column replaces_booking_id uuid,         -- the booking that this hold is to move
  add column checked_in_at       timestamptz,
  add column joining_link        text,
  add column client_note         text,
  add column therapist_note      text,
  add column emergency_contact   jsonb,        -- name, relation, phone
  add column cancelled_by        text,
  add column cancel_reason       text,
  add column cancelled_at        timestamptz,
  add constraint booking_replaces_fkey
    foreign key (practice_id, replaces_booking_id) references booking (practice_id, id) on delete cascade,
  add constraint booking_replaces_check     check (replaces_booking_id is null or status in ('held', 'expired', 'cancelled')),
  add constraint booking_cancelled_by_check check (cancelled_by in ('client', 'therapist', 'staff', 'system')),
  add constraint booking_cancelled_check    check (status in ('cancelled', 'declined') or (cancelled_by is null and cancelled_at is null)),
  add constraint booking_notes_check        check (char_length(client_note) <= 2000 and char_length(therapist_note) <= 2000),
  add constraint booking_reason_check       check (char_length(cancel_reason) <= 500),
  drop constraint booking_contact_check,
  add constraint booking_contact_check
    check (status in ('held', 'expired') or replaces_booking_id is not null or (client_id is not null and contact is not null)),
  drop constraint booking_no_overlap,
  add constraint booking_no_overlap
    exclude using gist (practice_id with =, therapist_id with =, coalesce(group_session_id, replaces_booking_id, id) with <>, occupied with &&)
    where (status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not overlaps_allowed);

create unique index booking_replaces_key on booking (practice_id, replaces_booking_id) where status = 'held';
create index booking_due_idx  on booking (practice_id, due_at)        where status in ('pending_payment', 'pending_approval');
create index booking_ended_idx on booking (practice_id, ends_at)      where status = 'confirmed';
create index booking_start_idx on booking (practice_id, starts_at, id) where contact <> 'null';

-- Time that is kept ---------------------------------------------------------------------------------------------------

-- Whether a booking still keeps its time from others at an instant, also if nobody has ended it yet. A payment may be on
-- its way when its time is over, so it has a minute more.
create function keeps_time(status text, hold_expires_at timestamptz, due_at timestamptz, at timestamptz) returns boolean
language sql immutable parallel safe
as $$
  select case status
    when 'held'            then hold_expires_at > at
    when 'pending_payment' then coalesce(due_at + interval '60 seconds' > at, true)
    else status in ('pending_approval', 'confirmed')
  end
$$;

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
$$;

-- Ends what waited for a payment until a minute after its time, and answers which: their clients are still to be told. Call it
-- under the therapist's lock.
create function expire_unpaid(of_therapist_id uuid, until_instant timestamptz) returns setof uuid
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  update booking
     set status = 'expired', changed_by = 'system', change_reason = 'not paid in time', updated_at = app_now()
   where practice_id = current_practice()
     and therapist_id = of_therapist_id
     and status = 'pending_payment'
     and not keeps_time(status, hold_expires_at, due_at, until_instant)
  returning id
$$;

-- How many bookings of a client are still to come. Waits for whoever is booking for the same client, until the end of the
-- transaction, so that two of them do not both find room for the last one.
create function open_bookings(of_client_id uuid) returns integer
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('client' || current_practice()::text || of_client_id::text, 0));
  return (select count(*) from booking
           where practice_id = current_practice() and client_id = of_client_id and ends_at > app_now()
             and status in ('pending_payment', 'pending_approval', 'confirmed')
             and keeps_time(status, hold_expires_at, due_at, app_now()));
end
$$;

-- Who may -------------------------------------------------------------------------------------------------------------

-- The holder of a link sees their booking and the time they hold to move it to.
drop policy booking_link on booking;
create policy booking_link on booking for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'manage_booking'
         and current_subject() in (id::text, replaces_booking_id::text));
create policy booking_link_hold on booking for insert to attune_link
  with check (practice_id = current_practice() and current_purpose() = 'manage_booking' and changed_by = 'client'
              and replaces_booking_id::text = current_subject() and status = 'held');
create policy booking_link_change on booking for update to attune_link
  using (practice_id = current_practice() and current_purpose() = 'manage_booking'
         and current_subject() in (id::text, replaces_booking_id::text))
  with check (practice_id = current_practice() and current_purpose() = 'manage_booking' and changed_by = 'client'
              and ((id::text = current_subject() and status in ('pending_payment', 'pending_approval', 'confirmed', 'cancelled'))
                   or replaces_booking_id::text = current_subject()));

-- A policy sees no old row, so it cannot tell a booking that stays confirmed from one that becomes so.
create function booking_link_step() returns trigger
language plpgsql
as $$
begin
  raise exception 'the holder of a link does not take a booking from % to %', old.status, new.status using errcode = 'insufficient_privilege';
end
$$;

create trigger booking_link_step before update of status on booking
for each row when (current_user = 'attune_link' and old.status <> new.status and new.status <> 'cancelled'
                   and new.replaces_booking_id is null)
execute function booking_link_step();

-- Keeps what was agreed to with a booking, for its own client alone: whoever has the hold's secret, once it is theirs.
create or replace function consent_for_booking(given_client_id uuid, given_purpose text, given_granted boolean, given_text_version text)
returns void
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  if current_setting('role') <> 'attune_practice'
     and not exists (select from booking
                      where practice_id = current_practice() and client_id = given_client_id
                        and encode(hold_secret_hash, 'hex') = current_subject()) then
    raise exception 'agreed to for somebody else' using errcode = 'insufficient_privilege';
  end if;
  insert into consent (practice_id, id, client_id, purpose, granted, text_version, source)
  values (current_practice(), gen_random_uuid(), given_client_id, given_purpose, given_granted, given_text_version, 'booking');
end
$$;

-- A worker sent into a practice notices what time alone has made of its bookings.
create policy booking_worker_change on booking for update to attune_worker
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy booking_change_link on booking_change for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'manage_booking' and booking_id::text = current_subject());

grant insert (practice_id, id, status, therapist_id, service_id, format, group_session_id, location, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, occupied, hold_secret_hash, hold_expires_at, hold_address, answers,
              contact, replaces_booking_id, sequence, changed_by, change_reason) on booking to attune_link;
grant update (status, therapist_id, service_id, format, group_session_id, location, starts_at, ends_at, buffer_before_minutes,
              buffer_after_minutes, occupied, overlaps_allowed, sequence, hold_expires_at, hold_address, extensions, due_at,
              checked_in_at, joining_link, client_note, emergency_contact, cancelled_by, cancel_reason, cancelled_at,
              changed_by, change_reason, updated_at) on booking to attune_link;
grant update (status, due_at, hold_expires_at, checked_in_at, cancelled_by, cancel_reason, cancelled_at, changed_by,
              change_reason, updated_at) on booking to attune_worker;
grant select on booking_change to attune_link;
grant execute on function expire_holds(uuid, timestamptz), live_holds(text) to attune_link;

revoke execute on function keeps_time(text, timestamptz, timestamptz, timestamptz), expire_unpaid(uuid, timestamptz),
                           open_bookings(uuid), booking_link_step() from public;
grant execute on function keeps_time(text, timestamptz, timestamptz, timestamptz), expire_unpaid(uuid, timestamptz)
  to attune_visitor, attune_link, attune_practice, attune_worker;
grant execute on function open_bookings(uuid) to attune_visitor, attune_practice;

-- What a booking looks like with the names of whom and what it is about; columns are only ever added at the end.
create or replace view booking_details with (security_invoker = true) as
select booking.practice_id, booking.id, booking.status, booking.source, booking.format, booking.location,
       booking.starts_at, booking.ends_at, booking.contact, booking.answers, booking.price_amount, booking.price_currency,
       booking.sequence, booking.created_at, booking.updated_at,
       practice.name as practice_name, practice.locale as practice_locale, practice.time_zone as practice_time_zone,
       booking.therapist_id, therapist.first_name as therapist_first_name, therapist.last_name as therapist_last_name,
       therapist.title as therapist_title, therapist.photo_url as therapist_photo_url,
       booking.service_id, service.name as service_name, service.duration_minutes,
       case when current_user in ('attune_practice', 'attune_worker') then booking.client_id end as client_id,
       booking.group_session_id, booking.due_at, booking.checked_in_at,
       booking.joining_link, booking.client_note,
       case when current_user = 'attune_practice' then booking.therapist_note end as therapist_note,
       booking.emergency_contact, booking.cancelled_by, booking.cancel_reason, booking.cancelled_at
  from booking
  join practice  on practice.practice_id  = booking.practice_id
  join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
  join service   on service.practice_id   = booking.practice_id and service.id   = booking.service_id;
