-- What the directory lists: verified therapists whose profile is complete.
--
-- Guarantees from here on:
--   * a profile is listed when it is verified, not archived, names an approach (or says it in its headline), offers a service and
--     has a weekly window; photo or monogram is always there, since a monogram is made of the name
--   * whether a therapist accepts new clients is a filter, so that a profile reached by its link does not vanish when they do not
--   * the holder of a mail link, and whoever holds a time by its secret, reads the therapist and the service of that booking,
--     also when they are no longer listed

create view therapist_offer with (security_invoker = true) as
select offer.practice_id,
       offer.therapist_id,
       offer.service_id,
       service.kind,
       service.slug,
       service.duration_minutes,
       service.minimum_notice_minutes,
       coalesce(offer.formats, service.formats) as formats,
       case when offer.price_amount is null then service.price_amount   else offer.price_amount   end as price_amount,
       case when offer.price_amount is null then service.price_currency else offer.price_currency end as price_currency
  from therapist_service offer
  join service on service.practice_id = offer.practice_id and service.id = offer.service_id
 where service.archived_at is null;

create view listed_therapist with (security_invoker = true) as
select practice_id, id, slug, first_name, last_name, title, headline, about, approach, photo_url, gender, city, district, street,
       postal_code, time_zone, languages, specialties, insurances, methods, qualifications, accepting_new,
       accepting_new_confirmed_at, search_text
  from therapist
 where verification = 'verified'
   and archived_at is null
   and coalesce(approach, headline) is not null
   and exists (select from therapist_offer offer
                where offer.practice_id = therapist.practice_id and offer.therapist_id = therapist.id)
   and exists (select from availability_window
                where availability_window.practice_id = therapist.practice_id and availability_window.therapist_id = therapist.id);

grant select on therapist_offer, listed_therapist to attune_visitor, attune_link, attune_practice, attune_worker;

-- The subject comes first: without one, which is how the directory is read, no booking need be looked for.
create policy therapist_of_booking on therapist for select to attune_visitor, attune_link
  using (current_subject() <> '' and practice_id = current_practice()
         and exists (select from booking
                      where booking.practice_id = therapist.practice_id and booking.therapist_id = therapist.id));
create policy service_of_booking on service for select to attune_visitor, attune_link
  using (current_subject() <> '' and practice_id = current_practice()
         and exists (select from booking
                      where booking.practice_id = service.practice_id and booking.service_id = service.id));
