import { type Connection, type TestPractice, createPractice } from '../../../platform/test/bench.ts';

/** The one service that everybody in a large practice gives. */
export const serviceId = '00000000-0000-4000-8000-00000000000a';

/** Therapists of a large practice are numbered from 1. */
export const therapistId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/**
 * A practice with so many therapists in 40 cities, who all differ. Of them `withHours` are open from nine to five, Monday to
 * Friday, and have two hours taken in each of the next four weeks; the others are known by their next free times only.
 */
export async function createLargePractice(owner: Connection, count: number, withHours: number): Promise<TestPractice> {
  const practice = await createPractice(owner.db);
  await owner.session(async (session) => {
    await session.query(service, [practice.id]);
    await session.query(therapists, [practice.id, count]);
    await session.query(offers, [practice.id]);
    await session.query(nextTimes, [practice.id]);
    await session.query(windows, [practice.id, therapistId(withHours)]);
    await session.query(bookings, [practice.id, therapistId(withHours)]);
    await session.script('vacuum analyze');
  });
  return practice;
}

const service = `
  insert into service (practice_id, id, external_id, slug, name, kind, duration_minutes, slot_interval_minutes, horizon_days,
                       formats, price_amount, price_currency)
  values ($1, '${serviceId}', 'session', 'session', 'Einzelsitzung', 'session', 50, 60, 60, array['online', 'in_person'], 9000, 'EUR')`;

const therapists = `
  insert into therapist (practice_id, id, external_id, slug, first_name, last_name, headline, city, district, time_zone, gender,
                         languages, specialties, accepting_new, verification)
  select $1, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'therapist-' || n, 'therapist-' || n, 'Ada', 'Lind ' || n,
         'Ruhe finden', 'City ' || n % 40, 'District ' || n % 7, 'Europe/Berlin', (array['female', 'male', 'diverse'])[1 + n % 3],
         array['de', (array['en', 'tr', 'fr', 'ar', 'pl', 'ru'])[1 + n % 6]],
         array['topic-' || n % 20, 'topic-' || (n / 3) % 20, 'topic-' || (n / 7) % 20], n % 5 > 0, 'verified'
    from generate_series(1, $2::integer) as n`;

const offers = `
  insert into therapist_service (practice_id, therapist_id, service_id)
  select practice_id, id, '${serviceId}' from therapist where practice_id = $1`;

const nextTimes = `
  insert into next_availability (practice_id, therapist_id, service_id, format, starts_at, slots_count, refreshed_at)
  select practice_id, id, '${serviceId}', format, array(
           select date_trunc('day', app_now()) + make_interval(days => 1 + extract(epoch from created_at)::integer % 3 + more, hours => 9)
             from generate_series(0, 2) as more), 3, app_now()
    from therapist cross join unnest(array['online', 'in_person']) as format
   where practice_id = $1`;

const windows = `
  insert into availability_window (practice_id, id, therapist_id, format, day_of_week, starts_at, ends_at)
  select practice_id, gen_random_uuid(), id, 'online', weekday, '09:00', '17:00'
    from therapist cross join generate_series(1, 5) as weekday
   where practice_id = $1 and id <= $2::uuid`;

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
