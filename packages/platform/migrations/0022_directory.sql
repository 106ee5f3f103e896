-- The directory at any size: each listed therapist's finished card (directory_card), and where they stand in it
-- (directory_entry), both kept by triggers on whatever they are made of.
--
-- Guarantees from here on:
--   * what a card shows, and where it stands, is renewed in the transaction that changes it; of two at once neither is lost
--   * directory_card and directory_entry hold who is listed and nobody else, and no role writes them by hand
--   * a page is chosen from an index alone, whose conditions the policies let through; cards are fetched for who is on it
--   * few are put in order one by one; of many, only as many are looked at as the page needs: in coarse steps of days, and
--     within a step along a ring of turns that begins elsewhere every day
--   * words are looked for inside one practice alone, and inside a town where one is named, with typing mistakes there

create extension if not exists btree_gin;

-- One per therapist who is listed.
create table directory_card (
  practice_id  uuid   not null,
  therapist_id uuid   not null,
  card         text   not null,   -- the JSON object of the API, but for `next` and the last brace
  next         text,              -- [[service, format, notice in minutes, intro, position, [epoch seconds]]]; null: no time for new clients
  languages    text[] not null,
  specialties  text[] not null,
  insurances   text[] not null,

  constraint directory_card_pkey           primary key (practice_id, therapist_id),
  constraint directory_card_therapist_fkey foreign key (practice_id, therapist_id) references therapist (practice_id, id) on delete cascade
);

-- One per therapist, service (or any: nil) and format (or any), so that a service or a format asked for is where an index begins.
create table directory_entry (
  practice_id  uuid        not null,
  therapist_id uuid        not null,
  service_id   uuid        not null,
  format       text        not null,
  city         text        not null,
  turn         integer     not null,   -- place on the ring
  day          integer     not null,   -- of next_at in the practice's zone, from 1970 on
  next_at      timestamptz not null,   -- infinity: never
  stale_at     timestamptz not null,   -- until when next_at can be booked
  price        bigint      not null,   -- of the cheapest session; the largest number there is in JSON: none
  name         text        not null,
  traits       integer     not null,   -- directory_traits
  languages    bigint      not null,   -- directory_mask
  specialties  bigint      not null,
  insurances   bigint      not null,

  constraint directory_entry_pkey         primary key (practice_id, therapist_id, service_id, format),
  constraint directory_entry_card_fkey    foreign key (practice_id, therapist_id) references directory_card (practice_id, therapist_id) on delete cascade,
  constraint directory_entry_format_check check (format in ('any', 'online', 'in_person'))
);

create index directory_soonest_idx on directory_entry (practice_id, service_id, format, day, turn, therapist_id)
  include (city, next_at, stale_at, price, traits, languages, specialties, insurances);
create index directory_soonest_city_idx on directory_entry (practice_id, service_id, format, city, day, turn, therapist_id)
  include (next_at, stale_at, price, traits, languages, specialties, insurances);
create index directory_turn_idx on directory_entry (practice_id, service_id, format, turn, therapist_id)
  include (city, next_at, stale_at, price, traits, languages, specialties, insurances);
create index directory_price_idx on directory_entry (practice_id, service_id, price, turn, therapist_id)
  include (city, format, next_at, stale_at, traits, languages, specialties, insurances) where format = 'any';
create index directory_price_city_idx on directory_entry (practice_id, service_id, city, price, turn, therapist_id)
  include (format, next_at, stale_at, traits, languages, specialties, insurances) where format = 'any';
create index directory_name_idx on directory_entry (practice_id, service_id, name collate "C", therapist_id)
  include (city, format, next_at, stale_at, price, traits, languages, specialties, insurances) where format = 'any';
create index directory_name_city_idx on directory_entry (practice_id, service_id, city, name collate "C", therapist_id)
  include (format, next_at, stale_at, price, traits, languages, specialties, insurances) where format = 'any';

alter table directory_card  enable row level security, force row level security;
alter table directory_entry enable row level security, force row level security;

create policy directory_card_read on directory_card for select to attune_visitor, attune_link, attune_practice, attune_worker
  using (practice_id = current_practice());
create policy directory_entry_read on directory_entry for select to attune_visitor, attune_link, attune_practice, attune_worker
  using (practice_id = current_practice());
grant select on directory_card, directory_entry to attune_visitor, attune_link, attune_practice, attune_worker;

-- What an entry is made of ---------------------------------------------------------------------------------------------

-- A set of words as 64 bits: of two sets with a word in common the masks have a bit in common. The other way round it is only
-- likely, so whoever was chosen by masks is compared word by word (directory_kept).
create function directory_mask(words text[]) returns bigint
language sql immutable parallel safe
as $$
  select coalesce(bit_or(1::bigint << (hashtext(word) & 63)), 0) from unnest(words) as word
$$;

-- What is one of a few, each a bit of its own.
create function directory_traits(genders text[], accepting boolean[], formats text[]) returns integer
language sql immutable parallel safe
as $$
  select coalesce(bit_or(bit), 0)
    from (values ('female', 1), ('male', 2), ('diverse', 4), ('undisclosed', 8), ('true', 16), ('false', 32), ('online', 64),
                 ('in_person', 128)) as trait (word, bit)
   where word = any (genders) or word = any (accepting::text[]) or word = any (formats)
$$;

create function directory_turn(id text) returns integer
language sql immutable parallel safe
as $$
  select ('x' || substr(md5(id), 1, 8))::bit(32)::integer & 2147483647
$$;

-- A first letter as a capital, also where the database's locale knows none but those of English.
create function directory_initial(name text) returns text
language sql immutable parallel safe
as $$
  select upper(translate(left(name, 1), 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþāăąćčďđēėęěğģīįıķĺľłńņňōőœŕřśşšťţūůűųźżžșțабвгдежзийклмнопрстуфхцчшщэюяіїєґαβγδεζηθικλμνξοπρστυφχψω',
                                        'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮIĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŤŢŪŮŰŲŹŻŽȘȚАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯІЇЄҐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'))
$$;

create type directory_price as (amount bigint, currency text, minutes integer);

-- Each service of a therapist in each of its formats, with its next free time.
create function directory_offers(in_practice uuid, of_therapist uuid, accepting boolean, as_of timestamptz)
returns table (service_id uuid, format text, next_at timestamptz, stale_at timestamptz)
language sql stable
as $$
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
$$;

-- The same for every service, or any, in every format, or any.
create function directory_times(in_practice uuid, of_therapist uuid, accepting boolean, as_of timestamptz)
returns table (service_id uuid, format text, formats integer, next_at timestamptz, stale_at timestamptz)
language sql stable
as $$
  select coalesce(offer.service_id, '00000000-0000-0000-0000-000000000000'), coalesce(offer.format, 'any'),
         bit_or(case given when 'online' then 64 else 128 end), min(offer.next_at),
         (array_agg(offer.stale_at order by offer.next_at, offer.stale_at desc))[1]
    from (select *, format as given from directory_offers(in_practice, of_therapist, accepting, as_of)) as offer
   group by cube (offer.service_id, offer.format)
  having count(*) > 0
$$;

create function directory_day(next_at timestamptz, zone text) returns integer
language sql stable parallel safe
as $$
  select case when next_at = 'infinity' then 2147483647 else (next_at at time zone zone)::date - date '1970-01-01' end
$$;

-- What the next times of a card are chosen from.
create function directory_next_of(in_practice uuid, of_therapist uuid) returns text
language sql stable
as $$
  select json_agg(json_build_array(kept.service_id, kept.format, service.minimum_notice_minutes, (service.kind = 'intro')::integer,
                                   service.position, array(select extract(epoch from start)::bigint from unnest(kept.starts_at) as start))
                  order by service.position, kept.service_id, kept.format)::text
    from next_availability kept
    join service on service.practice_id = kept.practice_id and service.id = kept.service_id
   where kept.practice_id = in_practice and kept.therapist_id = of_therapist and kept.starts_at <> '{}'
$$;

create function directory_entries_of(in_practice uuid, of_therapists uuid[], as_of timestamptz) returns setof directory_entry
language sql stable
as $$
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
$$;

create function directory_cards_of(in_practice uuid, of_therapists uuid[]) returns setof directory_card
language sql stable
as $$
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
$$;

-- Renewing -------------------------------------------------------------------------------------------------------------

-- Makes cards and entries of these therapists what they should be. Their rows are locked before anything is read, in one order,
-- so that of two changes at once the later one sees the earlier.
create function renew_directory(in_practice uuid, of_therapists uuid[]) returns void
language plpgsql
set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan
as $$
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
$$;

-- The same where nothing but next times changed, as with every hold.
create function renew_directory_times(in_practice uuid, of_therapists uuid[]) returns void
language plpgsql
set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan
as $$
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
$$;

-- After a statement: whoever is named by the rows that it changed.
create function directory_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform renew_directory(practice_id, array_agg(distinct therapist_id)) from changed group by practice_id;
  return null;
end
$$;

create function directory_therapist_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform renew_directory(practice_id, array_agg(id)) from changed group by practice_id;
  return null;
end
$$;

create function directory_times_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform renew_directory_times(practice_id, array_agg(distinct therapist_id)) from changed group by practice_id;
  return null;
end
$$;

create function directory_service_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform renew_directory(offer.practice_id, array_agg(distinct offer.therapist_id))
     from changed
     join therapist_service offer on offer.practice_id = changed.practice_id and offer.service_id = changed.id
    group by offer.practice_id;
  return null;
end
$$;

create function directory_zone_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform renew_directory(new.practice_id, array(select therapist_id from directory_card where practice_id = new.practice_id));
  return null;
end
$$;

create trigger directory_therapist_insert after insert on therapist referencing new table as changed
for each statement execute function directory_therapist_changed();
create trigger directory_therapist_update after update on therapist referencing new table as changed
for each statement execute function directory_therapist_changed();
create trigger directory_service_update after update on service referencing new table as changed
for each statement execute function directory_service_changed();
create trigger directory_zone_update after update on practice
for each row when (old.time_zone is distinct from new.time_zone) execute function directory_zone_changed();

create trigger directory_offer_insert after insert on therapist_service referencing new table as changed
for each statement execute function directory_changed();
create trigger directory_offer_update after update on therapist_service referencing new table as changed
for each statement execute function directory_changed();
create trigger directory_offer_delete after delete on therapist_service referencing old table as changed
for each statement execute function directory_changed();
create trigger directory_window_insert after insert on availability_window referencing new table as changed
for each statement execute function directory_changed();
create trigger directory_window_delete after delete on availability_window referencing old table as changed
for each statement execute function directory_changed();
create trigger directory_review_insert after insert on review referencing new table as changed
for each statement execute function directory_changed();
create trigger directory_review_update after update on review referencing new table as changed
for each statement execute function directory_changed();
create trigger directory_review_delete after delete on review referencing old table as changed
for each statement execute function directory_changed();
create trigger directory_next_insert after insert on next_availability referencing new table as changed
for each statement execute function directory_times_changed();
create trigger directory_next_update after update on next_availability referencing new table as changed
for each statement execute function directory_times_changed();
create trigger directory_next_delete after delete on next_availability referencing old table as changed
for each statement execute function directory_times_changed();

-- Searching -------------------------------------------------------------------------------------------------------------

drop index therapist_languages_idx;
drop index therapist_specialties_idx;
drop index therapist_insurances_idx;
drop index therapist_search_idx;
-- a town by itself is no key: every practice has therapists in Berlin
create index therapist_search_idx on therapist using gin (practice_id, (practice_id::text || city), search_text gin_trgm_ops);

-- The words of a search as patterns. Short ones count only where a word begins; folded words are letters and digits, so none
-- is a wildcard.
create function search_patterns(folded text) returns text[]
language sql immutable parallel safe
as $$
  select array_agg(case when length(word) < 4 then '% ' else '%' end || word || '%' order by length(word) desc)
    from unnest(string_to_array(btrim(folded), ' ')) as word
   where word <> ''
$$;

-- Listed therapists of the practice of the transaction in whose texts every word is, as written or as German spells it out; at
-- most so many, in no order. Where none is found in the towns named, those with words much like these. It runs as its owner,
-- since a policy lets no comparison of texts into an index; it fixes the practice first and
-- answers ids of those whom a visitor may read.
create function directory_found(words text, cities text[], most integer) returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set pg_trgm.strict_word_similarity_threshold = 0.35
as $$
declare
  plain  text[] := search_patterns(search_fold(words));
  german text[] := nullif(search_patterns(search_fold_german(words)), plain);
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
        where practice_id::text || city = current_practice()::text || town
          and (search_text like plain[1] or search_text like german[1])
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
        where practice_id::text || city = current_practice()::text || town
          and alike[1] <<% search_text
          and not exists (select from unnest(alike) as word where not (word <<% search_text))
         and verification = 'verified' and archived_at is null
        limit most) as therapist
     limit most);
end
$$;

-- Asking ------------------------------------------------------------------------------------------------------------------

-- What is asked of the directory, ready to be compared. Null, or no bit: anything.
create type directory_question as (
  service_id   uuid,
  format       text,       -- any, or the only one asked for
  cities       text[],
  genders      integer,
  accepting    integer,
  formats      integer,
  language     bigint,
  specialty    bigint,
  insurance    bigint,
  languages    text[],
  specialties  text[],
  insurances   text[],
  max_price    bigint,
  before       timestamptz,
  words        text,
  plain        text[],     -- patterns of the words
  german       text[],
  asked_at     timestamptz
);

create function directory_question_of(asked jsonb) returns directory_question
language plpgsql immutable
as $$
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
$$;

-- Whether an entry may be an answer, by what an index knows. It is given each part of the question by itself: to take parts out of
-- a whole at every entry costs more than to compare them.
create function directory_met(genders integer, accepting integer, formats integer, language bigint, specialty bigint, insurance bigint,
                              max_price bigint, before timestamptz, traits integer, languages bigint, specialties bigint,
                              insurances bigint, price bigint, next_at timestamptz) returns boolean
language sql immutable parallel safe
as $$
  select (specialty = 0 or specialties & specialty <> 0)
     and (language = 0 or languages & language <> 0)
     and (accepting = 0 or traits & accepting <> 0)
     and (genders = 0 or traits & genders <> 0)
     and (formats = 0 or traits & formats <> 0)
     and (insurance = 0 or insurances & insurance <> 0)
     and (max_price is null or price <= max_price)
     and (before is null or next_at < before)
$$;

-- Whether it is one, which the masks left open.
create function directory_kept(question directory_question, card directory_card) returns boolean
language sql stable
as $$
  select ((question).languages is null or (card).languages && (question).languages)
     and ((question).specialties is null or (card).specialties && (question).specialties)
     and ((question).insurances is null or (card).insurances && (question).insurances)
$$;

-- When somebody is free next at that moment, of what is kept: exactly, for an entry that has gone stale since.
create function directory_next_at(question directory_question, of_therapist uuid) returns timestamptz
language sql stable
as $$
  select coalesce(min(start), 'infinity')
    from next_availability kept
    join service on service.practice_id = kept.practice_id and service.id = kept.service_id
   cross join unnest(kept.starts_at) as start
   where kept.practice_id = current_practice() and kept.therapist_id = of_therapist
     and (question).service_id in (kept.service_id, '00000000-0000-0000-0000-000000000000')
     and (question).format in (kept.format, 'any')
     and start >= (question).asked_at + make_interval(mins => minimum_notice_minutes)
$$;

create type directory_match as (therapist_id uuid, price bigint, name text, day integer, next_at timestamptz, stale_at timestamptz);

-- Who may be an answer, in no order: of those who were found, else of all; at most so many.
create function directory_matches(question directory_question, hits uuid[], most integer) returns setof directory_match
language plpgsql stable
set plan_cache_mode = force_generic_plan
set join_collapse_limit = 1
set enable_sort = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- Whether every word of a search is in somebody's texts: for one of words too common to be looked up.
create function directory_reads(question directory_question, of_therapist uuid) returns boolean
language sql stable
as $$
  select exists (select from therapist
                  where practice_id = current_practice() and id = of_therapist
                    and (search_text like all ((question).plain) or search_text like all ((question).german)))
$$;

-- What only few entries need be asked: whether somebody is free in time though the entry has gone stale, and the words.
create function directory_holds(question directory_question, wordy boolean, of_therapist uuid, stale_at timestamptz) returns boolean
language sql stable
as $$
  select ((question).before is null or stale_at >= (question).asked_at or directory_next_at(question, of_therapist) < (question).before)
     and (not wordy or directory_reads(question, of_therapist))
$$;

create type directory_place as (therapist_id uuid, turn integer, card text, next text);
create type directory_row as (rank bigint, tie text, id uuid, card text, next text);

-- Of those who are free next on one of these days: the first on the ring after a place, up to another.
create function directory_on_days(question directory_question, wordy boolean, among integer[], after_turn integer, after_id uuid,
                       last_turn integer, most integer) returns setof directory_place
language plpgsql stable
set plan_cache_mode = force_generic_plan
set join_collapse_limit = 1
set enable_sort = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- The same of those with one of these prices.
create function directory_at_prices(question directory_question, wordy boolean, among bigint[], after_turn integer, after_id uuid,
                       last_turn integer, most integer) returns setof directory_place
language plpgsql stable
set plan_cache_mode = force_generic_plan
set join_collapse_limit = 1
set enable_sort = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- The days of a step on which somebody is free next. Days that are over are of the first step until the next sweep.
create function directory_days(question directory_question, step integer, today integer) returns integer[]
language plpgsql stable
set plan_cache_mode = force_generic_plan
set join_collapse_limit = 1
set enable_sort = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- The next higher price there is.
create function directory_price_after(question directory_question, price_before bigint) returns bigint
language plpgsql stable
set plan_cache_mode = force_generic_plan
set join_collapse_limit = 1
set enable_sort = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- Along the ring: it begins at a place that changes from day to day, and ends just before it.
create function directory_along_ring(question directory_question, wordy boolean, sort text, today date, most integer,
                                     after_rank bigint, after_turn integer, after_id uuid)
returns setof directory_row
language plpgsql stable
as $$
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
$$;

-- By name, which is an order of its own.
create function directory_by_name(question directory_question, wordy boolean, most integer, after_name text, after_id uuid)
returns setof directory_row
language plpgsql stable
set plan_cache_mode = force_generic_plan
set join_collapse_limit = 1
set enable_sort = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- So few that each is given a place of their own.
create function directory_in_order(question directory_question, matches directory_match[], sort text, today date, zone text, most integer,
                                   after_rank bigint, after_tie text, after_id uuid)
returns setof directory_row
language plpgsql stable
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- A page of the directory. How the first one was put in order, one by one or along the ring, is how the others are.
create function directory_page(asked jsonb, sort text, most integer, begun timestamptz, after_rank bigint, after_tie text, after_id uuid)
returns setof directory_row
language plpgsql stable
as $$
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
$$;

-- Counting ----------------------------------------------------------------------------------------------------------------

create type directory_sample as (turn integer, kept boolean, city text, traits integer, languages text[], specialties text[], insurances text[]);

-- The first so many around the ring who may be an answer, and whether each is one. There everybody's place is by chance.
create function directory_sampled(question directory_question, wordy boolean, hits uuid[], most integer) returns setof directory_sample
language plpgsql stable
set plan_cache_mode = force_generic_plan
set join_collapse_limit = 1
set enable_sort = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_memoize = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
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
$$;

-- How many answers there are (no field), and how many have each value of these fields. Of more than ten thousand, what the first
-- ones around the ring let expect, and marked so.
create function directory_count(asked jsonb, fields text[]) returns table (field text, value text, count bigint, estimated boolean)
language plpgsql stable
as $$
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
$$;

-- Old data gets its cards.
do $$
declare
  one record;
begin
  for one in select practice_id, array_agg(id) as ids from therapist group by practice_id loop
    perform renew_directory(one.practice_id, one.ids);
  end loop;
end
$$;

revoke execute on function renew_directory(uuid, uuid[]), renew_directory_times(uuid, uuid[]) from public;
grant execute on function
    directory_day(timestamptz, text), directory_mask(text[]), directory_traits(text[], boolean[], text[]), directory_turn(text), search_patterns(text),
    directory_found(text, text[], integer), directory_question_of(jsonb),
    directory_met(integer, integer, integer, bigint, bigint, bigint, bigint, timestamptz, integer, bigint, bigint, bigint, bigint, timestamptz),
    directory_kept(directory_question, directory_card), directory_reads(directory_question, uuid),
    directory_next_at(directory_question, uuid),
    directory_matches(directory_question, uuid[], integer), directory_holds(directory_question, boolean, uuid, timestamptz),
    directory_on_days(directory_question, boolean, integer[], integer, uuid, integer, integer),
    directory_at_prices(directory_question, boolean, bigint[], integer, uuid, integer, integer),
    directory_days(directory_question, integer, integer), directory_price_after(directory_question, bigint),
    directory_along_ring(directory_question, boolean, text, date, integer, bigint, integer, uuid),
    directory_by_name(directory_question, boolean, integer, text, uuid),
    directory_in_order(directory_question, directory_match[], text, date, text, integer, bigint, text, uuid),
    directory_page(jsonb, text, integer, timestamptz, bigint, text, uuid),
    directory_sampled(directory_question, boolean, uuid[], integer), directory_count(jsonb, text[])
  to attune_visitor, attune_link, attune_practice, attune_worker;
