-- Contact instead of a slot (booking_request), and a booking that a practice proposes to one person (booking_invitation).
--
-- Guarantees from here on:
--   * a visitor asks only by request_booking, which makes a request and nothing else, and reads back no more than where that one stands
--   * what is agreed to with a request is agreed to as it is made, or by the practice; only an answer that was given is told
--   * a request is answered once; what was not answered in time is expired, and stays so
--   * an invitation opens by its link for who holds that, until it is booked, revoked or expired; of many who accept one, one does
--   * a booking that came of an invitation is of its service and therapist, and names it

create table booking_request (
  practice_id       uuid        not null,
  id                uuid        not null,
  client_id         uuid        not null,
  therapist_id      uuid,                             -- null: whoever suits
  service_id        uuid,
  contact           text        not null,
  reason            text,
  message           text,
  preferred_channel text        not null,
  person            jsonb       not null,             -- as given with the request; the client stays as known
  status            text        not null default 'open',
  expires_at        timestamptz not null,
  answer_message    text,
  answered_by       text,
  answered_at       timestamptz,
  created_at        timestamptz not null default app_now(),
  updated_at        timestamptz not null default app_now(),

  constraint booking_request_pkey            primary key (practice_id, id),
  constraint booking_request_client_fkey     foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade,
  constraint booking_request_therapist_fkey  foreign key (practice_id, therapist_id) references therapist (practice_id, id),
  constraint booking_request_service_fkey    foreign key (practice_id, service_id) references service (practice_id, id),
  constraint booking_request_contact_check   check (contact in ('booking', 'consultation')),
  constraint booking_request_channel_check   check (preferred_channel in ('email', 'phone', 'whatsapp')),
  constraint booking_request_status_check    check (status in ('open', 'accepted', 'declined', 'expired', 'booked')),
  constraint booking_request_answer_check    check ((status in ('accepted', 'declined', 'booked')) = (answered_at is not null)
                                                    and (answered_at is null) = (answered_by is null)),
  constraint booking_request_actor_check     check (answered_by in ('therapist', 'staff')),
  constraint booking_request_texts_check     check (length(reason) <= 200 and length(message) <= 2000 and length(answer_message) <= 2000)
);

create table booking_invitation (
  practice_id  uuid        not null,
  id           uuid        not null,
  client_id    uuid        not null,
  request_id   uuid,                                  -- the request it answers
  therapist_id uuid,                                  -- null: whoever gives the service
  service_id   uuid        not null,
  starts_at    timestamptz,                           -- null: whenever it suits
  format       text,                                  -- null: as the client likes
  person       jsonb       not null,                  -- as invited; the client stays as known
  message      text,
  status       text        not null default 'open',
  expires_at   timestamptz not null,
  booking_id   uuid,
  created_by   text        not null default 'staff',
  created_at   timestamptz not null default app_now(),
  updated_at   timestamptz not null default app_now(),

  constraint booking_invitation_pkey           primary key (practice_id, id),
  constraint booking_invitation_client_fkey    foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade,
  constraint booking_invitation_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id),
  constraint booking_invitation_service_fkey   foreign key (practice_id, service_id) references service (practice_id, id),
  constraint booking_invitation_request_fkey   foreign key (practice_id, request_id) references booking_request (practice_id, id) on delete cascade,
  constraint booking_invitation_request_key    unique (practice_id, request_id),
  constraint booking_invitation_booking_fkey   foreign key (practice_id, booking_id) references booking (practice_id, id),
  constraint booking_invitation_booking_key    unique (practice_id, booking_id),
  constraint booking_invitation_format_check   check (format in ('online', 'in_person')),
  constraint booking_invitation_status_check   check (status in ('open', 'booked', 'expired', 'revoked')),
  constraint booking_invitation_booked_check   check ((status = 'booked') = (booking_id is not null)),
  constraint booking_invitation_actor_check    check (created_by in ('therapist', 'staff')),
  constraint booking_invitation_message_check  check (length(message) <= 2000)
);

alter table booking
  add column invitation_id uuid,
  add constraint booking_invitation_fkey foreign key (practice_id, invitation_id) references booking_invitation (practice_id, id);

alter table message
  add constraint message_request_fkey    foreign key (practice_id, request_id) references booking_request (practice_id, id) on delete cascade,
  add constraint message_invitation_fkey foreign key (practice_id, invitation_id) references booking_invitation (practice_id, id) on delete cascade;

alter table consent
  drop constraint consent_source_check,
  add constraint consent_source_check check (source in ('booking', 'request', 'import', 'staff'));

create index booking_request_created_idx       on booking_request (practice_id, created_at desc, id desc);
create index booking_request_open_idx          on booking_request (practice_id, expires_at) where status = 'open';
create index booking_request_client_idx        on booking_request (practice_id, client_id);
create index booking_invitation_created_idx    on booking_invitation (practice_id, created_at desc, id desc);
create index booking_invitation_open_idx       on booking_invitation (practice_id, expires_at) where status = 'open';
create index booking_invitation_client_idx     on booking_invitation (practice_id, client_id);

alter table booking_request    enable row level security;
alter table booking_request    force  row level security;
alter table booking_invitation enable row level security;
alter table booking_invitation force  row level security;

create policy booking_request_practice on booking_request for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy booking_request_worker on booking_request for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
-- request_booking and accept_invitation run as who owns the schema, and no further than the practice of the transaction.
create policy booking_request_definer on booking_request for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy booking_invitation_link on booking_invitation for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'booking_invitation' and id::text = current_subject());
create policy booking_invitation_practice on booking_invitation for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy booking_invitation_worker on booking_invitation for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy booking_invitation_definer on booking_invitation for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy link_generation_definer on link_generation for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select, insert, update on booking_request, booking_invitation to attune_practice;
grant select on booking_request, booking_invitation to attune_worker;
grant update (status, updated_at) on booking_request, booking_invitation to attune_worker;
grant select (practice_id, id, request_id, therapist_id, service_id, starts_at, format, person, message, status, expires_at, booking_id, created_at)
  on booking_invitation to attune_link;

-- A request of who may read none: for a client who was found or made before, until an instant that the practice's rules say.
create function request_booking(given_client_id uuid, given_therapist_id uuid, given_service_id uuid, given_contact text, given_reason text,
                                given_message text, given_channel text, given_person jsonb, given_expires_at timestamptz)
returns uuid
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into booking_request (practice_id, id, client_id, therapist_id, service_id, contact, reason, message, preferred_channel, person, expires_at)
  values (current_practice(), gen_random_uuid(), given_client_id, given_therapist_id, given_service_id, given_contact, given_reason,
          given_message, given_channel, given_person, given_expires_at)
  returning id
$$;

-- Where a request stands, to who knows its id: not whose it is, nor what was said.
create function booking_request_state(of_request_id uuid)
returns table (status text, expires_at timestamptz)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select request.status, request.expires_at
    from booking_request request
   where request.practice_id = current_practice() and request.id = of_request_id
$$;

-- What was agreed to with a request, in the wording that was seen. Somebody who asks has no secret to show, so it is theirs alone to
-- say while they ask: in the transaction that made the request.
create function consent_for_request(given_client_id uuid, given_purpose text, given_text_version text) returns void
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

-- Who asks may have mail sent that their request arrived, and none that it was answered before it was.
create function request_answer_told() returns trigger
language plpgsql
as $$
begin
  if not exists (select from booking_request
                  where practice_id = new.practice_id and id = new.request_id and answered_at is not null) then
    raise exception 'the request was not answered' using errcode = 'check_violation', constraint = 'request_answer_told';
  end if;
  return new;
end
$$;

create trigger request_answer_told before insert on message
for each row when (new.kind = 'booking_request_answered') execute function request_answer_told();

-- Books an invitation for the booking whose hold the caller has, and says whether that could be: it is open, and the booking is of its
-- service and therapist. Its link is spent with it, and a request that it answered is booked.
create function accept_invitation(of_invitation_id uuid, of_booking_id uuid) returns boolean
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

revoke execute on function request_answer_told() from public;
grant execute on function request_booking(uuid, uuid, uuid, text, text, text, text, jsonb, timestamptz),
                          booking_request_state(uuid), consent_for_request(uuid, text, text), accept_invitation(uuid, uuid)
  to attune_visitor, attune_practice;
