import { sql, type RawBuilder } from 'kysely';
import { chosen, type Filters } from './filters.ts';

/** What a card shows of each row of `chosen`, which came from `candidate`; goes with `cardJoins`. */
export const cardColumns: RawBuilder<unknown> = sql`
  chosen.id, therapist.slug, first_name, last_name, title, headline, photo_url, gender, city, district, languages, specialties, insurances,
  accepting_new, accepting_new_confirmed_at, online, in_person, offered.price_amount, offered.price_currency, offered.price_minutes,
  rating.average as rating_average, rating.count as rating_count,
  next.service_id as next_service_id, next.format as next_format, next.starts_at as next_starts_at`;

const cheapest = (column: string): RawBuilder<unknown> => sql`
  (array_agg(${sql.ref(column)} order by price_amount, duration_minutes)
     filter (where kind = 'session' and price_amount is not null))[1]`;

/**
 * Therapist, formats, price, stars and the next free times of each `chosen`: times of the service and formats asked for,
 * else of whatever comes first.
 */
export const cardJoins = ({ serviceId, format }: Filters, now: Date): RawBuilder<unknown> => sql`
  join therapist on therapist.id = chosen.id
 cross join lateral (
    select bool_or('online' = any (formats))    as online,
           bool_or('in_person' = any (formats)) as in_person,
           ${cheapest('price_amount')}     as price_amount,
           ${cheapest('price_currency')}   as price_currency,
           ${cheapest('duration_minutes')} as price_minutes
      from therapist_offer
     where therapist_offer.therapist_id = chosen.id
  ) as offered
  left join lateral (
    select round(avg(review.rating), 1)::float8 as average, count(*)::integer as count
      from review
     where review.therapist_id = chosen.id and visibility = 'published'
  ) as rating on true
  left join lateral (
    select kept.service_id, kept.format, ahead.starts_at
      from next_availability kept
      join service on service.practice_id = kept.practice_id and service.id = kept.service_id
     cross join lateral (
       select array_agg(start order by start) as starts_at
         from unnest(kept.starts_at) as start
        where start >= ${now}::timestamptz + make_interval(mins => minimum_notice_minutes)
     ) as ahead
     where kept.therapist_id = chosen.id
       and kept.format = any (${chosen(format)}::text[])
       and ${serviceId === undefined ? sql`true` : sql`kept.service_id = ${serviceId}::uuid`}
       and ahead.starts_at is not null
     order by ahead.starts_at[1], kind = 'intro' desc, position, kept.format
     limit 1
  ) as next on therapist.accepting_new`;
