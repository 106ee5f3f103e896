-- Every message about a booking: each change of its life, reminders, refunds, and what comes before it (requests, invitations).
--
-- Guarantees from here on:
--   * no change that its client must hear of is committed without the message to them: booking_change_told
--   * a move says whose time it took before, also where only the therapist or the format changed
--   * the sequence of a booking rises with every new time and with its end, whoever forgets to: calendars believe nothing older
--   * a reminder is of one time of a confirmed booking, once; when that time is given up, what still waits to be sent is void
--   * each refund, request and invitation is told once

-- What a change says ------------------------------------------------------------------------------------------------------

alter table booking_change
  add column previous_therapist_id uuid,                        -- whose time it took until then; null: the same therapist's
  add column sequence              integer not null default 0,  -- of the booking after it
  add constraint booking_change_therapist_fkey
    foreign key (practice_id, previous_therapist_id) references therapist (practice_id, id);

create index booking_change_therapist_idx on booking_change (practice_id, previous_therapist_id)
  where previous_therapist_id is not null;

create or replace function record_booking_change() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

drop trigger booking_recorded_update on booking;
create trigger booking_recorded_update after update on booking
for each row when (old.status <> new.status or old.starts_at <> new.starts_at or old.ends_at <> new.ends_at
                   or old.therapist_id <> new.therapist_id or old.format <> new.format)
execute function record_booking_change();

-- What an import changes was told of elsewhere, if at all.
create function booking_sequence() returns trigger
language plpgsql
as $$
begin
  new.sequence := old.sequence + 1;
  return new;
end
$$;

create trigger booking_sequence before update on booking
for each row when (new.changed_by <> 'import' and old.status not in ('held', 'expired')
                   and (old.starts_at <> new.starts_at or old.ends_at <> new.ends_at or old.therapist_id <> new.therapist_id
                        or old.format <> new.format or old.location is distinct from new.location
                        or (old.status <> new.status and new.status in ('cancelled', 'declined', 'expired'))))
execute function booking_sequence();

-- Whether the client of a booking must hear of a change: of everything they were part of, but not of a hold that came to nothing,
-- nor of how the practice books a session that is over.
create function client_must_hear(previous_status text, status text, changed_by text) returns boolean
language sql immutable parallel safe
as $$
  select changed_by <> 'import' and case
    when previous_status = status                       then status in ('pending_payment', 'pending_approval', 'confirmed')
    when previous_status is null                        then status in ('pending_payment', 'pending_approval', 'confirmed', 'declined')
    when previous_status in ('held', 'expired')         then status in ('pending_payment', 'pending_approval', 'confirmed')
    else status in ('pending_payment', 'pending_approval', 'confirmed', 'declined', 'cancelled', 'expired')
  end
$$;

drop trigger booking_change_told on booking_change;
create constraint trigger booking_change_told after insert on booking_change
deferrable initially deferred
for each row when (client_must_hear(new.previous_status, new.status, new.changed_by))
execute function booking_change_told();

-- The outbox --------------------------------------------------------------------------------------------------------------

alter table message
  add column remind_minutes integer,      -- how long before the session a reminder is due
  add column reminds_of     timestamptz,  -- the start it reminds of
  add column refund_id      uuid,         -- its foreign key comes with its table, as do the next two
  add column request_id     uuid,
  add column invitation_id  uuid,
  alter column message_id drop not null,  -- named when it is first sent, where whoever wrote the row did not know our host
  drop constraint message_kind_check,
  add constraint message_kind_check check (kind in (
    'booking_confirmed', 'booking_received', 'booking_payment_due', 'booking_approved', 'booking_declined', 'booking_cancelled',
    'booking_rescheduled', 'booking_expired', 'booking_reminder_day', 'booking_reminder_hour', 'payment_refunded', 'payment_returned',
    'booking_request_received', 'booking_request_answered', 'booking_invited',
    'review_invited', 'report_card_sent', 'newsletter', 'link_requested')),
  drop constraint message_audience_check,
  add constraint message_audience_check check (audience in ('client', 'therapist', 'former_therapist', 'practice')),
  drop constraint message_client_check,
  add constraint message_client_check check (kind not in ('review_invited', 'report_card_sent', 'newsletter') or client_id is not null),
  add constraint message_named_check check (message_id is not null or status in ('queued', 'suppressed')),
  add constraint message_change_check check (
    (kind in ('booking_confirmed', 'booking_received', 'booking_payment_due', 'booking_approved', 'booking_declined', 'booking_cancelled',
              'booking_rescheduled', 'booking_expired')) = (change_id is not null)),
  add constraint message_booking_check check (
    (change_id is null and remind_minutes is null and refund_id is null) or booking_id is not null),
  add constraint message_reminder_check check (
    (kind in ('booking_reminder_day', 'booking_reminder_hour')) = (remind_minutes is not null)
    and (remind_minutes is null) = (reminds_of is null)),
  add constraint message_refund_check check ((kind in ('payment_refunded', 'payment_returned')) = (refund_id is not null)),
  add constraint message_request_check check ((kind in ('booking_request_received', 'booking_request_answered')) = (request_id is not null)),
  add constraint message_invited_check check ((kind = 'booking_invited') = (invitation_id is not null));

create unique index message_reminder_key on message (practice_id, booking_id, reminds_of, remind_minutes) where remind_minutes is not null;
create unique index message_refund_key   on message (practice_id, refund_id) where refund_id is not null;
create unique index message_request_key  on message (practice_id, request_id, kind, audience) where request_id is not null;
create unique index message_invited_key  on message (practice_id, invitation_id) where invitation_id is not null;
create index booking_reminder_idx on booking (practice_id, starts_at) where status = 'confirmed';

-- Puts the mails about the latest change of a booking into the outbox: to the client, to the therapist who has an address and whom
-- it concerns, and to the one whose time it no longer takes. A meeting in person is told in the practice's zone, because that is
-- where both will be. Without a host each gets its Message-ID when it is first sent.
create or replace function queue_booking_messages(of_booking_id uuid, of_kind text, mail_host text) returns table (id uuid)
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

-- Puts the reminders that are due into the outbox: of sessions that begin within so many minutes, and not within the next reminder's.
-- A time that was agreed on later than the reminder was due gets none. Whoever is changing a booking is not waited for; the next
-- minute looks again. Nobody can change one that is looked at here before its reminder is there to be voided.
create function queue_reminders(of_kind text, minutes integer, next_minutes integer, mail_host text) returns table (id uuid)
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

-- What was to remind of a time that is given up is void, whoever gave it up.
create function void_reminders() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  update message set status = 'suppressed'
   where practice_id = new.practice_id and booking_id = new.id and remind_minutes is not null and status = 'queued';
  return null;
end
$$;

create trigger booking_reminders_void after update on booking
for each row when (old.status = 'confirmed' and (new.status <> 'confirmed' or old.starts_at <> new.starts_at))
execute function void_reminders();

-- Tells the client that money went back: once for each refund.
create function queue_refund_message(of_booking_id uuid, of_refund_id uuid, of_kind text, mail_host text) returns table (id uuid)
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

-- Tells that a client asked for a time (the client, and the therapist or else the practice), or what the answer is (the client).
-- The tables of this and the next come with a later migration, which is why they are not in plain SQL.
create function queue_request_messages(of_request_id uuid, of_kind text, mail_host text) returns table (id uuid)
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

-- Sends a client the link by which a practice invites them to book.
create function queue_invitation_message(of_invitation_id uuid, mail_host text) returns table (id uuid)
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

revoke execute on function booking_sequence(), client_must_hear(text, text, text), void_reminders(),
                           queue_reminders(text, integer, integer, text), queue_refund_message(uuid, uuid, text, text),
                           queue_request_messages(uuid, text, text), queue_invitation_message(uuid, text) from public;
grant execute on function queue_reminders(text, integer, integer, text) to attune_worker;
grant execute on function queue_refund_message(uuid, uuid, text, text) to attune_link, attune_practice, attune_worker;
grant execute on function queue_request_messages(uuid, text, text) to attune_visitor, attune_practice, attune_worker;
grant execute on function queue_invitation_message(uuid, text) to attune_practice;
