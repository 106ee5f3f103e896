import { sql, type RawBuilder } from 'kysely';
import { keepPlan } from '../../database/kept-plans.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Diary } from './diary.ts';
import { loadGroupSessions } from './group-sessions.ts';

/** Whose diaries: named therapists, everybody who gives a service, or named therapists for one service. */
export interface DiaryFilter {
  readonly therapistIds?: readonly string[];
  readonly serviceId?: string;
  /** A booking that is to be moved: it takes no time, and counts towards no cap. */
  readonly reschedules?: string;
}

/** The diaries, as of `now`, which is the database's time of this very reading. */
export interface Diaries {
  readonly now: number;
  readonly diaries: readonly Diary[];
}

/**
 * One query for windows, exceptions and busy times. Times are packed into numbers; formatting them is left to who sends them.
 * The diary of one therapist is read at every hold and every look at a calendar, and takes longer to plan than to read.
 */
export async function loadDiaries(tx: Tx, { therapistIds, serviceId, reschedules }: DiaryFilter): Promise<Diaries> {
  const { rows } = await sql<Diary & { now: number }>`${therapistIds?.length === 1 ? keepPlan : sql``}
    with wanted as materialized (
      select therapist.practice_id, therapist.id, therapist.time_zone
        from therapist
       where therapist.practice_id = current_practice()
         and therapist.archived_at is null
         and ${therapistIds ? isOneOf(therapistIds) : sql`therapist.verification = 'verified'`}
         and ${serviceId ? givesService(serviceId) : sql`true`}
    ), kind as materialized (
      select id, position, formats, kind in ('group', 'workshop') as is_shared, ${rules} as rules,
             coalesce(max_per_day, max_per_week) is not null as is_capped
        from service
       where practice_id = current_practice() and archived_at is null and ${serviceId ? sql`id = ${serviceId}` : sql`true`}
    ), taken as materialized (${taken(reschedules ?? null)})
    select floor(extract(epoch from app_now()) * 1000)::float8 as "now",
           wanted.id        as "therapistId",
           wanted.time_zone as "zone",
           coalesce((${windows}), '[]')    as "windows",
           coalesce((${exceptions}), '[]') as "exceptions",
           coalesce(taken.busy, '[]')      as "busy",
           coalesce(taken.counted, '[]')   as "counted",
           coalesce((${offers}), '[]')     as "offers"
      from wanted
      left join taken on taken.therapist_id = wanted.id
     order by wanted.id`.execute(tx);
  return { now: rows[0]?.now ?? Number.NaN, diaries: await withSessions(tx, rows) };
}

/** Most practices give nothing to several at once, and are not asked for sessions. */
async function withSessions(tx: Tx, diaries: readonly Diary[]): Promise<readonly Diary[]> {
  const givers = diaries
    .filter(({ offers }) => offers.some(({ isShared }) => isShared))
    .map(({ therapistId }) => therapistId);
  if (givers.length === 0) return diaries;
  const sessions = Map.groupBy(await loadGroupSessions(tx, givers), ({ therapistId }) => therapistId);
  return diaries.map((diary) => ({ ...diary, sessions: sessions.get(diary.therapistId) ?? [] }));
}

/** One is asked for by itself: of a list, PostgreSQL cannot know that the plan it keeps suits every length. */
const isOneOf = (therapistIds: readonly string[]): RawBuilder<unknown> =>
  therapistIds.length === 1
    ? sql`therapist.id = ${therapistIds[0]}`
    : sql`therapist.id = any (${[...therapistIds]}::uuid[])`;

const givesService = (serviceId: string): RawBuilder<unknown> => sql`
  exists (select from therapist_service given
           where given.practice_id = therapist.practice_id and given.therapist_id = therapist.id and given.service_id = ${serviceId})`;

// date_part counts in floating point, which is exact to the millisecond and a third of the price of extract's decimals
const minutes = (time: string): RawBuilder<unknown> => sql`ceil(date_part('epoch', ${sql.ref(time)}) / 60)::integer`;
const days = (date: string): RawBuilder<unknown> => sql`${sql.ref(date)} - date '1970-01-01'`;
const milliseconds = (instant: string): RawBuilder<unknown> =>
  sql`(date_part('epoch', ${sql.ref(instant)}) * 1000)::bigint`;

const windows = sql`
  select json_agg(json_build_array(day_of_week, ${minutes('starts_at')}, ${minutes('ends_at')}, slot_interval_minutes, format,
                                   service_id, time_zone) order by day_of_week, starts_at, ends_at, id)
    from availability_window
   where practice_id = wanted.practice_id and therapist_id = wanted.id`;

const exceptions = sql`
  select json_agg(json_build_array(kind, ${days('starts_on')}, ${days('ends_on')}, ${minutes('starts_at')}, ${minutes('ends_at')},
                                   format, service_id) order by starts_on, id)
    from availability_exception
   where practice_id = wanted.practice_id and therapist_id = wanted.id and ends_on >= app_now()::date - 9`;

// text is put together at half the price of a JSON array per row
const taken = (movedBookingId: string | null): RawBuilder<unknown> => sql`
  select therapist_id,
         ('[' || string_agg(${milliseconds('busy_from')} || ',' || ${milliseconds('busy_until')}, ',' order by busy_from)
                   filter (where occupying) || ']')::json as busy,
         json_agg(json_build_array(${milliseconds('starts_at')}, service_id))
           filter (where service_id in (select id from kind where is_capped)) as counted
    from busy_ranges(array(select id from wanted), app_now(), 'infinity', ${movedBookingId})
   group by therapist_id`;

const rules = sql`
  json_build_object('durationMinutes', duration_minutes,
                    'slotIntervalMinutes', slot_interval_minutes,
                    'bufferBeforeMinutes', buffer_before_minutes,
                    'bufferAfterMinutes', buffer_after_minutes,
                    'minimumNoticeMinutes', minimum_notice_minutes,
                    'horizonDays', horizon_days,
                    'maxPerDay', max_per_day,
                    'maxPerWeek', max_per_week)`;

const offers = sql`
  select json_agg(json_build_object('serviceId', kind.id, 'formats', coalesce(given.formats, kind.formats), 'rules', kind.rules,
                                    'isShared', kind.is_shared)
                  order by kind.position, kind.id)
    from therapist_service given
    join kind on kind.id = given.service_id
   where given.practice_id = wanted.practice_id and given.therapist_id = wanted.id`;
