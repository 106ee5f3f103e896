-- What an import brings of the life that bookings had elsewhere, and what it leaves alone because people changed it here.
--
-- Guarantees from here on:
--   * an appointment of another system, named by its id there, is one booking of a practice
--   * a booking that was moved before it came keeps the time it had, in a history that is a path of the graph like any other
--   * a review that its author changed says so, and no import changes it again

alter table booking
  add constraint booking_external_uid_key unique (practice_id, external_uid);

alter table review
  add column edited_at timestamptz; -- by its author, through a link

create function review_edited() returns trigger
language plpgsql
as $$
begin
  new.edited_at := app_now();
  return new;
end
$$;

create trigger review_edited before update of rating, text, visibility on review
for each row when (current_user = 'attune_link') execute function review_edited();

-- Writes the history of bookings that came with one, in place of the line that their coming wrote: entries is a JSON array of
-- { booking_id, previous_start, booked_at, ended_at, reason }. What has a history of its own here is left alone.
create function keep_imported_history(entries jsonb) returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  with moved as materialized (
    select booking.practice_id, booking.id, booking.status, booking.starts_at, entry.previous_start, entry.reason,
           coalesce(entry.booked_at, app_now()) as booked_at, coalesce(entry.ended_at, app_now()) as ended_at,
           case when booking.status in ('declined', 'expired') then 'pending_approval'
                when booking.status in ('completed', 'no_show', 'cancelled') then 'confirmed'
                else booking.status end as first_status
      from jsonb_to_recordset(entries) as entry (booking_id uuid, previous_start timestamptz, booked_at timestamptz,
                                                 ended_at timestamptz, reason text)
      join booking on booking.practice_id = current_practice() and booking.id = entry.booking_id
     where 1 = (select count(*) from booking_change change
                 where change.practice_id = booking.practice_id and change.booking_id = booking.id)
       and booking.changed_by = 'import'
  ), gone as (
    delete from booking_change using moved
     where booking_change.practice_id = moved.practice_id and booking_change.booking_id = moved.id
    returning booking_change.booking_id
  )
  insert into booking_change (practice_id, id, booking_id, number, previous_status, status, previous_start, starts_at, changed_by, reason, created_at)
  select moved.practice_id, gen_random_uuid(), moved.id, step.number, step.previous_status, step.status, step.previous_start, step.starts_at,
         'import', step.reason, step.at
    from moved
    join gone on gone.booking_id = moved.id
   cross join lateral (values
           (1, null, first_status, null, previous_start, null, booked_at),
           (2, first_status, first_status, previous_start, starts_at, null, booked_at),
           (3, first_status, status, starts_at, starts_at, reason, ended_at)
         ) as step (number, previous_status, status, previous_start, starts_at, reason, at)
   where step.number < 3 or moved.status <> moved.first_status
$$;

grant execute on function keep_imported_history(jsonb) to attune_practice;
