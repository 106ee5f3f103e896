-- The end state of migrations/, dumped by scripts/dump-schema.ts. Nobody edits it: a migration is reviewed as its diff.

create role attune_link nologin noinherit;
create role attune_practice nologin noinherit;
create role attune_visitor nologin noinherit;
create role attune_worker nologin noinherit;

create extension btree_gin;
create extension btree_gist;
create extension pg_trgm;
create extension unaccent;

CREATE OR REPLACE FUNCTION public.accept_invitation(of_invitation_id uuid, of_booking_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  invitation booking_invitation%rowtype;
  moment     timestamptz;
begin
  select * into invitation
    from booking_invitation
   where practice_id = current_practice() and id = of_invitation_id
     for update;
  moment := app_now(); -- after the wait: another booking may have been first
  if not found or invitation.status <> 'open' or invitation.expires_at <= moment then
    return false;
  end if;
  update booking
     set source = 'invitation', invitation_id = invitation.id
   where practice_id = current_practice() and id = of_booking_id
     and encode(hold_secret_hash, 'hex') = current_subject()
     and service_id = invitation.service_id
     and (invitation.therapist_id is null or therapist_id = invitation.therapist_id);
  if not found then
    return false;
  end if;
  update booking_invitation
     set status = 'booked', booking_id = of_booking_id, updated_at = moment
   where practice_id = current_practice() and id = invitation.id;
  update booking_request
     set status = 'booked', updated_at = moment
   where practice_id = current_practice() and id = invitation.request_id and status = 'accepted';
  insert into link_generation as kept (practice_id, purpose, resource_id, spent_at, updated_at)
  values (current_practice(), 'booking_invitation', invitation.id, moment, moment)
      on conflict on constraint link_generation_pkey do update set spent_at = moment, updated_at = moment;
  return true;
end
$function$;
grant execute on function accept_invitation(uuid,uuid) to attune_practice;
grant execute on function accept_invitation(uuid,uuid) to attune_visitor;

CREATE OR REPLACE FUNCTION public.agreed_to(of_client_id uuid, about_topic text, by_channel text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select case
    when about_topic = 'appointments' then true
    when about_topic = 'reviews' and policy.invites = 'never' then false
    else coalesce((select subscribed from subscription
                    where practice_id = current_practice() and client_id = of_client_id
                      and topic = about_topic and channel = by_channel),
                  about_topic = 'reviews' and by_channel = 'email' and policy.invites = 'clients')
    end
    from (select coalesce(policies ->> 'reviewInvitations', 'subscribed') as invites
            from practice where practice_id = current_practice()) as policy
$function$;
grant execute on function agreed_to(uuid,text,text) to attune_link;
grant execute on function agreed_to(uuid,text,text) to attune_practice;
grant execute on function agreed_to(uuid,text,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.app_now()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return (select coalesce(frozen_at, clock_timestamp() + shift) from public.app_clock);
end
$function$;
grant execute on function app_now() to attune_link;
grant execute on function app_now() to attune_practice;
grant execute on function app_now() to attune_visitor;
grant execute on function app_now() to attune_worker;

CREATE OR REPLACE FUNCTION public.being_refunded(refund_status text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select refund_status in ('requested', 'pending', 'succeeded')
$function$;
grant execute on function being_refunded(text) to attune_link;
grant execute on function being_refunded(text) to attune_practice;
grant execute on function being_refunded(text) to attune_worker;

CREATE OR REPLACE FUNCTION public.booking_beside_sessions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.booking_change_told()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  if not exists (select from message
                  where message.practice_id = new.practice_id and message.change_id = new.id and message.audience = 'client') then
    raise exception 'nobody is told of this booking' using errcode = 'check_violation', constraint = 'booking_change_told';
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_discounted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  if new.status in ('expired', 'cancelled', 'declined') then
    update payment set status = 'cancelled', changed_by = 'system', change_reason = 'the booking ended', updated_at = app_now()
     where practice_id = new.practice_id and booking_id = new.id and captured_amount = 0 and status <> 'cancelled';
    delete from discount_redemption
     where practice_id = new.practice_id and booking_id = new.id
       and not exists (select from payment where practice_id = new.practice_id and booking_id = new.id and captured_amount > 0);
  elsif new.discount_code_id is not null and new.status in ('pending_payment', 'pending_approval', 'confirmed') then
    insert into discount_redemption (practice_id, booking_id, discount_code_id, client_id)
    values (new.practice_id, new.id, new.discount_code_id, new.client_id)
    on conflict on constraint discount_redemption_pkey do nothing;
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  before booking; -- of nulls, where there was none
  event_type text;
begin
  if tg_op = 'UPDATE' then
    before := old;
  end if;
  event_type := booking_event_type(before, new);
  if event_type is not null then
    perform note_webhook_event(new.practice_id, event_type, new.id, jsonb_build_object('bookingId', new.id));
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_event_type(before booking, after booking)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select case
    when after.replaces_booking_id is not null                             then null -- a hold that is to move another booking
    when before.status in ('held', 'expired')
         and after.status in ('held', 'expired', 'cancelled')              then null
    when before.status is null or before.status in ('held', 'expired')     then case when after.status <> 'held' then 'booking.created' end
    when before.status <> after.status then case after.status
      when 'confirmed' then 'booking.confirmed'
      when 'cancelled' then 'booking.cancelled'
      when 'declined'  then 'booking.declined'
      when 'expired'   then 'booking.expired'
      when 'completed' then 'booking.completed'
      when 'no_show'   then 'booking.no_show'
      else 'booking.updated' -- paid, and still to be approved
    end
    when (before.starts_at, before.ends_at, before.therapist_id)
         <> (after.starts_at, after.ends_at, after.therapist_id)           then 'booking.rescheduled'
    when before.checked_in_at is null and after.checked_in_at is not null  then 'booking.checked_in'
    else 'booking.updated'
  end
$function$;

CREATE OR REPLACE FUNCTION public.booking_link_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the holder of a link does not take a booking from % to %', old.status, new.status using errcode = 'insufficient_privilege';
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_occupied()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.occupied := tstzrange(new.starts_at - make_interval(mins => new.buffer_before_minutes),
                            new.ends_at + make_interval(mins => new.buffer_after_minutes), '[)');
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_of_link()
 RETURNS TABLE(id uuid, status text, starts_at timestamp with time zone, ends_at timestamp with time zone, practice_time_zone text, therapist_id uuid, therapist_first_name text, therapist_last_name text, therapist_title text, therapist_photo_url text, service_id uuid, service_name text, first_name text, dependant_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  select booking.id, booking.status, booking.starts_at, booking.ends_at, practice.time_zone,
         therapist.id, therapist.first_name, therapist.last_name, therapist.title, therapist.photo_url,
         service.id, service.name, booking.contact ->> 'firstName', booking.contact #>> '{dependant,name}'
    from booking
    join practice  on practice.practice_id  = booking.practice_id
    join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
    join service   on service.practice_id   = booking.practice_id and service.id   = booking.service_id
   where booking.practice_id = current_practice() and booking.id = linked_booking() and booking.contact is not null
$function$;
grant execute on function booking_of_link() to attune_link;

CREATE OR REPLACE FUNCTION public.booking_request_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform note_webhook_event(new.practice_id, case tg_op when 'INSERT' then 'booking_request.created' else 'booking_request.answered' end,
                             new.id, jsonb_build_object('bookingRequestId', new.id));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_request_state(of_request_id uuid)
 RETURNS TABLE(status text, expires_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  select request.status, request.expires_at
    from booking_request request
   where request.practice_id = current_practice() and request.id = of_request_id
$function$;
grant execute on function booking_request_state(uuid) to attune_practice;
grant execute on function booking_request_state(uuid) to attune_visitor;

CREATE OR REPLACE FUNCTION public.booking_sequence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.sequence := old.sequence + 1;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_step()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.status <> new.status and not booking_step_allowed(old.status, new.status) then
    raise exception 'a booking does not go from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'booking_step';
  end if;
  if new.status in ('completed', 'no_show') and new.ends_at > app_now() then
    raise exception 'a booking is % only after its end', new.status using errcode = 'check_violation', constraint = 'booking_ended';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.booking_step_allowed(previous_status text, status text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case previous_status
    when 'held'             then status in ('pending_payment', 'pending_approval', 'confirmed', 'expired', 'cancelled')
    when 'expired'          then status = 'held'
    when 'pending_payment'  then status in ('pending_approval', 'confirmed', 'expired', 'cancelled')
    when 'pending_approval' then status in ('confirmed', 'declined', 'expired', 'cancelled')
    when 'confirmed'        then status in ('completed', 'no_show', 'cancelled')
    else false
  end
$function$;
grant execute on function booking_step_allowed(text,text) to attune_link;
grant execute on function booking_step_allowed(text,text) to attune_practice;
grant execute on function booking_step_allowed(text,text) to attune_visitor;
grant execute on function booking_step_allowed(text,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.busy_ranges(therapist_ids uuid[], from_instant timestamp with time zone, until_instant timestamp with time zone, moved_booking_id uuid DEFAULT NULL::uuid)
 RETURNS TABLE(therapist_id uuid, service_id uuid, starts_at timestamp with time zone, busy_from timestamp with time zone, busy_until timestamp with time zone, occupying boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function busy_ranges(uuid[],timestamp with time zone,timestamp with time zone,uuid) to attune_link;
grant execute on function busy_ranges(uuid[],timestamp with time zone,timestamp with time zone,uuid) to attune_practice;
grant execute on function busy_ranges(uuid[],timestamp with time zone,timestamp with time zone,uuid) to attune_visitor;
grant execute on function busy_ranges(uuid[],timestamp with time zone,timestamp with time zone,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.change_own_subscription(about_topic text, by_channel text, wanted boolean, given_reason text, given_reason_text text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  insert into subscription (practice_id, client_id, topic, channel, subscribed, source, reason, reason_text)
  select practice_id, id, about_topic, by_channel, wanted, 'link', given_reason, given_reason_text
    from client
   where practice_id = current_practice() and current_purpose() = 'subscription' and id::text = current_subject()
      on conflict on constraint subscription_pkey do update
     set subscribed = wanted, source = 'link', reason = given_reason, reason_text = given_reason_text, changed_at = app_now()
   where subscription.subscribed <> wanted or given_reason is not null;
  select lift_refusal(id, about_topic, by_channel)
    from client
   where wanted and practice_id = current_practice() and current_purpose() = 'subscription' and id::text = current_subject()
$function$;
grant execute on function change_own_subscription(text,text,boolean,text,text) to attune_link;

CREATE OR REPLACE FUNCTION public.client_for_booking(given_first_name text, given_last_name text, given_email text, given_phone text, given_locale text, given_time_zone text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function client_for_booking(text,text,text,text,text,text) to attune_practice;
grant execute on function client_for_booking(text,text,text,text,text,text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.client_must_hear(previous_status text, status text, changed_by text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select changed_by <> 'import' and case
    when previous_status = status                       then status in ('pending_payment', 'pending_approval', 'confirmed')
    when previous_status is null                        then status in ('pending_payment', 'pending_approval', 'confirmed', 'declined')
    when previous_status in ('held', 'expired')         then status in ('pending_payment', 'pending_approval', 'confirmed')
    else status in ('pending_payment', 'pending_approval', 'confirmed', 'declined', 'cancelled', 'expired')
  end
$function$;

CREATE OR REPLACE FUNCTION public.consent_for_booking(given_client_id uuid, given_purpose text, given_granted boolean, given_text_version text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function consent_for_booking(uuid,text,boolean,text) to attune_practice;
grant execute on function consent_for_booking(uuid,text,boolean,text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.consent_for_request(given_client_id uuid, given_purpose text, given_text_version text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  if current_setting('role') <> 'attune_practice'
     and not exists (select from booking_request
                      where practice_id = current_practice() and client_id = given_client_id
                        and xmin = pg_current_xact_id()::xid) then
    raise exception 'agreed to for somebody else' using errcode = 'insufficient_privilege';
  end if;
  insert into consent (practice_id, id, client_id, purpose, granted, text_version, source)
  values (current_practice(), gen_random_uuid(), given_client_id, given_purpose, true, given_text_version, 'request');
end
$function$;
grant execute on function consent_for_request(uuid,text,text) to attune_practice;
grant execute on function consent_for_request(uuid,text,text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.count_call(wanted_bucket text, caller_address text, window_seconds integer)
 RETURNS TABLE(calls integer, resets_at timestamp with time zone, resets_in double precision)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  moment timestamptz := public.app_now();
begin
  return query
    insert into public.rate_limit as r (practice_id, bucket, address, resets_at, calls)
    values (public.current_practice(), wanted_bucket, caller_address, moment + make_interval(secs => window_seconds), 1)
    on conflict on constraint rate_limit_pkey do update
       set calls     = case when r.resets_at <= moment then 1 else r.calls + 1 end,
           resets_at = case when r.resets_at <= moment then excluded.resets_at else r.resets_at end
    returning r.calls, r.resets_at, extract(epoch from r.resets_at - moment)::double precision;
end
$function$;
grant execute on function count_call(text,text,integer) to attune_link;
grant execute on function count_call(text,text,integer) to attune_practice;
grant execute on function count_call(text,text,integer) to attune_visitor;

CREATE OR REPLACE FUNCTION public.current_practice()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('attune.practice_id', true), '')::uuid $function$;
grant execute on function current_practice() to attune_link;
grant execute on function current_practice() to attune_practice;
grant execute on function current_practice() to attune_visitor;
grant execute on function current_practice() to attune_worker;

CREATE OR REPLACE FUNCTION public.current_purpose()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(current_setting('attune.purpose', true), '') $function$;
grant execute on function current_purpose() to attune_link;
grant execute on function current_purpose() to attune_practice;
grant execute on function current_purpose() to attune_visitor;
grant execute on function current_purpose() to attune_worker;

CREATE OR REPLACE FUNCTION public.current_subject()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select coalesce(current_setting('attune.subject', true), '') $function$;
grant execute on function current_subject() to attune_link;
grant execute on function current_subject() to attune_practice;
grant execute on function current_subject() to attune_visitor;
grant execute on function current_subject() to attune_worker;

CREATE OR REPLACE FUNCTION public.dependant_for_booking(given_client_id uuid, given_kind text, given_name text, given_breed text, given_born_on date, given_notes text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function dependant_for_booking(uuid,text,text,text,date,text) to attune_practice;
grant execute on function dependant_for_booking(uuid,text,text,text,date,text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.directory_along_ring(question directory_question, wordy boolean, sort text, today date, most integer, after_rank bigint, after_turn integer, after_id uuid)
 RETURNS SETOF directory_row
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  begin_turn integer := directory_turn(today::text);
  day        integer := today - date '1970-01-01';
  steps      integer[] := array[0, 1, 2, 3, 4, 5, 99];
  missing    integer := most;
  step       bigint := coalesce(after_rank, case sort when 'price' then directory_price_after(question, -1) else 0 end);
  since      uuid;
  first_turn integer;
  final_turn integer;
  got        integer;
begin
  while step is not null loop
    for half in 0..1 loop
      first_turn := case half when 0 then begin_turn else 0 end;
      final_turn := case half when 0 then 2147483647 else begin_turn - 1 end;
      since := '00000000-0000-0000-0000-000000000000';
      if step = after_rank then
        if (after_turn >= begin_turn) = (half = 0) then
          first_turn := after_turn;
          since := after_id;
        elsif half = 0 then
          continue;
        end if;
      end if;
      continue when first_turn > final_turn;
      if sort = 'price' then
        return query
          select step, place.turn::text, place.therapist_id, place.card, place.next
            from directory_at_prices(question, wordy, array[step], first_turn, since, final_turn, missing) as place;
      else
        return query
          select step, place.turn::text, place.therapist_id, place.card, place.next
            from directory_on_days(question, wordy, directory_days(question, step::integer, day), first_turn, since, final_turn, missing) as place;
      end if;
      get diagnostics got = row_count;
      missing := missing - got;
      if missing <= 0 then
        return;
      end if;
    end loop;
    step := case sort when 'price' then directory_price_after(question, step) else steps[array_position(steps, step::integer) + 1] end;
  end loop;
end
$function$;
grant execute on function directory_along_ring(directory_question,boolean,text,date,integer,bigint,integer,uuid) to attune_link;
grant execute on function directory_along_ring(directory_question,boolean,text,date,integer,bigint,integer,uuid) to attune_practice;
grant execute on function directory_along_ring(directory_question,boolean,text,date,integer,bigint,integer,uuid) to attune_visitor;
grant execute on function directory_along_ring(directory_question,boolean,text,date,integer,bigint,integer,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_at_prices(question directory_question, wordy boolean, among bigint[], after_turn integer, after_id uuid, last_turn integer, most integer)
 RETURNS SETOF directory_place
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET join_collapse_limit TO '1'
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  if question.cities is null then
    return query
      select place.*
        from unnest(among) as one
       cross join lateral (
        select entry.therapist_id, entry.turn, shown.card, shown.next
           from directory_entry entry
           join directory_card shown on shown.practice_id = entry.practice_id and shown.therapist_id = entry.therapist_id
          where entry.practice_id = current_practice() and service_id = question.service_id and format = 'any'
            and price = one
            and (turn, entry.therapist_id) > (after_turn, after_id) and turn <= last_turn
            and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, entry.languages, entry.specialties, entry.insurances, price, next_at)
            and directory_kept(question, shown)
            and directory_holds(question, wordy, entry.therapist_id, case question.format when 'any' then entry.stale_at else '-infinity' end)
          order by turn, entry.therapist_id
          limit most
       ) as place
       order by place.turn, place.therapist_id
       limit most;
  else
    return query
      select place.*
        from unnest(among) as one
       cross join unnest(question.cities) as town
       cross join lateral (
        select entry.therapist_id, entry.turn, shown.card, shown.next
           from directory_entry entry
           join directory_card shown on shown.practice_id = entry.practice_id and shown.therapist_id = entry.therapist_id
          where entry.practice_id = current_practice() and service_id = question.service_id and format = 'any' and city = town
            and price = one
            and (turn, entry.therapist_id) > (after_turn, after_id) and turn <= last_turn
            and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, entry.languages, entry.specialties, entry.insurances, price, next_at)
            and directory_kept(question, shown)
            and directory_holds(question, wordy, entry.therapist_id, case question.format when 'any' then entry.stale_at else '-infinity' end)
          order by turn, entry.therapist_id
          limit most
       ) as place
       order by place.turn, place.therapist_id
       limit most;
  end if;
end
$function$;
grant execute on function directory_at_prices(directory_question,boolean,bigint[],integer,uuid,integer,integer) to attune_link;
grant execute on function directory_at_prices(directory_question,boolean,bigint[],integer,uuid,integer,integer) to attune_practice;
grant execute on function directory_at_prices(directory_question,boolean,bigint[],integer,uuid,integer,integer) to attune_visitor;
grant execute on function directory_at_prices(directory_question,boolean,bigint[],integer,uuid,integer,integer) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_by_name(question directory_question, wordy boolean, most integer, after_name text, after_id uuid)
 RETURNS SETOF directory_row
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET join_collapse_limit TO '1'
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  if question.cities is null then
    return query
      select 0::bigint, entry.name, entry.therapist_id, shown.card, shown.next
        from directory_entry entry
        join directory_card shown on shown.practice_id = entry.practice_id and shown.therapist_id = entry.therapist_id
       where entry.practice_id = current_practice() and service_id = question.service_id and format = 'any'
         and (name collate "C", entry.therapist_id) > (after_name, after_id)
         and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, entry.languages, entry.specialties, entry.insurances, price, next_at)
         and directory_kept(question, shown)
         and directory_holds(question, wordy, entry.therapist_id, case question.format when 'any' then entry.stale_at else '-infinity' end)
       order by name collate "C", entry.therapist_id
       limit most;
  else
    return query
      select 0::bigint, place.name, place.therapist_id, place.card, place.next
        from unnest(question.cities) as town
       cross join lateral (
         select entry.name, entry.therapist_id, shown.card, shown.next
           from directory_entry entry
           join directory_card shown on shown.practice_id = entry.practice_id and shown.therapist_id = entry.therapist_id
          where entry.practice_id = current_practice() and service_id = question.service_id and format = 'any' and city = town
            and (name collate "C", entry.therapist_id) > (after_name, after_id)
            and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, entry.languages, entry.specialties, entry.insurances, price, next_at)
            and directory_kept(question, shown)
            and directory_holds(question, wordy, entry.therapist_id, case question.format when 'any' then entry.stale_at else '-infinity' end)
          order by name collate "C", entry.therapist_id
          limit most) as place
       order by place.name collate "C", place.therapist_id
       limit most;
  end if;
end
$function$;
grant execute on function directory_by_name(directory_question,boolean,integer,text,uuid) to attune_link;
grant execute on function directory_by_name(directory_question,boolean,integer,text,uuid) to attune_practice;
grant execute on function directory_by_name(directory_question,boolean,integer,text,uuid) to attune_visitor;
grant execute on function directory_by_name(directory_question,boolean,integer,text,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_cards_of(in_practice uuid, of_therapists uuid[])
 RETURNS SETOF directory_card
 LANGUAGE sql
 STABLE
AS $function$
  select listed.practice_id, listed.id, left(row_to_json(shown)::text, -1),
         case when listed.accepting_new then directory_next_of(listed.practice_id, listed.id) end, listed.languages, listed.specialties, listed.insurances
    from unnest(of_therapists) as one (id)
    join listed_therapist listed on listed.practice_id = in_practice and listed.id = one.id
   cross join lateral (
      select coalesce(bool_or('online' = any (formats)), false)    as online,
             coalesce(bool_or('in_person' = any (formats)), false) as in_person,
             (array_agg(row (price_amount, price_currency, duration_minutes)::directory_price order by price_amount, duration_minutes)
                filter (where kind = 'session' and price_amount is not null))[1] as price
        from therapist_offer
       where therapist_offer.practice_id = listed.practice_id and therapist_offer.therapist_id = listed.id
    ) as offered
   cross join lateral (
      select round(avg(review.rating), 1)::float8 as average, count(*) as count
        from review
       where review.practice_id = listed.practice_id and review.therapist_id = listed.id and visibility = 'published'
    ) as stars
   cross join lateral (
      select listed.photo_url                                                       as "photoUrl",
             listed.id,
             listed.slug,
             listed.first_name || ' ' || listed.last_name                           as name,
             listed.title,
             listed.headline,
             directory_initial(listed.first_name) || directory_initial(listed.last_name) as monogram,
             listed.gender,
             listed.city,
             listed.district,
             array_remove(array[case when online then 'online' end, case when in_person then 'in_person' end], null) as formats,
             listed.languages,
             listed.specialties,
             listed.insurances,
             listed.accepting_new                                                   as "acceptingNew",
             to_char(listed.accepting_new_confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "acceptingNewConfirmedAt",
             case when (price).amount is not null
                  then json_build_object('amount', (price).amount, 'currency', (price).currency) end as price,
             (price).minutes                                                        as "priceMinutes",
             case when stars.count > 0
                  then json_build_object('average', stars.average, 'count', stars.count) end as rating
    ) as shown
$function$;

CREATE OR REPLACE FUNCTION public.directory_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform directory_due(practice_id, array_agg(distinct therapist_id)) from changed group by practice_id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.directory_count(asked jsonb, fields text[])
 RETURNS TABLE(field text, value text, count bigint, estimated boolean)
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
declare
  exact    constant integer := 10000;
  question directory_question := directory_question_of(asked);
  hits     uuid[];
begin
  if question.plain is not null then
    hits := directory_found(question.words, question.cities, exact + 1);
    hits := case when cardinality(hits) <= exact then hits end;
  end if;
  return query
    with sampled as materialized (
      select * from directory_sampled(question, question.plain is not null and hits is null, hits, exact + 1)
    ), seen as (
      select count(*) filter (where kept) as count, count(*) > exact as more,
             case when count(*) > exact then 2147483648.0 / max(turn) else 1 end as factor
        from sampled
    ), counted as (
      select null as field, null as value, seen.count from seen
      union all
      select 'city', city, count(*) from sampled where kept and 'city' = any (fields) group by city
      union all
      select 'language', language, count(*) from sampled cross join unnest(languages) as language where kept and 'language' = any (fields) group by language
      union all
      select 'specialty', specialty, count(*) from sampled cross join unnest(specialties) as specialty where kept and 'specialty' = any (fields) group by specialty
      union all
      select 'insurance', insurance, count(*) from sampled cross join unnest(insurances) as insurance where kept and 'insurance' = any (fields) group by insurance
      union all
      select 'gender', trait.word, count(*)
        from sampled
        join (values ('female', 1), ('male', 2), ('diverse', 4), ('undisclosed', 8)) as trait (word, bit) on traits & bit <> 0
       where kept and 'gender' = any (fields)
       group by trait.word
      union all
      select 'acceptingNew', (traits & 16 <> 0)::text, count(*) from sampled where kept and 'acceptingNew' = any (fields) group by 2
    )
    select counted.field, counted.value, round(counted.count * seen.factor)::bigint, seen.more from counted cross join seen;
end
$function$;
grant execute on function directory_count(jsonb,text[]) to attune_link;
grant execute on function directory_count(jsonb,text[]) to attune_practice;
grant execute on function directory_count(jsonb,text[]) to attune_visitor;
grant execute on function directory_count(jsonb,text[]) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_day(next_at timestamp with time zone, zone text)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case when next_at = 'infinity' then 2147483647 else (next_at at time zone zone)::date - date '1970-01-01' end
$function$;
grant execute on function directory_day(timestamp with time zone,text) to attune_link;
grant execute on function directory_day(timestamp with time zone,text) to attune_practice;
grant execute on function directory_day(timestamp with time zone,text) to attune_visitor;
grant execute on function directory_day(timestamp with time zone,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_days(question directory_question, step integer, today integer)
 RETURNS integer[]
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET join_collapse_limit TO '1'
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
declare
  days integer[];
  seen integer := case when step = 0 then today + 1 else today + 29 end;
begin
  if step between 1 and 4 then
    return array(select today + ahead from generate_series((array[1, 3, 7, 14])[step], (array[2, 6, 13, 29])[step]) as ahead);
  elsif step = 99 then
    return array[2147483647];
  end if;
  loop
    if step = 0 then
      select day into seen from directory_entry
       where practice_id = current_practice() and service_id = question.service_id and format = question.format and day < seen
       order by day desc limit 1;
    else
      select day into seen from directory_entry
       where practice_id = current_practice() and service_id = question.service_id and format = question.format
         and day > seen and day < 2147483647
       order by day limit 1;
    end if;
    exit when seen is null;
    days := days || seen;
  end loop;
  return days;
end
$function$;
grant execute on function directory_days(directory_question,integer,integer) to attune_link;
grant execute on function directory_days(directory_question,integer,integer) to attune_practice;
grant execute on function directory_days(directory_question,integer,integer) to attune_visitor;
grant execute on function directory_days(directory_question,integer,integer) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_due(in_practice uuid, of_therapists uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  if not directory_noted(in_practice, of_therapists) then
    perform renew_directory(in_practice, of_therapists);
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.directory_entries_of(in_practice uuid, of_therapists uuid[], as_of timestamp with time zone)
 RETURNS SETOF directory_entry
 LANGUAGE sql
 STABLE
AS $function$
  select listed.practice_id, listed.id, scope.service_id, scope.format, listed.city, own.turn,
         directory_day(scope.next_at, practice.time_zone), scope.next_at, scope.stale_at, own.price, own.name, own.traits | scope.formats, own.languages, own.specialties, own.insurances
    from unnest(of_therapists) as one (id)
    join listed_therapist listed on listed.practice_id = in_practice and listed.id = one.id
    join practice on practice.practice_id = listed.practice_id
   cross join lateral (   -- what is the same in all entries of a therapist is worked out once
      select directory_turn(listed.id::text)                                           as turn,
             left(search_fold(listed.last_name || ' ' || listed.first_name), 80)       as name,
             directory_traits(array[listed.gender], array[listed.accepting_new], null) as traits,
             directory_mask(listed.languages)                                          as languages,
             directory_mask(listed.specialties)                                        as specialties,
             directory_mask(listed.insurances)                                         as insurances,
             coalesce((select min(price_amount) from therapist_offer
                        where practice_id = listed.practice_id and therapist_id = listed.id and kind = 'session'), 9007199254740991) as price
      offset 0
   ) as own
   cross join lateral directory_times(listed.practice_id, listed.id, listed.accepting_new, as_of) as scope
$function$;

CREATE OR REPLACE FUNCTION public.directory_found(words text, cities text[], most integer)
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET enable_seqscan TO 'off'
 SET "pg_trgm.strict_word_similarity_threshold" TO '0.35'
AS $function$
declare
  plain  text[] := search_patterns(search_fold(words));
  german text[] := nullif(search_patterns(search_fold_german(words)), plain);
  enough constant integer := 200;   -- of those with words much like these: nobody looks through more for whom they meant
  alike  text[] := array(select btrim(pattern, '% ') from unnest(search_patterns(search_fold(words))) as pattern);
  hits  uuid[];
begin
  if cities is null then
    return array(
      select therapist.id
        from therapist
       where practice_id = current_practice()
         and (search_text like plain[1] or search_text like german[1])
         and (search_text like all (plain) or search_text like all (german))
         and verification = 'verified' and archived_at is null
       limit most);
  end if;
  hits := array(
    select therapist.id
      from unnest(cities) as town
     cross join lateral (
       select therapist.id
         from therapist
        where (search_keys(practice_id::text || city, search_text) @> search_pattern_keys(current_practice()::text || town, plain)
               or search_keys(practice_id::text || city, search_text) @> search_pattern_keys(current_practice()::text || town, german))
          and practice_id::text || city = current_practice()::text || town
          and (search_text like all (plain) or search_text like all (german))
         and verification = 'verified' and archived_at is null
        limit most) as therapist
     limit most);
  if hits <> '{}' or length(alike[1]) < 4 then
    return hits;
  end if;
  return array(
    select therapist.id
      from unnest(cities) as town
     cross join lateral (
       select therapist.id
         from therapist
        where (search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 1, 1)
               or search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 1, 2)
               or search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 2, 1)
               or search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 2, 2))
          and practice_id::text || city = current_practice()::text || town
          and not exists (select from unnest(alike) as word where not (word <<% search_text))
          and verification = 'verified' and archived_at is null
        limit least(most, enough)) as therapist
     limit least(most, enough));
end
$function$;
grant execute on function directory_found(text,text[],integer) to attune_link;
grant execute on function directory_found(text,text[],integer) to attune_practice;
grant execute on function directory_found(text,text[],integer) to attune_visitor;
grant execute on function directory_found(text,text[],integer) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_holds(question directory_question, wordy boolean, of_therapist uuid, stale_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select ((question).before is null or stale_at >= (question).asked_at or directory_next_at(question, of_therapist) < (question).before)
     and (not wordy or directory_reads((question).plain, (question).german, of_therapist))
$function$;
grant execute on function directory_holds(directory_question,boolean,uuid,timestamp with time zone) to attune_link;
grant execute on function directory_holds(directory_question,boolean,uuid,timestamp with time zone) to attune_practice;
grant execute on function directory_holds(directory_question,boolean,uuid,timestamp with time zone) to attune_visitor;
grant execute on function directory_holds(directory_question,boolean,uuid,timestamp with time zone) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_in_order(question directory_question, matches directory_match[], sort text, today date, zone text, most integer, after_rank bigint, after_tie text, after_id uuid)
 RETURNS SETOF directory_row
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
declare
  day_number integer := today - date '1970-01-01';
  day_text   text := to_char(today, 'YYYY-MM-DD');
begin
  return query
    with placed as materialized (
      select match.therapist_id,
             case sort when 'name' then 0
                       when 'price' then match.price
                       -- coarse steps: free today, within three days, a week, two weeks, a month, later, never
                       else case when free.day = 2147483647 then 99 else width_bucket(free.day - day_number, array[1, 3, 7, 14, 30]) end
             end as rank,
             case sort when 'name' then match.name else md5(match.therapist_id::text || day_text) end as tie
        from unnest(matches) as match
       cross join lateral (
         select case when match.stale_at >= question.asked_at then match.day
                     else directory_day(directory_next_at(question, match.therapist_id), zone) end as day
       ) as free
       where question.before is null or match.stale_at >= question.asked_at
          or directory_next_at(question, match.therapist_id) < question.before
    )
    select placed.rank, placed.tie, placed.therapist_id, shown.card, shown.next
      from (select * from placed
             where after_rank is null or (placed.rank, placed.tie collate "C", placed.therapist_id) > (after_rank, after_tie, after_id)
             order by placed.rank, placed.tie collate "C", placed.therapist_id) as placed
      join directory_card shown on shown.practice_id = current_practice() and shown.therapist_id = placed.therapist_id
     where directory_kept(question, shown)
     order by placed.rank, placed.tie collate "C", placed.therapist_id
     limit most;
end
$function$;
grant execute on function directory_in_order(directory_question,directory_match[],text,date,text,integer,bigint,text,uuid) to attune_link;
grant execute on function directory_in_order(directory_question,directory_match[],text,date,text,integer,bigint,text,uuid) to attune_practice;
grant execute on function directory_in_order(directory_question,directory_match[],text,date,text,integer,bigint,text,uuid) to attune_visitor;
grant execute on function directory_in_order(directory_question,directory_match[],text,date,text,integer,bigint,text,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_initial(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select upper(translate(left(name, 1), 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþāăąćčďđēėęěğģīįıķĺľłńņňōőœŕřśşšťţūůűųźżžșțабвгдежзийклмнопрстуфхцчшщэюяіїєґαβγδεζηθικλμνξοπρστυφχψω',
                                        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮIĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŤŢŪŮŰŲŹŻŽȘȚАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯІЇЄҐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'))
$function$;

CREATE OR REPLACE FUNCTION public.directory_kept(question directory_question, card directory_card)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select ((question).languages is null or (card).languages && (question).languages)
     and ((question).specialties is null or (card).specialties && (question).specialties)
     and ((question).insurances is null or (card).insurances && (question).insurances)
$function$;
grant execute on function directory_kept(directory_question,directory_card) to attune_link;
grant execute on function directory_kept(directory_question,directory_card) to attune_practice;
grant execute on function directory_kept(directory_question,directory_card) to attune_visitor;
grant execute on function directory_kept(directory_question,directory_card) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_mask(words text[])
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select coalesce(bit_or(1::bigint << (hashtext(word) & 63)), 0) from unnest(words) as word
$function$;
grant execute on function directory_mask(text[]) to attune_link;
grant execute on function directory_mask(text[]) to attune_practice;
grant execute on function directory_mask(text[]) to attune_visitor;
grant execute on function directory_mask(text[]) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_matches(question directory_question, hits uuid[], most integer)
 RETURNS SETOF directory_match
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET join_collapse_limit TO '1'
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  if hits is not null then
    return query
      select entry.therapist_id, entry.price, entry.name, entry.day, entry.next_at, entry.stale_at
        from unnest(hits) as one (id)
        join directory_entry entry
          on entry.practice_id = current_practice() and entry.therapist_id = one.id and entry.service_id = question.service_id
         and entry.format = question.format
       where (question.cities is null or city = any (question.cities))
         and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, languages, specialties, insurances, price, next_at)
       limit most;
  elsif question.cities is null then
    return query
      select entry.therapist_id, entry.price, null::text, entry.day, entry.next_at, entry.stale_at
        from directory_entry entry
       where practice_id = current_practice() and service_id = question.service_id and format = question.format
         and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, languages, specialties, insurances, price, next_at)
       order by day, turn
       limit most;
  else
    return query
      select entry.therapist_id, entry.price, null::text, entry.day, entry.next_at, entry.stale_at
        from unnest(question.cities) as town
       cross join lateral (
         select entry.therapist_id, entry.price, entry.day, entry.next_at, entry.stale_at
           from directory_entry entry
          where practice_id = current_practice() and service_id = question.service_id and format = question.format and city = town
            and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, languages, specialties, insurances, price, next_at)
          order by day, turn
          limit most) as entry
       limit most;
  end if;
end
$function$;
grant execute on function directory_matches(directory_question,uuid[],integer) to attune_link;
grant execute on function directory_matches(directory_question,uuid[],integer) to attune_practice;
grant execute on function directory_matches(directory_question,uuid[],integer) to attune_visitor;
grant execute on function directory_matches(directory_question,uuid[],integer) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_met(genders integer, accepting integer, formats integer, language bigint, specialty bigint, insurance bigint, max_price bigint, before timestamp with time zone, traits integer, languages bigint, specialties bigint, insurances bigint, price bigint, next_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select (specialty = 0 or specialties & specialty <> 0)
     and (language = 0 or languages & language <> 0)
     and (accepting = 0 or traits & accepting <> 0)
     and (genders = 0 or traits & genders <> 0)
     and (formats = 0 or traits & formats <> 0)
     and (insurance = 0 or insurances & insurance <> 0)
     and (max_price is null or price <= max_price)
     and (before is null or next_at < before)
$function$;
grant execute on function directory_met(integer,integer,integer,bigint,bigint,bigint,bigint,timestamp with time zone,integer,bigint,bigint,bigint,bigint,timestamp with time zone) to attune_link;
grant execute on function directory_met(integer,integer,integer,bigint,bigint,bigint,bigint,timestamp with time zone,integer,bigint,bigint,bigint,bigint,timestamp with time zone) to attune_practice;
grant execute on function directory_met(integer,integer,integer,bigint,bigint,bigint,bigint,timestamp with time zone,integer,bigint,bigint,bigint,bigint,timestamp with time zone) to attune_visitor;
grant execute on function directory_met(integer,integer,integer,bigint,bigint,bigint,bigint,timestamp with time zone,integer,bigint,bigint,bigint,bigint,timestamp with time zone) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_next_at(question directory_question, of_therapist uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(min(start), 'infinity')
    from next_availability kept
    join service on service.practice_id = kept.practice_id and service.id = kept.service_id
   cross join unnest(kept.starts_at) as start
   where kept.practice_id = current_practice() and kept.therapist_id = of_therapist
     and (question).service_id in (kept.service_id, '00000000-0000-0000-0000-000000000000')
     and (question).format in (kept.format, 'any')
     and start >= (question).asked_at + make_interval(mins => minimum_notice_minutes)
$function$;
grant execute on function directory_next_at(directory_question,uuid) to attune_link;
grant execute on function directory_next_at(directory_question,uuid) to attune_practice;
grant execute on function directory_next_at(directory_question,uuid) to attune_visitor;
grant execute on function directory_next_at(directory_question,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_next_of(in_practice uuid, of_therapist uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select json_agg(json_build_array(kept.service_id, kept.format, service.minimum_notice_minutes, (service.kind = 'intro')::integer,
                                   service.position, array(select extract(epoch from start)::bigint from unnest(kept.starts_at) as start))
                  order by service.position, kept.service_id, kept.format)::text
    from next_availability kept
    join service on service.practice_id = kept.practice_id and service.id = kept.service_id
   where kept.practice_id = in_practice and kept.therapist_id = of_therapist and kept.starts_at <> '{}'
$function$;

CREATE OR REPLACE FUNCTION public.directory_noted(in_practice uuid, of_therapists uuid[])
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  due uuid[] := nullif(current_setting('attune.directory_due', true), '');
begin
  if due is null or in_practice is distinct from current_practice() then
    return false;
  end if;
  perform set_config('attune.directory_due', array(select unnest(due) union select unnest(of_therapists))::text, true);
  return true;
end
$function$;

CREATE OR REPLACE FUNCTION public.directory_offers(in_practice uuid, of_therapist uuid, accepting boolean, as_of timestamp with time zone)
 RETURNS TABLE(service_id uuid, format text, next_at timestamp with time zone, stale_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
  select offer.service_id, given.format, coalesce(ahead.start, 'infinity'),
         coalesce(ahead.start - make_interval(mins => offer.minimum_notice_minutes), 'infinity')
    from therapist_offer offer
   cross join lateral (select distinct unnest(offer.formats) as format) as given
    left join next_availability kept
      on kept.practice_id = in_practice and kept.therapist_id = of_therapist and kept.service_id = offer.service_id
     and kept.format = given.format and accepting
    left join lateral (
      select min(start) as start
        from unnest(kept.starts_at) as start
       where start >= as_of + make_interval(mins => offer.minimum_notice_minutes)
    ) as ahead on true
   where offer.practice_id = in_practice and offer.therapist_id = of_therapist
$function$;

CREATE OR REPLACE FUNCTION public.directory_on_days(question directory_question, wordy boolean, among integer[], after_turn integer, after_id uuid, last_turn integer, most integer)
 RETURNS SETOF directory_place
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET join_collapse_limit TO '1'
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  if question.cities is null then
    return query
      select place.*
        from unnest(among) as one
       cross join lateral (
        select entry.therapist_id, entry.turn, shown.card, shown.next
           from directory_entry entry
           join directory_card shown on shown.practice_id = entry.practice_id and shown.therapist_id = entry.therapist_id
          where entry.practice_id = current_practice() and service_id = question.service_id and format = question.format
            and day = one
            and (turn, entry.therapist_id) > (after_turn, after_id) and turn <= last_turn
            and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, entry.languages, entry.specialties, entry.insurances, price, next_at)
            and directory_kept(question, shown)
            and directory_holds(question, wordy, entry.therapist_id, entry.stale_at)
          order by turn, entry.therapist_id
          limit most
       ) as place
       order by place.turn, place.therapist_id
       limit most;
  else
    return query
      select place.*
        from unnest(among) as one
       cross join unnest(question.cities) as town
       cross join lateral (
        select entry.therapist_id, entry.turn, shown.card, shown.next
           from directory_entry entry
           join directory_card shown on shown.practice_id = entry.practice_id and shown.therapist_id = entry.therapist_id
          where entry.practice_id = current_practice() and service_id = question.service_id and format = question.format and city = town
            and day = one
            and (turn, entry.therapist_id) > (after_turn, after_id) and turn <= last_turn
            and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, entry.languages, entry.specialties, entry.insurances, price, next_at)
            and directory_kept(question, shown)
            and directory_holds(question, wordy, entry.therapist_id, entry.stale_at)
          order by turn, entry.therapist_id
          limit most
       ) as place
       order by place.turn, place.therapist_id
       limit most;
  end if;
end
$function$;
grant execute on function directory_on_days(directory_question,boolean,integer[],integer,uuid,integer,integer) to attune_link;
grant execute on function directory_on_days(directory_question,boolean,integer[],integer,uuid,integer,integer) to attune_practice;
grant execute on function directory_on_days(directory_question,boolean,integer[],integer,uuid,integer,integer) to attune_visitor;
grant execute on function directory_on_days(directory_question,boolean,integer[],integer,uuid,integer,integer) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_page(asked jsonb, sort text, most integer, begun timestamp with time zone, after_rank bigint, after_tie text, after_id uuid)
 RETURNS SETOF directory_row
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  few      constant integer := 200;
  findable constant integer := 200;
  question directory_question := directory_question_of(asked);
  today    date;
  zone     text;
  on_ring  boolean := after_tie ~ '^[0-9]{1,10}$' and sort <> 'name';
  hits    uuid[];
  matches  directory_match[];
begin
  select (begun at time zone time_zone)::date, time_zone into today, zone from practice where practice_id = current_practice();
  if question.plain is not null and on_ring is not true then
    hits := directory_found(question.words, question.cities, case when on_ring is null or sort = 'name' then findable + 1 end);
    if (on_ring is null or sort = 'name') and cardinality(hits) > findable then
      hits := null;
      on_ring := true;
    end if;
  end if;
  if sort = 'name' and hits is null then
    return query select * from directory_by_name(question, question.plain is not null, most, coalesce(after_tie, ''),
                                                 coalesce(after_id, '00000000-0000-0000-0000-000000000000'));
    return;
  end if;
  if on_ring is not true then
    matches := array(select match from directory_matches(question, hits, case when hits is null and on_ring is null then few + 1 end) as match);
    if hits is not null or on_ring is not null or cardinality(matches) <= few then
      return query select * from directory_in_order(question, matches, sort, today, zone, most, after_rank, after_tie, after_id);
      return;
    end if;
  end if;
  return query
    select * from directory_along_ring(question, question.plain is not null, sort, today, most, after_rank, after_tie::integer, after_id);
end
$function$;
grant execute on function directory_page(jsonb,text,integer,timestamp with time zone,bigint,text,uuid) to attune_link;
grant execute on function directory_page(jsonb,text,integer,timestamp with time zone,bigint,text,uuid) to attune_practice;
grant execute on function directory_page(jsonb,text,integer,timestamp with time zone,bigint,text,uuid) to attune_visitor;
grant execute on function directory_page(jsonb,text,integer,timestamp with time zone,bigint,text,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_price_after(question directory_question, price_before bigint)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET join_collapse_limit TO '1'
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  if question.cities is null then
    return (select price from directory_entry
             where practice_id = current_practice() and service_id = question.service_id and format = 'any' and price > price_before
             order by price limit 1);
  end if;
  return (select min(least.price)
            from unnest(question.cities) as town
           cross join lateral (
             select price from directory_entry
              where practice_id = current_practice() and service_id = question.service_id and format = 'any' and city = town
                and price > price_before
              order by price limit 1) as least);
end
$function$;
grant execute on function directory_price_after(directory_question,bigint) to attune_link;
grant execute on function directory_price_after(directory_question,bigint) to attune_practice;
grant execute on function directory_price_after(directory_question,bigint) to attune_visitor;
grant execute on function directory_price_after(directory_question,bigint) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_question_of(asked jsonb)
 RETURNS directory_question
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
declare
  question directory_question := jsonb_populate_record(null::directory_question, asked);
begin
  question.service_id := coalesce(question.service_id, '00000000-0000-0000-0000-000000000000');
  question.genders    := case when asked ? 'gender' then directory_traits(array(select jsonb_array_elements_text(asked -> 'gender')), null, null) else 0 end;
  question.accepting  := case when asked ? 'acceptingNew' then directory_traits(null, array[(asked ->> 'acceptingNew')::boolean], null) else 0 end;
  question.formats    := case when asked ? 'format_names' then directory_traits(null, null, array(select jsonb_array_elements_text(asked -> 'format_names'))) else 0 end;
  question.language   := case when question.languages is null then 0 else directory_mask(question.languages) end;
  question.specialty  := case when question.specialties is null then 0 else directory_mask(question.specialties) end;
  question.insurance  := case when question.insurances is null then 0 else directory_mask(question.insurances) end;
  if question.words is not null then
    question.plain  := search_patterns(search_fold(question.words));
    question.german := nullif(search_patterns(search_fold_german(question.words)), question.plain);
  end if;
  return question;
end
$function$;
grant execute on function directory_question_of(jsonb) to attune_link;
grant execute on function directory_question_of(jsonb) to attune_practice;
grant execute on function directory_question_of(jsonb) to attune_visitor;
grant execute on function directory_question_of(jsonb) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_reads(plain text[], german text[], of_therapist uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return exists (select from therapist
                  where practice_id = current_practice() and id = of_therapist
                    and (search_text like all (plain) or search_text like all (german)));
end
$function$;
grant execute on function directory_reads(text[],text[],uuid) to attune_link;
grant execute on function directory_reads(text[],text[],uuid) to attune_practice;
grant execute on function directory_reads(text[],text[],uuid) to attune_visitor;
grant execute on function directory_reads(text[],text[],uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_sampled(question directory_question, wordy boolean, hits uuid[], most integer)
 RETURNS SETOF directory_sample
 LANGUAGE plpgsql
 STABLE
 SET plan_cache_mode TO 'force_generic_plan'
 SET max_parallel_workers_per_gather TO '0'
 SET jit TO 'off'
 SET join_collapse_limit TO '1'
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_memoize TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
AS $function$
begin
  if hits is not null then
    return query
      select entry.turn, directory_kept(question, shown), entry.city, entry.traits, shown.languages, shown.specialties, shown.insurances
        from (
          select entry.* from unnest(hits) as one (id) cross join lateral (
          select entry.therapist_id, entry.turn, entry.city, entry.traits
            from directory_entry entry
           where practice_id = current_practice() and service_id = question.service_id and format = question.format and therapist_id = one.id
             and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, languages, specialties, insurances, price, next_at)
             and directory_holds(question, wordy, therapist_id, stale_at)
             and (question.cities is null or city = any (question.cities))) as entry) as entry
        join directory_card shown on shown.practice_id = current_practice() and shown.therapist_id = entry.therapist_id;
  elsif question.cities is null then
    return query
      select entry.turn, directory_kept(question, shown), entry.city, entry.traits, shown.languages, shown.specialties, shown.insurances
        from (
          select entry.therapist_id, entry.turn, entry.city, entry.traits
            from directory_entry entry
           where practice_id = current_practice() and service_id = question.service_id and format = question.format
             and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, languages, specialties, insurances, price, next_at)
             and directory_holds(question, wordy, therapist_id, stale_at)
           order by turn, therapist_id
           limit most) as entry
        join directory_card shown on shown.practice_id = current_practice() and shown.therapist_id = entry.therapist_id;
  else
    return query
      select entry.turn, directory_kept(question, shown), entry.city, entry.traits, shown.languages, shown.specialties, shown.insurances
        from (
          select entry.* from unnest(question.cities) as town cross join lateral (
          select entry.therapist_id, entry.turn, entry.city, entry.traits
            from directory_entry entry
           where practice_id = current_practice() and service_id = question.service_id and format = question.format and city = town
             and directory_met(question.genders, question.accepting, question.formats, question.language, question.specialty,
                               question.insurance, question.max_price, question.before, traits, languages, specialties, insurances, price, next_at)
             and directory_holds(question, wordy, therapist_id, stale_at)
          offset 0) as entry order by turn, therapist_id limit most) as entry
        join directory_card shown on shown.practice_id = current_practice() and shown.therapist_id = entry.therapist_id;
  end if;
end
$function$;
grant execute on function directory_sampled(directory_question,boolean,uuid[],integer) to attune_link;
grant execute on function directory_sampled(directory_question,boolean,uuid[],integer) to attune_practice;
grant execute on function directory_sampled(directory_question,boolean,uuid[],integer) to attune_visitor;
grant execute on function directory_sampled(directory_question,boolean,uuid[],integer) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_service_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform directory_due(offer.practice_id, array_agg(distinct offer.therapist_id))
     from changed
     join therapist_service offer on offer.practice_id = changed.practice_id and offer.service_id = changed.id
    group by offer.practice_id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.directory_therapist_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform directory_due(practice_id, array_agg(id)) from changed group by practice_id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.directory_times(in_practice uuid, of_therapist uuid, accepting boolean, as_of timestamp with time zone)
 RETURNS TABLE(service_id uuid, format text, formats integer, next_at timestamp with time zone, stale_at timestamp with time zone)
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(offer.service_id, '00000000-0000-0000-0000-000000000000'), coalesce(offer.format, 'any'),
         bit_or(case given when 'online' then 64 else 128 end), min(offer.next_at),
         (array_agg(offer.stale_at order by offer.next_at, offer.stale_at desc))[1]
    from (select *, format as given from directory_offers(in_practice, of_therapist, accepting, as_of)) as offer
   group by cube (offer.service_id, offer.format)
  having count(*) > 0
$function$;

CREATE OR REPLACE FUNCTION public.directory_times_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform directory_times_due(practice_id, array_agg(distinct therapist_id)) from changed group by practice_id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.directory_times_due(in_practice uuid, of_therapists uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  if not directory_noted(in_practice, of_therapists) then
    perform renew_directory_times(in_practice, of_therapists);
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION public.directory_traits(genders text[], accepting boolean[], formats text[])
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select coalesce(bit_or(bit), 0)
    from (values ('female', 1), ('male', 2), ('diverse', 4), ('undisclosed', 8), ('true', 16), ('false', 32), ('online', 64),
                 ('in_person', 128)) as trait (word, bit)
   where word = any (genders) or word = any (accepting::text[]) or word = any (formats)
$function$;
grant execute on function directory_traits(text[],boolean[],text[]) to attune_link;
grant execute on function directory_traits(text[],boolean[],text[]) to attune_practice;
grant execute on function directory_traits(text[],boolean[],text[]) to attune_visitor;
grant execute on function directory_traits(text[],boolean[],text[]) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_turn(id text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select ('x' || substr(md5(id), 1, 8))::bit(32)::integer & 2147483647
$function$;
grant execute on function directory_turn(text) to attune_link;
grant execute on function directory_turn(text) to attune_practice;
grant execute on function directory_turn(text) to attune_visitor;
grant execute on function directory_turn(text) to attune_worker;

CREATE OR REPLACE FUNCTION public.directory_zone_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform directory_due(new.practice_id, array(select therapist_id from directory_card where practice_id = new.practice_id));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.discount_redemption_counted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  code discount_code%rowtype;
begin
  select * into code from discount_code where practice_id = new.practice_id and id = new.discount_code_id for update;
  if (select count(*) from discount_redemption
       where practice_id = new.practice_id and discount_code_id = new.discount_code_id) >= code.use_limit then
    raise exception 'the code is used up' using errcode = 'check_violation', constraint = 'discount_use_limit';
  end if;
  if (select count(*) from discount_redemption
       where practice_id = new.practice_id and discount_code_id = new.discount_code_id
         and client_id = new.client_id) >= code.per_client_limit then
    raise exception 'the client has used the code up' using errcode = 'check_violation', constraint = 'discount_use_limit';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.expire_holds(of_therapist_id uuid, until_instant timestamp with time zone)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function expire_holds(uuid,timestamp with time zone) to attune_link;
grant execute on function expire_holds(uuid,timestamp with time zone) to attune_practice;
grant execute on function expire_holds(uuid,timestamp with time zone) to attune_visitor;
grant execute on function expire_holds(uuid,timestamp with time zone) to attune_worker;

CREATE OR REPLACE FUNCTION public.expire_unpaid(of_therapist_id uuid, until_instant timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  update booking
     set status = 'expired', changed_by = 'system', change_reason = 'not paid in time', updated_at = app_now()
   where practice_id = current_practice()
     and therapist_id = of_therapist_id
     and status = 'pending_payment'
     and not keeps_time(status, hold_expires_at, due_at, until_instant)
  returning id
$function$;
grant execute on function expire_unpaid(uuid,timestamp with time zone) to attune_link;
grant execute on function expire_unpaid(uuid,timestamp with time zone) to attune_practice;
grant execute on function expire_unpaid(uuid,timestamp with time zone) to attune_visitor;
grant execute on function expire_unpaid(uuid,timestamp with time zone) to attune_worker;

CREATE OR REPLACE FUNCTION public.feed_entries()
 RETURNS TABLE(id uuid, sequence integer, stamp timestamp with time zone, starts_at timestamp with time zone, ends_at timestamp with time zone, status text, service_name text, client_name text, format text, location text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function feed_entries() to attune_link;

CREATE OR REPLACE FUNCTION public.group_sessions(therapist_ids uuid[], from_instant timestamp with time zone)
 RETURNS TABLE(id uuid, therapist_id uuid, service_id uuid, starts_at timestamp with time zone, ends_at timestamp with time zone, format text, location text, seats_left integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function group_sessions(uuid[],timestamp with time zone) to attune_link;
grant execute on function group_sessions(uuid[],timestamp with time zone) to attune_practice;
grant execute on function group_sessions(uuid[],timestamp with time zone) to attune_visitor;
grant execute on function group_sessions(uuid[],timestamp with time zone) to attune_worker;

CREATE OR REPLACE FUNCTION public.is_own_refused(about_topic text, by_channel text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  select exists (select from suppression
                   join client on client.practice_id = suppression.practice_id
                  where suppression.practice_id = current_practice()
                    and current_purpose() = 'subscription' and client.id::text = current_subject()
                    and suppression.address = lower(case by_channel when 'email' then client.email else client.phone end)
                    and suppression.channel = by_channel and suppression.topic = about_topic)
$function$;
grant execute on function is_own_refused(text,text) to attune_link;

CREATE OR REPLACE FUNCTION public.is_suppressed(given_address text, about_topic text, by_channel text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from suppression
                  where practice_id = current_practice() and address = lower(given_address) and channel = by_channel
                    and (topic is null or topic = about_topic))
$function$;
grant execute on function is_suppressed(text,text,text) to attune_practice;
grant execute on function is_suppressed(text,text,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.keep_imported_history(entries jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  with moved as materialized (
    select booking.practice_id, booking.id, booking.status, booking.starts_at, entry.previous_start, entry.reason,
           coalesce(entry.booked_at, app_now()) as booked_at, coalesce(entry.ended_at, app_now()) as ended_at,
           case when booking.status in ('declined', 'expired') then 'pending_approval'
                when booking.status in ('completed', 'no_show', 'cancelled') then 'confirmed'
                else booking.status end as first_status
      from jsonb_to_recordset(entries) as entry (booking_id uuid, previous_start timestamptz, booked_at timestamptz,
                                                 ended_at timestamptz, reason text)
      join booking on booking.practice_id = current_practice() and booking.id = entry.booking_id
     where 1 = (select count(*) from booking_change change
                 where change.practice_id = booking.practice_id and change.booking_id = booking.id)
       and booking.changed_by = 'import'
  ), gone as (
    delete from booking_change using moved
     where booking_change.practice_id = moved.practice_id and booking_change.booking_id = moved.id
    returning booking_change.booking_id
  )
  insert into booking_change (practice_id, id, booking_id, number, previous_status, status, previous_start, starts_at, changed_by, reason, created_at)
  select moved.practice_id, gen_random_uuid(), moved.id, step.number, step.previous_status, step.status, step.previous_start, step.starts_at,
         'import', step.reason, step.at
    from moved
    join gone on gone.booking_id = moved.id
   cross join lateral (values
           (1, null, first_status, null, previous_start, null, booked_at),
           (2, first_status, first_status, previous_start, starts_at, null, booked_at),
           (3, first_status, status, starts_at, starts_at, reason, ended_at)
         ) as step (number, previous_status, status, previous_start, starts_at, reason, at)
   where step.number < 3 or moved.status <> moved.first_status
$function$;
grant execute on function keep_imported_history(jsonb) to attune_practice;

CREATE OR REPLACE FUNCTION public.keep_next_availability(therapist_ids uuid[], entries jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;
grant execute on function keep_next_availability(uuid[],jsonb) to attune_link;
grant execute on function keep_next_availability(uuid[],jsonb) to attune_practice;
grant execute on function keep_next_availability(uuid[],jsonb) to attune_visitor;
grant execute on function keep_next_availability(uuid[],jsonb) to attune_worker;

CREATE OR REPLACE FUNCTION public.keeps_time(status text, hold_expires_at timestamp with time zone, due_at timestamp with time zone, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case status
    when 'held'            then hold_expires_at > at
    when 'pending_payment' then coalesce(due_at + interval '60 seconds' > at, true)
    else status in ('pending_approval', 'confirmed')
  end
$function$;
grant execute on function keeps_time(text,timestamp with time zone,timestamp with time zone,timestamp with time zone) to attune_link;
grant execute on function keeps_time(text,timestamp with time zone,timestamp with time zone,timestamp with time zone) to attune_practice;
grant execute on function keeps_time(text,timestamp with time zone,timestamp with time zone,timestamp with time zone) to attune_visitor;
grant execute on function keeps_time(text,timestamp with time zone,timestamp with time zone,timestamp with time zone) to attune_worker;

CREATE OR REPLACE FUNCTION public.lift_refusal(of_client_id uuid, about_topic text, by_channel text)
 RETURNS void
 LANGUAGE sql
AS $function$
  delete from suppression
   using client
   where client.practice_id = current_practice() and client.id = of_client_id and suppression.practice_id = client.practice_id
     and suppression.address = lower(case by_channel when 'email' then client.email else client.phone end)
     and suppression.channel = by_channel and suppression.topic = about_topic
$function$;

CREATE OR REPLACE FUNCTION public.linked_booking()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  select case
    when current_purpose() in ('manage_booking', 'review') then current_subject()::uuid
    when current_purpose() = 'report_card' then
      (select booking_id from report_card
        where practice_id = current_practice() and id::text = current_subject()
          and report_card_opens(status, archived_at, expires_at))
  end
$function$;
grant execute on function linked_booking() to attune_link;

CREATE OR REPLACE FUNCTION public.live_holds(address text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  select count(*)::integer
    from booking
   where practice_id = current_practice() and status = 'held' and hold_address = address and hold_expires_at > app_now()
$function$;
grant execute on function live_holds(text) to attune_link;
grant execute on function live_holds(text) to attune_practice;
grant execute on function live_holds(text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.lock_therapist(therapist_id uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
  select pg_advisory_xact_lock(hashtextextended(current_practice()::text || therapist_id::text, 0))
$function$;
grant execute on function lock_therapist(uuid) to attune_link;
grant execute on function lock_therapist(uuid) to attune_practice;
grant execute on function lock_therapist(uuid) to attune_visitor;
grant execute on function lock_therapist(uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.note_availability_error(of_therapist_id uuid, error text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  update next_availability
     set last_error = left(error, 500), changes_at = app_now() + interval '10 minutes'
   where practice_id = current_practice() and therapist_id = of_therapist_id
$function$;
grant execute on function note_availability_error(uuid,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.note_webhook_event(of_practice_id uuid, of_type text, of_subject_id uuid, given_data jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  told   uuid[];
  fresh  text;
  moment timestamptz;
begin
  select array_agg(id) into told
    from webhook_endpoint
   where practice_id = of_practice_id and status = 'enabled' and (event_types = '{}' or of_type = any (event_types));
  if told is null or current_setting('attune.importing', true) = 'on' then
    return;
  end if;
  perform from webhook_delivery
    where practice_id = of_practice_id and subject_id = of_subject_id and event_type = of_type and xmin = pg_current_xact_id()::xid;
  if found then
    return;
  end if;
  fresh  := 'evt_' || replace(gen_random_uuid()::text, '-', '');
  moment := app_now();
  insert into webhook_delivery (practice_id, id, endpoint_id, event_id, event_type, subject_id, body, due_at, created_at)
  select of_practice_id, gen_random_uuid(), endpoint_id, fresh, of_type, of_subject_id,
         format('{"id":"%s","type":"%s","timestamp":"%s","practiceId":"%s","data":%s}', fresh, of_type,
                to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), of_practice_id, given_data),
         moment, moment
    from unnest(told) as endpoint_id;
end
$function$;

CREATE OR REPLACE FUNCTION public.occupies(status text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select status in ('held', 'pending_payment', 'pending_approval', 'confirmed')
$function$;
grant execute on function occupies(text) to attune_link;
grant execute on function occupies(text) to attune_practice;
grant execute on function occupies(text) to attune_visitor;
grant execute on function occupies(text) to attune_worker;

CREATE OR REPLACE FUNCTION public.open_bookings(of_client_id uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('client' || current_practice()::text || of_client_id::text, 0));
  return (select count(*) from booking
           where practice_id = current_practice() and client_id = of_client_id and ends_at > app_now()
             and status in ('pending_payment', 'pending_approval', 'confirmed')
             and keeps_time(status, hold_expires_at, due_at, app_now()));
end
$function$;
grant execute on function open_bookings(uuid) to attune_practice;
grant execute on function open_bookings(uuid) to attune_visitor;

CREATE OR REPLACE FUNCTION public.open_payment(of_booking_id uuid, due_amount bigint, due_currency text, given_due_by timestamp with time zone, given_by text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  latest payment%rowtype;
  opened uuid;
begin
  perform from booking
    where practice_id = current_practice() and id = of_booking_id
      and (current_setting('role') = 'attune_practice' or encode(hold_secret_hash, 'hex') = current_subject());
  if not found then
    return null;
  end if;
  select * into latest from payment
   where practice_id = current_practice() and booking_id = of_booking_id order by attempt desc limit 1 for update;
  if latest.id is not null and latest.captured_amount = 0 then
    update payment
       set status = 'pending', currency = due_currency, amount = due_amount, due_by = given_due_by, changed_by = given_by,
           change_reason = null, updated_at = app_now(), client_id = booking.client_id, provider = practice.payment_provider
      from booking
      join practice on practice.practice_id = booking.practice_id
     where payment.practice_id = latest.practice_id and payment.id = latest.id
       and booking.practice_id = payment.practice_id and booking.id = payment.booking_id
       and booking.status in ('pending_payment', 'pending_approval', 'confirmed')
    returning payment.id into opened;
  else
    insert into payment (practice_id, id, booking_id, client_id, attempt, provider, currency, amount, due_by, changed_by)
    select booking.practice_id, gen_random_uuid(), booking.id, booking.client_id, coalesce(latest.attempt, 0) + 1,
           practice.payment_provider, due_currency, due_amount, given_due_by, given_by
      from booking
      join practice on practice.practice_id = booking.practice_id
     where booking.practice_id = current_practice() and booking.id = of_booking_id
       and booking.status in ('pending_payment', 'pending_approval', 'confirmed')
    returning id into opened;
  end if;
  return opened;
end
$function$;
grant execute on function open_payment(uuid,bigint,text,timestamp with time zone,text) to attune_practice;
grant execute on function open_payment(uuid,bigint,text,timestamp with time zone,text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.open_report_card(card_id uuid)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  with opened as (
    update report_card
       set view_count = view_count + 1, last_viewed_at = app_now()
     where practice_id = current_practice() and id = card_id and report_card_opens(status, archived_at, expires_at)
    returning 1
  )
  select exists (select from opened)
$function$;
grant execute on function open_report_card(uuid) to attune_visitor;

CREATE OR REPLACE FUNCTION public.payment_named()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.status := case
    when new.captured_amount = 0 then new.status
    when new.dispute_status in ('open', 'lost') then 'disputed'
    when new.refunded_amount = new.captured_amount then 'refunded'
    when new.refunded_amount > 0 then 'partially_refunded'
    else 'captured'
  end;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.practice_vocabulary_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update therapist set specialties = specialties where practice_id = new.practice_id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.queue_booking_messages(of_booking_id uuid, of_kind text, mail_host text)
 RETURNS TABLE(id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  insert into message (practice_id, id, kind, audience, booking_id, change_id, recipient, locale, time_zone, message_id)
  select booking.practice_id, fresh.id, of_kind, told.audience, booking.id, change.id, told.address,
         case told.audience when 'client' then coalesce(booking.contact ->> 'locale', practice.locale) else practice.locale end,
         case when booking.format = 'in_person' then practice.time_zone else told.time_zone end,
         '<' || fresh.id || '@' || mail_host || '>'
    from booking
    join practice  on practice.practice_id  = booking.practice_id
    join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
    join lateral (select booking_change.*
                    from booking_change
                   where booking_change.practice_id = booking.practice_id and booking_change.booking_id = booking.id
                   order by number desc limit 1) as change on true
    left join therapist former on former.practice_id = change.practice_id and former.id = change.previous_therapist_id
   cross join lateral (values
           ('client', booking.contact ->> 'email', coalesce(booking.contact ->> 'timeZone', practice.time_zone), true),
           ('therapist', therapist.email, therapist.time_zone,
            case of_kind when 'booking_confirmed'   then true
                         when 'booking_received'    then true
                         when 'booking_payment_due' then false
                         when 'booking_approved'    then change.changed_by <> 'therapist'
                         when 'booking_declined'    then change.changed_by <> 'therapist'
                         else change.previous_status in ('pending_approval', 'confirmed') end),
           ('former_therapist', former.email, former.time_zone, change.previous_status in ('pending_approval', 'confirmed'))
         ) as told (audience, address, time_zone, is_told)
   cross join lateral (select gen_random_uuid() as id, told.audience) as fresh
   where booking.practice_id = current_practice()
     and booking.id = of_booking_id
     and (told.audience = 'client' or (told.is_told and told.address is not null))
      on conflict on constraint message_change_key do nothing
  returning message.id
$function$;
grant execute on function queue_booking_messages(uuid,text,text) to attune_link;
grant execute on function queue_booking_messages(uuid,text,text) to attune_practice;
grant execute on function queue_booking_messages(uuid,text,text) to attune_visitor;
grant execute on function queue_booking_messages(uuid,text,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.queue_client_message(of_kind text, to_client_id uuid, about_topic text, mail_host text, of_booking_id uuid, of_report_card_id uuid, of_campaign_id uuid)
 RETURNS TABLE(id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  insert into message (practice_id, id, kind, audience, topic, client_id, booking_id, report_card_id, campaign_id, recipient, locale,
                       time_zone, message_id)
  select client.practice_id, fresh.id, of_kind, 'client', about_topic, client.id, of_booking_id, of_report_card_id, of_campaign_id,
         client.email,
         coalesce(booking.contact ->> 'locale', client.locale, practice.locale),
         case when booking.format = 'in_person' then practice.time_zone
              else coalesce(booking.contact ->> 'timeZone', client.time_zone, practice.time_zone) end,
         '<' || fresh.id || '@' || mail_host || '>'
    from client
    join practice on practice.practice_id = client.practice_id
    left join booking on booking.practice_id = client.practice_id and booking.id = of_booking_id
   cross join (select gen_random_uuid() as id) as fresh
   where client.practice_id = current_practice() and client.id = to_client_id
      on conflict do nothing
  returning message.id
$function$;
grant execute on function queue_client_message(text,uuid,text,text,uuid,uuid,uuid) to attune_practice;
grant execute on function queue_client_message(text,uuid,text,text,uuid,uuid,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.queue_invitation_message(of_invitation_id uuid, mail_host text)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
begin
  return query
    insert into message (practice_id, id, kind, audience, client_id, invitation_id, recipient, locale, time_zone, message_id)
    select invitation.practice_id, fresh.id, 'booking_invited', 'client', client.id, invitation.id, client.email,
           coalesce(client.locale, practice.locale), coalesce(client.time_zone, practice.time_zone),
           '<' || fresh.id || '@' || mail_host || '>'
      from booking_invitation invitation
      join practice on practice.practice_id = invitation.practice_id
      join client   on client.practice_id   = invitation.practice_id and client.id = invitation.client_id
     cross join (select gen_random_uuid() as id) as fresh
     where invitation.practice_id = current_practice() and invitation.id = of_invitation_id
        on conflict do nothing
    returning message.id;
end
$function$;
grant execute on function queue_invitation_message(uuid,text) to attune_practice;

CREATE OR REPLACE FUNCTION public.queue_refund_message(of_booking_id uuid, of_refund_id uuid, of_kind text, mail_host text)
 RETURNS TABLE(id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  insert into message (practice_id, id, kind, audience, booking_id, refund_id, recipient, locale, time_zone, message_id)
  select booking.practice_id, fresh.id, of_kind, 'client', booking.id, of_refund_id, booking.contact ->> 'email',
         coalesce(booking.contact ->> 'locale', practice.locale),
         case when booking.format = 'in_person' then practice.time_zone
              else coalesce(booking.contact ->> 'timeZone', practice.time_zone) end,
         '<' || fresh.id || '@' || mail_host || '>'
    from booking
    join practice on practice.practice_id = booking.practice_id
   cross join (select gen_random_uuid() as id) as fresh
   where booking.practice_id = current_practice() and booking.id = of_booking_id
      on conflict do nothing
  returning message.id
$function$;
grant execute on function queue_refund_message(uuid,uuid,text,text) to attune_link;
grant execute on function queue_refund_message(uuid,uuid,text,text) to attune_practice;
grant execute on function queue_refund_message(uuid,uuid,text,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.queue_reminders(of_kind text, minutes integer, next_minutes integer, mail_host text)
 RETURNS TABLE(id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  with due as (
    select booking.practice_id, booking.id, booking.contact, booking.format, booking.starts_at
      from booking
     where booking.practice_id = current_practice()
       and booking.status = 'confirmed'
       and not booking.is_test
       and booking.contact ->> 'email' <> ''
       and booking.starts_at <= app_now() + make_interval(mins => minutes)
       and booking.starts_at >  app_now() + make_interval(mins => next_minutes)
       and not exists (select from booking_change change
                        where change.practice_id = booking.practice_id and change.booking_id = booking.id
                          and change.created_at > booking.starts_at - make_interval(mins => minutes))
       and not exists (select from message reminder
                        where reminder.practice_id = booking.practice_id and reminder.booking_id = booking.id
                          and reminder.reminds_of = booking.starts_at and reminder.remind_minutes = minutes)
       for share of booking skip locked
  )
  insert into message (practice_id, id, kind, audience, booking_id, remind_minutes, reminds_of, recipient, locale, time_zone, message_id)
  select due.practice_id, fresh.id, of_kind, 'client', due.id, minutes, due.starts_at, due.contact ->> 'email',
         coalesce(due.contact ->> 'locale', practice.locale),
         case when due.format = 'in_person' then practice.time_zone
              else coalesce(due.contact ->> 'timeZone', practice.time_zone) end,
         '<' || fresh.id || '@' || mail_host || '>'
    from due
    join practice on practice.practice_id = due.practice_id
   cross join lateral (select gen_random_uuid() as id, due.id as of_booking) as fresh
      on conflict do nothing
  returning message.id
$function$;
grant execute on function queue_reminders(text,integer,integer,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.queue_request_messages(of_request_id uuid, of_kind text, mail_host text)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
begin
  return query
    insert into message (practice_id, id, kind, audience, client_id, request_id, recipient, locale, time_zone, message_id)
    select request.practice_id, fresh.id, of_kind, told.audience, request.client_id, request.id, told.address, told.locale, told.time_zone,
           '<' || fresh.id || '@' || mail_host || '>'
      from booking_request request
      join practice on practice.practice_id = request.practice_id
      left join therapist on therapist.practice_id = request.practice_id and therapist.id = request.therapist_id
     cross join lateral (values
             ('client', request.person ->> 'email', coalesce(request.person ->> 'locale', practice.locale),
              coalesce(request.person ->> 'timeZone', practice.time_zone)),
             (case when therapist.email is null then 'practice' else 'therapist' end, coalesce(therapist.email, practice.email),
              practice.locale, coalesce(therapist.time_zone, practice.time_zone))
           ) as told (audience, address, locale, time_zone)
     cross join lateral (select gen_random_uuid() as id, told.audience) as fresh
     where request.practice_id = current_practice()
       and request.id = of_request_id
       and told.address is not null
       and (of_kind = 'booking_request_received' or told.audience = 'client')
        on conflict do nothing
    returning message.id;
end
$function$;
grant execute on function queue_request_messages(uuid,text,text) to attune_practice;
grant execute on function queue_request_messages(uuid,text,text) to attune_visitor;
grant execute on function queue_request_messages(uuid,text,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.queue_requested_link(given_address text, given_purpose text, mail_host text)
 RETURNS TABLE(id uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  insert into message (practice_id, id, kind, audience, link_purpose, recipient, locale, time_zone, message_id)
  select practice.practice_id, fresh.id, 'link_requested', 'client', given_purpose, given_address, practice.locale, practice.time_zone,
         '<' || fresh.id || '@' || mail_host || '>'
    from practice
   cross join (select gen_random_uuid() as id) as fresh
   where practice.practice_id = current_practice()
  returning message.id
$function$;
grant execute on function queue_requested_link(text,text,text) to attune_practice;
grant execute on function queue_requested_link(text,text,text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.record_booking_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  insert into booking_change (practice_id, id, booking_id, number, previous_status, status, previous_start, starts_at,
                              previous_therapist_id, sequence, changed_by, reason)
  select new.practice_id, gen_random_uuid(), new.id, 1 + count(*),
         case when tg_op = 'UPDATE' then old.status end, new.status,
         case when tg_op = 'UPDATE' then old.starts_at end, new.starts_at,
         case when tg_op = 'UPDATE' and old.therapist_id <> new.therapist_id then old.therapist_id end,
         new.sequence, new.changed_by, new.change_reason
    from booking_change
   where practice_id = new.practice_id and booking_id = new.id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.record_payment_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  insert into payment_change (practice_id, id, payment_id, number, previous_status, status, captured_amount, refunded_amount, kept_amount,
                              changed_by, reason)
  select new.practice_id, gen_random_uuid(), new.id, 1 + count(*), case when tg_op = 'UPDATE' then old.status end, new.status,
         new.captured_amount, new.refunded_amount, new.kept_amount, new.changed_by, new.change_reason
    from payment_change
   where practice_id = new.practice_id and payment_id = new.id;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.record_subscription_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  reached_at text;
  is_new     boolean := false;
begin
  select lower(case new.channel when 'email' then email else phone end) into reached_at
    from client where practice_id = new.practice_id and id = new.client_id;
  if not new.subscribed and reached_at is not null then
    insert into suppression (practice_id, address, channel, topic, reason)
    values (new.practice_id, reached_at, new.channel, new.topic, 'unsubscribed')
    on conflict on constraint suppression_address_key do nothing;
    is_new := found;
  end if;
  insert into subscription_change (practice_id, id, client_id, topic, channel, number, previous, subscribed, source, text_version,
                                   reason, reason_text, refuses)
  select new.practice_id, gen_random_uuid(), new.client_id, new.topic, new.channel, 1 + count(*),
         case when tg_op = 'UPDATE' then old.subscribed end, new.subscribed, new.source, new.text_version, new.reason, new.reason_text,
         is_new
    from subscription_change
   where practice_id = new.practice_id and client_id = new.client_id and topic = new.topic and channel = new.channel;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.refund_counted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  returning_now bigint;
  returned      bigint;
begin
  perform from payment where practice_id = new.practice_id and id = new.payment_id for update;
  select coalesce(sum(amount), 0), coalesce(sum(amount) filter (where status = 'succeeded'), 0)
    into returning_now, returned
    from refund
   where practice_id = new.practice_id and payment_id = new.payment_id and being_refunded(status);
  update payment
     set refunded_amount = returned,
         kept_amount     = least(kept_amount, captured_amount - returning_now),
         changed_by      = new.requested_by,
         change_reason   = new.reason,
         updated_at      = app_now()
   where practice_id = new.practice_id and id = new.payment_id
     and (refunded_amount <> returned or kept_amount > captured_amount - returning_now);
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.refund_within_captured()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  captured bigint;
begin
  if not being_refunded(new.status) then
    return new;
  end if;
  select captured_amount into captured from payment where practice_id = new.practice_id and id = new.payment_id for update;
  if new.amount + (select coalesce(sum(amount), 0) from refund
                    where practice_id = new.practice_id and payment_id = new.payment_id and id <> new.id
                      and being_refunded(status)) > captured then
    raise exception 'more than was captured' using errcode = 'check_violation', constraint = 'refund_within_captured';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.renew_directory(in_practice uuid, of_therapists uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  perform from directory_card
    where practice_id = in_practice and therapist_id = any (of_therapists) order by therapist_id for no key update;

  delete from directory_card gone
   where practice_id = in_practice and therapist_id = any (of_therapists)
     and not exists (select from listed_therapist listed where listed.practice_id = in_practice and listed.id = gone.therapist_id);
  insert into directory_card as known
  select * from directory_cards_of(in_practice, of_therapists)
      on conflict on constraint directory_card_pkey do update
     set card = excluded.card, next = excluded.next, languages = excluded.languages, specialties = excluded.specialties,
         insurances = excluded.insurances
   where (known.card, known.next, known.languages, known.specialties, known.insurances)
         is distinct from (excluded.card, excluded.next, excluded.languages, excluded.specialties, excluded.insurances);

  delete from directory_entry gone
   where practice_id = in_practice and therapist_id = any (of_therapists)
     and not exists (select from therapist_offer offer
                      where offer.practice_id = in_practice and offer.therapist_id = gone.therapist_id
                        and gone.service_id in (offer.service_id, '00000000-0000-0000-0000-000000000000')
                        and (gone.format = 'any' or gone.format = any (offer.formats)));
  insert into directory_entry as known
  select * from directory_entries_of(in_practice, of_therapists, app_now())
      on conflict on constraint directory_entry_pkey do update
     set city = excluded.city, day = excluded.day, next_at = excluded.next_at, stale_at = excluded.stale_at, price = excluded.price,
         name = excluded.name, traits = excluded.traits, languages = excluded.languages, specialties = excluded.specialties,
         insurances = excluded.insurances
   where known is distinct from excluded;
end
$function$;

CREATE OR REPLACE FUNCTION public.renew_directory_later()
 RETURNS void
 LANGUAGE sql
AS $function$
  select set_config('attune.directory_due', '{}', true)
$function$;
grant execute on function renew_directory_later() to attune_practice;

CREATE OR REPLACE FUNCTION public.renew_directory_now()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  due uuid[] := nullif(current_setting('attune.directory_due', true), '');
begin
  perform set_config('attune.directory_due', '', true);
  perform renew_directory(current_practice(), due);
end
$function$;
grant execute on function renew_directory_now() to attune_practice;

CREATE OR REPLACE FUNCTION public.renew_directory_times(in_practice uuid, of_therapists uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  as_of timestamptz := app_now();
begin
  perform from directory_card
    where practice_id = in_practice and therapist_id = any (of_therapists) order by therapist_id for no key update;

  update directory_card known
     set next = fresh.next
    from (select id, case when accepting_new then directory_next_of(practice_id, id) end as next
            from therapist
           where practice_id = in_practice and id = any (of_therapists)
          offset 0) as fresh
   where known.practice_id = in_practice and known.therapist_id = fresh.id and known.next is distinct from fresh.next;

  update directory_entry known
     set day = directory_day(fresh.next_at, fresh.time_zone), next_at = fresh.next_at, stale_at = fresh.stale_at
    from (select therapist.id, times.*, practice.time_zone
            from therapist
            join practice on practice.practice_id = therapist.practice_id
           cross join lateral directory_times(therapist.practice_id, therapist.id, therapist.accepting_new, as_of) as times
           where therapist.practice_id = in_practice and therapist.id = any (of_therapists)
          offset 0) as fresh
   where known.practice_id = in_practice and known.therapist_id = fresh.id and known.service_id = fresh.service_id
     and known.format = fresh.format and (known.next_at, known.stale_at) is distinct from (fresh.next_at, fresh.stale_at);
end
$function$;

CREATE OR REPLACE FUNCTION public.report_card_opens(status text, archived_at timestamp with time zone, expires_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select status = 'sent' and archived_at is null and expires_at > app_now()
$function$;
grant execute on function report_card_opens(text,timestamp with time zone,timestamp with time zone) to attune_link;

CREATE OR REPLACE FUNCTION public.request_answer_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from booking_request
                  where practice_id = new.practice_id and id = new.request_id and answered_at is not null) then
    raise exception 'the request was not answered' using errcode = 'check_violation', constraint = 'request_answer_told';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.request_booking(given_client_id uuid, given_therapist_id uuid, given_service_id uuid, given_contact text, given_reason text, given_message text, given_channel text, given_person jsonb, given_expires_at timestamp with time zone, given_attribution jsonb DEFAULT NULL::jsonb)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  insert into booking_request (practice_id, id, client_id, therapist_id, service_id, contact, reason, message, preferred_channel, person,
                               expires_at, attribution)
  values (current_practice(), gen_random_uuid(), given_client_id, given_therapist_id, given_service_id, given_contact, given_reason,
          given_message, given_channel, given_person, given_expires_at, given_attribution)
  returning id
$function$;
grant execute on function request_booking(uuid,uuid,uuid,text,text,text,text,jsonb,timestamp with time zone,jsonb) to attune_practice;
grant execute on function request_booking(uuid,uuid,uuid,text,text,text,text,jsonb,timestamp with time zone,jsonb) to attune_visitor;

CREATE OR REPLACE FUNCTION public.resolve_key(hash bytea)
 RETURNS TABLE(practice_id uuid, key_id uuid, kind text, origins text[], is_paused boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update public.api_key k set last_used_at = public.app_now()
   where k.key_hash = hash and k.revoked_at is null and k.paused_at is null
     and (k.last_used_at is null or k.last_used_at < public.app_now() - interval '1 hour');
  return query
    select k.practice_id, k.id, k.kind, k.origins, k.paused_at is not null
      from public.api_key k where k.key_hash = hash and k.revoked_at is null;
end
$function$;
grant execute on function resolve_key(bytea) to attune_visitor;

CREATE OR REPLACE FUNCTION public.resolve_link(link_purpose text, link_resource uuid)
 RETURNS TABLE(generation integer, is_spent boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select coalesce(max(g.generation), 1),
           coalesce(bool_or(g.spent_at is not null), false)
           or (link_purpose = 'review'
               and exists (select from public.review r
                            where r.practice_id = public.current_practice() and r.booking_id = link_resource
                              and public.review_editable_until(r.created_at) <= public.app_now()))
      from public.link_generation g
     where g.practice_id = public.current_practice() and g.purpose = link_purpose and g.resource_id = link_resource
  $function$;
grant execute on function resolve_link(text,uuid) to attune_link;
grant execute on function resolve_link(text,uuid) to attune_practice;
grant execute on function resolve_link(text,uuid) to attune_visitor;
grant execute on function resolve_link(text,uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.resolve_practice(wanted_slug text)
 RETURNS TABLE(practice_id uuid, slug text, name text, locale text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select p.practice_id, p.slug, p.name, p.locale from public.practice p where p.slug = wanted_slug $function$;
grant execute on function resolve_practice(text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.return_payment(of_booking_id uuid, wanted bigint, given_reason text, given_by text)
 RETURNS TABLE(payment_id uuid, refund_id uuid, amount bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  paid  payment%rowtype;
  rest  bigint;
  given bigint;
  fresh uuid;
begin
  select * into paid
    from payment
   where payment.practice_id = current_practice() and payment.booking_id = of_booking_id
     and (current_purpose() = '' or (current_purpose() = 'manage_booking' and of_booking_id::text = current_subject()))
   order by attempt desc
   limit 1
   for update;
  if paid.id is null or paid.captured_amount = 0 then
    return;
  end if;
  select paid.captured_amount - coalesce(sum(refund.amount), 0) into rest
    from refund
   where refund.practice_id = paid.practice_id and refund.payment_id = paid.id and being_refunded(refund.status);
  given := greatest(0, least(wanted, rest));
  if given > 0 then
    fresh := gen_random_uuid();
    insert into refund (practice_id, id, payment_id, amount, status, reason, requested_by)
    values (paid.practice_id, fresh, paid.id, given, case paid.provider when 'manual' then 'requested' else 'pending' end, given_reason, given_by);
  end if;
  update payment
     set kept_amount = rest - given, changed_by = given_by, change_reason = given_reason, updated_at = app_now()
   where payment.practice_id = paid.practice_id and payment.id = paid.id and payment.kept_amount <> rest - given;
  return query select paid.id, fresh, given;
end
$function$;
grant execute on function return_payment(uuid,bigint,text,text) to attune_link;
grant execute on function return_payment(uuid,bigint,text,text) to attune_practice;
grant execute on function return_payment(uuid,bigint,text,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.review_editable_until(created_at timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select created_at + interval '48 hours'
$function$;
grant execute on function review_editable_until(timestamp with time zone) to attune_link;
grant execute on function review_editable_until(timestamp with time zone) to attune_practice;
grant execute on function review_editable_until(timestamp with time zone) to attune_worker;

CREATE OR REPLACE FUNCTION public.review_edited()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.edited_at := app_now();
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.review_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform note_webhook_event(
    new.practice_id,
    case
      when tg_op = 'INSERT'                                                 then 'review.created'
      when new.visibility = 'removed' and old.visibility <> 'removed'       then 'review.removed'
      when old.visibility = 'removed' and new.visibility <> 'removed'       then 'review.restored'
      else 'review.updated'
    end,
    new.id, jsonb_build_object('reviewId', new.id, 'bookingId', new.booking_id));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.review_of_booking()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  select therapist_id into new.therapist_id
    from booking
   where practice_id = new.practice_id and id = new.booking_id and status = 'completed';
  if not found then
    raise exception 'only what was completed is reviewed' using errcode = 'check_violation', constraint = 'review_of_completed_booking';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.review_visibility_chosen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.visibility <> 'removed' then
    new.chosen_visibility := new.visibility;
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.schema_version()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select max(name) from public.schema_migration $function$;
grant execute on function schema_version() to attune_worker;

CREATE OR REPLACE FUNCTION public.search_alike_keys(place text, words text[], way integer, other_way integer)
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when length(words[2]) < 4 or words[2] is null
              then case other_way when 1 then search_part_keys(place, (search_ends(words[1]))[way]) end
              else search_part_keys(place, (search_ends(words[1]))[way]) || search_part_keys(place, (search_ends(words[2]))[other_way]) end
$function$;

CREATE OR REPLACE FUNCTION public.search_ends(word text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array[' ' || left(word, letters), right(word, letters) || ' '] from greatest(2, (length(word) - 1) / 2) as letters
$function$;

CREATE OR REPLACE FUNCTION public.search_fold(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select ' ' || btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, words)), '[^[:alnum:]]+', ' ', 'g')) || ' '
$function$;
grant execute on function search_fold(text) to attune_link;
grant execute on function search_fold(text) to attune_practice;
grant execute on function search_fold(text) to attune_visitor;
grant execute on function search_fold(text) to attune_worker;

CREATE OR REPLACE FUNCTION public.search_fold_german(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select public.search_fold(replace(replace(replace(lower(words), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
$function$;
grant execute on function search_fold_german(text) to attune_link;
grant execute on function search_fold_german(text) to attune_practice;
grant execute on function search_fold_german(text) to attune_visitor;
grant execute on function search_fold_german(text) to attune_worker;

CREATE OR REPLACE FUNCTION public.search_keys(place text, texts text)
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array_agg(distinct hashtext(place || substr(word, at, 3)))
    from (select distinct ' ' || word || ' ' as word from unnest(string_to_array(btrim(texts), ' ')) as word) as known
   cross join lateral generate_series(0, length(word) - 2) as at
$function$;
grant execute on function search_keys(text,text) to attune_practice;

CREATE OR REPLACE FUNCTION public.search_part_keys(place text, part text)
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array_agg(hashtext(place || substr(part, at, 3))) from generate_series(1, greatest(length(part) - 2, 1)) as at
$function$;

CREATE OR REPLACE FUNCTION public.search_pattern_keys(place text, patterns text[])
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array_agg(distinct key)
    from unnest(patterns) as pattern
   cross join lateral unnest(search_part_keys(place, replace(ltrim(pattern, '%'), '%', ''))) as key
$function$;

CREATE OR REPLACE FUNCTION public.search_patterns(folded text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array_agg(case when length(word) < 4 then '% ' else '%' end || word || '%' order by length(word) desc)
    from unnest(string_to_array(btrim(folded), ' ')) as word
   where word <> ''
$function$;
grant execute on function search_patterns(text) to attune_link;
grant execute on function search_patterns(text) to attune_practice;
grant execute on function search_patterns(text) to attune_visitor;
grant execute on function search_patterns(text) to attune_worker;

CREATE OR REPLACE FUNCTION public.seat_of_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  select buffer_before_minutes, buffer_after_minutes, occupied
    into new.buffer_before_minutes, new.buffer_after_minutes, new.occupied
    from group_session
   where practice_id = new.practice_id and id = new.group_session_id;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.send_campaign(of_campaign_id uuid, mail_host text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  due    campaign;
  queued integer;
begin
  select * into due from campaign
   where practice_id = current_practice() and id = of_campaign_id and status in ('scheduled', 'sending') and scheduled_at <= app_now()
     for update;
  if due.id is null then
    return 0;
  end if;
  with sent as (
    insert into campaign_send (practice_id, campaign_id, client_id, message_id)
    select client.practice_id, due.id, client.id, gen_random_uuid()
      from client
     where client.practice_id = due.practice_id and client.archived_at is null
       and agreed_to(client.id, due.topic, 'email') and not is_suppressed(client.email, due.topic, 'email')
        on conflict on constraint campaign_send_pkey do nothing
    returning client_id, message_id
  ), told as (
    insert into message (practice_id, id, kind, audience, topic, client_id, campaign_id, recipient, locale, time_zone, message_id)
    select client.practice_id, sent.message_id, 'newsletter', 'client', due.topic, client.id, due.id, client.email,
           coalesce(client.locale, practice.locale), coalesce(client.time_zone, practice.time_zone),
           '<' || sent.message_id || '@' || mail_host || '>'
      from sent
      join client   on client.practice_id = due.practice_id and client.id = sent.client_id
      join practice on practice.practice_id = client.practice_id
    returning 1
  )
  select count(*)::integer into queued from told;
  update campaign set status = 'sent', sent_at = app_now(), updated_at = app_now()
   where practice_id = due.practice_id and id = due.id;
  return queued;
end
$function$;
grant execute on function send_campaign(uuid,text) to attune_worker;

CREATE OR REPLACE FUNCTION public.session_beside_bookings()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.specialty_labels(vocabulary jsonb, specialties text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select string_agg(concat_ws(' ', term ->> 'label', (select string_agg(value, ' ') from jsonb_each_text(term -> 'labels'))), ' ')
    from jsonb_array_elements(coalesce(vocabulary -> 'specialties', '[]')) as term
   where term ->> 'value' = any (specialties)
$function$;
grant execute on function specialty_labels(jsonb,text[]) to attune_link;
grant execute on function specialty_labels(jsonb,text[]) to attune_practice;
grant execute on function specialty_labels(jsonb,text[]) to attune_visitor;
grant execute on function specialty_labels(jsonb,text[]) to attune_worker;

CREATE OR REPLACE FUNCTION public.subscribe_for_booking(given_client_id uuid, given_text_version text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  insert into subscription (practice_id, client_id, topic, channel, subscribed, source, text_version)
  select current_practice(), given_client_id, topic.name, 'email', true, 'booking', given_text_version
    from (values ('news'), ('offers')) as topic (name)
    join client on client.practice_id = current_practice() and client.id = given_client_id
   where not is_suppressed(client.email, topic.name, 'email')
      on conflict on constraint subscription_pkey do update
     set subscribed = true, source = 'booking', text_version = excluded.text_version, reason = null, reason_text = null,
         changed_at = app_now()
   where not subscription.subscribed
$function$;
grant execute on function subscribe_for_booking(uuid,text) to attune_practice;
grant execute on function subscribe_for_booking(uuid,text) to attune_visitor;

CREATE OR REPLACE FUNCTION public.subscription_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  perform note_webhook_event(new.practice_id, 'subscription.updated', new.client_id, jsonb_build_object('clientId', new.client_id));
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.subscription_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not old.subscribed and old.source in ('link', 'one_click')
     and coalesce(current_purpose(), '') not in ('subscription', 'unsubscribe') then  -- source is what an import says of itself
    return null;
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.takes_seat(status text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select status in ('held', 'pending_payment', 'pending_approval', 'confirmed', 'completed', 'no_show')
$function$;
grant execute on function takes_seat(text) to attune_link;
grant execute on function takes_seat(text) to attune_practice;
grant execute on function takes_seat(text) to attune_visitor;
grant execute on function takes_seat(text) to attune_worker;

CREATE OR REPLACE FUNCTION public.therapist_search()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  words text;
begin
  select concat_ws(' ', new.title, new.first_name, new.last_name, new.headline, new.about, new.approach, new.city, new.district,
                   array_to_string(new.methods, ' '), specialty_labels(practice.vocabulary, new.specialties))
    into words
    from practice
   where practice.practice_id = new.practice_id;
  new.search_text := search_fold(words);
  if search_fold_german(words) <> new.search_text then
    new.search_text := new.search_text || search_fold_german(words);
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.todays_address_key(proposed bytea)
 RETURNS TABLE(day date, secret bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  today date := (public.app_now() at time zone 'UTC')::date;
begin
  insert into public.address_key as k (practice_id, day, secret) values (public.current_practice(), today, proposed)
    on conflict on constraint address_key_pkey do nothing;
  if found then
    delete from public.address_key k where k.practice_id = public.current_practice() and k.day < today - 1;
  end if;
  return query select k.day, k.secret from public.address_key k
                where k.practice_id = public.current_practice() and k.day = today;
end
$function$;
grant execute on function todays_address_key(bytea) to attune_link;
grant execute on function todays_address_key(bytea) to attune_practice;
grant execute on function todays_address_key(bytea) to attune_visitor;

CREATE OR REPLACE FUNCTION public.try_lock_therapist(therapist_id uuid)
 RETURNS boolean
 LANGUAGE sql
AS $function$
  select pg_try_advisory_xact_lock(hashtextextended(current_practice()::text || therapist_id::text, 0))
$function$;
grant execute on function try_lock_therapist(uuid) to attune_worker;

CREATE OR REPLACE FUNCTION public.undo_one_click(of_change_id uuid, about_topic text, by_channel text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  undone subscription_change;
begin
  if current_purpose() <> 'unsubscribe' then
    return false;
  end if;
  update subscription_change set undone_at = app_now()
   where practice_id = current_practice() and id = of_change_id and client_id::text = current_subject()
     and topic = about_topic and channel = by_channel and source = 'one_click' and undone_at is null
     and number = (select max(number) from subscription_change latest
                    where latest.practice_id = subscription_change.practice_id and latest.client_id = subscription_change.client_id
                      and latest.topic = about_topic and latest.channel = by_channel)
  returning * into undone;
  if undone.id is null then
    return false;
  end if;
  if undone.refuses then
    perform lift_refusal(undone.client_id, about_topic, by_channel);
  end if;
  if undone.previous is null then
    delete from subscription
     where practice_id = undone.practice_id and client_id = undone.client_id and topic = about_topic and channel = by_channel;
    insert into subscription_change (practice_id, id, client_id, topic, channel, number, previous, subscribed, source)
    values (undone.practice_id, gen_random_uuid(), undone.client_id, about_topic, by_channel, undone.number + 1, false, null, 'undo');
  else
    update subscription set subscribed = undone.previous, source = 'undo', changed_at = app_now()
     where practice_id = undone.practice_id and client_id = undone.client_id and topic = about_topic and channel = by_channel;
  end if;
  return true;
end
$function$;
grant execute on function undo_one_click(uuid,text,text) to attune_link;

CREATE OR REPLACE FUNCTION public.unsubscribe_one_click(about_topic text, by_channel text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
declare
  change_id uuid;
begin
  insert into subscription (practice_id, client_id, topic, channel, subscribed, source)
  select practice_id, id, about_topic, by_channel, false, 'one_click'
    from client
   where practice_id = current_practice() and current_purpose() = 'unsubscribe' and id::text = current_subject()
      on conflict on constraint subscription_pkey do update
     set subscribed = false, source = 'one_click', reason = null, reason_text = null, changed_at = app_now()
   where subscription.subscribed;
  if found then
    select id into change_id from subscription_change
     where practice_id = current_practice() and client_id::text = current_subject()
       and topic = about_topic and channel = by_channel
     order by number desc limit 1;
  end if;
  return change_id;
end
$function$;
grant execute on function unsubscribe_one_click(text,text) to attune_link;

CREATE OR REPLACE FUNCTION public.usable_discount(given_code text, for_service_id uuid, given_email text, moment timestamp with time zone)
 RETURNS TABLE(id uuid, kind text, percent integer, amount bigint, currency text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  if given_email is not null then
    perform from discount_code
      where practice_id = current_practice() and lower(code) = lower(given_code) and archived_at is null for update;
  end if;
  return query
    select code.id, code.kind, code.percent, code.amount, code.currency
      from discount_code code
     where code.practice_id = current_practice() and lower(code.code) = lower(given_code) and code.archived_at is null
       and coalesce(code.valid_from <= moment, true) and coalesce(code.valid_until > moment, true)
       and (not exists (select from discount_code_service scope
                         where scope.practice_id = code.practice_id and scope.discount_code_id = code.id)
            or exists (select from discount_code_service scope
                        where scope.practice_id = code.practice_id and scope.discount_code_id = code.id and scope.service_id = for_service_id))
       and coalesce((select count(*) from discount_redemption used
                      where used.practice_id = code.practice_id and used.discount_code_id = code.id) < code.use_limit, true)
       and coalesce((select count(*) from discount_redemption used
                       join client on client.practice_id = used.practice_id and client.id = used.client_id
                      where used.practice_id = code.practice_id and used.discount_code_id = code.id
                        and lower(client.email) = lower(given_email)) < code.per_client_limit, true);
end
$function$;
grant execute on function usable_discount(text,uuid,text,timestamp with time zone) to attune_practice;
grant execute on function usable_discount(text,uuid,text,timestamp with time zone) to attune_visitor;

CREATE OR REPLACE FUNCTION public.void_reminders()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  update message set status = 'suppressed'
   where practice_id = new.practice_id and booking_id = new.id and remind_minutes is not null and status = 'queued';
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.webhook_secret_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
begin
  new.previous_secret       := case when new.secret is not null then old.secret end;
  new.previous_secret_until := case when new.secret is not null then app_now() + interval '24 hours' end;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION public.worker_reaches(practice_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select current_practice() is null or practice_id = current_practice() $function$;
grant execute on function worker_reaches(uuid) to attune_worker;

create table address_key (
  practice_id uuid not null,
  day date not null,
  secret bytea not null,
  constraint address_key_length CHECK ((octet_length(secret) = 32)),
  constraint address_key_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint address_key_pkey PRIMARY KEY (practice_id, day)
);
alter table address_key enable row level security;
alter table address_key force row level security;
create policy address_key_past on address_key for all to attune_worker using ((day < (((app_now() AT TIME ZONE 'UTC'::text))::date - 1)));
grant delete, select on address_key to attune_worker;

create table api_key (
  practice_id uuid not null,
  id uuid not null,
  kind text not null,
  prefix text not null,
  key_hash bytea not null,
  name text not null,
  origins text[] not null default '{}'::text[],
  created_at timestamp with time zone not null default app_now(),
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  paused_at timestamp with time zone,
  constraint api_key_hash_length CHECK ((octet_length(key_hash) = 32)),
  constraint api_key_kind CHECK ((kind = ANY (ARRAY['publishable'::text, 'secret'::text]))),
  constraint api_key_secret_origin CHECK (((kind = 'publishable'::text) OR (origins = '{}'::text[]))),
  constraint api_key_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id),
  constraint api_key_pkey PRIMARY KEY (practice_id, id),
  constraint api_key_hash_key UNIQUE (key_hash)
);
alter table api_key enable row level security;
alter table api_key force row level security;
create policy api_key_own on api_key for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
grant insert, select, update on api_key to attune_practice;

create table app_clock (
  singleton boolean not null default true,
  shift interval not null default '00:00:00'::interval,
  frozen_at timestamp with time zone,
  constraint app_clock_single CHECK (singleton),
  constraint app_clock_pkey PRIMARY KEY (singleton)
);
alter table app_clock enable row level security;
alter table app_clock force row level security;

create table availability_exception (
  practice_id uuid not null,
  id uuid not null,
  therapist_id uuid not null,
  kind text not null default 'closed'::text,
  format text,
  service_id uuid,
  starts_on date not null,
  ends_on date not null,
  starts_at time without time zone,
  ends_at time without time zone,
  reason text,
  created_at timestamp with time zone not null default app_now(),
  constraint availability_exception_days_check CHECK ((starts_on <= ends_on)),
  constraint availability_exception_format_check CHECK ((format = ANY (ARRAY['online'::text, 'in_person'::text]))),
  constraint availability_exception_kind_check CHECK ((kind = ANY (ARRAY['closed'::text, 'open'::text]))),
  constraint availability_exception_times_check CHECK ((((starts_at IS NULL) = (ends_at IS NULL)) AND (starts_at < ends_at))),
  constraint availability_exception_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id) ON DELETE CASCADE,
  constraint availability_exception_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint availability_exception_pkey PRIMARY KEY (practice_id, id)
);
CREATE INDEX availability_exception_therapist_idx ON public.availability_exception USING btree (practice_id, therapist_id, starts_on, ends_on);
alter table availability_exception enable row level security;
alter table availability_exception force row level security;
create policy availability_exception_practice on availability_exception for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy availability_exception_read on availability_exception for select to attune_link, attune_visitor using ((practice_id = current_practice()));
create policy availability_exception_worker on availability_exception for select to attune_worker using (worker_reaches(practice_id));
grant delete, insert, select, update on availability_exception to attune_practice;
grant select (ends_at) on availability_exception to attune_link;
grant select (ends_at) on availability_exception to attune_visitor;
grant select (ends_at) on availability_exception to attune_worker;
grant select (ends_on) on availability_exception to attune_link;
grant select (ends_on) on availability_exception to attune_visitor;
grant select (ends_on) on availability_exception to attune_worker;
grant select (format) on availability_exception to attune_link;
grant select (format) on availability_exception to attune_visitor;
grant select (format) on availability_exception to attune_worker;
grant select (id) on availability_exception to attune_link;
grant select (id) on availability_exception to attune_visitor;
grant select (id) on availability_exception to attune_worker;
grant select (kind) on availability_exception to attune_link;
grant select (kind) on availability_exception to attune_visitor;
grant select (kind) on availability_exception to attune_worker;
grant select (practice_id) on availability_exception to attune_link;
grant select (practice_id) on availability_exception to attune_visitor;
grant select (practice_id) on availability_exception to attune_worker;
grant select (service_id) on availability_exception to attune_link;
grant select (service_id) on availability_exception to attune_visitor;
grant select (service_id) on availability_exception to attune_worker;
grant select (starts_at) on availability_exception to attune_link;
grant select (starts_at) on availability_exception to attune_visitor;
grant select (starts_at) on availability_exception to attune_worker;
grant select (starts_on) on availability_exception to attune_link;
grant select (starts_on) on availability_exception to attune_visitor;
grant select (starts_on) on availability_exception to attune_worker;
grant select (therapist_id) on availability_exception to attune_link;
grant select (therapist_id) on availability_exception to attune_visitor;
grant select (therapist_id) on availability_exception to attune_worker;

create table availability_window (
  practice_id uuid not null,
  id uuid not null,
  therapist_id uuid not null,
  service_id uuid,
  format text not null,
  day_of_week smallint not null,
  starts_at time without time zone not null,
  ends_at time without time zone not null,
  time_zone text,
  slot_interval_minutes integer,
  address text,
  created_at timestamp with time zone not null default app_now(),
  constraint availability_window_day_check CHECK (((day_of_week >= 0) AND (day_of_week <= 6))),
  constraint availability_window_format_check CHECK ((format = ANY (ARRAY['online'::text, 'in_person'::text]))),
  constraint availability_window_interval_check CHECK (((slot_interval_minutes >= 5) AND (slot_interval_minutes <= 1440))),
  constraint availability_window_times_check CHECK ((starts_at < ends_at)),
  constraint availability_window_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id) ON DELETE CASCADE,
  constraint availability_window_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint availability_window_pkey PRIMARY KEY (practice_id, id)
);
CREATE INDEX availability_window_therapist_idx ON public.availability_window USING btree (practice_id, therapist_id);
alter table availability_window enable row level security;
alter table availability_window force row level security;
create policy availability_window_practice on availability_window for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy availability_window_read on availability_window for select to attune_link, attune_visitor using ((practice_id = current_practice()));
create policy availability_window_worker on availability_window for select to attune_worker using (worker_reaches(practice_id));
CREATE TRIGGER directory_window_delete AFTER DELETE ON public.availability_window REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_window_insert AFTER INSERT ON public.availability_window REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
grant select on availability_window to attune_link;
grant delete, insert, select, update on availability_window to attune_practice;
grant select on availability_window to attune_visitor;
grant select on availability_window to attune_worker;

create table booking (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  external_uid text,
  status text not null,
  source text not null default 'directory'::text,
  therapist_id uuid not null,
  service_id uuid not null,
  client_id uuid,
  format text not null,
  location text,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  buffer_before_minutes integer not null default 0,
  buffer_after_minutes integer not null default 0,
  occupied tstzrange not null,
  overlaps_allowed boolean not null default false,
  hold_secret_hash bytea,
  hold_expires_at timestamp with time zone,
  hold_address text,
  extensions integer not null default 0,
  contact jsonb,
  answers jsonb not null default '{}'::jsonb,
  price_amount bigint,
  price_currency text,
  sequence integer not null default 0,
  is_test boolean not null default false,
  changed_by text not null default 'system'::text,
  change_reason text,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  dependant_id uuid,
  group_session_id uuid,
  due_at timestamp with time zone,
  replaces_booking_id uuid,
  checked_in_at timestamp with time zone,
  joining_link text,
  client_note text,
  therapist_note text,
  emergency_contact jsonb,
  cancelled_by text,
  cancel_reason text,
  cancelled_at timestamp with time zone,
  discount_code_id uuid,
  discount_amount bigint,
  invitation_id uuid,
  attribution jsonb,
  constraint booking_actor_check CHECK ((changed_by = ANY (ARRAY['client'::text, 'therapist'::text, 'staff'::text, 'system'::text, 'import'::text]))),
  constraint booking_attribution_check CHECK (((jsonb_typeof(attribution) = ANY (ARRAY['object'::text, 'null'::text])) AND (length((attribution)::text) <= 8000))),
  constraint booking_buffers_check CHECK (((buffer_before_minutes >= 0) AND (buffer_after_minutes >= 0))),
  constraint booking_cancelled_by_check CHECK ((cancelled_by = ANY (ARRAY['client'::text, 'therapist'::text, 'staff'::text, 'system'::text]))),
  constraint booking_cancelled_check CHECK (((status = ANY (ARRAY['cancelled'::text, 'declined'::text])) OR ((cancelled_by IS NULL) AND (cancelled_at IS NULL)))),
  constraint booking_contact_check CHECK (((status = ANY (ARRAY['held'::text, 'expired'::text])) OR (replaces_booking_id IS NOT NULL) OR ((client_id IS NOT NULL) AND (contact IS NOT NULL)))),
  constraint booking_dependant_check CHECK (((dependant_id IS NULL) OR ((client_id IS NOT NULL) AND ((contact #>> '{dependant,name}'::text[]) IS NOT NULL)))),
  constraint booking_discount_check CHECK ((((discount_code_id IS NULL) = (discount_amount IS NULL)) AND ((discount_amount >= 0) AND (discount_amount <= price_amount)))),
  constraint booking_extensions_check CHECK (((extensions >= 0) AND (extensions <= 10))),
  constraint booking_format_check CHECK ((format = ANY (ARRAY['online'::text, 'in_person'::text]))),
  constraint booking_hold_check CHECK (((status <> 'held'::text) OR ((hold_secret_hash IS NOT NULL) AND (hold_expires_at IS NOT NULL)))),
  constraint booking_notes_check CHECK (((char_length(client_note) <= 2000) AND (char_length(therapist_note) <= 2000))),
  constraint booking_price_check CHECK ((((price_amount IS NULL) = (price_currency IS NULL)) AND (price_amount >= 0))),
  constraint booking_reason_check CHECK ((char_length(cancel_reason) <= 500)),
  constraint booking_replaces_check CHECK (((replaces_booking_id IS NULL) OR (status = ANY (ARRAY['held'::text, 'expired'::text, 'cancelled'::text])))),
  constraint booking_source_check CHECK ((source = ANY (ARRAY['directory'::text, 'questionnaire'::text, 'waitlist'::text, 'campaign'::text, 'invitation'::text, 'staff'::text, 'import'::text, 'calcom'::text, 'calendly'::text]))),
  constraint booking_status_check CHECK ((status = ANY (ARRAY['held'::text, 'pending_payment'::text, 'pending_approval'::text, 'confirmed'::text, 'completed'::text, 'no_show'::text, 'cancelled'::text, 'declined'::text, 'expired'::text]))),
  constraint booking_times_check CHECK ((starts_at < ends_at)),
  constraint booking_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id),
  constraint booking_dependant_fkey FOREIGN KEY (practice_id, client_id, dependant_id) REFERENCES dependant(practice_id, client_id, id),
  constraint booking_discount_fkey FOREIGN KEY (practice_id, discount_code_id) REFERENCES discount_code(practice_id, id),
  constraint booking_group_session_fkey FOREIGN KEY (practice_id, group_session_id) REFERENCES group_session(practice_id, id),
  constraint booking_invitation_fkey FOREIGN KEY (practice_id, invitation_id) REFERENCES booking_invitation(practice_id, id),
  constraint booking_replaces_fkey FOREIGN KEY (practice_id, replaces_booking_id) REFERENCES booking(practice_id, id) ON DELETE CASCADE,
  constraint booking_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id),
  constraint booking_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id),
  constraint booking_pkey PRIMARY KEY (practice_id, id),
  constraint booking_external_id_key UNIQUE (practice_id, external_id),
  constraint booking_external_uid_key UNIQUE (practice_id, external_uid),
  constraint booking_no_overlap EXCLUDE USING gist (practice_id WITH =, therapist_id WITH =, COALESCE(group_session_id, replaces_booking_id, id) WITH <>, occupied WITH &&) WHERE (((status = ANY (ARRAY['held'::text, 'pending_payment'::text, 'pending_approval'::text, 'confirmed'::text])) AND (NOT overlaps_allowed)))
);
CREATE INDEX booking_address_idx ON public.booking USING btree (practice_id, hold_address) WHERE (status = 'held'::text);
CREATE INDEX booking_client_idx ON public.booking USING btree (practice_id, client_id) WHERE (client_id IS NOT NULL);
CREATE INDEX booking_completed_idx ON public.booking USING btree (practice_id, ends_at) WHERE (status = 'completed'::text);
CREATE INDEX booking_dependant_idx ON public.booking USING btree (practice_id, dependant_id) WHERE (dependant_id IS NOT NULL);
CREATE INDEX booking_discount_idx ON public.booking USING btree (practice_id, discount_code_id) WHERE (discount_code_id IS NOT NULL);
CREATE INDEX booking_due_idx ON public.booking USING btree (practice_id, due_at) WHERE (status = ANY (ARRAY['pending_payment'::text, 'pending_approval'::text]));
CREATE INDEX booking_ended_idx ON public.booking USING btree (practice_id, ends_at) WHERE (status = 'confirmed'::text);
CREATE INDEX booking_group_session_idx ON public.booking USING btree (practice_id, group_session_id) WHERE (group_session_id IS NOT NULL);
CREATE INDEX booking_reminder_idx ON public.booking USING btree (practice_id, starts_at) WHERE (status = 'confirmed'::text);
CREATE UNIQUE INDEX booking_replaces_key ON public.booking USING btree (practice_id, replaces_booking_id) WHERE (status = 'held'::text);
CREATE INDEX booking_service_idx ON public.booking USING btree (practice_id, service_id);
CREATE INDEX booking_stale_idx ON public.booking USING btree (practice_id, hold_expires_at) WHERE (status = 'held'::text);
CREATE INDEX booking_start_idx ON public.booking USING btree (practice_id, starts_at, id) WHERE (contact <> 'null'::jsonb);
CREATE INDEX booking_therapist_idx ON public.booking USING btree (practice_id, therapist_id, starts_at);
alter table booking enable row level security;
alter table booking force row level security;
create policy booking_definer on booking for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy booking_link on booking for select to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'manage_booking'::text) AND ((current_subject() = (id)::text) OR (current_subject() = (replaces_booking_id)::text))));
create policy booking_link_change on booking for update to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'manage_booking'::text) AND ((current_subject() = (id)::text) OR (current_subject() = (replaces_booking_id)::text)))) with check (((practice_id = current_practice()) AND (current_purpose() = 'manage_booking'::text) AND (changed_by = 'client'::text) AND ((((id)::text = current_subject()) AND (status = ANY (ARRAY['pending_payment'::text, 'pending_approval'::text, 'confirmed'::text, 'cancelled'::text]))) OR ((replaces_booking_id)::text = current_subject()))));
create policy booking_link_hold on booking for insert to attune_link with check (((practice_id = current_practice()) AND (current_purpose() = 'manage_booking'::text) AND (changed_by = 'client'::text) AND ((replaces_booking_id)::text = current_subject()) AND (status = 'held'::text)));
create policy booking_practice on booking for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy booking_visitor on booking for all to attune_visitor using (((practice_id = current_practice()) AND (encode(hold_secret_hash, 'hex'::text) = current_subject()))) with check (((practice_id = current_practice()) AND (encode(hold_secret_hash, 'hex'::text) = current_subject())));
create policy booking_worker on booking for select to attune_worker using (worker_reaches(practice_id));
create policy booking_worker_change on booking for update to attune_worker using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
CREATE TRIGGER booking_discounted_insert AFTER INSERT ON public.booking FOR EACH ROW WHEN ((new.discount_code_id IS NOT NULL)) EXECUTE FUNCTION booking_discounted();
CREATE TRIGGER booking_discounted_update AFTER UPDATE OF status, discount_code_id ON public.booking FOR EACH ROW WHEN (((old.status <> new.status) OR (old.discount_code_id IS DISTINCT FROM new.discount_code_id))) EXECUTE FUNCTION booking_discounted();
CREATE TRIGGER booking_event_insert AFTER INSERT ON public.booking FOR EACH ROW WHEN ((new.status <> 'held'::text)) EXECUTE FUNCTION booking_event();
CREATE TRIGGER booking_event_update AFTER UPDATE ON public.booking FOR EACH ROW WHEN (((new.status <> 'held'::text) AND ((((((((((((((((old.status IS DISTINCT FROM new.status) OR (old.starts_at IS DISTINCT FROM new.starts_at)) OR (old.ends_at IS DISTINCT FROM new.ends_at)) OR (old.therapist_id IS DISTINCT FROM new.therapist_id)) OR (old.service_id IS DISTINCT FROM new.service_id)) OR (old.format IS DISTINCT FROM new.format)) OR (old.group_session_id IS DISTINCT FROM new.group_session_id)) OR (old.contact IS DISTINCT FROM new.contact)) OR (old.answers IS DISTINCT FROM new.answers)) OR (old.dependant_id IS DISTINCT FROM new.dependant_id)) OR (old.location IS DISTINCT FROM new.location)) OR (old.joining_link IS DISTINCT FROM new.joining_link)) OR (old.client_note IS DISTINCT FROM new.client_note)) OR (old.therapist_note IS DISTINCT FROM new.therapist_note)) OR (old.emergency_contact IS DISTINCT FROM new.emergency_contact)) OR (old.checked_in_at IS DISTINCT FROM new.checked_in_at)))) EXECUTE FUNCTION booking_event();
CREATE TRIGGER booking_link_step BEFORE UPDATE OF status ON public.booking FOR EACH ROW WHEN (((CURRENT_USER = 'attune_link'::name) AND (old.status <> new.status) AND (new.status <> 'cancelled'::text) AND (new.replaces_booking_id IS NULL))) EXECUTE FUNCTION booking_link_step();
CREATE TRIGGER booking_occupied BEFORE INSERT OR UPDATE ON public.booking FOR EACH ROW EXECUTE FUNCTION booking_occupied();
CREATE TRIGGER booking_occupied_seat BEFORE INSERT OR UPDATE ON public.booking FOR EACH ROW WHEN ((new.group_session_id IS NOT NULL)) EXECUTE FUNCTION seat_of_session();
CREATE TRIGGER booking_recorded_insert AFTER INSERT ON public.booking FOR EACH ROW EXECUTE FUNCTION record_booking_change();
CREATE TRIGGER booking_recorded_update AFTER UPDATE ON public.booking FOR EACH ROW WHEN (((old.status <> new.status) OR (old.starts_at <> new.starts_at) OR (old.ends_at <> new.ends_at) OR (old.therapist_id <> new.therapist_id) OR (old.format <> new.format))) EXECUTE FUNCTION record_booking_change();
CREATE TRIGGER booking_reminders_void AFTER UPDATE ON public.booking FOR EACH ROW WHEN (((old.status = 'confirmed'::text) AND ((new.status <> 'confirmed'::text) OR (old.starts_at <> new.starts_at)))) EXECUTE FUNCTION void_reminders();
CREATE TRIGGER booking_seat_insert AFTER INSERT ON public.booking FOR EACH ROW WHEN ((occupies(new.status) OR ((new.group_session_id IS NOT NULL) AND takes_seat(new.status)))) EXECUTE FUNCTION booking_beside_sessions();
CREATE TRIGGER booking_seat_update AFTER UPDATE OF status, therapist_id, service_id, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, format, overlaps_allowed, group_session_id ON public.booking FOR EACH ROW WHEN ((occupies(new.status) OR ((new.group_session_id IS NOT NULL) AND takes_seat(new.status)))) EXECUTE FUNCTION booking_beside_sessions();
CREATE TRIGGER booking_sequence BEFORE UPDATE ON public.booking FOR EACH ROW WHEN (((new.changed_by <> 'import'::text) AND (old.status <> ALL (ARRAY['held'::text, 'expired'::text])) AND ((old.starts_at <> new.starts_at) OR (old.ends_at <> new.ends_at) OR (old.therapist_id <> new.therapist_id) OR (old.format <> new.format) OR (old.location IS DISTINCT FROM new.location) OR ((old.status <> new.status) AND (new.status = ANY (ARRAY['cancelled'::text, 'declined'::text, 'expired'::text])))))) EXECUTE FUNCTION booking_sequence();
CREATE TRIGGER booking_step BEFORE INSERT OR UPDATE ON public.booking FOR EACH ROW EXECUTE FUNCTION booking_step();
grant select on booking to attune_link;
grant delete, insert, select, update on booking to attune_practice;
grant insert, select, update on booking to attune_visitor;
grant select on booking to attune_worker;
grant insert (answers) on booking to attune_link;
grant insert (buffer_after_minutes) on booking to attune_link;
grant update (buffer_after_minutes) on booking to attune_link;
grant insert (buffer_before_minutes) on booking to attune_link;
grant update (buffer_before_minutes) on booking to attune_link;
grant update (cancel_reason) on booking to attune_link;
grant update (cancel_reason) on booking to attune_worker;
grant update (cancelled_at) on booking to attune_link;
grant update (cancelled_at) on booking to attune_worker;
grant update (cancelled_by) on booking to attune_link;
grant update (cancelled_by) on booking to attune_worker;
grant insert (change_reason) on booking to attune_link;
grant update (change_reason) on booking to attune_link;
grant update (change_reason) on booking to attune_worker;
grant insert (changed_by) on booking to attune_link;
grant update (changed_by) on booking to attune_link;
grant update (changed_by) on booking to attune_worker;
grant update (checked_in_at) on booking to attune_link;
grant update (checked_in_at) on booking to attune_worker;
grant update (client_note) on booking to attune_link;
grant insert (contact) on booking to attune_link;
grant update (due_at) on booking to attune_link;
grant update (due_at) on booking to attune_worker;
grant update (emergency_contact) on booking to attune_link;
grant insert (ends_at) on booking to attune_link;
grant update (ends_at) on booking to attune_link;
grant update (extensions) on booking to attune_link;
grant insert (format) on booking to attune_link;
grant update (format) on booking to attune_link;
grant insert (group_session_id) on booking to attune_link;
grant update (group_session_id) on booking to attune_link;
grant insert (hold_address) on booking to attune_link;
grant update (hold_address) on booking to attune_link;
grant insert (hold_expires_at) on booking to attune_link;
grant update (hold_expires_at) on booking to attune_link;
grant update (hold_expires_at) on booking to attune_worker;
grant insert (hold_secret_hash) on booking to attune_link;
grant insert (id) on booking to attune_link;
grant update (joining_link) on booking to attune_link;
grant insert (location) on booking to attune_link;
grant update (location) on booking to attune_link;
grant insert (occupied) on booking to attune_link;
grant update (occupied) on booking to attune_link;
grant update (overlaps_allowed) on booking to attune_link;
grant insert (practice_id) on booking to attune_link;
grant insert (replaces_booking_id) on booking to attune_link;
grant insert (sequence) on booking to attune_link;
grant update (sequence) on booking to attune_link;
grant insert (service_id) on booking to attune_link;
grant update (service_id) on booking to attune_link;
grant insert (starts_at) on booking to attune_link;
grant update (starts_at) on booking to attune_link;
grant insert (status) on booking to attune_link;
grant update (status) on booking to attune_link;
grant update (status) on booking to attune_worker;
grant insert (therapist_id) on booking to attune_link;
grant update (therapist_id) on booking to attune_link;
grant update (updated_at) on booking to attune_link;
grant update (updated_at) on booking to attune_worker;

create table booking_change (
  practice_id uuid not null,
  id uuid not null,
  booking_id uuid not null,
  number integer not null,
  previous_status text,
  status text not null,
  previous_start timestamp with time zone,
  starts_at timestamp with time zone not null,
  changed_by text not null,
  reason text,
  created_at timestamp with time zone not null default app_now(),
  previous_therapist_id uuid,
  sequence integer not null default 0,
  constraint booking_change_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id) ON DELETE CASCADE,
  constraint booking_change_therapist_fkey FOREIGN KEY (practice_id, previous_therapist_id) REFERENCES therapist(practice_id, id),
  constraint booking_change_pkey PRIMARY KEY (practice_id, id),
  constraint booking_change_number_key UNIQUE (practice_id, booking_id, number)
);
CREATE INDEX booking_change_therapist_idx ON public.booking_change USING btree (practice_id, previous_therapist_id) WHERE (previous_therapist_id IS NOT NULL);
alter table booking_change enable row level security;
alter table booking_change force row level security;
create policy booking_change_definer on booking_change for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy booking_change_link on booking_change for select to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'manage_booking'::text) AND ((booking_id)::text = current_subject())));
create policy booking_change_practice on booking_change for select to attune_practice using ((practice_id = current_practice()));
create policy booking_change_worker on booking_change for select to attune_worker using (worker_reaches(practice_id));
CREATE CONSTRAINT TRIGGER booking_change_told AFTER INSERT ON public.booking_change DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (client_must_hear(new.previous_status, new.status, new.changed_by)) EXECUTE FUNCTION booking_change_told();
grant select on booking_change to attune_link;
grant select on booking_change to attune_practice;
grant select on booking_change to attune_worker;

create table booking_invitation (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  request_id uuid,
  therapist_id uuid,
  service_id uuid not null,
  starts_at timestamp with time zone,
  format text,
  person jsonb not null,
  message text,
  status text not null default 'open'::text,
  expires_at timestamp with time zone not null,
  booking_id uuid,
  created_by text not null default 'staff'::text,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint booking_invitation_actor_check CHECK ((created_by = ANY (ARRAY['therapist'::text, 'staff'::text]))),
  constraint booking_invitation_booked_check CHECK (((status = 'booked'::text) = (booking_id IS NOT NULL))),
  constraint booking_invitation_format_check CHECK ((format = ANY (ARRAY['online'::text, 'in_person'::text]))),
  constraint booking_invitation_message_check CHECK ((length(message) <= 2000)),
  constraint booking_invitation_status_check CHECK ((status = ANY (ARRAY['open'::text, 'booked'::text, 'expired'::text, 'revoked'::text]))),
  constraint booking_invitation_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id),
  constraint booking_invitation_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint booking_invitation_request_fkey FOREIGN KEY (practice_id, request_id) REFERENCES booking_request(practice_id, id) ON DELETE CASCADE,
  constraint booking_invitation_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id),
  constraint booking_invitation_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id),
  constraint booking_invitation_pkey PRIMARY KEY (practice_id, id),
  constraint booking_invitation_booking_key UNIQUE (practice_id, booking_id),
  constraint booking_invitation_request_key UNIQUE (practice_id, request_id)
);
CREATE INDEX booking_invitation_client_idx ON public.booking_invitation USING btree (practice_id, client_id);
CREATE INDEX booking_invitation_created_idx ON public.booking_invitation USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX booking_invitation_open_idx ON public.booking_invitation USING btree (practice_id, expires_at) WHERE (status = 'open'::text);
alter table booking_invitation enable row level security;
alter table booking_invitation force row level security;
create policy booking_invitation_definer on booking_invitation for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy booking_invitation_link on booking_invitation for select to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'booking_invitation'::text) AND ((id)::text = current_subject())));
create policy booking_invitation_practice on booking_invitation for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy booking_invitation_worker on booking_invitation for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
grant insert, select, update on booking_invitation to attune_practice;
grant select on booking_invitation to attune_worker;
grant select (booking_id) on booking_invitation to attune_link;
grant select (created_at) on booking_invitation to attune_link;
grant select (expires_at) on booking_invitation to attune_link;
grant select (format) on booking_invitation to attune_link;
grant select (id) on booking_invitation to attune_link;
grant select (message) on booking_invitation to attune_link;
grant select (person) on booking_invitation to attune_link;
grant select (practice_id) on booking_invitation to attune_link;
grant select (request_id) on booking_invitation to attune_link;
grant select (service_id) on booking_invitation to attune_link;
grant select (starts_at) on booking_invitation to attune_link;
grant select (status) on booking_invitation to attune_link;
grant update (status) on booking_invitation to attune_worker;
grant select (therapist_id) on booking_invitation to attune_link;
grant update (updated_at) on booking_invitation to attune_worker;

create table booking_request (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  therapist_id uuid,
  service_id uuid,
  contact text not null,
  reason text,
  message text,
  preferred_channel text not null,
  person jsonb not null,
  status text not null default 'open'::text,
  expires_at timestamp with time zone not null,
  answer_message text,
  answered_by text,
  answered_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  attribution jsonb,
  constraint booking_request_actor_check CHECK ((answered_by = ANY (ARRAY['therapist'::text, 'staff'::text]))),
  constraint booking_request_answer_check CHECK ((((status = ANY (ARRAY['accepted'::text, 'declined'::text, 'booked'::text])) = (answered_at IS NOT NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL)))),
  constraint booking_request_attribution_check CHECK (((jsonb_typeof(attribution) = ANY (ARRAY['object'::text, 'null'::text])) AND (length((attribution)::text) <= 8000))),
  constraint booking_request_channel_check CHECK ((preferred_channel = ANY (ARRAY['email'::text, 'phone'::text, 'whatsapp'::text]))),
  constraint booking_request_contact_check CHECK ((contact = ANY (ARRAY['booking'::text, 'consultation'::text]))),
  constraint booking_request_status_check CHECK ((status = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'expired'::text, 'booked'::text]))),
  constraint booking_request_texts_check CHECK (((length(reason) <= 200) AND (length(message) <= 2000) AND (length(answer_message) <= 2000))),
  constraint booking_request_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint booking_request_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id),
  constraint booking_request_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id),
  constraint booking_request_pkey PRIMARY KEY (practice_id, id)
);
CREATE INDEX booking_request_client_idx ON public.booking_request USING btree (practice_id, client_id);
CREATE INDEX booking_request_created_idx ON public.booking_request USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX booking_request_open_idx ON public.booking_request USING btree (practice_id, expires_at) WHERE (status = 'open'::text);
alter table booking_request enable row level security;
alter table booking_request force row level security;
create policy booking_request_definer on booking_request for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy booking_request_practice on booking_request for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy booking_request_worker on booking_request for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
CREATE TRIGGER booking_request_event_insert AFTER INSERT ON public.booking_request FOR EACH ROW EXECUTE FUNCTION booking_request_event();
CREATE TRIGGER booking_request_event_update AFTER UPDATE ON public.booking_request FOR EACH ROW WHEN ((old.status <> new.status)) EXECUTE FUNCTION booking_request_event();
grant insert, select, update on booking_request to attune_practice;
grant select on booking_request to attune_worker;
grant update (status) on booking_request to attune_worker;
grant update (updated_at) on booking_request to attune_worker;

create table calendar_connection (
  practice_id uuid not null,
  id uuid not null,
  therapist_id uuid not null,
  url text not null,
  url_hash bytea not null,
  host text not null,
  etag text,
  last_modified text,
  busy_hash bytea,
  read_at timestamp with time zone,
  fetched_at timestamp with time zone,
  attempted_at timestamp with time zone,
  due_at timestamp with time zone not null default app_now(),
  failures integer not null default 0,
  last_error text,
  created_at timestamp with time zone not null default app_now(),
  constraint calendar_connection_failures_check CHECK (((failures >= 0) AND ((failures = 0) = (last_error IS NULL)))),
  constraint calendar_connection_hash_check CHECK ((octet_length(url_hash) = 32)),
  constraint calendar_connection_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint calendar_connection_pkey PRIMARY KEY (practice_id, id),
  constraint calendar_connection_url_key UNIQUE (practice_id, therapist_id, url_hash)
);
CREATE INDEX calendar_connection_due_idx ON public.calendar_connection USING btree (practice_id, due_at);
alter table calendar_connection enable row level security;
alter table calendar_connection force row level security;
create policy calendar_connection_practice on calendar_connection for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy calendar_connection_worker on calendar_connection for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
grant delete, insert on calendar_connection to attune_practice;
grant select on calendar_connection to attune_worker;
grant select (attempted_at) on calendar_connection to attune_practice;
grant update (attempted_at) on calendar_connection to attune_practice;
grant update (attempted_at) on calendar_connection to attune_worker;
grant select (busy_hash) on calendar_connection to attune_practice;
grant update (busy_hash) on calendar_connection to attune_practice;
grant update (busy_hash) on calendar_connection to attune_worker;
grant select (created_at) on calendar_connection to attune_practice;
grant select (due_at) on calendar_connection to attune_practice;
grant update (due_at) on calendar_connection to attune_practice;
grant update (due_at) on calendar_connection to attune_worker;
grant update (etag) on calendar_connection to attune_practice;
grant update (etag) on calendar_connection to attune_worker;
grant select (failures) on calendar_connection to attune_practice;
grant update (failures) on calendar_connection to attune_practice;
grant update (failures) on calendar_connection to attune_worker;
grant select (fetched_at) on calendar_connection to attune_practice;
grant update (fetched_at) on calendar_connection to attune_practice;
grant update (fetched_at) on calendar_connection to attune_worker;
grant select (host) on calendar_connection to attune_practice;
grant select (id) on calendar_connection to attune_practice;
grant select (last_error) on calendar_connection to attune_practice;
grant update (last_error) on calendar_connection to attune_practice;
grant update (last_error) on calendar_connection to attune_worker;
grant update (last_modified) on calendar_connection to attune_practice;
grant update (last_modified) on calendar_connection to attune_worker;
grant select (practice_id) on calendar_connection to attune_practice;
grant select (read_at) on calendar_connection to attune_practice;
grant update (read_at) on calendar_connection to attune_practice;
grant update (read_at) on calendar_connection to attune_worker;
grant select (therapist_id) on calendar_connection to attune_practice;
grant select (url_hash) on calendar_connection to attune_practice;

create table campaign (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  name text not null,
  type text not null default 'one_time'::text,
  status text not null default 'draft'::text,
  topic text not null,
  subject text not null,
  paragraphs jsonb not null default '[]'::jsonb,
  button jsonb,
  scheduled_at timestamp with time zone,
  sent_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint campaign_paragraphs_check CHECK ((jsonb_typeof(paragraphs) = 'array'::text)),
  constraint campaign_scheduled_check CHECK (((status <> ALL (ARRAY['scheduled'::text, 'sending'::text])) OR (scheduled_at IS NOT NULL))),
  constraint campaign_sent_check CHECK (((status = 'sent'::text) = (sent_at IS NOT NULL))),
  constraint campaign_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'scheduled'::text, 'sending'::text, 'sent'::text, 'paused'::text, 'cancelled'::text]))),
  constraint campaign_subject_check CHECK (((char_length(subject) >= 1) AND (char_length(subject) <= 200))),
  constraint campaign_topic_check CHECK ((topic = ANY (ARRAY['news'::text, 'offers'::text]))),
  constraint campaign_type_check CHECK ((type = ANY (ARRAY['one_time'::text, 'recurring'::text]))),
  constraint campaign_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint campaign_pkey PRIMARY KEY (practice_id, id),
  constraint campaign_external_id_key UNIQUE (practice_id, external_id)
);
CREATE INDEX campaign_due_idx ON public.campaign USING btree (practice_id, scheduled_at) WHERE (status = ANY (ARRAY['scheduled'::text, 'sending'::text]));
alter table campaign enable row level security;
alter table campaign force row level security;
create policy campaign_definer on campaign for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy campaign_practice on campaign for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy campaign_worker on campaign for select to attune_worker using (worker_reaches(practice_id));
grant insert, select, update on campaign to attune_practice;
grant select on campaign to attune_worker;

create table campaign_send (
  practice_id uuid not null,
  campaign_id uuid not null,
  client_id uuid not null,
  message_id uuid not null,
  variant text,
  created_at timestamp with time zone not null default app_now(),
  constraint campaign_send_variant_check CHECK ((variant = ANY (ARRAY['a'::text, 'b'::text]))),
  constraint campaign_send_campaign_fkey FOREIGN KEY (practice_id, campaign_id) REFERENCES campaign(practice_id, id) ON DELETE CASCADE,
  constraint campaign_send_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint campaign_send_pkey PRIMARY KEY (practice_id, campaign_id, client_id)
);
alter table campaign_send enable row level security;
alter table campaign_send force row level security;
create policy campaign_send_definer on campaign_send for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy campaign_send_practice on campaign_send for select to attune_practice using ((practice_id = current_practice()));
create policy campaign_send_worker on campaign_send for select to attune_worker using (worker_reaches(practice_id));
grant select on campaign_send to attune_practice;
grant select on campaign_send to attune_worker;

create table client (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  first_name text not null,
  last_name text not null,
  email text not null,
  phone text,
  locale text,
  time_zone text,
  status text not null default 'pre_confirmation'::text,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint client_status_check CHECK ((status = ANY (ARRAY['pre_confirmation'::text, 'email_confirmed'::text, 'new'::text, 'matched'::text]))),
  constraint client_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint client_pkey PRIMARY KEY (practice_id, id),
  constraint client_external_id_key UNIQUE (practice_id, external_id)
);
CREATE UNIQUE INDEX client_email_key ON public.client USING btree (practice_id, lower(email));
alter table client enable row level security;
alter table client force row level security;
create policy client_definer on client for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy client_link on client for select to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'subscription'::text) AND ((id)::text = current_subject())));
create policy client_practice on client for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy client_worker on client for select to attune_worker using ((practice_id = current_practice()));
grant delete, insert, select, update on client to attune_practice;
grant select on client to attune_worker;
grant select (email) on client to attune_link;
grant select (first_name) on client to attune_link;
grant select (id) on client to attune_link;
grant select (practice_id) on client to attune_link;

create table consent (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  purpose text not null,
  granted boolean not null default false,
  text_version text not null,
  source text not null,
  created_at timestamp with time zone not null default app_now(),
  constraint consent_purpose_check CHECK ((purpose = ANY (ARRAY['privacy'::text, 'marketing'::text]))),
  constraint consent_source_check CHECK ((source = ANY (ARRAY['booking'::text, 'request'::text, 'import'::text, 'staff'::text]))),
  constraint consent_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint consent_pkey PRIMARY KEY (practice_id, id)
);
CREATE INDEX consent_client_idx ON public.consent USING btree (practice_id, client_id, purpose, created_at DESC);
alter table consent enable row level security;
alter table consent force row level security;
create policy consent_definer on consent for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy consent_practice_read on consent for select to attune_practice using ((practice_id = current_practice()));
create policy consent_practice_write on consent for insert to attune_practice with check ((practice_id = current_practice()));
grant insert, select on consent to attune_practice;

create table dependant (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  external_id text,
  name text not null,
  kind text not null,
  breed text,
  born_on date,
  notes text,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint dependant_breed_check CHECK ((char_length(breed) <= 80)),
  constraint dependant_kind_check CHECK ((kind = ANY (ARRAY['child'::text, 'pet'::text]))),
  constraint dependant_name_check CHECK ((char_length(name) <= 80)),
  constraint dependant_notes_check CHECK ((char_length(notes) <= 500)),
  constraint dependant_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint dependant_pkey PRIMARY KEY (practice_id, id),
  constraint dependant_client_key UNIQUE (practice_id, client_id, id),
  constraint dependant_external_id_key UNIQUE (practice_id, external_id)
);
CREATE UNIQUE INDEX dependant_name_key ON public.dependant USING btree (practice_id, client_id, kind, lower(name)) WHERE (archived_at IS NULL);
alter table dependant enable row level security;
alter table dependant force row level security;
create policy dependant_definer on dependant for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy dependant_practice on dependant for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
grant delete, insert, select, update on dependant to attune_practice;

create table directory_card (
  practice_id uuid not null,
  therapist_id uuid not null,
  card text not null,
  next text,
  languages text[] not null,
  specialties text[] not null,
  insurances text[] not null,
  constraint directory_card_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint directory_card_pkey PRIMARY KEY (practice_id, therapist_id)
);
alter table directory_card enable row level security;
alter table directory_card force row level security;
create policy directory_card_read on directory_card for select to attune_link, attune_practice, attune_visitor, attune_worker using ((practice_id = current_practice()));
grant select on directory_card to attune_link;
grant select on directory_card to attune_practice;
grant select on directory_card to attune_visitor;
grant select on directory_card to attune_worker;

create table directory_entry (
  practice_id uuid not null,
  therapist_id uuid not null,
  service_id uuid not null,
  format text not null,
  city text not null,
  turn integer not null,
  day integer not null,
  next_at timestamp with time zone not null,
  stale_at timestamp with time zone not null,
  price bigint not null,
  name text not null,
  traits integer not null,
  languages bigint not null,
  specialties bigint not null,
  insurances bigint not null,
  constraint directory_entry_format_check CHECK ((format = ANY (ARRAY['any'::text, 'online'::text, 'in_person'::text]))),
  constraint directory_entry_card_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES directory_card(practice_id, therapist_id) ON DELETE CASCADE,
  constraint directory_entry_pkey PRIMARY KEY (practice_id, therapist_id, service_id, format)
);
CREATE INDEX directory_name_city_idx ON public.directory_entry USING btree (practice_id, service_id, city, name COLLATE "C", therapist_id) INCLUDE (format, next_at, stale_at, price, traits, languages, specialties, insurances) WHERE (format = 'any'::text);
CREATE INDEX directory_name_idx ON public.directory_entry USING btree (practice_id, service_id, name COLLATE "C", therapist_id) INCLUDE (city, format, next_at, stale_at, price, traits, languages, specialties, insurances) WHERE (format = 'any'::text);
CREATE INDEX directory_price_city_idx ON public.directory_entry USING btree (practice_id, service_id, city, price, turn, therapist_id) INCLUDE (format, next_at, stale_at, traits, languages, specialties, insurances) WHERE (format = 'any'::text);
CREATE INDEX directory_price_idx ON public.directory_entry USING btree (practice_id, service_id, price, turn, therapist_id) INCLUDE (city, format, next_at, stale_at, traits, languages, specialties, insurances) WHERE (format = 'any'::text);
CREATE INDEX directory_soonest_city_idx ON public.directory_entry USING btree (practice_id, service_id, format, city, day, turn, therapist_id) INCLUDE (next_at, stale_at, price, traits, languages, specialties, insurances);
CREATE INDEX directory_soonest_idx ON public.directory_entry USING btree (practice_id, service_id, format, day, turn, therapist_id) INCLUDE (city, next_at, stale_at, price, traits, languages, specialties, insurances);
CREATE INDEX directory_turn_idx ON public.directory_entry USING btree (practice_id, service_id, format, turn, therapist_id) INCLUDE (city, next_at, stale_at, price, traits, languages, specialties, insurances);
alter table directory_entry enable row level security;
alter table directory_entry force row level security;
create policy directory_entry_read on directory_entry for select to attune_link, attune_practice, attune_visitor, attune_worker using ((practice_id = current_practice()));
grant select on directory_entry to attune_link;
grant select on directory_entry to attune_practice;
grant select on directory_entry to attune_visitor;
grant select on directory_entry to attune_worker;

create table discount_code (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  code text not null,
  kind text not null,
  percent integer,
  amount bigint,
  currency text,
  valid_from timestamp with time zone,
  valid_until timestamp with time zone,
  use_limit integer,
  per_client_limit integer,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint discount_code_form_check CHECK ((code ~ '^[^[:space:]]{1,40}$'::text)),
  constraint discount_code_kind_check CHECK (
CASE kind
    WHEN 'percentage'::text THEN (((percent >= 1) AND (percent <= 100)) AND (amount IS NULL) AND (currency IS NULL))
    WHEN 'fixed'::text THEN ((amount > 0) AND (currency ~ '^[A-Z]{3}$'::text) AND (percent IS NULL))
    ELSE false
END),
  constraint discount_code_limits_check CHECK (((use_limit > 0) AND (per_client_limit > 0))),
  constraint discount_code_validity_check CHECK ((valid_from < valid_until)),
  constraint discount_code_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint discount_code_pkey PRIMARY KEY (practice_id, id),
  constraint discount_code_external_id_key UNIQUE (practice_id, external_id)
);
CREATE INDEX discount_code_created_idx ON public.discount_code USING btree (practice_id, created_at DESC, id DESC);
CREATE UNIQUE INDEX discount_code_key ON public.discount_code USING btree (practice_id, lower(code));
alter table discount_code enable row level security;
alter table discount_code force row level security;
create policy discount_code_definer on discount_code for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy discount_code_practice on discount_code for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
grant insert, select, update on discount_code to attune_practice;

create table discount_code_service (
  practice_id uuid not null,
  discount_code_id uuid not null,
  service_id uuid not null,
  constraint discount_code_service_code_fkey FOREIGN KEY (practice_id, discount_code_id) REFERENCES discount_code(practice_id, id) ON DELETE CASCADE,
  constraint discount_code_service_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id) ON DELETE CASCADE,
  constraint discount_code_service_pkey PRIMARY KEY (practice_id, discount_code_id, service_id)
);
CREATE INDEX discount_code_service_service_idx ON public.discount_code_service USING btree (practice_id, service_id);
alter table discount_code_service enable row level security;
alter table discount_code_service force row level security;
create policy discount_code_service_definer on discount_code_service for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy discount_code_service_practice on discount_code_service for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
grant delete, insert, select, update on discount_code_service to attune_practice;

create table discount_redemption (
  practice_id uuid not null,
  booking_id uuid not null,
  discount_code_id uuid not null,
  client_id uuid not null,
  created_at timestamp with time zone not null default app_now(),
  constraint discount_redemption_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id) ON DELETE CASCADE,
  constraint discount_redemption_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id),
  constraint discount_redemption_code_fkey FOREIGN KEY (practice_id, discount_code_id) REFERENCES discount_code(practice_id, id),
  constraint discount_redemption_pkey PRIMARY KEY (practice_id, booking_id)
);
CREATE INDEX discount_redemption_client_idx ON public.discount_redemption USING btree (practice_id, client_id);
CREATE INDEX discount_redemption_code_idx ON public.discount_redemption USING btree (practice_id, discount_code_id, client_id);
alter table discount_redemption enable row level security;
alter table discount_redemption force row level security;
create policy discount_redemption_definer on discount_redemption for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy discount_redemption_practice on discount_redemption for select to attune_practice using ((practice_id = current_practice()));
CREATE TRIGGER discount_redemption_counted BEFORE INSERT ON public.discount_redemption FOR EACH ROW EXECUTE FUNCTION discount_redemption_counted();
grant select on discount_redemption to attune_practice;

create table external_busy (
  practice_id uuid not null,
  connection_id uuid not null,
  therapist_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint external_busy_times_check CHECK ((starts_at < ends_at)),
  constraint external_busy_connection_fkey FOREIGN KEY (practice_id, connection_id) REFERENCES calendar_connection(practice_id, id) ON DELETE CASCADE,
  constraint external_busy_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint external_busy_pkey PRIMARY KEY (practice_id, connection_id, starts_at)
);
CREATE INDEX external_busy_therapist_idx ON public.external_busy USING btree (practice_id, therapist_id, ends_at);
alter table external_busy enable row level security;
alter table external_busy force row level security;
create policy external_busy_definer on external_busy for select to postgres using ((practice_id = current_practice()));
create policy external_busy_practice on external_busy for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy external_busy_worker on external_busy for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
grant delete, insert, select on external_busy to attune_practice;
grant delete, insert, select on external_busy to attune_worker;

create table group_session (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  therapist_id uuid not null,
  service_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  buffer_before_minutes integer not null default 0,
  buffer_after_minutes integer not null default 0,
  occupied tstzrange not null,
  format text not null,
  location text,
  capacity integer not null,
  status text not null default 'scheduled'::text,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  cancel_reason text,
  constraint group_session_buffers_check CHECK (((buffer_before_minutes >= 0) AND (buffer_after_minutes >= 0))),
  constraint group_session_format_check CHECK ((format = ANY (ARRAY['online'::text, 'in_person'::text]))),
  constraint group_session_reason_check CHECK (((cancel_reason IS NULL) OR ((status = 'cancelled'::text) AND (char_length(cancel_reason) <= 500)))),
  constraint group_session_seats_check CHECK (((capacity >= 1) AND (capacity <= 10000))),
  constraint group_session_status_check CHECK ((status = ANY (ARRAY['scheduled'::text, 'cancelled'::text]))),
  constraint group_session_times_check CHECK ((starts_at < ends_at)),
  constraint group_session_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id),
  constraint group_session_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id),
  constraint group_session_pkey PRIMARY KEY (practice_id, id),
  constraint group_session_external_id_key UNIQUE (practice_id, external_id),
  constraint group_session_no_overlap EXCLUDE USING gist (practice_id WITH =, therapist_id WITH =, occupied WITH &&) WHERE ((status = 'scheduled'::text))
);
CREATE INDEX group_session_therapist_idx ON public.group_session USING btree (practice_id, therapist_id, starts_at) WHERE (status = 'scheduled'::text);
alter table group_session enable row level security;
alter table group_session force row level security;
create policy group_session_definer on group_session for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy group_session_practice on group_session for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
CREATE TRIGGER group_session_occupied BEFORE INSERT OR UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION booking_occupied();
CREATE TRIGGER group_session_time AFTER INSERT OR UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION session_beside_bookings();
grant delete, insert, select, update on group_session to attune_practice;

create table idempotency_key (
  practice_id uuid not null,
  key_hash bytea not null,
  request_hash bytea not null,
  lease uuid not null,
  leased_until timestamp with time zone not null,
  resource text not null,
  resource_id uuid,
  created_at timestamp with time zone not null default app_now(),
  constraint idempotency_key_hash_length CHECK (((octet_length(key_hash) = 32) AND (octet_length(request_hash) = 32))),
  constraint idempotency_key_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint idempotency_key_pkey PRIMARY KEY (practice_id, key_hash)
);
CREATE INDEX idempotency_key_created_at ON public.idempotency_key USING btree (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_own on idempotency_key for all to attune_link, attune_practice, attune_visitor using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy idempotency_key_past on idempotency_key for all to attune_worker using ((created_at < (app_now() - '24:00:00'::interval)));
grant delete, insert, select, update on idempotency_key to attune_link;
grant delete, insert, select, update on idempotency_key to attune_practice;
grant delete, insert, select, update on idempotency_key to attune_visitor;
grant delete, select on idempotency_key to attune_worker;

create table link_generation (
  practice_id uuid not null,
  purpose text not null,
  resource_id uuid not null,
  generation integer not null default 1,
  spent_at timestamp with time zone,
  updated_at timestamp with time zone not null default app_now(),
  constraint link_generation_positive CHECK ((generation > 0)),
  constraint link_generation_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint link_generation_pkey PRIMARY KEY (practice_id, purpose, resource_id)
);
alter table link_generation enable row level security;
alter table link_generation force row level security;
create policy link_generation_definer on link_generation for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy link_generation_held on link_generation for all to attune_link using (((practice_id = current_practice()) AND ((resource_id)::text = current_subject()))) with check (((practice_id = current_practice()) AND ((resource_id)::text = current_subject())));
create policy link_generation_own on link_generation for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy link_generation_reached on link_generation for select to attune_worker using (worker_reaches(practice_id));
grant insert, select, update on link_generation to attune_link;
grant insert, select, update on link_generation to attune_practice;
grant select on link_generation to attune_worker;

create table message (
  practice_id uuid not null,
  id uuid not null,
  kind text not null,
  audience text not null,
  channel text not null default 'email'::text,
  booking_id uuid,
  change_id uuid,
  recipient text not null,
  locale text not null,
  time_zone text not null,
  status text not null default 'queued'::text,
  message_id text,
  attempts integer not null default 0,
  last_error text,
  due_at timestamp with time zone not null default app_now(),
  created_at timestamp with time zone not null default app_now(),
  sent_at timestamp with time zone,
  client_id uuid,
  topic text not null default 'appointments'::text,
  report_card_id uuid,
  campaign_id uuid,
  link_purpose text,
  remind_minutes integer,
  reminds_of timestamp with time zone,
  refund_id uuid,
  request_id uuid,
  invitation_id uuid,
  constraint message_audience_check CHECK ((audience = ANY (ARRAY['client'::text, 'therapist'::text, 'former_therapist'::text, 'practice'::text]))),
  constraint message_booking_check CHECK ((((change_id IS NULL) AND (remind_minutes IS NULL) AND (refund_id IS NULL)) OR (booking_id IS NOT NULL))),
  constraint message_campaign_check CHECK (((kind = 'newsletter'::text) = (campaign_id IS NOT NULL))),
  constraint message_change_check CHECK (((kind = ANY (ARRAY['booking_confirmed'::text, 'booking_received'::text, 'booking_payment_due'::text, 'booking_approved'::text, 'booking_declined'::text, 'booking_cancelled'::text, 'booking_rescheduled'::text, 'booking_expired'::text])) = (change_id IS NOT NULL))),
  constraint message_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'whatsapp'::text]))),
  constraint message_client_check CHECK (((kind <> ALL (ARRAY['review_invited'::text, 'report_card_sent'::text, 'newsletter'::text])) OR (client_id IS NOT NULL))),
  constraint message_invited_check CHECK (((kind = 'booking_invited'::text) = (invitation_id IS NOT NULL))),
  constraint message_kind_check CHECK ((kind = ANY (ARRAY['booking_confirmed'::text, 'booking_received'::text, 'booking_payment_due'::text, 'booking_approved'::text, 'booking_declined'::text, 'booking_cancelled'::text, 'booking_rescheduled'::text, 'booking_expired'::text, 'booking_reminder_day'::text, 'booking_reminder_hour'::text, 'payment_refunded'::text, 'payment_returned'::text, 'booking_request_received'::text, 'booking_request_answered'::text, 'booking_invited'::text, 'review_invited'::text, 'report_card_sent'::text, 'newsletter'::text, 'link_requested'::text]))),
  constraint message_link_check CHECK (((link_purpose IS NULL) OR (kind = 'link_requested'::text))),
  constraint message_named_check CHECK (((message_id IS NOT NULL) OR (status = ANY (ARRAY['queued'::text, 'suppressed'::text])))),
  constraint message_refund_check CHECK (((kind = ANY (ARRAY['payment_refunded'::text, 'payment_returned'::text])) = (refund_id IS NOT NULL))),
  constraint message_reminder_check CHECK ((((kind = ANY (ARRAY['booking_reminder_day'::text, 'booking_reminder_hour'::text])) = (remind_minutes IS NOT NULL)) AND ((remind_minutes IS NULL) = (reminds_of IS NULL)))),
  constraint message_report_card_check CHECK (((kind = 'report_card_sent'::text) = (report_card_id IS NOT NULL))),
  constraint message_request_check CHECK (((kind = ANY (ARRAY['booking_request_received'::text, 'booking_request_answered'::text])) = (request_id IS NOT NULL))),
  constraint message_sent_check CHECK (((status <> ALL (ARRAY['sent'::text, 'delivered'::text])) OR (sent_at IS NOT NULL))),
  constraint message_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'delivered'::text, 'bounced'::text, 'failed'::text, 'suppressed'::text]))),
  constraint message_topic_check CHECK (
CASE kind
    WHEN 'review_invited'::text THEN (topic = 'reviews'::text)
    WHEN 'newsletter'::text THEN (topic = ANY (ARRAY['news'::text, 'offers'::text]))
    ELSE (topic = 'appointments'::text)
END),
  constraint message_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id) ON DELETE CASCADE,
  constraint message_campaign_fkey FOREIGN KEY (practice_id, campaign_id) REFERENCES campaign(practice_id, id) ON DELETE CASCADE,
  constraint message_change_fkey FOREIGN KEY (practice_id, change_id) REFERENCES booking_change(practice_id, id) ON DELETE CASCADE,
  constraint message_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint message_invitation_fkey FOREIGN KEY (practice_id, invitation_id) REFERENCES booking_invitation(practice_id, id) ON DELETE CASCADE,
  constraint message_refund_fkey FOREIGN KEY (practice_id, refund_id) REFERENCES refund(practice_id, id) ON DELETE CASCADE,
  constraint message_report_card_fkey FOREIGN KEY (practice_id, report_card_id) REFERENCES report_card(practice_id, id) ON DELETE CASCADE,
  constraint message_request_fkey FOREIGN KEY (practice_id, request_id) REFERENCES booking_request(practice_id, id) ON DELETE CASCADE,
  constraint message_pkey PRIMARY KEY (practice_id, id),
  constraint message_change_key UNIQUE (practice_id, change_id, audience)
);
CREATE INDEX message_booking_idx ON public.message USING btree (practice_id, booking_id);
CREATE INDEX message_client_idx ON public.message USING btree (practice_id, client_id) WHERE (client_id IS NOT NULL);
CREATE INDEX message_created_idx ON public.message USING btree (practice_id, created_at DESC);
CREATE INDEX message_due_idx ON public.message USING btree (practice_id, due_at) WHERE (status = ANY (ARRAY['queued'::text, 'sending'::text]));
CREATE UNIQUE INDEX message_invitation_key ON public.message USING btree (practice_id, booking_id) WHERE (kind = 'review_invited'::text);
CREATE UNIQUE INDEX message_invited_key ON public.message USING btree (practice_id, invitation_id) WHERE (invitation_id IS NOT NULL);
CREATE UNIQUE INDEX message_refund_key ON public.message USING btree (practice_id, refund_id) WHERE (refund_id IS NOT NULL);
CREATE UNIQUE INDEX message_reminder_key ON public.message USING btree (practice_id, booking_id, reminds_of, remind_minutes) WHERE (remind_minutes IS NOT NULL);
CREATE INDEX message_report_card_idx ON public.message USING btree (practice_id, report_card_id) WHERE (report_card_id IS NOT NULL);
CREATE UNIQUE INDEX message_request_key ON public.message USING btree (practice_id, request_id, kind, audience) WHERE (request_id IS NOT NULL);
alter table message enable row level security;
alter table message force row level security;
create policy message_definer on message for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy message_practice on message for select to attune_practice using ((practice_id = current_practice()));
create policy message_worker on message for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
CREATE TRIGGER request_answer_told BEFORE INSERT ON public.message FOR EACH ROW WHEN ((new.kind = 'booking_request_answered'::text)) EXECUTE FUNCTION request_answer_told();
grant select on message to attune_practice;
grant select, update on message to attune_worker;

create table next_availability (
  practice_id uuid not null,
  therapist_id uuid not null,
  service_id uuid not null,
  format text not null,
  starts_at timestamp with time zone[] not null default '{}'::timestamp with time zone[],
  slots_count integer not null default 0,
  last_error text,
  refreshed_at timestamp with time zone not null,
  changes_at timestamp with time zone,
  constraint next_availability_format_check CHECK ((format = ANY (ARRAY['online'::text, 'in_person'::text]))),
  constraint next_availability_starts_check CHECK (((cardinality(starts_at) <= 3) AND (cardinality(starts_at) <= slots_count))),
  constraint next_availability_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id) ON DELETE CASCADE,
  constraint next_availability_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint next_availability_pkey PRIMARY KEY (practice_id, therapist_id, service_id, format)
);
CREATE INDEX next_availability_changes_idx ON public.next_availability USING btree (changes_at) WHERE (changes_at IS NOT NULL);
CREATE INDEX next_availability_start_idx ON public.next_availability USING btree (practice_id, service_id, (starts_at[1]), therapist_id);
alter table next_availability enable row level security;
alter table next_availability force row level security;
create policy next_availability_definer on next_availability for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy next_availability_read on next_availability for select to attune_link, attune_practice, attune_visitor using ((practice_id = current_practice()));
create policy next_availability_worker on next_availability for select to attune_worker using (worker_reaches(practice_id));
CREATE TRIGGER directory_next_delete AFTER DELETE ON public.next_availability REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_times_changed();
CREATE TRIGGER directory_next_insert AFTER INSERT ON public.next_availability REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_times_changed();
CREATE TRIGGER directory_next_update AFTER UPDATE ON public.next_availability REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_times_changed();
grant select on next_availability to attune_link;
grant select on next_availability to attune_practice;
grant select on next_availability to attune_visitor;
grant select on next_availability to attune_worker;

create table payment (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  booking_id uuid not null,
  client_id uuid not null,
  attempt integer not null default 1,
  provider text not null,
  status text not null default 'pending'::text,
  currency text not null,
  amount bigint not null,
  authorized_amount bigint not null default 0,
  captured_amount bigint not null default 0,
  refunded_amount bigint not null default 0,
  kept_amount bigint not null default 0,
  method text,
  reference text,
  provider_session_id text,
  provider_payment_id text,
  checkout_attempt integer not null default 0,
  checkout_until timestamp with time zone,
  checkout_closed_at timestamp with time zone,
  dispute_id text,
  dispute_status text,
  due_by timestamp with time zone,
  captured_at timestamp with time zone,
  changed_by text not null default 'system'::text,
  change_reason text,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint payment_actor_check CHECK ((changed_by = ANY (ARRAY['client'::text, 'therapist'::text, 'staff'::text, 'system'::text, 'provider'::text, 'import'::text]))),
  constraint payment_amounts_check CHECK (((0 <= refunded_amount) AND (refunded_amount <= captured_amount) AND (captured_amount <= authorized_amount) AND (authorized_amount <= amount))),
  constraint payment_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint payment_dispute_check CHECK ((dispute_status = ANY (ARRAY['open'::text, 'won'::text, 'lost'::text]))),
  constraint payment_kept_check CHECK (((0 <= kept_amount) AND (kept_amount <= (captured_amount - refunded_amount)))),
  constraint payment_method_check CHECK ((method = ANY (ARRAY['cash'::text, 'card'::text, 'transfer'::text, 'other'::text]))),
  constraint payment_paid_check CHECK (((status = ANY (ARRAY['captured'::text, 'partially_refunded'::text, 'refunded'::text, 'disputed'::text])) = (captured_amount > 0))),
  constraint payment_provider_check CHECK ((provider = ANY (ARRAY['manual'::text, 'stripe'::text]))),
  constraint payment_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'processing'::text, 'authorized'::text, 'captured'::text, 'failed'::text, 'cancelled'::text, 'partially_refunded'::text, 'refunded'::text, 'disputed'::text]))),
  constraint payment_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id),
  constraint payment_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id),
  constraint payment_pkey PRIMARY KEY (practice_id, id),
  constraint payment_booking_key UNIQUE (practice_id, booking_id, attempt),
  constraint payment_external_id_key UNIQUE (practice_id, external_id),
  constraint payment_provider_key UNIQUE (practice_id, provider_payment_id)
);
CREATE INDEX payment_checkout_idx ON public.payment USING btree (practice_id, checkout_until) WHERE ((provider_session_id IS NOT NULL) AND (checkout_closed_at IS NULL));
CREATE INDEX payment_client_idx ON public.payment USING btree (practice_id, client_id, created_at DESC);
CREATE INDEX payment_created_idx ON public.payment USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX payment_provider_idx ON public.payment USING btree (provider_payment_id) WHERE (provider_payment_id IS NOT NULL);
alter table payment enable row level security;
alter table payment force row level security;
create policy payment_definer on payment for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy payment_link on payment for select to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'manage_booking'::text) AND ((booking_id)::text = current_subject())));
create policy payment_practice on payment for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy payment_visitor on payment for select to attune_visitor using (((practice_id = current_practice()) AND (EXISTS ( SELECT
   FROM booking
  WHERE ((booking.practice_id = payment.practice_id) AND (booking.id = payment.booking_id))))));
create policy payment_worker on payment for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
CREATE TRIGGER payment_named BEFORE INSERT OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION payment_named();
CREATE TRIGGER payment_recorded_insert AFTER INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION record_payment_change();
CREATE TRIGGER payment_recorded_update AFTER UPDATE ON public.payment FOR EACH ROW WHEN (((((old.status IS DISTINCT FROM new.status) OR (old.captured_amount IS DISTINCT FROM new.captured_amount)) OR (old.refunded_amount IS DISTINCT FROM new.refunded_amount)) OR (old.kept_amount IS DISTINCT FROM new.kept_amount))) EXECUTE FUNCTION record_payment_change();
grant select on payment to attune_link;
grant insert, select, update on payment to attune_practice;
grant select on payment to attune_visitor;
grant insert, select, update on payment to attune_worker;

create table payment_change (
  practice_id uuid not null,
  id uuid not null,
  payment_id uuid not null,
  number integer not null,
  previous_status text,
  status text not null,
  captured_amount bigint not null,
  refunded_amount bigint not null,
  kept_amount bigint not null,
  changed_by text not null,
  reason text,
  created_at timestamp with time zone not null default app_now(),
  constraint payment_change_payment_fkey FOREIGN KEY (practice_id, payment_id) REFERENCES payment(practice_id, id) ON DELETE CASCADE,
  constraint payment_change_pkey PRIMARY KEY (practice_id, id),
  constraint payment_change_number_key UNIQUE (practice_id, payment_id, number)
);
alter table payment_change enable row level security;
alter table payment_change force row level security;
create policy payment_change_definer on payment_change for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy payment_change_practice on payment_change for select to attune_practice using ((practice_id = current_practice()));
create policy payment_change_worker on payment_change for select to attune_worker using (worker_reaches(practice_id));
grant select on payment_change to attune_practice;
grant select on payment_change to attune_worker;

create table practice (
  practice_id uuid not null,
  external_id text not null,
  slug text not null,
  name text not null,
  locale text not null,
  time_zone text not null,
  currency text not null,
  phone text,
  email text,
  url text,
  theme jsonb not null default '{}'::jsonb,
  terms jsonb not null default '{}'::jsonb,
  address_form text not null default 'formal'::text,
  vocabulary jsonb not null default '{}'::jsonb,
  policies jsonb not null default '{}'::jsonb,
  crisis_notice jsonb,
  is_demo boolean not null default false,
  import_anchor date,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  demo_file text,
  payment_provider text not null generated always as (
CASE
    WHEN ((policies ->> 'payment'::text) = 'online'::text) THEN 'stripe'::text
    ELSE 'manual'::text
END) stored,
  stripe_account text,
  constraint practice_account_check CHECK ((stripe_account ~ '^acct_[A-Za-z0-9]{1,60}$'::text)),
  constraint practice_address_form CHECK ((address_form = ANY (ARRAY['formal'::text, 'informal'::text]))),
  constraint practice_currency_form CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint practice_demo_file_of_demo CHECK (((demo_file IS NULL) OR is_demo)),
  constraint practice_slug_form CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint practice_pkey PRIMARY KEY (practice_id),
  constraint practice_external_key UNIQUE (practice_id, external_id),
  constraint practice_slug_key UNIQUE (slug)
);
alter table practice enable row level security;
alter table practice force row level security;
create policy practice_own on practice for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy practice_reached on practice for select to attune_worker using (worker_reaches(practice_id));
create policy practice_seen on practice for select to attune_link, attune_visitor using ((practice_id = current_practice()));
CREATE TRIGGER directory_zone_update AFTER UPDATE ON public.practice FOR EACH ROW WHEN ((old.time_zone IS DISTINCT FROM new.time_zone)) EXECUTE FUNCTION directory_zone_changed();
CREATE TRIGGER practice_vocabulary_changed AFTER UPDATE ON public.practice FOR EACH ROW WHEN ((old.vocabulary IS DISTINCT FROM new.vocabulary)) EXECUTE FUNCTION practice_vocabulary_changed();
grant select on practice to attune_link;
grant insert, select, update on practice to attune_practice;
grant select on practice to attune_visitor;
grant select on practice to attune_worker;

create table rate_limit (
  practice_id uuid not null,
  bucket text not null,
  address text not null,
  resets_at timestamp with time zone not null,
  calls integer not null,
  constraint rate_limit_calls CHECK ((calls > 0)),
  constraint rate_limit_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint rate_limit_pkey PRIMARY KEY (practice_id, bucket, address)
);
CREATE INDEX rate_limit_resets_at ON public.rate_limit USING btree (resets_at);
alter table rate_limit enable row level security;
alter table rate_limit force row level security;
create policy rate_limit_past on rate_limit for all to attune_worker using ((resets_at < app_now()));
grant delete, select on rate_limit to attune_worker;

create table refund (
  practice_id uuid not null,
  id uuid not null,
  payment_id uuid not null,
  amount bigint not null,
  status text not null,
  reason text not null,
  note text,
  provider_refund_id text,
  requested_by text not null,
  attempts integer not null default 0,
  last_error text,
  due_at timestamp with time zone not null default app_now(),
  created_at timestamp with time zone not null default app_now(),
  settled_at timestamp with time zone,
  constraint refund_actor_check CHECK ((requested_by = ANY (ARRAY['client'::text, 'therapist'::text, 'staff'::text, 'system'::text, 'provider'::text, 'import'::text]))),
  constraint refund_amount_check CHECK ((amount > 0)),
  constraint refund_reason_check CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
  constraint refund_settled_check CHECK (((status = ANY (ARRAY['succeeded'::text, 'failed'::text, 'rejected'::text])) = (settled_at IS NOT NULL))),
  constraint refund_status_check CHECK ((status = ANY (ARRAY['requested'::text, 'pending'::text, 'succeeded'::text, 'failed'::text, 'rejected'::text]))),
  constraint refund_payment_fkey FOREIGN KEY (practice_id, payment_id) REFERENCES payment(practice_id, id) ON DELETE CASCADE,
  constraint refund_pkey PRIMARY KEY (practice_id, id),
  constraint refund_provider_key UNIQUE (practice_id, provider_refund_id)
);
CREATE INDEX refund_created_idx ON public.refund USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX refund_due_idx ON public.refund USING btree (practice_id, due_at) WHERE (status = 'pending'::text);
CREATE INDEX refund_payment_idx ON public.refund USING btree (practice_id, payment_id, created_at);
alter table refund enable row level security;
alter table refund force row level security;
create policy refund_definer on refund for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy refund_link on refund for select to attune_link using (((practice_id = current_practice()) AND (EXISTS ( SELECT
   FROM payment
  WHERE ((payment.practice_id = refund.practice_id) AND (payment.id = refund.payment_id))))));
create policy refund_practice on refund for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy refund_worker on refund for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
CREATE TRIGGER refund_counted AFTER INSERT OR UPDATE OF status, amount ON public.refund FOR EACH ROW EXECUTE FUNCTION refund_counted();
CREATE TRIGGER refund_within_captured BEFORE INSERT OR UPDATE OF status, amount ON public.refund FOR EACH ROW EXECUTE FUNCTION refund_within_captured();
grant select on refund to attune_link;
grant insert, select, update on refund to attune_practice;
grant insert, select, update on refund to attune_worker;

create table report_card (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  booking_id uuid not null,
  status text not null default 'draft'::text,
  dont_send boolean not null default false,
  title text not null,
  summary text not null,
  observations jsonb not null default '[]'::jsonb,
  recommendations text,
  photo_urls text[] not null default '{}'::text[],
  view_count integer not null default 0,
  last_viewed_at timestamp with time zone,
  sent_at timestamp with time zone,
  expires_at timestamp with time zone,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint report_card_dont_send_check CHECK ((NOT (dont_send AND (status = 'sent'::text)))),
  constraint report_card_photos_check CHECK ((cardinality(photo_urls) <= 10)),
  constraint report_card_recommendations_check CHECK ((char_length(recommendations) <= 4000)),
  constraint report_card_sent_check CHECK (((status = 'sent'::text) = ((sent_at IS NOT NULL) AND (expires_at IS NOT NULL)))),
  constraint report_card_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'ready'::text, 'sent'::text]))),
  constraint report_card_summary_check CHECK (((char_length(summary) >= 1) AND (char_length(summary) <= 4000))),
  constraint report_card_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 120))),
  constraint report_card_views_check CHECK ((((view_count > 0) = (last_viewed_at IS NOT NULL)) AND (view_count >= 0))),
  constraint report_card_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id) ON DELETE CASCADE,
  constraint report_card_pkey PRIMARY KEY (practice_id, id),
  constraint report_card_external_id_key UNIQUE (practice_id, external_id)
);
CREATE UNIQUE INDEX report_card_booking_key ON public.report_card USING btree (practice_id, booking_id) WHERE (archived_at IS NULL);
CREATE INDEX report_card_created_idx ON public.report_card USING btree (practice_id, created_at DESC, id DESC);
alter table report_card enable row level security;
alter table report_card force row level security;
create policy report_card_definer on report_card for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy report_card_link on report_card for select to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'report_card'::text) AND ((id)::text = current_subject()) AND report_card_opens(status, archived_at, expires_at)));
create policy report_card_practice on report_card for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy report_card_worker on report_card for select to attune_worker using ((practice_id = current_practice()));
grant delete, insert, select, update on report_card to attune_practice;
grant select on report_card to attune_worker;
grant select (archived_at) on report_card to attune_link;
grant select (booking_id) on report_card to attune_link;
grant select (created_at) on report_card to attune_link;
grant select (dont_send) on report_card to attune_link;
grant select (expires_at) on report_card to attune_link;
grant select (id) on report_card to attune_link;
grant select (observations) on report_card to attune_link;
grant select (photo_urls) on report_card to attune_link;
grant select (practice_id) on report_card to attune_link;
grant select (recommendations) on report_card to attune_link;
grant select (sent_at) on report_card to attune_link;
grant select (status) on report_card to attune_link;
grant select (summary) on report_card to attune_link;
grant select (title) on report_card to attune_link;
grant select (updated_at) on report_card to attune_link;

create table review (
  practice_id uuid not null,
  id uuid not null,
  external_id text,
  booking_id uuid not null,
  therapist_id uuid not null,
  rating smallint not null,
  text text,
  visibility text not null,
  removed_reason text,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  report_card_id uuid,
  chosen_visibility text not null default 'published'::text,
  edited_at timestamp with time zone,
  constraint review_as_chosen_check CHECK (((visibility = chosen_visibility) OR (visibility = 'removed'::text))),
  constraint review_chosen_check CHECK ((chosen_visibility = ANY (ARRAY['published'::text, 'private'::text]))),
  constraint review_rating_check CHECK (((rating >= 1) AND (rating <= 5))),
  constraint review_reason_check CHECK ((removed_reason = ANY (ARRAY['personal_data'::text, 'insult'::text, 'off_topic'::text, 'not_a_client'::text, 'unlawful'::text]))),
  constraint review_removed_check CHECK (((visibility = 'removed'::text) = (removed_reason IS NOT NULL))),
  constraint review_text_check CHECK ((char_length(text) <= 4000)),
  constraint review_visibility_check CHECK ((visibility = ANY (ARRAY['published'::text, 'private'::text, 'removed'::text]))),
  constraint review_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id),
  constraint review_report_card_fkey FOREIGN KEY (practice_id, report_card_id) REFERENCES report_card(practice_id, id),
  constraint review_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id),
  constraint review_pkey PRIMARY KEY (practice_id, id),
  constraint review_booking_key UNIQUE (practice_id, booking_id),
  constraint review_external_id_key UNIQUE (practice_id, external_id),
  constraint review_report_card_key UNIQUE (practice_id, report_card_id)
);
CREATE INDEX review_created_idx ON public.review USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX review_published_idx ON public.review USING btree (practice_id, therapist_id, created_at DESC, id DESC) WHERE (visibility = 'published'::text);
CREATE INDEX review_rating_idx ON public.review USING btree (practice_id, rating);
CREATE INDEX review_therapist_idx ON public.review USING btree (practice_id, therapist_id, created_at DESC);
alter table review enable row level security;
alter table review force row level security;
create policy review_definer on review for select to postgres using ((practice_id = current_practice()));
create policy review_link_change on review for update to attune_link using (((practice_id = current_practice()) AND (booking_id = ( SELECT linked_booking() AS linked_booking)) AND (visibility <> 'removed'::text) AND (review_editable_until(created_at) > app_now()))) with check (((practice_id = current_practice()) AND (booking_id = ( SELECT linked_booking() AS linked_booking)) AND (visibility <> 'removed'::text)));
create policy review_link_read on review for select to attune_link using (((practice_id = current_practice()) AND (booking_id = ( SELECT linked_booking() AS linked_booking))));
create policy review_link_write on review for insert to attune_link with check (((practice_id = current_practice()) AND (booking_id = ( SELECT linked_booking() AS linked_booking)) AND (visibility <> 'removed'::text) AND ((report_card_id IS NULL) OR ((current_purpose() = 'report_card'::text) AND ((report_card_id)::text = current_subject())))));
create policy review_practice on review for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy review_visitor on review for select to attune_visitor using (((practice_id = current_practice()) AND (visibility = 'published'::text)));
create policy review_worker on review for select to attune_worker using ((practice_id = current_practice()));
CREATE TRIGGER directory_review_delete AFTER DELETE ON public.review REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_review_insert AFTER INSERT ON public.review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_review_update AFTER UPDATE ON public.review REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER review_edited BEFORE UPDATE OF rating, text, visibility ON public.review FOR EACH ROW WHEN ((CURRENT_USER = 'attune_link'::name)) EXECUTE FUNCTION review_edited();
CREATE TRIGGER review_event_insert AFTER INSERT ON public.review FOR EACH ROW EXECUTE FUNCTION review_event();
CREATE TRIGGER review_event_update AFTER UPDATE ON public.review FOR EACH ROW WHEN (((((old.rating IS DISTINCT FROM new.rating) OR (old.text IS DISTINCT FROM new.text)) OR (old.visibility IS DISTINCT FROM new.visibility)) OR (old.removed_reason IS DISTINCT FROM new.removed_reason))) EXECUTE FUNCTION review_event();
CREATE TRIGGER review_of_booking BEFORE INSERT OR UPDATE OF booking_id, therapist_id ON public.review FOR EACH ROW EXECUTE FUNCTION review_of_booking();
CREATE TRIGGER review_visibility_chosen BEFORE INSERT OR UPDATE OF visibility ON public.review FOR EACH ROW EXECUTE FUNCTION review_visibility_chosen();
grant select on review to attune_link;
grant delete, insert, select, update on review to attune_practice;
grant select on review to attune_worker;
grant insert (booking_id) on review to attune_link;
grant select (created_at) on review to attune_visitor;
grant insert (id) on review to attune_link;
grant select (id) on review to attune_visitor;
grant insert (practice_id) on review to attune_link;
grant select (practice_id) on review to attune_visitor;
grant insert (rating) on review to attune_link;
grant update (rating) on review to attune_link;
grant select (rating) on review to attune_visitor;
grant insert (report_card_id) on review to attune_link;
grant insert (text) on review to attune_link;
grant update (text) on review to attune_link;
grant select (text) on review to attune_visitor;
grant insert (therapist_id) on review to attune_link;
grant select (therapist_id) on review to attune_visitor;
grant update (updated_at) on review to attune_link;
grant insert (visibility) on review to attune_link;
grant update (visibility) on review to attune_link;
grant select (visibility) on review to attune_visitor;

create table schedule_alert (
  practice_id uuid not null,
  booking_id uuid not null,
  kind text not null,
  therapist_id uuid not null,
  created_at timestamp with time zone not null default app_now(),
  cleared_at timestamp with time zone,
  constraint schedule_alert_kind_check CHECK ((kind = ANY (ARRAY['calendar_overlap'::text, 'import_overlap'::text]))),
  constraint schedule_alert_booking_fkey FOREIGN KEY (practice_id, booking_id) REFERENCES booking(practice_id, id) ON DELETE CASCADE,
  constraint schedule_alert_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint schedule_alert_pkey PRIMARY KEY (practice_id, booking_id, kind)
);
CREATE INDEX schedule_alert_open_idx ON public.schedule_alert USING btree (practice_id, therapist_id) WHERE (cleared_at IS NULL);
alter table schedule_alert enable row level security;
alter table schedule_alert force row level security;
create policy schedule_alert_practice on schedule_alert for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy schedule_alert_worker on schedule_alert for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
grant insert, select, update on schedule_alert to attune_practice;
grant insert, select, update on schedule_alert to attune_worker;

create table schema_migration (
  name text not null,
  checksum text not null,
  landed_at timestamp with time zone not null default clock_timestamp(),
  constraint schema_migration_pkey PRIMARY KEY (name)
);
alter table schema_migration enable row level security;
alter table schema_migration force row level security;

create table service (
  practice_id uuid not null,
  id uuid not null,
  external_id text not null,
  slug text not null,
  name text not null,
  kind text not null,
  description text not null default ''::text,
  duration_minutes integer not null,
  slot_interval_minutes integer not null,
  buffer_before_minutes integer not null default 0,
  buffer_after_minutes integer not null default 0,
  minimum_notice_minutes integer not null default 0,
  horizon_days integer not null default 60,
  max_per_day integer,
  max_per_week integer,
  approval_required boolean not null default false,
  formats text[] not null,
  price_amount bigint,
  price_currency text,
  questions jsonb not null default '[]'::jsonb,
  "position" integer not null default 0,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  level text,
  prerequisites text,
  materials text,
  dependant_kind text,
  dependant_required boolean not null default false,
  group_size integer,
  constraint service_buffer_after_check CHECK (((buffer_after_minutes >= 0) AND (buffer_after_minutes <= 1440))),
  constraint service_buffer_before_check CHECK (((buffer_before_minutes >= 0) AND (buffer_before_minutes <= 1440))),
  constraint service_dependant_check CHECK ((dependant_kind = ANY (ARRAY['child'::text, 'pet'::text]))),
  constraint service_description_check CHECK ((char_length(description) <= 500)),
  constraint service_duration_check CHECK ((((duration_minutes >= 5) AND (duration_minutes <= 1440)) AND ((duration_minutes % 5) = 0))),
  constraint service_formats_check CHECK (((formats <@ ARRAY['online'::text, 'in_person'::text]) AND (cardinality(formats) > 0))),
  constraint service_group_size_check CHECK (((group_size IS NULL) OR (((group_size >= 1) AND (group_size <= 10000)) AND (kind = ANY (ARRAY['group'::text, 'workshop'::text]))))),
  constraint service_horizon_check CHECK (((horizon_days >= 1) AND (horizon_days <= 730))),
  constraint service_kind_check CHECK ((kind = ANY (ARRAY['intro'::text, 'session'::text, 'group'::text, 'workshop'::text]))),
  constraint service_level_check CHECK ((level = ANY (ARRAY['beginner'::text, 'intermediate'::text, 'advanced'::text]))),
  constraint service_max_per_day_check CHECK ((max_per_day > 0)),
  constraint service_max_per_week_check CHECK ((max_per_week > 0)),
  constraint service_minimum_notice_check CHECK (((minimum_notice_minutes >= 0) AND (minimum_notice_minutes <= 525600))),
  constraint service_price_check CHECK ((((price_amount IS NULL) = (price_currency IS NULL)) AND (price_amount >= 0))),
  constraint service_required_check CHECK (((NOT dependant_required) OR (dependant_kind IS NOT NULL))),
  constraint service_slot_interval_check CHECK ((((slot_interval_minutes >= 5) AND (slot_interval_minutes <= 1440)) AND ((slot_interval_minutes % 5) = 0))),
  constraint service_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint service_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint service_pkey PRIMARY KEY (practice_id, id),
  constraint service_external_id_key UNIQUE (practice_id, external_id),
  constraint service_slug_key UNIQUE (practice_id, slug)
);
alter table service enable row level security;
alter table service force row level security;
create policy service_of_booking on service for select to attune_link, attune_visitor using (((current_subject() <> ''::text) AND (practice_id = current_practice()) AND (EXISTS ( SELECT
   FROM booking
  WHERE ((booking.practice_id = service.practice_id) AND (booking.service_id = service.id))))));
create policy service_practice on service for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy service_visitor on service for select to attune_link, attune_visitor using (((practice_id = current_practice()) AND (archived_at IS NULL)));
create policy service_worker on service for select to attune_worker using ((practice_id = current_practice()));
CREATE TRIGGER directory_service_update AFTER UPDATE ON public.service REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_service_changed();
grant select on service to attune_link;
grant delete, insert, select, update on service to attune_practice;
grant select on service to attune_visitor;
grant select on service to attune_worker;

create table subscription (
  practice_id uuid not null,
  client_id uuid not null,
  topic text not null,
  channel text not null default 'email'::text,
  subscribed boolean not null default false,
  source text not null,
  text_version text,
  reason text,
  reason_text text,
  changed_at timestamp with time zone not null default app_now(),
  constraint subscription_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'whatsapp'::text]))),
  constraint subscription_reason_check CHECK ((reason = ANY (ARRAY['too_many'::text, 'not_relevant'::text, 'never_signed_up'::text, 'privacy'::text, 'other'::text]))),
  constraint subscription_source_check CHECK ((source = ANY (ARRAY['booking'::text, 'import'::text, 'staff'::text, 'link'::text, 'one_click'::text, 'undo'::text]))),
  constraint subscription_topic_check CHECK ((topic = ANY (ARRAY['reviews'::text, 'news'::text, 'offers'::text]))),
  constraint subscription_words_check CHECK ((char_length(reason_text) <= 500)),
  constraint subscription_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint subscription_pkey PRIMARY KEY (practice_id, client_id, topic, channel)
);
alter table subscription enable row level security;
alter table subscription force row level security;
create policy subscription_definer on subscription for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy subscription_link on subscription for select to attune_link using (((practice_id = current_practice()) AND (current_purpose() = 'subscription'::text) AND ((client_id)::text = current_subject())));
create policy subscription_practice on subscription for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy subscription_worker on subscription for select to attune_worker using (worker_reaches(practice_id));
CREATE TRIGGER subscription_kept BEFORE UPDATE ON public.subscription FOR EACH ROW EXECUTE FUNCTION subscription_kept();
CREATE TRIGGER subscription_recorded_insert AFTER INSERT ON public.subscription FOR EACH ROW EXECUTE FUNCTION record_subscription_change();
CREATE TRIGGER subscription_recorded_update AFTER UPDATE ON public.subscription FOR EACH ROW WHEN (((old.subscribed <> new.subscribed) OR ((new.reason IS DISTINCT FROM old.reason) OR (new.reason_text IS DISTINCT FROM old.reason_text)))) EXECUTE FUNCTION record_subscription_change();
grant select on subscription to attune_link;
grant insert, select, update on subscription to attune_practice;
grant select on subscription to attune_worker;

create table subscription_change (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  topic text not null,
  channel text not null,
  number integer not null,
  previous boolean,
  subscribed boolean,
  source text not null,
  text_version text,
  reason text,
  reason_text text,
  refuses boolean not null default false,
  undone_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  constraint subscription_change_client_fkey FOREIGN KEY (practice_id, client_id) REFERENCES client(practice_id, id) ON DELETE CASCADE,
  constraint subscription_change_pkey PRIMARY KEY (practice_id, id),
  constraint subscription_change_number_key UNIQUE (practice_id, client_id, topic, channel, number)
);
alter table subscription_change enable row level security;
alter table subscription_change force row level security;
create policy subscription_change_definer on subscription_change for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy subscription_change_practice on subscription_change for select to attune_practice using ((practice_id = current_practice()));
CREATE TRIGGER subscription_event AFTER INSERT ON public.subscription_change FOR EACH ROW EXECUTE FUNCTION subscription_event();
grant select on subscription_change to attune_practice;

create table suppression (
  practice_id uuid not null,
  id uuid not null default gen_random_uuid(),
  address text not null,
  channel text not null default 'email'::text,
  topic text,
  reason text not null,
  created_at timestamp with time zone not null default app_now(),
  constraint suppression_address_form CHECK ((address = lower(address))),
  constraint suppression_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'whatsapp'::text]))),
  constraint suppression_reason_check CHECK ((reason = ANY (ARRAY['unsubscribed'::text, 'hard_bounce'::text, 'complaint'::text]))),
  constraint suppression_topic_check CHECK ((topic = ANY (ARRAY['reviews'::text, 'news'::text, 'offers'::text]))),
  constraint suppression_whole_check CHECK (((reason = 'unsubscribed'::text) = (topic IS NOT NULL))),
  constraint suppression_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint suppression_pkey PRIMARY KEY (practice_id, id),
  constraint suppression_address_key UNIQUE NULLS NOT DISTINCT (practice_id, address, channel, topic)
);
alter table suppression enable row level security;
alter table suppression force row level security;
create policy suppression_definer on suppression for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy suppression_practice on suppression for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy suppression_worker on suppression for select to attune_worker using (worker_reaches(practice_id));
grant insert, select on suppression to attune_practice;
grant select on suppression to attune_worker;

create table therapist (
  practice_id uuid not null,
  id uuid not null,
  external_id text not null,
  slug text not null,
  first_name text not null,
  last_name text not null,
  title text,
  headline text,
  about text not null default ''::text,
  approach text,
  email text,
  photo_url text,
  gender text not null default 'undisclosed'::text,
  city text not null,
  district text,
  street text,
  postal_code text,
  time_zone text not null,
  languages text[] not null default '{}'::text[],
  specialties text[] not null default '{}'::text[],
  insurances text[] not null default '{}'::text[],
  methods text[] not null default '{}'::text[],
  qualifications jsonb not null default '[]'::jsonb,
  accepting_new boolean not null default false,
  accepting_new_confirmed_at timestamp with time zone,
  verification text not null default 'pending'::text,
  search_text text not null default ''::text,
  archived_at timestamp with time zone,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  constraint therapist_gender_check CHECK ((gender = ANY (ARRAY['male'::text, 'female'::text, 'diverse'::text, 'undisclosed'::text]))),
  constraint therapist_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint therapist_verification_check CHECK ((verification = ANY (ARRAY['pending'::text, 'verified'::text, 'rejected'::text]))),
  constraint therapist_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint therapist_pkey PRIMARY KEY (practice_id, id),
  constraint therapist_external_id_key UNIQUE (practice_id, external_id),
  constraint therapist_slug_key UNIQUE (practice_id, slug)
);
CREATE INDEX therapist_city_idx ON public.therapist USING btree (practice_id, city);
CREATE INDEX therapist_name_idx ON public.therapist USING btree (practice_id, last_name, first_name, id);
CREATE INDEX therapist_search_city_idx ON public.therapist USING gin (search_keys(((practice_id)::text || city), search_text));
CREATE INDEX therapist_search_idx ON public.therapist USING gin (practice_id, search_text gin_trgm_ops);
alter table therapist enable row level security;
alter table therapist force row level security;
create policy therapist_of_booking on therapist for select to attune_link, attune_visitor using (((current_subject() <> ''::text) AND (practice_id = current_practice()) AND (EXISTS ( SELECT
   FROM booking
  WHERE ((booking.practice_id = therapist.practice_id) AND (booking.therapist_id = therapist.id))))));
create policy therapist_practice on therapist for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy therapist_visitor on therapist for select to attune_link, attune_visitor using (((practice_id = current_practice()) AND (verification = 'verified'::text) AND (archived_at IS NULL)));
create policy therapist_worker on therapist for select to attune_worker using ((practice_id = current_practice()));
CREATE TRIGGER directory_therapist_insert AFTER INSERT ON public.therapist REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_therapist_changed();
CREATE TRIGGER directory_therapist_update AFTER UPDATE ON public.therapist REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_therapist_changed();
CREATE TRIGGER therapist_search BEFORE INSERT OR UPDATE ON public.therapist FOR EACH ROW EXECUTE FUNCTION therapist_search();
grant delete, insert, select, update on therapist to attune_practice;
grant select on therapist to attune_worker;
grant select (about) on therapist to attune_link;
grant select (about) on therapist to attune_visitor;
grant select (accepting_new) on therapist to attune_link;
grant select (accepting_new) on therapist to attune_visitor;
grant select (accepting_new_confirmed_at) on therapist to attune_link;
grant select (accepting_new_confirmed_at) on therapist to attune_visitor;
grant select (approach) on therapist to attune_link;
grant select (approach) on therapist to attune_visitor;
grant select (archived_at) on therapist to attune_link;
grant select (archived_at) on therapist to attune_visitor;
grant select (city) on therapist to attune_link;
grant select (city) on therapist to attune_visitor;
grant select (district) on therapist to attune_link;
grant select (district) on therapist to attune_visitor;
grant select (first_name) on therapist to attune_link;
grant select (first_name) on therapist to attune_visitor;
grant select (gender) on therapist to attune_link;
grant select (gender) on therapist to attune_visitor;
grant select (headline) on therapist to attune_link;
grant select (headline) on therapist to attune_visitor;
grant select (id) on therapist to attune_link;
grant select (id) on therapist to attune_visitor;
grant select (insurances) on therapist to attune_link;
grant select (insurances) on therapist to attune_visitor;
grant select (languages) on therapist to attune_link;
grant select (languages) on therapist to attune_visitor;
grant select (last_name) on therapist to attune_link;
grant select (last_name) on therapist to attune_visitor;
grant select (methods) on therapist to attune_link;
grant select (methods) on therapist to attune_visitor;
grant select (photo_url) on therapist to attune_link;
grant select (photo_url) on therapist to attune_visitor;
grant select (postal_code) on therapist to attune_link;
grant select (postal_code) on therapist to attune_visitor;
grant select (practice_id) on therapist to attune_link;
grant select (practice_id) on therapist to attune_visitor;
grant select (qualifications) on therapist to attune_link;
grant select (qualifications) on therapist to attune_visitor;
grant select (search_text) on therapist to attune_link;
grant select (search_text) on therapist to attune_visitor;
grant select (slug) on therapist to attune_link;
grant select (slug) on therapist to attune_visitor;
grant select (specialties) on therapist to attune_link;
grant select (specialties) on therapist to attune_visitor;
grant select (street) on therapist to attune_link;
grant select (street) on therapist to attune_visitor;
grant select (time_zone) on therapist to attune_link;
grant select (time_zone) on therapist to attune_visitor;
grant select (title) on therapist to attune_link;
grant select (title) on therapist to attune_visitor;
grant select (verification) on therapist to attune_link;
grant select (verification) on therapist to attune_visitor;

create table therapist_service (
  practice_id uuid not null,
  therapist_id uuid not null,
  service_id uuid not null,
  price_amount bigint,
  price_currency text,
  formats text[],
  constraint therapist_service_formats_check CHECK (((formats <@ ARRAY['online'::text, 'in_person'::text]) AND (cardinality(formats) > 0))),
  constraint therapist_service_price_check CHECK ((((price_amount IS NULL) = (price_currency IS NULL)) AND (price_amount >= 0))),
  constraint therapist_service_service_fkey FOREIGN KEY (practice_id, service_id) REFERENCES service(practice_id, id) ON DELETE CASCADE,
  constraint therapist_service_therapist_fkey FOREIGN KEY (practice_id, therapist_id) REFERENCES therapist(practice_id, id) ON DELETE CASCADE,
  constraint therapist_service_pkey PRIMARY KEY (practice_id, therapist_id, service_id)
);
CREATE INDEX therapist_service_service_idx ON public.therapist_service USING btree (practice_id, service_id, therapist_id);
alter table therapist_service enable row level security;
alter table therapist_service force row level security;
create policy therapist_service_practice on therapist_service for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy therapist_service_read on therapist_service for select to attune_link, attune_visitor, attune_worker using ((practice_id = current_practice()));
CREATE TRIGGER directory_offer_delete AFTER DELETE ON public.therapist_service REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_offer_insert AFTER INSERT ON public.therapist_service REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
CREATE TRIGGER directory_offer_update AFTER UPDATE ON public.therapist_service REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
grant select on therapist_service to attune_link;
grant delete, insert, select, update on therapist_service to attune_practice;
grant select on therapist_service to attune_visitor;
grant select on therapist_service to attune_worker;

create table webhook_delivery (
  practice_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  event_id text not null,
  event_type text not null,
  subject_id uuid not null,
  body text not null,
  status text not null default 'pending'::text,
  due_at timestamp with time zone,
  attempts integer not null default 0,
  began_at timestamp with time zone,
  attempt_count integer not null default 0,
  attempt_log jsonb not null default '[]'::jsonb,
  last_status_code integer,
  last_duration integer,
  last_error text,
  created_at timestamp with time zone not null default app_now(),
  ended_at timestamp with time zone,
  constraint webhook_delivery_attempts_check CHECK ((((attempts >= 0) AND (attempts <= 10)) AND (attempts <= attempt_count))),
  constraint webhook_delivery_due_check CHECK ((((status = 'pending'::text) = (due_at IS NOT NULL)) AND ((status = 'pending'::text) = (ended_at IS NULL)))),
  constraint webhook_delivery_form_check CHECK (((event_id ~ '^evt_[0-9a-f]{32}$'::text) AND (length(body) <= 2000))),
  constraint webhook_delivery_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text]))),
  constraint webhook_delivery_endpoint_fkey FOREIGN KEY (practice_id, endpoint_id) REFERENCES webhook_endpoint(practice_id, id) ON DELETE CASCADE,
  constraint webhook_delivery_pkey PRIMARY KEY (practice_id, id),
  constraint webhook_delivery_event_key UNIQUE (practice_id, endpoint_id, event_id)
);
CREATE INDEX webhook_delivery_due_idx ON public.webhook_delivery USING btree (practice_id, endpoint_id, due_at) WHERE (status = 'pending'::text);
CREATE INDEX webhook_delivery_list_idx ON public.webhook_delivery USING btree (practice_id, created_at DESC, id DESC);
CREATE INDEX webhook_delivery_past_idx ON public.webhook_delivery USING btree (created_at);
CREATE INDEX webhook_delivery_subject_idx ON public.webhook_delivery USING btree (practice_id, subject_id);
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy webhook_delivery_definer on webhook_delivery for all to postgres using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy webhook_delivery_past on webhook_delivery for delete to attune_worker using ((created_at < (app_now() - '30 days'::interval)));
create policy webhook_delivery_practice on webhook_delivery for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy webhook_delivery_worker_change on webhook_delivery for update to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy webhook_delivery_worker_read on webhook_delivery for select to attune_worker using (worker_reaches(practice_id));
grant insert, select on webhook_delivery to attune_practice;
grant delete, select on webhook_delivery to attune_worker;
grant update (attempt_count) on webhook_delivery to attune_worker;
grant update (attempt_log) on webhook_delivery to attune_worker;
grant update (attempts) on webhook_delivery to attune_practice;
grant update (attempts) on webhook_delivery to attune_worker;
grant update (began_at) on webhook_delivery to attune_practice;
grant update (began_at) on webhook_delivery to attune_worker;
grant update (due_at) on webhook_delivery to attune_practice;
grant update (due_at) on webhook_delivery to attune_worker;
grant update (ended_at) on webhook_delivery to attune_practice;
grant update (ended_at) on webhook_delivery to attune_worker;
grant update (last_duration) on webhook_delivery to attune_worker;
grant update (last_error) on webhook_delivery to attune_practice;
grant update (last_error) on webhook_delivery to attune_worker;
grant update (last_status_code) on webhook_delivery to attune_worker;
grant update (status) on webhook_delivery to attune_practice;
grant update (status) on webhook_delivery to attune_worker;

create table webhook_endpoint (
  practice_id uuid not null,
  id uuid not null,
  url text not null,
  description text,
  event_types text[] not null default '{}'::text[],
  status text not null default 'enabled'::text,
  disabled_reason text,
  secret bytea,
  previous_secret bytea,
  previous_secret_until timestamp with time zone,
  failing_since timestamp with time zone,
  last_error text,
  created_at timestamp with time zone not null default app_now(),
  updated_at timestamp with time zone not null default app_now(),
  archived_at timestamp with time zone,
  constraint webhook_endpoint_archived_check CHECK (((archived_at IS NULL) OR ((status = 'disabled'::text) AND (previous_secret IS NULL)))),
  constraint webhook_endpoint_previous_check CHECK (((previous_secret IS NULL) = (previous_secret_until IS NULL))),
  constraint webhook_endpoint_reason_check CHECK ((((status = 'disabled'::text) = (disabled_reason IS NOT NULL)) AND (disabled_reason = ANY (ARRAY['practice'::text, 'gone'::text, 'failing'::text])))),
  constraint webhook_endpoint_secret_check CHECK (((archived_at IS NULL) = (secret IS NOT NULL))),
  constraint webhook_endpoint_status_check CHECK ((status = ANY (ARRAY['enabled'::text, 'disabled'::text]))),
  constraint webhook_endpoint_url_check CHECK ((length(url) <= 2048)),
  constraint webhook_endpoint_words_check CHECK (((char_length(description) >= 1) AND (char_length(description) <= 200))),
  constraint webhook_endpoint_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint webhook_endpoint_pkey PRIMARY KEY (practice_id, id)
);
CREATE INDEX webhook_endpoint_created_idx ON public.webhook_endpoint USING btree (practice_id, created_at DESC, id DESC);
alter table webhook_endpoint enable row level security;
alter table webhook_endpoint force row level security;
create policy webhook_endpoint_definer on webhook_endpoint for select to postgres using ((practice_id = current_practice()));
create policy webhook_endpoint_practice on webhook_endpoint for all to attune_practice using ((practice_id = current_practice())) with check ((practice_id = current_practice()));
create policy webhook_endpoint_worker on webhook_endpoint for all to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
CREATE TRIGGER webhook_secret_kept BEFORE UPDATE OF secret ON public.webhook_endpoint FOR EACH ROW WHEN ((old.secret IS DISTINCT FROM new.secret)) EXECUTE FUNCTION webhook_secret_kept();
grant insert on webhook_endpoint to attune_practice;
grant select on webhook_endpoint to attune_worker;
grant select (archived_at) on webhook_endpoint to attune_practice;
grant update (archived_at) on webhook_endpoint to attune_practice;
grant select (created_at) on webhook_endpoint to attune_practice;
grant select (description) on webhook_endpoint to attune_practice;
grant update (description) on webhook_endpoint to attune_practice;
grant select (disabled_reason) on webhook_endpoint to attune_practice;
grant update (disabled_reason) on webhook_endpoint to attune_practice;
grant update (disabled_reason) on webhook_endpoint to attune_worker;
grant select (event_types) on webhook_endpoint to attune_practice;
grant update (event_types) on webhook_endpoint to attune_practice;
grant select (failing_since) on webhook_endpoint to attune_practice;
grant update (failing_since) on webhook_endpoint to attune_practice;
grant update (failing_since) on webhook_endpoint to attune_worker;
grant select (id) on webhook_endpoint to attune_practice;
grant select (last_error) on webhook_endpoint to attune_practice;
grant update (last_error) on webhook_endpoint to attune_practice;
grant update (last_error) on webhook_endpoint to attune_worker;
grant select (practice_id) on webhook_endpoint to attune_practice;
grant update (previous_secret) on webhook_endpoint to attune_worker;
grant select (previous_secret_until) on webhook_endpoint to attune_practice;
grant update (previous_secret_until) on webhook_endpoint to attune_worker;
grant update (secret) on webhook_endpoint to attune_practice;
grant select (status) on webhook_endpoint to attune_practice;
grant update (status) on webhook_endpoint to attune_practice;
grant update (status) on webhook_endpoint to attune_worker;
grant select (updated_at) on webhook_endpoint to attune_practice;
grant update (updated_at) on webhook_endpoint to attune_practice;
grant select (url) on webhook_endpoint to attune_practice;
grant update (url) on webhook_endpoint to attune_practice;

create table webhook_event (
  practice_id uuid not null,
  provider text not null,
  event_id text not null,
  type text not null,
  status text not null default 'pending'::text,
  body jsonb,
  attempts integer not null default 0,
  last_error text,
  due_at timestamp with time zone not null default app_now(),
  received_at timestamp with time zone not null default app_now(),
  processed_at timestamp with time zone,
  constraint webhook_event_body_check CHECK ((((status = 'processed'::text) = (body IS NULL)) AND ((status = 'processed'::text) = (processed_at IS NOT NULL)))),
  constraint webhook_event_provider_check CHECK ((provider = 'stripe'::text)),
  constraint webhook_event_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'processed'::text, 'failed'::text]))),
  constraint webhook_event_practice_fkey FOREIGN KEY (practice_id) REFERENCES practice(practice_id) ON DELETE CASCADE,
  constraint webhook_event_pkey PRIMARY KEY (practice_id, provider, event_id)
);
CREATE INDEX webhook_event_due_idx ON public.webhook_event USING btree (practice_id, due_at) WHERE (status <> 'processed'::text);
CREATE INDEX webhook_event_received_idx ON public.webhook_event USING btree (received_at);
alter table webhook_event enable row level security;
alter table webhook_event force row level security;
create policy webhook_event_past on webhook_event for delete to attune_worker using ((received_at < (app_now() - '30 days'::interval)));
create policy webhook_event_read on webhook_event for select to attune_worker using (worker_reaches(practice_id));
create policy webhook_event_settled on webhook_event for update to attune_worker using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy webhook_event_taken_in on webhook_event for insert to attune_worker with check (worker_reaches(practice_id));
grant delete, insert, select, update on webhook_event to attune_worker;

create view booking_details with (security_invoker=true) as
 SELECT booking.practice_id,
    booking.id,
    booking.status,
    booking.source,
    booking.format,
    booking.location,
    booking.starts_at,
    booking.ends_at,
    booking.contact,
    booking.answers,
    booking.price_amount,
    booking.price_currency,
    booking.sequence,
    booking.created_at,
    booking.updated_at,
    practice.name AS practice_name,
    practice.locale AS practice_locale,
    practice.time_zone AS practice_time_zone,
    booking.therapist_id,
    therapist.first_name AS therapist_first_name,
    therapist.last_name AS therapist_last_name,
    therapist.title AS therapist_title,
    therapist.photo_url AS therapist_photo_url,
    booking.service_id,
    service.name AS service_name,
    service.duration_minutes,
        CASE
            WHEN CURRENT_USER = ANY (ARRAY['attune_practice'::name, 'attune_worker'::name]) THEN booking.client_id
            ELSE NULL::uuid
        END AS client_id,
    booking.group_session_id,
    booking.due_at,
    booking.checked_in_at,
    booking.joining_link,
    booking.client_note,
        CASE
            WHEN CURRENT_USER = 'attune_practice'::name THEN booking.therapist_note
            ELSE NULL::text
        END AS therapist_note,
    booking.emergency_contact,
    booking.cancelled_by,
    booking.cancel_reason,
    booking.cancelled_at,
        CASE
            WHEN CURRENT_USER = 'attune_practice'::name THEN booking.attribution
            ELSE NULL::jsonb
        END AS attribution
   FROM booking
     JOIN practice ON practice.practice_id = booking.practice_id
     JOIN therapist ON therapist.practice_id = booking.practice_id AND therapist.id = booking.therapist_id
     JOIN service ON service.practice_id = booking.practice_id AND service.id = booking.service_id;
grant select on booking_details to attune_link;
grant select on booking_details to attune_practice;
grant select on booking_details to attune_visitor;
grant select on booking_details to attune_worker;

create view client_payment_summary with (security_invoker=true) as
 SELECT practice_id,
    client_id,
    currency,
    sum(captured_amount)::bigint AS captured_amount,
    sum(refunded_amount)::bigint AS refunded_amount,
    sum(captured_amount - refunded_amount)::bigint AS kept_amount,
    count(*) FILTER (WHERE captured_amount > 0)::integer AS payments,
    max(captured_at) AS last_paid_at
   FROM payment
  GROUP BY practice_id, client_id, currency;
grant select on client_payment_summary to attune_practice;

create view listed_therapist with (security_invoker=true) as
 SELECT practice_id,
    id,
    slug,
    first_name,
    last_name,
    title,
    headline,
    about,
    approach,
    photo_url,
    gender,
    city,
    district,
    street,
    postal_code,
    time_zone,
    languages,
    specialties,
    insurances,
    methods,
    qualifications,
    accepting_new,
    accepting_new_confirmed_at,
    search_text
   FROM therapist
  WHERE verification = 'verified'::text AND archived_at IS NULL AND COALESCE(approach, headline) IS NOT NULL AND (EXISTS ( SELECT
           FROM therapist_offer offer
          WHERE offer.practice_id = therapist.practice_id AND offer.therapist_id = therapist.id)) AND (EXISTS ( SELECT
           FROM availability_window
          WHERE availability_window.practice_id = therapist.practice_id AND availability_window.therapist_id = therapist.id));
grant select on listed_therapist to attune_link;
grant select on listed_therapist to attune_practice;
grant select on listed_therapist to attune_visitor;
grant select on listed_therapist to attune_worker;

create view therapist_offer with (security_invoker=true) as
 SELECT offer.practice_id,
    offer.therapist_id,
    offer.service_id,
    service.kind,
    service.slug,
    service.duration_minutes,
    service.minimum_notice_minutes,
    COALESCE(offer.formats, service.formats) AS formats,
        CASE
            WHEN offer.price_amount IS NULL THEN service.price_amount
            ELSE offer.price_amount
        END AS price_amount,
        CASE
            WHEN offer.price_amount IS NULL THEN service.price_currency
            ELSE offer.price_currency
        END AS price_currency
   FROM therapist_service offer
     JOIN service ON service.practice_id = offer.practice_id AND service.id = offer.service_id
  WHERE service.archived_at IS NULL;
grant select on therapist_offer to attune_link;
grant select on therapist_offer to attune_practice;
grant select on therapist_offer to attune_visitor;
grant select on therapist_offer to attune_worker;
