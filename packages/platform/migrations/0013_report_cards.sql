-- What happened in a session, written by the practice and shared with the client by a link (report_card).
--
-- Guarantees from here on:
--   * a booking has one report card at most, apart from those that were put away
--   * one that is marked to stay inside the practice is never sent; one that was sent says when, and until when it opens
--   * who came by its link reads that one card while it is sent, not put away and not past its end; a visitor reads none
--   * opening a page counts no view: open_report_card does, which the exchange of the link calls and nothing else
--   * of the booking behind a link its holder learns what booking_of_link answers: no contact but the first name

create table report_card (
  practice_id     uuid        not null,
  id              uuid        not null,
  external_id     text,
  booking_id      uuid        not null,
  status          text        not null default 'draft',
  dont_send       boolean     not null default false,
  title           text        not null,
  summary         text        not null,
  observations    jsonb       not null default '[]',
  recommendations text,
  photo_urls      text[]      not null default '{}',
  view_count      integer     not null default 0,
  last_viewed_at  timestamptz,
  sent_at         timestamptz,
  expires_at      timestamptz,
  archived_at     timestamptz,
  created_at      timestamptz not null default app_now(),
  updated_at      timestamptz not null default app_now(),

  constraint report_card_pkey                  primary key (practice_id, id),
  constraint report_card_booking_fkey          foreign key (practice_id, booking_id) references booking (practice_id, id) on delete cascade,
  constraint report_card_external_id_key       unique (practice_id, external_id),
  constraint report_card_status_check          check (status in ('draft', 'ready', 'sent')),
  constraint report_card_sent_check            check ((status = 'sent') = (sent_at is not null and expires_at is not null)),
  constraint report_card_dont_send_check       check (not (dont_send and status = 'sent')),
  constraint report_card_title_check           check (char_length(title) between 1 and 120),
  constraint report_card_summary_check         check (char_length(summary) between 1 and 4000),
  constraint report_card_recommendations_check check (char_length(recommendations) <= 4000),
  constraint report_card_photos_check          check (cardinality(photo_urls) <= 10),
  constraint report_card_views_check           check ((view_count > 0) = (last_viewed_at is not null) and view_count >= 0)
);

create unique index report_card_booking_key on report_card (practice_id, booking_id) where archived_at is null;
create index report_card_created_idx        on report_card (practice_id, created_at desc, id desc);

-- The message that tells of a card names it; no other message does.
alter table message
  add constraint message_report_card_fkey
    foreign key (practice_id, report_card_id) references report_card (practice_id, id) on delete cascade,
  add constraint message_report_card_check check ((kind = 'report_card_sent') = (report_card_id is not null));

create index message_report_card_idx on message (practice_id, report_card_id) where report_card_id is not null;

alter table report_card enable row level security;
alter table report_card force  row level security;

-- Whether the link of a card opens it: the one place that says so.
create function report_card_opens(status text, archived_at timestamptz, expires_at timestamptz) returns boolean
language sql stable
as $$
  select status = 'sent' and archived_at is null and expires_at > app_now()
$$;

create policy report_card_link on report_card for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'report_card' and id::text = current_subject()
         and report_card_opens(status, archived_at, expires_at));
create policy report_card_practice on report_card for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy report_card_worker on report_card for select to attune_worker
  using (practice_id = current_practice());
create policy report_card_definer on report_card for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

-- How often the card was opened is for the practice to know.
grant select (practice_id, id, booking_id, status, dont_send, title, summary, observations, recommendations, photo_urls, sent_at,
              expires_at, archived_at, created_at, updated_at) on report_card to attune_link;
grant select on report_card to attune_worker;
grant select, insert, update, delete on report_card to attune_practice;

-- Counts that a person opened the link of a card. False when there is nothing to open any more.
create function open_report_card(card_id uuid) returns boolean
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with opened as (
    update report_card
       set view_count = view_count + 1, last_viewed_at = app_now()
     where practice_id = current_practice() and id = card_id and report_card_opens(status, archived_at, expires_at)
    returning 1
  )
  select exists (select from opened)
$$;

-- The booking that a link is about, whichever of its links it is; null for every other caller.
create function linked_booking() returns uuid
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select case
    when current_purpose() in ('manage_booking', 'review') then current_subject()::uuid
    when current_purpose() = 'report_card' then
      (select booking_id from report_card
        where practice_id = current_practice() and id::text = current_subject()
          and report_card_opens(status, archived_at, expires_at))
  end
$$;

-- As much of that booking as its client needs to know it again, whoever reads the link.
create function booking_of_link()
returns table (id uuid, status text, starts_at timestamptz, ends_at timestamptz, practice_time_zone text,
               therapist_id uuid, therapist_first_name text, therapist_last_name text, therapist_title text, therapist_photo_url text,
               service_id uuid, service_name text, first_name text, dependant_name text)
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select booking.id, booking.status, booking.starts_at, booking.ends_at, practice.time_zone,
         therapist.id, therapist.first_name, therapist.last_name, therapist.title, therapist.photo_url,
         service.id, service.name, booking.contact ->> 'firstName', booking.contact #>> '{dependant,name}'
    from booking
    join practice  on practice.practice_id  = booking.practice_id
    join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
    join service   on service.practice_id   = booking.practice_id and service.id   = booking.service_id
   where booking.practice_id = current_practice() and booking.id = linked_booking() and booking.contact is not null
$$;

revoke execute on function report_card_opens(text, timestamptz, timestamptz), open_report_card(uuid), linked_booking(), booking_of_link() from public;
grant execute on function report_card_opens(text, timestamptz, timestamptz) to attune_link;
grant execute on function open_report_card(uuid) to attune_visitor;
grant execute on function linked_booking(), booking_of_link() to attune_link;
