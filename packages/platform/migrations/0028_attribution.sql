-- Where a visitor came from when they booked or asked: what the address of the partner's page and its author said.
--
-- Guarantees from here on:
--   * a booking and a request keep it as it was sent with them: six short texts, nothing else
--   * the practice alone reads it: it is not in what a visitor or the holder of a link is shown

alter table booking
  add column attribution jsonb, -- source, medium, campaign, term, content, reference; those that were said
  add constraint booking_attribution_check check (jsonb_typeof(attribution) in ('object', 'null') and length(attribution::text) <= 2000);

alter table booking_request
  add column attribution jsonb,
  add constraint booking_request_attribution_check
    check (jsonb_typeof(attribution) in ('object', 'null') and length(attribution::text) <= 2000);

-- As before, with where the visitor came from.
drop function request_booking(uuid, uuid, uuid, text, text, text, text, jsonb, timestamptz);
create function request_booking(given_client_id uuid, given_therapist_id uuid, given_service_id uuid, given_contact text, given_reason text,
                                given_message text, given_channel text, given_person jsonb, given_expires_at timestamptz,
                                given_attribution jsonb default null)
returns uuid
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into booking_request (practice_id, id, client_id, therapist_id, service_id, contact, reason, message, preferred_channel, person,
                               expires_at, attribution)
  values (current_practice(), gen_random_uuid(), given_client_id, given_therapist_id, given_service_id, given_contact, given_reason,
          given_message, given_channel, given_person, given_expires_at, given_attribution)
  returning id
$$;
revoke execute on function request_booking(uuid, uuid, uuid, text, text, text, text, jsonb, timestamptz, jsonb) from public;
grant execute on function request_booking(uuid, uuid, uuid, text, text, text, text, jsonb, timestamptz, jsonb)
  to attune_visitor, attune_practice;

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
       booking.emergency_contact, booking.cancelled_by, booking.cancel_reason, booking.cancelled_at,
       case when current_user = 'attune_practice' then booking.attribution end as attribution
  from booking
  join practice  on practice.practice_id  = booking.practice_id
  join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
  join service   on service.practice_id   = booking.practice_id and service.id   = booking.service_id;
