-- The directory at any size: each listed therapist's finished card (directory_card), and where they stand in it
-- (directory_entry), both kept by triggers on whatever they are made of.
--
-- Guarantees from here on:
--   * what a card shows, and where it stands, is renewed in the transaction that changes it; of two at once neither is lost
--   * directory_card and directory_entry hold who is listed and nobody else, and no role writes them by hand
--   * an index holds all that the directory filters by, in masks and bits, behind conditions that the policies let through

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

-- A transaction that changes much, like an import, says so at its beginning (renew_directory_later) and at its end
-- (renew_directory_now): each of its practice's therapists is then renewed once, and not after each statement.
create function renew_directory_later() returns void
language sql
as $$
  select set_config('attune.directory_due', '{}', true)
$$;

create function renew_directory_now() returns void
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  due uuid[] := nullif(current_setting('attune.directory_due', true), '');
begin
  perform set_config('attune.directory_due', '', true);
  perform renew_directory(current_practice(), due);
end
$$;

-- Whether it was noted for later.
create function directory_noted(in_practice uuid, of_therapists uuid[]) returns boolean
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
declare
  due uuid[] := nullif(current_setting('attune.directory_due', true), '');
begin
  if due is null or in_practice is distinct from current_practice() then
    return false;
  end if;
  perform set_config('attune.directory_due', array(select unnest(due) union select unnest(of_therapists))::text, true);
  return true;
end
$$;

create function directory_due(in_practice uuid, of_therapists uuid[]) returns void
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not directory_noted(in_practice, of_therapists) then
    perform renew_directory(in_practice, of_therapists);
  end if;
end
$$;

create function directory_times_due(in_practice uuid, of_therapists uuid[]) returns void
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not directory_noted(in_practice, of_therapists) then
    perform renew_directory_times(in_practice, of_therapists);
  end if;
end
$$;

-- After a statement: whoever is named by the rows that it changed.
create function directory_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform directory_due(practice_id, array_agg(distinct therapist_id)) from changed group by practice_id;
  return null;
end
$$;

create function directory_therapist_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform directory_due(practice_id, array_agg(id)) from changed group by practice_id;
  return null;
end
$$;

create function directory_times_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform directory_times_due(practice_id, array_agg(distinct therapist_id)) from changed group by practice_id;
  return null;
end
$$;

create function directory_service_changed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform directory_due(offer.practice_id, array_agg(distinct offer.therapist_id))
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
  perform directory_due(new.practice_id, array(select therapist_id from directory_card where practice_id = new.practice_id));
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
grant execute on function renew_directory_later(), renew_directory_now() to attune_practice;
grant execute on function
    directory_day(timestamptz, text),
    directory_mask(text[]),
    directory_traits(text[], boolean[], text[]),
    directory_turn(text)
  to attune_visitor, attune_link, attune_practice, attune_worker;
