-- What happens is told to the practice's own servers: where to (webhook_endpoint), and what became of each telling (webhook_delivery).
--
-- Guarantees from here on:
--   * what happens to a booking, a request, a review or a subscription is noted for every endpoint that is told of it, in the same
--     transaction: it is told if and only if it happened, whatever the code above does. A change that is made in several statements
--     is one event; an import is none, since the practice brings what it knows already
--   * who causes an event need not see an endpoint, nor a delivery, and cannot
--   * every attempt and every replay of an event carries the same id and the same bytes, which hold ids and no word about a person
--   * what signs is kept only as the platform's key has sealed it, and read by who sends alone; the one before is forgotten after a day
--   * a delivery is forgotten after thirty days

create table webhook_endpoint (
  practice_id           uuid        not null,
  id                    uuid        not null,
  url                   text        not null,
  description           text,
  event_types           text[]      not null default '{}',  -- empty: every type
  status                text        not null default 'enabled',
  disabled_reason       text,
  secret                bytea,                              -- sealed; null once it was put away
  previous_secret       bytea,                              -- sealed, and signs as well until previous_secret_until
  previous_secret_until timestamptz,
  failing_since         timestamptz,                        -- since when nothing but failures came back
  last_error            text,
  created_at            timestamptz not null default app_now(),
  updated_at            timestamptz not null default app_now(),
  archived_at           timestamptz,

  constraint webhook_endpoint_pkey           primary key (practice_id, id),
  constraint webhook_endpoint_practice_fkey  foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint webhook_endpoint_url_check      check (length(url) <= 2048),
  constraint webhook_endpoint_words_check    check (char_length(description) between 1 and 200),
  constraint webhook_endpoint_status_check   check (status in ('enabled', 'disabled')),
  constraint webhook_endpoint_reason_check   check ((status = 'disabled') = (disabled_reason is not null)
                                                    and disabled_reason in ('practice', 'gone', 'failing')),
  constraint webhook_endpoint_secret_check   check ((archived_at is null) = (secret is not null)),
  constraint webhook_endpoint_previous_check check ((previous_secret is null) = (previous_secret_until is null)),
  constraint webhook_endpoint_archived_check check (archived_at is null or (status = 'disabled' and previous_secret is null))
);

create index webhook_endpoint_created_idx on webhook_endpoint (practice_id, created_at desc, id desc);

create table webhook_delivery (
  practice_id        uuid        not null,
  id                 uuid        not null,
  endpoint_id        uuid        not null,
  event_id           text        not null,                  -- the same at every endpoint
  event_type         text        not null,
  subject_id         uuid        not null,                  -- what it happened to
  body               text        not null,                  -- the bytes that are sent and signed
  status             text        not null default 'pending',
  due_at             timestamptz,
  attempts           integer     not null default 0,        -- since it was made, or since it was last replayed
  began_at           timestamptz,                           -- the first of those
  attempt_count      integer     not null default 0,        -- of all rounds
  attempt_log        jsonb       not null default '[]',     -- the last hundred
  last_status_code   integer,
  last_duration      integer,                               -- milliseconds
  last_error         text,
  created_at         timestamptz not null default app_now(),
  ended_at           timestamptz,

  constraint webhook_delivery_pkey           primary key (practice_id, id),
  constraint webhook_delivery_event_key      unique (practice_id, endpoint_id, event_id),
  constraint webhook_delivery_endpoint_fkey  foreign key (practice_id, endpoint_id)
    references webhook_endpoint (practice_id, id) on delete cascade,
  constraint webhook_delivery_form_check     check (event_id ~ '^evt_[0-9a-f]{32}$' and length(body) <= 2000),
  constraint webhook_delivery_status_check   check (status in ('pending', 'delivered', 'failed')),
  constraint webhook_delivery_due_check      check ((status = 'pending') = (due_at is not null) and (status = 'pending') = (ended_at is null)),
  constraint webhook_delivery_attempts_check check (attempts between 0 and 10 and attempts <= attempt_count)
);

create index webhook_delivery_due_idx     on webhook_delivery (practice_id, endpoint_id, due_at) where status = 'pending';
create index webhook_delivery_list_idx    on webhook_delivery (practice_id, created_at desc, id desc);
create index webhook_delivery_subject_idx on webhook_delivery (practice_id, subject_id);
create index webhook_delivery_past_idx    on webhook_delivery (created_at);

alter table webhook_endpoint enable row level security;
alter table webhook_endpoint force  row level security;
alter table webhook_delivery enable row level security;
alter table webhook_delivery force  row level security;

create policy webhook_endpoint_practice on webhook_endpoint for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy webhook_endpoint_worker on webhook_endpoint for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy webhook_endpoint_definer on webhook_endpoint for select to current_user
  using (practice_id = current_practice());

create policy webhook_delivery_practice on webhook_delivery for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy webhook_delivery_worker_read on webhook_delivery for select to attune_worker
  using (worker_reaches(practice_id));
create policy webhook_delivery_worker_change on webhook_delivery for update to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy webhook_delivery_past on webhook_delivery for delete to attune_worker
  using (created_at < app_now() - interval '30 days');
create policy webhook_delivery_definer on webhook_delivery for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

-- A secret goes in through a practice and is read by a worker alone.
grant select (practice_id, id, url, description, event_types, status, disabled_reason, previous_secret_until, failing_since, last_error,
              created_at, updated_at, archived_at),
      insert,
      update (url, description, event_types, status, disabled_reason, secret, failing_since, last_error, updated_at, archived_at)
  on webhook_endpoint to attune_practice;
grant select, update (status, disabled_reason, previous_secret, previous_secret_until, failing_since, last_error)
  on webhook_endpoint to attune_worker;
grant select, insert, update (status, due_at, attempts, began_at, last_error, ended_at) on webhook_delivery to attune_practice;
grant select, delete,
      update (status, due_at, attempts, began_at, attempt_count, attempt_log, last_status_code, last_duration, last_error, ended_at)
  on webhook_delivery to attune_worker;

-- Secrets ----------------------------------------------------------------------------------------------------------------

-- Whoever changes a secret need not read it: the one before stays for a day, and none stays with what is put away.
create function webhook_secret_kept() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
  new.previous_secret       := case when new.secret is not null then old.secret end;
  new.previous_secret_until := case when new.secret is not null then app_now() + interval '24 hours' end;
  return new;
end
$$;

create trigger webhook_secret_kept before update of secret on webhook_endpoint
for each row when (old.secret is distinct from new.secret) execute function webhook_secret_kept();

-- Events -----------------------------------------------------------------------------------------------------------------

-- Notes an event for every endpoint that is told of it; where there is none, it costs one look into an index. The same again within a
-- transaction is the same event: xmin says which transaction wrote a row.
create function note_webhook_event(of_practice_id uuid, of_type text, of_subject_id uuid, given_data jsonb) returns void
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

-- What a change of a booking is called; null for one that is nobody's business, such as of a hold.
create function booking_event_type(before booking, after booking) returns text
language sql immutable
as $$
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
$$;

create function booking_event() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

create trigger booking_event_insert after insert on booking
for each row when (new.status <> 'held') execute function booking_event();

create trigger booking_event_update after update on booking
for each row when (new.status <> 'held' and
                   (old.status, old.starts_at, old.ends_at, old.therapist_id, old.service_id, old.format, old.group_session_id, old.contact,
                    old.answers, old.dependant_id, old.location, old.joining_link, old.client_note, old.therapist_note,
                    old.emergency_contact, old.checked_in_at)
                   is distinct from
                   (new.status, new.starts_at, new.ends_at, new.therapist_id, new.service_id, new.format, new.group_session_id, new.contact,
                    new.answers, new.dependant_id, new.location, new.joining_link, new.client_note, new.therapist_note,
                    new.emergency_contact, new.checked_in_at))
execute function booking_event();

create function booking_request_event() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform note_webhook_event(new.practice_id, case tg_op when 'INSERT' then 'booking_request.created' else 'booking_request.answered' end,
                             new.id, jsonb_build_object('bookingRequestId', new.id));
  return null;
end
$$;

create trigger booking_request_event_insert after insert on booking_request
for each row execute function booking_request_event();

create trigger booking_request_event_update after update on booking_request
for each row when (old.status <> new.status) execute function booking_request_event();

create function review_event() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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
$$;

create trigger review_event_insert after insert on review
for each row execute function review_event();

create trigger review_event_update after update on review
for each row when ((old.rating, old.text, old.visibility, old.removed_reason)
                   is distinct from (new.rating, new.text, new.visibility, new.removed_reason))
execute function review_event();

create function subscription_event() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform note_webhook_event(new.practice_id, 'subscription.updated', new.client_id, jsonb_build_object('clientId', new.client_id));
  return null;
end
$$;

-- Of one call that chooses several topics and channels this is one event.
create trigger subscription_event after insert on subscription_change
for each row execute function subscription_event();

revoke execute on function webhook_secret_kept(), note_webhook_event(uuid, text, uuid, jsonb), booking_event_type(booking, booking),
                           booking_event(), booking_request_event(), review_event(), subscription_event() from public;
