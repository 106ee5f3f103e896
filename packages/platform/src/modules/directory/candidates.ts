import { sql, type RawBuilder } from 'kysely';
import type { Filters } from './filters.ts';

/** Which of the costly columns are asked for; what is not is null. */
export interface Needs {
  /** Formats and the lowest price of a session. */
  readonly offers: boolean;
  /** The next free times. */
  readonly times: boolean;
}

/**
 * `with … candidate as (…)`: everybody the directory lists, with formats, lowest price of a session and next free times.
 * With a service, formats and times are those of that service. Who takes no new clients has no time for a visitor.
 */
export const candidates = (filters: Filters, now: Date, { offers, times }: Needs): RawBuilder<unknown> => sql`
  offered as materialized (${offers ? offeredBy(filters) : nothingOffered}),
  free as materialized (${times ? freeTimes(filters, now) : nothingFree}),
  candidate as (
    select listed_therapist.*, wanted_online, wanted_in_person, price_amount,
           case when accepting_new then online_at end    as online_at,
           case when accepting_new then in_person_at end as in_person_at
      from listed_therapist
      left join offered on offered.therapist_id = listed_therapist.id
      left join free on free.therapist_id = listed_therapist.id
  )`;

const offeredBy = ({ serviceId }: Filters): RawBuilder<unknown> => sql`
  select therapist_id,
         bool_or('online' = any (formats) and ${wanted(serviceId)})    as wanted_online,
         bool_or('in_person' = any (formats) and ${wanted(serviceId)}) as wanted_in_person,
         min(price_amount) filter (where kind = 'session')             as price_amount
    from therapist_offer
   group by therapist_id`;

const freeTimes = ({ serviceId }: Filters, now: Date): RawBuilder<unknown> => sql`
  select therapist_id,
         min(starts_at) filter (where format = 'online')    as online_at,
         min(starts_at) filter (where format = 'in_person') as in_person_at
    from (${firstStarts(serviceId, now)}) as first
   group by therapist_id`;

const nothingOffered = sql`
  select null::uuid as therapist_id, null::boolean as wanted_online, null::boolean as wanted_in_person, null::bigint as price_amount
   where false`;

const nothingFree = sql`
  select null::uuid as therapist_id, null::timestamptz as online_at, null::timestamptz as in_person_at where false`;

const wanted = (serviceId: string | undefined): RawBuilder<boolean> =>
  serviceId === undefined ? sql`true` : sql`service_id = ${serviceId}::uuid`;

// Three starts are kept; the first that is still ahead and outside the service's notice counts.
const firstStarts = (serviceId: string | undefined, now: Date): RawBuilder<unknown> => sql`
  select kept.therapist_id, kept.format,
         case when kept.starts_at[1] >= earliest then kept.starts_at[1]
              when kept.starts_at[2] >= earliest then kept.starts_at[2]
              when kept.starts_at[3] >= earliest then kept.starts_at[3] end as starts_at
    from next_availability kept
    join (select id, ${now}::timestamptz + make_interval(mins => minimum_notice_minutes) as earliest from service) as notice
      on notice.id = kept.service_id
   where ${serviceId === undefined ? sql`true` : sql`kept.service_id = ${serviceId}::uuid`}`;
