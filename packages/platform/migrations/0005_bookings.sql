-- A slot taken (booking), and everything that happened to it (booking_change). A hold is a booking that is not confirmed yet.
--
-- Guarantees from here on:
--   * booking_no_overlap: what occupies a therapist's time never overlaps, buffers included, whatever the code above does
--   * every change of state or time leaves a booking_change that says who and why; no change leaves the graph of states
--   * nothing is completed or missed before it has ended
--   * who holds a slot sees and changes that one booking, by the hash of the hold's secret; who came by a mail link sees that
--     one booking; a practice has its own; nobody reads a secret, only its hash is kept

create table booking (
  practice_id           uuid        not null,
  id                    uuid        not null,
  external_id           text,
  external_uid          text,
  status                text        not null,
  source                text        not null default 'directory',
  therapist_id          uuid        not null,
  service_id            uuid        not null,
  client_id             uuid,
  format                text        not null,
  location              text,
  starts_at             timestamptz not null,
  ends_at               timestamptz not null,
  buffer_before_minutes integer     not null default 0,
  buffer_after_minutes  integer     not null default 0,
  occupied              tstzrange   not null,                -- kept by the trigger booking_occupied
  overlaps_allowed      boolean     not null default false,  -- already booked elsewhere: true even if it overlaps
  hold_secret_hash      bytea,
  hold_expires_at       timestamptz,
  hold_address          text,
  extensions            integer     not null default 0,
  contact               jsonb,
  answers               jsonb       not null default '{}',
  price_amount          bigint,
  price_currency        text,
  sequence              integer     not null default 0,
  is_test               boolean     not null default false,
  changed_by            text        not null default 'system',
  change_reason         text,
  created_at            timestamptz not null default app_now(),
  updated_at            timestamptz not null default app_now(),

  constraint booking_pkey             primary key (practice_id, id),
  constraint booking_therapist_fkey   foreign key (practice_id, therapist_id) references therapist (practice_id, id),
  constraint booking_service_fkey     foreign key (practice_id, service_id) references service (practice_id, id),
  constraint booking_client_fkey      foreign key (practice_id, client_id) references client (practice_id, id),
  constraint booking_external_id_key  unique (practice_id, external_id),
  constraint booking_status_check     check (status in ('held', 'pending_payment', 'pending_approval', 'confirmed', 'completed',
                                                        'no_show', 'cancelled', 'declined', 'expired')),
  constraint booking_source_check     check (source in ('directory', 'questionnaire', 'waitlist', 'campaign', 'invitation',
                                                        'staff', 'import', 'calcom', 'calendly')),
  constraint booking_format_check     check (format in ('online', 'in_person')),
  constraint booking_times_check      check (starts_at < ends_at),
  constraint booking_buffers_check    check (buffer_before_minutes >= 0 and buffer_after_minutes >= 0),
  constraint booking_hold_check       check (status <> 'held' or (hold_secret_hash is not null and hold_expires_at is not null)),
  constraint booking_contact_check    check (status in ('held', 'expired') or (client_id is not null and contact is not null)),
  constraint booking_extensions_check check (extensions between 0 and 10),
  constraint booking_price_check      check ((price_amount is null) = (price_currency is null) and price_amount >= 0),
  constraint booking_actor_check      check (changed_by in ('client', 'therapist', 'staff', 'system', 'import')),
  constraint booking_no_overlap       exclude using gist (practice_id with =, therapist_id with =, occupied with &&)
    where (status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not overlaps_allowed)
);

create table booking_change (
  practice_id     uuid        not null,
  id              uuid        not null,
  booking_id      uuid        not null,
  number          integer     not null,
  previous_status text,
  status          text        not null,
  previous_start  timestamptz,
  starts_at       timestamptz not null,
  changed_by      text        not null,
  reason          text,
  created_at      timestamptz not null default app_now(),

  constraint booking_change_pkey         primary key (practice_id, id),
  constraint booking_change_booking_fkey foreign key (practice_id, booking_id) references booking (practice_id, id) on delete cascade,
  constraint booking_change_number_key   unique (practice_id, booking_id, number)
);

create index booking_therapist_idx on booking (practice_id, therapist_id, starts_at);
create index booking_service_idx   on booking (practice_id, service_id);
create index booking_client_idx    on booking (practice_id, client_id) where client_id is not null;
create index booking_stale_idx     on booking (practice_id, hold_expires_at) where status = 'held';
create index booking_address_idx   on booking (practice_id, hold_address) where status = 'held';

create function occupies(status text) returns boolean
language sql immutable parallel safe
as $$
  select status in ('held', 'pending_payment', 'pending_approval', 'confirmed')
$$;

create function booking_step_allowed(previous_status text, status text) returns boolean
language sql immutable parallel safe
as $$
  select case previous_status
    when 'held'             then status in ('pending_payment', 'pending_approval', 'confirmed', 'expired', 'cancelled')
    when 'expired'          then status = 'held'
    when 'pending_payment'  then status in ('pending_approval', 'confirmed', 'expired', 'cancelled')
    when 'pending_approval' then status in ('confirmed', 'declined', 'expired', 'cancelled')
    when 'confirmed'        then status in ('completed', 'no_show', 'cancelled')
    else false
  end
$$;

-- A generated column cannot subtract an interval from an instant.
create function booking_occupied() returns trigger
language plpgsql
as $$
begin
  new.occupied := tstzrange(new.starts_at - make_interval(mins => new.buffer_before_minutes),
                            new.ends_at + make_interval(mins => new.buffer_after_minutes), '[)');
  return new;
end
$$;

create trigger booking_occupied before insert or update on booking
for each row execute function booking_occupied();

create function booking_step() returns trigger
language plpgsql
as $$
begin
  if tg_op = 'UPDATE' and old.status <> new.status and not booking_step_allowed(old.status, new.status) then
    raise exception 'a booking does not go from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'booking_step';
  end if;
  if new.status in ('completed', 'no_show') and new.ends_at > app_now() then
    raise exception 'a booking is % only after its end', new.status using errcode = 'check_violation', constraint = 'booking_ended';
  end if;
  return new;
end
$$;

create trigger booking_step before insert or update on booking
for each row execute function booking_step();

-- Writes the history, also for a visitor, who may write none by hand.
create function record_booking_change() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into booking_change (practice_id, id, booking_id, number, previous_status, status, previous_start, starts_at, changed_by, reason)
  select new.practice_id, gen_random_uuid(), new.id, 1 + count(*),
         case when tg_op = 'UPDATE' then old.status end, new.status,
         case when tg_op = 'UPDATE' then old.starts_at end, new.starts_at, new.changed_by, new.change_reason
    from booking_change
   where practice_id = new.practice_id and booking_id = new.id;
  return null;
end
$$;

create trigger booking_recorded_insert after insert on booking
for each row execute function record_booking_change();

create trigger booking_recorded_update after update on booking
for each row when (old.status <> new.status or old.starts_at <> new.starts_at or old.ends_at <> new.ends_at)
execute function record_booking_change();

alter table booking        enable row level security;
alter table booking        force  row level security;
alter table booking_change enable row level security;
alter table booking_change force  row level security;

create policy booking_visitor on booking for all to attune_visitor
  using (practice_id = current_practice() and encode(hold_secret_hash, 'hex') = current_subject())
  with check (practice_id = current_practice() and encode(hold_secret_hash, 'hex') = current_subject());
create policy booking_link on booking for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'manage_booking' and id::text = current_subject());
create policy booking_practice on booking for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy booking_worker on booking for select to attune_worker
  using (worker_reaches(practice_id));
create policy booking_definer on booking for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy booking_change_practice on booking_change for select to attune_practice
  using (practice_id = current_practice());
create policy booking_change_worker on booking_change for select to attune_worker
  using (worker_reaches(practice_id));
create policy booking_change_definer on booking_change for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select, insert, update on booking to attune_visitor;
grant select on booking to attune_link, attune_worker;
grant select, insert, update, delete on booking to attune_practice;
grant select on booking_change to attune_practice, attune_worker;

-- Whoever changes the time of a therapist takes this lock first, so that two of them wait and never deadlock.
create function lock_therapist(therapist_id uuid) returns void
language sql volatile
as $$
  select pg_advisory_xact_lock(hashtextextended(current_practice()::text || therapist_id::text, 0))
$$;

-- What is taken of the time of these therapists, and what counts towards a service's caps, without saying by whom.
create function busy_ranges(therapist_ids uuid[], from_instant timestamptz, until_instant timestamptz)
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
$$;

-- Ends the holds that ran out at or before an instant: until then they keep their time. Call it under the therapist's lock.
create function expire_holds(of_therapist_id uuid, until_instant timestamptz) returns integer
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with ended as (
    update booking
       set status = 'expired', changed_by = 'system', change_reason = 'the hold ran out', hold_address = null, updated_at = app_now()
     where practice_id = current_practice()
       and therapist_id = of_therapist_id
       and status = 'held'
       and hold_expires_at <= until_instant
    returning 1
  )
  select count(*)::integer from ended
$$;

-- How many slots one address keeps from others at this moment.
create function live_holds(address text) returns integer
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select count(*)::integer
    from booking
   where practice_id = current_practice() and status = 'held' and hold_address = address and hold_expires_at > app_now()
$$;

create view booking_details with (security_invoker = true) as
select booking.practice_id, booking.id, booking.status, booking.source, booking.format, booking.location,
       booking.starts_at, booking.ends_at, booking.contact, booking.answers, booking.price_amount, booking.price_currency,
       booking.sequence, booking.created_at, booking.updated_at,
       practice.name as practice_name, practice.locale as practice_locale, practice.time_zone as practice_time_zone,
       booking.therapist_id, therapist.first_name as therapist_first_name, therapist.last_name as therapist_last_name,
       therapist.title as therapist_title, therapist.photo_url as therapist_photo_url,
       booking.service_id, service.name as service_name, service.duration_minutes
  from booking
  join practice  on practice.practice_id  = booking.practice_id
  join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
  join service   on service.practice_id   = booking.practice_id and service.id   = booking.service_id;

grant select on booking_details to attune_visitor, attune_link, attune_practice, attune_worker;

revoke execute on function occupies(text), booking_step_allowed(text, text), booking_occupied(), booking_step(), record_booking_change(),
                           lock_therapist(uuid), busy_ranges(uuid[], timestamptz, timestamptz),
                           expire_holds(uuid, timestamptz), live_holds(text) from public;
grant execute on function occupies(text), booking_step_allowed(text, text), lock_therapist(uuid),
                          busy_ranges(uuid[], timestamptz, timestamptz)
  to attune_visitor, attune_link, attune_practice, attune_worker;
grant execute on function expire_holds(uuid, timestamptz) to attune_visitor, attune_practice, attune_worker;
grant execute on function live_holds(text) to attune_visitor, attune_practice;
