-- The outbox: every mail is a row, written in the transaction of the change that it tells of, and rendered when it is sent.
--
-- Guarantees from here on:
--   * one message per change of a booking and audience, however often the change is told
--   * no booking is committed without the message to its client: booking_change_told looks at the end of the transaction
--   * a row holds no text and no link: neither a dump nor a queue can be used to act for a client
--   * a visitor causes messages only by queue_booking_messages, for the booking that the visitor holds, and reads none

create table message (
  practice_id uuid        not null,
  id          uuid        not null,
  kind        text        not null,
  audience    text        not null,
  channel     text        not null default 'email',
  booking_id  uuid,
  change_id   uuid,
  recipient   text        not null,
  locale      text        not null,
  time_zone   text        not null,
  status      text        not null default 'queued',
  message_id  text        not null,
  attempts    integer     not null default 0,
  last_error  text,
  due_at      timestamptz not null default app_now(),  -- when it is, or after a failure, may be sent again
  created_at  timestamptz not null default app_now(),
  sent_at     timestamptz,

  constraint message_pkey           primary key (practice_id, id),
  constraint message_booking_fkey   foreign key (practice_id, booking_id) references booking (practice_id, id) on delete cascade,
  constraint message_change_fkey    foreign key (practice_id, change_id) references booking_change (practice_id, id) on delete cascade,
  constraint message_change_key     unique (practice_id, change_id, audience),
  constraint message_kind_check     check (kind in ('booking_confirmed', 'booking_received')),
  constraint message_audience_check check (audience in ('client', 'therapist')),
  constraint message_channel_check  check (channel in ('email', 'sms', 'whatsapp')),
  constraint message_status_check   check (status in ('queued', 'sending', 'sent', 'delivered', 'bounced', 'failed', 'suppressed')),
  constraint message_sent_check     check (status not in ('sent', 'delivered') or sent_at is not null)
);

create index message_due_idx     on message (practice_id, due_at) where status in ('queued', 'sending');
create index message_booking_idx on message (practice_id, booking_id);
create index message_created_idx on message (practice_id, created_at desc);

alter table message enable row level security;
alter table message force  row level security;

create policy message_practice on message for select to attune_practice
  using (practice_id = current_practice());
create policy message_worker on message for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy message_definer on message for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select on message to attune_practice;
grant select, update on message to attune_worker;

-- Puts the mails about the latest change of a booking into the outbox: to the client, and to the therapist who has an address.
-- A meeting in person is told in the practice's zone, because that is where both will be.
create function queue_booking_messages(of_booking_id uuid, of_kind text, mail_host text) returns table (id uuid)
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into message (practice_id, id, kind, audience, booking_id, change_id, recipient, locale, time_zone, message_id)
  select booking.practice_id, fresh.id, of_kind, audience.name, booking.id, change.id,
         case audience.name when 'client' then booking.contact ->> 'email' else therapist.email end,
         case audience.name when 'client' then coalesce(booking.contact ->> 'locale', practice.locale) else practice.locale end,
         case when booking.format = 'in_person' then practice.time_zone
              when audience.name = 'client'     then coalesce(booking.contact ->> 'timeZone', practice.time_zone)
              else therapist.time_zone end,
         '<' || fresh.id || '@' || mail_host || '>'
    from booking
    join practice  on practice.practice_id  = booking.practice_id
    join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
    join lateral (select booking_change.id
                    from booking_change
                   where booking_change.practice_id = booking.practice_id and booking_change.booking_id = booking.id
                   order by number desc limit 1) as change on true
   cross join (values ('client'), ('therapist')) as audience (name)
   cross join lateral (select gen_random_uuid() as id, audience.name) as fresh
   where booking.practice_id = current_practice()
     and booking.id = of_booking_id
     and (audience.name = 'client' or therapist.email is not null)
      on conflict on constraint message_change_key do nothing
  returning message.id
$$;

-- The message belongs into the transaction of the change: one that is written after it is lost with the process that meant to.
create function booking_change_told() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not exists (select from message
                  where message.practice_id = new.practice_id and message.change_id = new.id and message.audience = 'client') then
    raise exception 'nobody is told of this booking' using errcode = 'check_violation', constraint = 'booking_change_told';
  end if;
  return null;
end
$$;

create constraint trigger booking_change_told after insert on booking_change
deferrable initially deferred
for each row when (new.previous_status = 'held' and new.status in ('pending_approval', 'confirmed'))
execute function booking_change_told();

revoke execute on function queue_booking_messages(uuid, text, text), booking_change_told() from public;
grant execute on function queue_booking_messages(uuid, text, text) to attune_visitor, attune_link, attune_practice, attune_worker;
