import type { Connection } from '../../src/database/connect.ts';
import { createPractice, type TestPractice } from './practice.ts';

/** The one service that everybody in a large practice gives. */
export const serviceId = '00000000-0000-4000-8000-00000000000a';

/** Therapists of a large practice are numbered from 1. */
export const therapistId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/**
 * A practice with so many therapists in 40 towns, who all differ and are all listed. Of them `withHours` are open from nine to
 * five, Monday to Friday, and have two hours taken in each of the next four weeks; the others have an hour a week and are known
 * by their next free times only.
 */
export async function createLargePractice(owner: Connection, count: number, withHours: number): Promise<TestPractice> {
  const practice = await createPractice(owner.db);
  const indexes = await owner.session((session) => session.query<Index>(slowIndexes));
  await inTwo(
    owner,
    indexes.map(({ name }) => `drop index ${name}`),
  );
  await owner.session(async (session) => {
    // nothing refers to what is not there, and no card need be renewed before all of it is: neither is looked after by triggers
    await session.script('set session_replication_role = replica; set statement_timeout = 0');
    await session.query(service, [practice.id]);
    await session.query(therapists, [practice.id, count]);
    await session.query(offers, [practice.id]);
    await session.query(nextTimes, [practice.id]);
    await session.query(windows, [practice.id, therapistId(withHours)]);
    await session.script('set session_replication_role = origin');
    await session.query(bookings, [practice.id, therapistId(withHours)]);
    await session.script('analyze therapist, therapist_service, next_availability, availability_window');
  });
  await inTwo(owner, cardsOf(practice, count));
  await inTwo(
    owner,
    indexes.map(({ definition }) => definition),
  );
  await owner.session((session) => session.script('set statement_timeout = 0'));
  await owner.session((session) => session.script('vacuum analyze'));
  return practice;
}

/** Runs statements on two connections, one for each core. */
async function inTwo(owner: Connection, statements: readonly string[]): Promise<void> {
  const waiting = [...statements];
  const work = () =>
    owner.session(async (session) => {
      await session.script("set maintenance_work_mem = '512MB'; set statement_timeout = 0");
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await session.script(next);
    });
  await Promise.all([work(), work()]);
}

const cardsOf = (practice: TestPractice, count: number): string[] =>
  Array.from({ length: Math.ceil(count / atOnce) }, (_, part) => {
    const [first, last] = [therapistId(part * atOnce + 1), therapistId((part + 1) * atOnce)];
    return `select renew_directory('${practice.id}', array(
              select id from therapist where practice_id = '${practice.id}' and id between '${first}' and '${last}'))`;
  });

interface Index {
  readonly name: string;
  readonly definition: string;
}

const atOnce = 5_000;

const service = `
  insert into service (practice_id, id, external_id, slug, name, kind, duration_minutes, slot_interval_minutes, horizon_days,
                       formats, price_amount, price_currency)
  values ($1, '${serviceId}', 'session', 'session', 'Einzelsitzung', 'session', 50, 60, 60, array['online', 'in_person'], 9000, 'EUR')`;

// what a number comes to, of so many: the same each time, and unlike what it comes to with another letter
const pick = (letter: string, of: number): string => `((hashtext('${letter}' || n) & 2147483647) % ${of})`;

const therapists = `
  insert into therapist (practice_id, id, external_id, slug, first_name, last_name, headline, city, district, time_zone, gender,
                         languages, specialties, insurances, accepting_new, verification, search_text)
  select $1, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'therapist-' || n, 'therapist-' || n, first_name, last_name,
         'Ruhe finden', city, 'District ' || ${pick('d', 7)}, 'Europe/Berlin', (array['female', 'male', 'diverse'])[1 + ${pick('g', 3)}],
         array['de', (array['en', 'tr', 'fr', 'ar', 'pl', 'ru'])[1 + ${pick('l', 6)}]],
         array['topic-' || ${pick('s', 7)}, 'topic-' || 7 + ${pick('t', 7)}, 'topic-' || 14 + ${pick('u', 6)}],
         array[(array['private', 'statutory', 'self-pay'])[1 + ${pick('i', 3)}]], ${pick('a', 5)} > 0, 'verified',
         search_fold(concat_ws(' ', first_name, last_name, 'Ruhe finden', city))
    from generate_series(1, $2::integer) as n
   cross join lateral (
     select (array['Ada', 'Mara', 'Jonas', 'Emil', 'Lena', 'Noor', 'Timo', 'Ines'])[1 + ${pick('f', 8)}] as first_name,
            initcap((array['lind', 'vogt', 'berg', 'stein', 'haus', 'bach', 'wald', 'feld'])[1 + ${pick('m', 8)}]
              || translate(${pick('n', 100_000)}::text, '0123456789', 'aeiouklmrs')) as last_name,
            'City ' || ${pick('c', 40)} as city
   ) as named`;

const offers = `
  insert into therapist_service (practice_id, therapist_id, service_id, price_amount, price_currency, formats)
  select practice_id, id, '${serviceId}', 7000 + 100 * ${pick('p', 40)}, 'EUR',
         (array['{online,in_person}', '{online}', '{online}', '{in_person}'])[1 + ${pick('o', 4)}]::text[]
    from therapist cross join lateral (select slug as n) as number
   where practice_id = $1`;

// most are free within the week
const nextTimes = `
  insert into next_availability (practice_id, therapist_id, service_id, format, starts_at, slots_count, refreshed_at)
  select practice_id, therapist_id, service_id, format, array(
           select date_trunc('day', app_now())
                  + make_interval(days => 1 + ${pick('w', 4)} * ${pick('x', 4)} + more, hours => 7 + ${pick('h', 9)})
             from generate_series(0, 2) as more), 3, app_now()
    from therapist_service cross join unnest(formats) as format cross join lateral (select therapist_id::text as n) as number
   where practice_id = $1`;

const windows = `
  insert into availability_window (practice_id, id, therapist_id, format, day_of_week, starts_at, ends_at)
  select practice_id, gen_random_uuid(), id, 'online', weekday, '09:00', '17:00'
    from therapist cross join generate_series(1, 5) as weekday
   where practice_id = $1 and (id <= $2::uuid or weekday = 1)`;

// a hold without end is taken time that needs no client
const bookings = `
  insert into booking (practice_id, id, status, therapist_id, service_id, format, starts_at, ends_at, hold_secret_hash, hold_expires_at)
  select practice_id, gen_random_uuid(), 'held', id, '${serviceId}', 'online', start, start + interval '50 minutes', '\\x00', 'infinity'
    from therapist
   cross join generate_series(1, 4) as week
   cross join generate_series(0, 1) as turn
   cross join lateral (
     select date_trunc('week', app_now()) + make_interval(weeks => week, days => turn, hours => 9 + extract(minute from created_at)::integer % 5)
            as start
   ) as when_taken
   where practice_id = $1 and id <= $2::uuid`;

// row by row they take longer to keep than to make anew
const slowIndexes = `
  select indexname as name, indexdef as definition
    from pg_indexes
   where tablename in ('directory_entry', 'therapist') and indexname not in (select conname from pg_constraint)`;
