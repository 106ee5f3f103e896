-- A rating with words, tied to a booking that took place.
--
-- Guarantees from here on:
--   * one review per booking, one to five stars, about a therapist of the same practice
--   * a removed review names its reason; a rating alone is none
--   * outside the practice only published reviews exist

create table review (
  practice_id    uuid        not null,
  id             uuid        not null,
  external_id    text,
  booking_id     uuid        not null,
  therapist_id   uuid        not null,
  rating         smallint    not null,
  text           text,
  visibility     text        not null,
  removed_reason text,
  created_at     timestamptz not null default app_now(),
  updated_at     timestamptz not null default app_now(),

  constraint review_pkey             primary key (practice_id, id),
  constraint review_booking_fkey     foreign key (practice_id, booking_id) references booking (practice_id, id),
  constraint review_therapist_fkey   foreign key (practice_id, therapist_id) references therapist (practice_id, id),
  constraint review_external_id_key  unique (practice_id, external_id),
  constraint review_booking_key      unique (practice_id, booking_id),
  constraint review_rating_check     check (rating between 1 and 5),
  constraint review_text_check       check (char_length(text) <= 4000),
  constraint review_visibility_check check (visibility in ('published', 'private', 'removed')),
  constraint review_removed_check    check ((visibility = 'removed') = (removed_reason is not null)),
  constraint review_reason_check     check (removed_reason in ('personal_data', 'insult', 'off_topic', 'not_a_client', 'unlawful'))
);

create index review_therapist_idx on review (practice_id, therapist_id, created_at desc);

alter table review enable row level security;
alter table review force  row level security;

create policy review_visitor on review for select to attune_visitor, attune_link
  using (practice_id = current_practice() and visibility = 'published');
create policy review_practice on review for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select (practice_id, id, therapist_id, rating, text, visibility, created_at) on review to attune_visitor, attune_link;
grant select, insert, update, delete on review to attune_practice;
