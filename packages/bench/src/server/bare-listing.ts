/**
 * The floor of a page of the directory: 24 therapists of a town with two topics, a language and time for new clients, by next free
 * time, chosen from the index that covers it, and all that a card shows, put together from the tables. Takes the practice, town,
 * topics and language.
 */
export const bareListing = `
  select therapist.id, slug, first_name, last_name, title, headline, photo_url, gender, therapist.city, district,
         therapist.languages, therapist.specialties, therapist.insurances, accepting_new, accepting_new_confirmed_at,
         offered.*, rating.*, next.*
    from (select therapist_id
            from directory_entry
           where practice_id = $1 and service_id = '00000000-0000-0000-0000-000000000000' and format = 'any' and city = $2
             and specialties & directory_mask($3) <> 0 and languages & directory_mask($4) <> 0 and traits & 16 <> 0
           order by day, turn
           limit 24) as chosen
    join therapist on therapist.practice_id = $1 and therapist.id = chosen.therapist_id
   cross join lateral (
      select bool_or('online' = any (formats)) as online, bool_or('in_person' = any (formats)) as in_person,
             min(price_amount) filter (where kind = 'session') as price_amount, min(price_currency) as price_currency
        from therapist_offer
       where practice_id = $1 and therapist_offer.therapist_id = therapist.id
   ) as offered
   cross join lateral (
      select avg(rating) as average, count(*) as count
        from review
       where practice_id = $1 and review.therapist_id = therapist.id and visibility = 'published'
   ) as rating
    left join lateral (
      select kept.service_id, kept.format, kept.starts_at
        from next_availability kept
       where kept.practice_id = $1 and kept.therapist_id = therapist.id and kept.starts_at[1] > now()
       order by kept.starts_at[1]
       limit 1
   ) as next on true`;
