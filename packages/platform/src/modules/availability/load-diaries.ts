import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Diary } from './diary.ts';

/** Whose diaries: named therapists, everybody who gives a service, or named therapists for one service. */
export interface DiaryFilter {
  readonly therapistIds?: readonly string[];
  readonly serviceId?: string;
}

/** The diaries, as of `now`, which is the database's time of this very reading. */
export interface Diaries {
  readonly now: number;
  readonly diaries: readonly Diary[];
}

/** One query for windows, exceptions and busy times. Times are packed into numbers; formatting them is left to who sends them. */
export async function loadDiaries(tx: Tx, { therapistIds, serviceId }: DiaryFilter): Promise<Diaries> {
  const { rows } = await sql<Diary & { now: number }>`
    with wanted as materialized (
      select therapist.practice_id, therapist.id, therapist.time_zone
        from therapist
       where therapist.practice_id = current_practice()
         and therapist.archived_at is null
         and ${therapistIds ? sql`therapist.id = any (${[...therapistIds]}::uuid[])` : sql`therapist.verification = 'verified'`}
         and ${serviceId ? givesService(serviceId) : sql`true`}
    ), busy as materialized (
      select * from busy_ranges(array(select id from wanted), app_now(), 'infinity')
    )
    select floor(extract(epoch from app_now()) * 1000)::float8 as "now",
           wanted.id        as "therapistId",
           wanted.time_zone as "zone",
           coalesce(windows.packed, '[]')    as "windows",
           coalesce(exceptions.packed, '[]') as "exceptions",
           coalesce(taken.packed, '[]')      as "busy",
           coalesce(offers.packed, '[]')     as "offers"
      from wanted
      left join lateral (${windows}) as windows on true
      left join lateral (${exceptions}) as exceptions on true
      left join lateral (${offers(serviceId)}) as offers on true
      left join (${taken}) as taken on taken.therapist_id = wanted.id
     order by wanted.id`.execute(tx);
  return { now: rows[0]?.now ?? Number.NaN, diaries: rows };
}

const givesService = (serviceId: string): RawBuilder<unknown> => sql`
  exists (select from therapist_service given
           where given.practice_id = therapist.practice_id and given.therapist_id = therapist.id and given.service_id = ${serviceId})`;

const minutes = (time: string): RawBuilder<unknown> => sql`ceil(extract(epoch from ${sql.ref(time)}) / 60)::integer`;
const days = (date: string): RawBuilder<unknown> => sql`${sql.ref(date)} - date '1970-01-01'`;
const milliseconds = (instant: string): RawBuilder<unknown> =>
  sql`(extract(epoch from ${sql.ref(instant)}) * 1000)::bigint`;

const windows = sql`
  select json_agg(json_build_array(day_of_week, ${minutes('starts_at')}, ${minutes('ends_at')}, slot_interval_minutes, format,
                                   service_id, time_zone) order by day_of_week, starts_at, ends_at, id) as packed
    from availability_window
   where practice_id = wanted.practice_id and therapist_id = wanted.id`;

const exceptions = sql`
  select json_agg(json_build_array(kind, ${days('starts_on')}, ${days('ends_on')}, ${minutes('starts_at')}, ${minutes('ends_at')},
                                   format, service_id) order by starts_on, id) as packed
    from availability_exception
   where practice_id = wanted.practice_id and therapist_id = wanted.id and ends_on >= app_now()::date - 9`;

const taken = sql`
  select therapist_id,
         json_agg(json_build_array(${milliseconds('busy_from')}, ${milliseconds('busy_until')}, ${milliseconds('starts_at')},
                                   service_id, occupying) order by busy_from) as packed
    from busy
   group by therapist_id`;

const offers = (serviceId: string | undefined): RawBuilder<unknown> => sql`
  select json_agg(json_build_object(
           'serviceId', service.id,
           'formats', coalesce(given.formats, service.formats),
           'rules', json_build_object('durationMinutes', service.duration_minutes,
                                      'slotIntervalMinutes', service.slot_interval_minutes,
                                      'bufferBeforeMinutes', service.buffer_before_minutes,
                                      'bufferAfterMinutes', service.buffer_after_minutes,
                                      'minimumNoticeMinutes', service.minimum_notice_minutes,
                                      'horizonDays', service.horizon_days,
                                      'maxPerDay', service.max_per_day,
                                      'maxPerWeek', service.max_per_week)) order by service.position, service.id) as packed
    from therapist_service given
    join service on service.practice_id = given.practice_id and service.id = given.service_id and service.archived_at is null
   where given.practice_id = wanted.practice_id and given.therapist_id = wanted.id
     and ${serviceId ? sql`service.id = ${serviceId}` : sql`true`}`;
