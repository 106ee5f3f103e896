-- Reviews that clients write themselves, by a link of their booking or of its report card.
--
-- Guarantees from here on:
--   * a review is of a booking that was completed, and about its therapist; who writes it cannot say otherwise
--   * the holder of a link writes and reads the one review of the booking behind it, and changes it for 48 hours
--   * of many who write at once, one does: review_booking_key; a card has one review at most
--   * what a practice removed stays removed, whatever its author then does; restoring brings back what its author chose
--   * a link to a review is spent once that review can no longer be changed
--   * a visitor reads published reviews and nothing that names a booking or a client

alter table review
  add column report_card_id    uuid,
  add column chosen_visibility text not null default 'published';

update review set chosen_visibility = 'private' where visibility = 'private';

alter table review
  add constraint review_report_card_fkey foreign key (practice_id, report_card_id) references report_card (practice_id, id),
  add constraint review_report_card_key  unique (practice_id, report_card_id),
  add constraint review_chosen_check     check (chosen_visibility in ('published', 'private')),
  add constraint review_as_chosen_check  check (visibility in (chosen_visibility, 'removed'));

create index review_published_idx on review (practice_id, therapist_id, created_at desc, id desc) where visibility = 'published';
create index review_created_idx   on review (practice_id, created_at desc, id desc);
create index review_rating_idx    on review (practice_id, rating);
create index booking_completed_idx on booking (practice_id, ends_at) where status = 'completed';

-- Until when its author may change a review: the one place that says 48 hours.
create function review_editable_until(created_at timestamptz) returns timestamptz
language sql stable parallel safe
as $$
  select created_at + interval '48 hours'
$$;

-- What was chosen is kept beside what the practice made of it, so that a row without a choice takes what it is seen as.
create function review_of_booking() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  select therapist_id into new.therapist_id
    from booking
   where practice_id = new.practice_id and id = new.booking_id and status = 'completed';
  if not found then
    raise exception 'only what was completed is reviewed' using errcode = 'check_violation', constraint = 'review_of_completed_booking';
  end if;
  return new;
end
$$;

create trigger review_of_booking before insert or update of booking_id, therapist_id on review
for each row execute function review_of_booking();

-- Whoever sets only what is seen has chosen it, too; a removal is the practice's and chooses nothing.
create function review_visibility_chosen() returns trigger
language plpgsql
as $$
begin
  if new.visibility <> 'removed' then
    new.chosen_visibility := new.visibility;
  end if;
  return new;
end
$$;

create trigger review_visibility_chosen before insert or update of visibility on review
for each row execute function review_visibility_chosen();

-- Until now the holder of a link read what every visitor reads; from now on their own review, in full.
drop policy review_visitor on review;
revoke select (practice_id, id, therapist_id, rating, text, visibility, created_at) on review from attune_link;

create policy review_visitor on review for select to attune_visitor
  using (practice_id = current_practice() and visibility = 'published');
create policy review_link_read on review for select to attune_link
  using (practice_id = current_practice() and booking_id = (select linked_booking()));
create policy review_link_write on review for insert to attune_link
  with check (practice_id = current_practice() and booking_id = (select linked_booking()) and visibility <> 'removed'
              and (report_card_id is null or (current_purpose() = 'report_card' and report_card_id::text = current_subject())));
create policy review_link_change on review for update to attune_link
  using (practice_id = current_practice() and booking_id = (select linked_booking()) and visibility <> 'removed'
         and review_editable_until(created_at) > app_now())
  with check (practice_id = current_practice() and booking_id = (select linked_booking()) and visibility <> 'removed');
create policy review_worker on review for select to attune_worker
  using (practice_id = current_practice());
create policy review_definer on review for select to current_user
  using (practice_id = current_practice());

grant select on review to attune_link, attune_worker;
grant insert (practice_id, id, booking_id, therapist_id, report_card_id, rating, text, visibility) on review to attune_link;
grant update (rating, text, visibility, updated_at) on review to attune_link;

-- What has become of a link. It says nothing about the thing behind it, and only within the practice that asks.
create or replace function resolve_link(link_purpose text, link_resource uuid)
  returns table (generation integer, is_spent boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(max(g.generation), 1),
           coalesce(bool_or(g.spent_at is not null), false)
           or (link_purpose = 'review'
               and exists (select from public.review r
                            where r.practice_id = public.current_practice() and r.booking_id = link_resource
                              and public.review_editable_until(r.created_at) <= public.app_now()))
      from public.link_generation g
     where g.practice_id = public.current_practice() and g.purpose = link_purpose and g.resource_id = link_resource
  $$;

revoke execute on function review_of_booking(), review_visibility_chosen(), review_editable_until(timestamptz) from public;
grant execute on function review_editable_until(timestamptz) to attune_link, attune_practice, attune_worker;
