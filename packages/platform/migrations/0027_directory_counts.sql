-- How many therapists each filter of the directory would leave (directory_count).
--
-- Guarantees from here on:
--   * counts are exact up to ten thousand; beyond, they are estimates and marked so
--   * no count looks at more than ten thousand cards

create type directory_sample as (turn integer, kept boolean, city text, traits integer, languages text[], specialties text[], insurances text[]);

-- The first so many around the ring who may be an answer, and whether each is one. There everybody's place is by chance.
create function directory_sampled(question directory_question, wordy boolean, hits uuid[], most integer) returns setof directory_sample
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

grant execute on function
    directory_sampled(directory_question, boolean, uuid[], integer),
    directory_count(jsonb, text[])
  to attune_visitor, attune_link, attune_practice, attune_worker;
