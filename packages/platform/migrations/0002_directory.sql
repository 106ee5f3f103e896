-- The directory: who gives sessions (therapist), what can be booked (service), and who offers what at which price
-- (therapist_service).
--
-- Guarantees from here on:
--   * a slug and an external id name one therapist, and one service, of a practice; every key begins with the practice
--   * lengths come in steps of five minutes, prices are whole minor units with their currency, formats are known ones
--   * a visitor, and the holder of a mail link, see verified therapists that are not archived, never an e-mail address
--   * therapist.search_text follows every word it is made of, so that a search cannot miss a renamed topic

-- What is searched: lower case, no accents, words parted by one space, one space before and after.
create function search_fold(words text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, public
as $$
  select ' ' || btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, words)), '[^[:alnum:]]+', ' ', 'g')) || ' '
$$;

-- German also writes an umlaut as two letters: "Müller" is found by "muller" and by "mueller".
create function search_fold_german(words text) returns text
language sql immutable parallel safe
set search_path = pg_catalog, public
as $$
  select public.search_fold(replace(replace(replace(lower(words), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
$$;

create table therapist (
  practice_id                uuid        not null,
  id                         uuid        not null,
  external_id                text        not null,
  slug                       text        not null,
  first_name                 text        not null,
  last_name                  text        not null,
  title                      text,
  headline                   text,
  about                      text        not null default '',
  approach                   text,
  email                      text,
  photo_url                  text,
  gender                     text        not null default 'undisclosed',
  city                       text        not null,
  district                   text,
  street                     text,
  postal_code                text,
  time_zone                  text        not null,
  languages                  text[]      not null default '{}',
  specialties                text[]      not null default '{}',
  insurances                 text[]      not null default '{}',
  methods                    text[]      not null default '{}',
  qualifications             jsonb       not null default '[]',
  accepting_new              boolean     not null default false,
  accepting_new_confirmed_at timestamptz,
  verification               text        not null default 'pending',
  search_text                text        not null default '',
  archived_at                timestamptz,
  created_at                 timestamptz not null default app_now(),
  updated_at                 timestamptz not null default app_now(),

  constraint therapist_pkey               primary key (practice_id, id),
  constraint therapist_practice_fkey      foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint therapist_external_id_key    unique (practice_id, external_id),
  constraint therapist_slug_key           unique (practice_id, slug),
  constraint therapist_slug_check         check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint therapist_gender_check       check (gender in ('male', 'female', 'diverse', 'undisclosed')),
  constraint therapist_verification_check check (verification in ('pending', 'verified', 'rejected'))
);

create table service (
  practice_id            uuid        not null,
  id                     uuid        not null,
  external_id            text        not null,
  slug                   text        not null,
  name                   text        not null,
  kind                   text        not null,
  description            text        not null default '',
  duration_minutes       integer     not null,
  slot_interval_minutes  integer     not null,
  buffer_before_minutes  integer     not null default 0,
  buffer_after_minutes   integer     not null default 0,
  minimum_notice_minutes integer     not null default 0,
  horizon_days           integer     not null default 60,
  max_per_day            integer,
  max_per_week           integer,
  approval_required      boolean     not null default false,
  formats                text[]      not null,
  price_amount           bigint,
  price_currency         text,
  questions              jsonb       not null default '[]',
  position               integer     not null default 0,
  archived_at            timestamptz,
  created_at             timestamptz not null default app_now(),
  updated_at             timestamptz not null default app_now(),

  constraint service_pkey                 primary key (practice_id, id),
  constraint service_practice_fkey        foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint service_external_id_key      unique (practice_id, external_id),
  constraint service_slug_key             unique (practice_id, slug),
  constraint service_slug_check           check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint service_kind_check           check (kind in ('intro', 'session', 'group', 'workshop')),
  constraint service_description_check    check (char_length(description) <= 500),
  constraint service_duration_check       check (duration_minutes between 5 and 1440 and duration_minutes % 5 = 0),
  constraint service_slot_interval_check  check (slot_interval_minutes between 5 and 1440 and slot_interval_minutes % 5 = 0),
  constraint service_buffer_before_check  check (buffer_before_minutes between 0 and 1440),
  constraint service_buffer_after_check   check (buffer_after_minutes between 0 and 1440),
  constraint service_minimum_notice_check check (minimum_notice_minutes between 0 and 525600),
  constraint service_horizon_check        check (horizon_days between 1 and 730),
  constraint service_max_per_day_check    check (max_per_day > 0),
  constraint service_max_per_week_check   check (max_per_week > 0),
  constraint service_formats_check        check (formats <@ array['online', 'in_person'] and cardinality(formats) > 0),
  constraint service_price_check          check ((price_amount is null) = (price_currency is null) and price_amount >= 0)
);

-- A price or formats of the therapist's own go before those of the service.
create table therapist_service (
  practice_id    uuid   not null,
  therapist_id   uuid   not null,
  service_id     uuid   not null,
  price_amount   bigint,
  price_currency text,
  formats        text[],

  constraint therapist_service_pkey           primary key (practice_id, therapist_id, service_id),
  constraint therapist_service_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade,
  constraint therapist_service_service_fkey   foreign key (practice_id, service_id) references service (practice_id, id) on delete cascade,
  constraint therapist_service_formats_check  check (formats <@ array['online', 'in_person'] and cardinality(formats) > 0),
  constraint therapist_service_price_check    check ((price_amount is null) = (price_currency is null) and price_amount >= 0)
);

create index therapist_name_idx             on therapist (practice_id, last_name, first_name, id);
create index therapist_city_idx             on therapist (practice_id, city);
create index therapist_languages_idx        on therapist using gin (languages);
create index therapist_specialties_idx      on therapist using gin (specialties);
create index therapist_insurances_idx       on therapist using gin (insurances);
create index therapist_search_idx           on therapist using gin (search_text gin_trgm_ops);
create index therapist_service_service_idx  on therapist_service (practice_id, service_id, therapist_id);

-- The labels of a topic in every language the practice has, so that "Trauer" and "grief" find the same people.
create function specialty_labels(vocabulary jsonb, specialties text[]) returns text
language sql immutable
set search_path = pg_catalog, public
as $$
  select string_agg(concat_ws(' ', term ->> 'label', (select string_agg(value, ' ') from jsonb_each_text(term -> 'labels'))), ' ')
    from jsonb_array_elements(coalesce(vocabulary -> 'specialties', '[]')) as term
   where term ->> 'value' = any (specialties)
$$;

create function therapist_search() returns trigger
language plpgsql
set search_path = pg_catalog, public
as $$
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
$$;

create trigger therapist_search before insert or update on therapist
for each row execute function therapist_search();

create function practice_vocabulary_changed() returns trigger
language plpgsql
set search_path = pg_catalog, public
as $$
begin
  update therapist set specialties = specialties where practice_id = new.practice_id;
  return null;
end
$$;

create trigger practice_vocabulary_changed after update on practice
for each row when (old.vocabulary is distinct from new.vocabulary)
execute function practice_vocabulary_changed();

alter table therapist         enable row level security;
alter table therapist         force  row level security;
alter table service           enable row level security;
alter table service           force  row level security;
alter table therapist_service enable row level security;
alter table therapist_service force  row level security;

create policy therapist_visitor on therapist for select to attune_visitor, attune_link
  using (practice_id = current_practice() and verification = 'verified' and archived_at is null);
create policy therapist_practice on therapist for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy therapist_worker on therapist for select to attune_worker
  using (practice_id = current_practice());

create policy service_visitor on service for select to attune_visitor, attune_link
  using (practice_id = current_practice() and archived_at is null);
create policy service_practice on service for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy service_worker on service for select to attune_worker
  using (practice_id = current_practice());

create policy therapist_service_read on therapist_service for select to attune_visitor, attune_link, attune_worker
  using (practice_id = current_practice());
create policy therapist_service_practice on therapist_service for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());

-- What a visitor may read of a therapist is what the directory shows; e-mail addresses are not.
grant select (practice_id, id, slug, first_name, last_name, title, headline, about, approach, photo_url, gender, city, district,
              street, postal_code, time_zone, languages, specialties, insurances, methods, qualifications, accepting_new,
              accepting_new_confirmed_at, verification, search_text, archived_at) on therapist to attune_visitor, attune_link;
grant select on therapist to attune_worker;
grant select on service, therapist_service to attune_visitor, attune_link, attune_worker;
grant select, insert, update, delete on therapist, service, therapist_service to attune_practice;

grant execute on function search_fold(text), search_fold_german(text), specialty_labels(jsonb, text[])
  to attune_visitor, attune_link, attune_practice, attune_worker;
