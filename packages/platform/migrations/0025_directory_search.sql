-- What is asked of the directory (directory_question), and finding therapists by words (directory_found).
--
-- Guarantees from here on:
--   * words are looked for inside one practice alone, and inside a town where one is named
--   * every word must be found, as written or as German spells it out; inside a town, a typing mistake is forgiven where nothing
--     is written so
--   * what a mask leaves open is compared word by word

create extension if not exists btree_gin;

drop index therapist_languages_idx;
drop index therapist_specialties_idx;
drop index therapist_insurances_idx;
drop index therapist_search_idx;
create index therapist_search_idx on therapist using gin (practice_id, search_text gin_trgm_ops);

-- What a text is found by in a place: a number for each three letters in a row, ends of words included, and for the letter that a
-- word begins with. It is another number in another place, so that what an index keeps of one is as short as that place is small.
create function search_keys(place text, texts text) returns integer[]
language sql immutable parallel safe
as $$
  select array_agg(distinct hashtext(place || substr(word, at, 3)))
    from (select distinct ' ' || word || ' ' as word from unnest(string_to_array(btrim(texts), ' ')) as word) as known
   cross join lateral generate_series(0, length(word) - 2) as at
$$;

-- All the keys of which a text with this part of a word has every one.
create function search_part_keys(place text, part text) returns integer[]
language sql immutable parallel safe
as $$
  select array_agg(hashtext(place || substr(part, at, 3))) from generate_series(1, greatest(length(part) - 2, 1)) as at
$$;

-- one practice's town, not a town: every practice has therapists in Berlin
create index therapist_search_city_idx on therapist using gin (search_keys(practice_id::text || city, search_text));
alter index therapist_search_city_idx alter column 1 set statistics 0; -- to work them out for a sample would tell nothing

-- The words of a search as patterns. Short ones count only where a word begins; folded words are letters and digits, so none
-- is a wildcard.
create function search_patterns(folded text) returns text[]
language sql immutable parallel safe
as $$
  select array_agg(case when length(word) < 4 then '% ' else '%' end || word || '%' order by length(word) desc)
    from unnest(string_to_array(btrim(folded), ' ')) as word
   where word <> ''
$$;

-- The keys of these patterns.
create function search_pattern_keys(place text, patterns text[]) returns integer[]
language sql immutable parallel safe
as $$
  select array_agg(distinct key)
    from unnest(patterns) as pattern
   cross join lateral unnest(search_part_keys(place, replace(ltrim(pattern, '%'), '%', ''))) as key
$$;

-- How a word begins and how it ends, with a letter or two between them.
create function search_ends(word text) returns text[]
language sql immutable parallel safe
as $$
  select array[' ' || left(word, letters), right(word, letters) || ' '] from greatest(2, (length(word) - 1) / 2) as letters
$$;

-- The keys of who may be meant by two words with a mistake in each: whatever letter is wrong, missing, too many, or changed places
-- with the next, how the word begins or how it ends is right. There are two ways for each word; a short one has none.
create function search_alike_keys(place text, words text[], way integer, other_way integer) returns integer[]
language sql immutable parallel safe
as $$
  select case when length(words[2]) < 4 or words[2] is null
              then case other_way when 1 then search_part_keys(place, (search_ends(words[1]))[way]) end
              else search_part_keys(place, (search_ends(words[1]))[way]) || search_part_keys(place, (search_ends(words[2]))[other_way]) end
$$;

-- Listed therapists of the practice of the transaction in whose texts every word is, as written or as German spells it out; at
-- most so many, in no order. Where none is found in the towns named, those with words much like these. It runs as its owner,
-- since a policy lets no comparison of texts into an index; it fixes the practice first and
-- answers ids of those whom a visitor may read.
create function directory_found(words text, cities text[], most integer) returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
set plan_cache_mode = force_generic_plan
set max_parallel_workers_per_gather = 0
set jit = off
set enable_seqscan = off
set pg_trgm.strict_word_similarity_threshold = 0.35
as $$
declare
  plain  text[] := search_patterns(search_fold(words));
  german text[] := nullif(search_patterns(search_fold_german(words)), plain);
  enough constant integer := 200;   -- of those with words much like these: nobody looks through more for whom they meant
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
        where (search_keys(practice_id::text || city, search_text) @> search_pattern_keys(current_practice()::text || town, plain)
               or search_keys(practice_id::text || city, search_text) @> search_pattern_keys(current_practice()::text || town, german))
          and practice_id::text || city = current_practice()::text || town
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
        where (search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 1, 1)
               or search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 1, 2)
               or search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 2, 1)
               or search_keys(practice_id::text || city, search_text) @> search_alike_keys(current_practice()::text || town, alike, 2, 2))
          and practice_id::text || city = current_practice()::text || town
          and not exists (select from unnest(alike) as word where not (word <<% search_text))
          and verification = 'verified' and archived_at is null
        limit least(most, enough)) as therapist
     limit least(most, enough));
end
$$;

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

grant execute on function search_keys(text, text) to attune_practice; -- who writes what the index is made of
grant execute on function
    search_patterns(text),
    directory_found(text, text[], integer),
    directory_question_of(jsonb),
    directory_met(integer, integer, integer, bigint, bigint, bigint, bigint, timestamptz, integer, bigint, bigint, bigint, bigint, timestamptz),
    directory_kept(directory_question, directory_card)
  to attune_visitor, attune_link, attune_practice, attune_worker;
