-- A page of the directory (directory_page).
--
-- Guarantees from here on:
--   * a page is chosen from an index alone; cards are fetched only for who is on it
--   * few are put in order one by one; of many, only as many are looked at as the page needs: in coarse steps of days, and within
--     a step along a ring of turns that begins elsewhere every day, so that nobody buys a place
--   * a page after another goes on where that one ended, in the order of the day on which the first was asked for
--   * a time that has passed since it was kept is never shown, and wins nobody a place among few

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
set max_parallel_workers_per_gather = 0
set jit = off
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
create function directory_reads(plain text[], german text[], of_therapist uuid) returns boolean
language plpgsql stable
as $$
begin
  return exists (select from therapist
                  where practice_id = current_practice() and id = of_therapist
                    and (search_text like all (plain) or search_text like all (german)));
end
$$;

-- What only few entries need be asked: whether somebody is free in time though the entry has gone stale, and the words.
create function directory_holds(question directory_question, wordy boolean, of_therapist uuid, stale_at timestamptz) returns boolean
language sql stable
as $$
  select ((question).before is null or stale_at >= (question).asked_at or directory_next_at(question, of_therapist) < (question).before)
     and (not wordy or directory_reads((question).plain, (question).german, of_therapist))
$$;

create type directory_place as (therapist_id uuid, turn integer, card text, next text);
create type directory_row as (rank bigint, tie text, id uuid, card text, next text);

-- Of those who are free next on one of these days: the first on the ring after a place, up to another.
create function directory_on_days(question directory_question, wordy boolean, among integer[], after_turn integer, after_id uuid,
                       last_turn integer, most integer) returns setof directory_place
language plpgsql stable
set plan_cache_mode = force_generic_plan
set max_parallel_workers_per_gather = 0
set jit = off
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
set max_parallel_workers_per_gather = 0
set jit = off
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
set max_parallel_workers_per_gather = 0
set jit = off
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
set max_parallel_workers_per_gather = 0
set jit = off
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
set max_parallel_workers_per_gather = 0
set jit = off
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
set max_parallel_workers_per_gather = 0
set jit = off
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

grant execute on function
    directory_next_at(directory_question, uuid),
    directory_reads(text[], text[], uuid),
    directory_matches(directory_question, uuid[], integer),
    directory_holds(directory_question, boolean, uuid, timestamptz),
    directory_on_days(directory_question, boolean, integer[], integer, uuid, integer, integer),
    directory_at_prices(directory_question, boolean, bigint[], integer, uuid, integer, integer),
    directory_days(directory_question, integer, integer),
    directory_price_after(directory_question, bigint),
    directory_along_ring(directory_question, boolean, text, date, integer, bigint, integer, uuid),
    directory_by_name(directory_question, boolean, integer, text, uuid),
    directory_in_order(directory_question, directory_match[], text, date, text, integer, bigint, text, uuid),
    directory_page(jsonb, text, integer, timestamptz, bigint, text, uuid)
  to attune_visitor, attune_link, attune_practice, attune_worker;
