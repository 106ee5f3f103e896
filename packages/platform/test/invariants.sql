-- What is true of the bookings of every practice at any moment, whatever happened before. Each statement returns no row;
-- a row names what is wrong. Run as the owner, right after a sweep (holds may outlive their end by up to two minutes).

-- What occupies a therapist's time does not overlap, buffers included.
select 'overlap' as broken, one.practice_id, one.id, other.id as other
  from booking one
  join booking other on other.practice_id = one.practice_id and other.therapist_id = one.therapist_id and other.id > one.id
   and tstzrange(other.starts_at - make_interval(mins => other.buffer_before_minutes),
                 other.ends_at + make_interval(mins => other.buffer_after_minutes))
    && tstzrange(one.starts_at - make_interval(mins => one.buffer_before_minutes),
                 one.ends_at + make_interval(mins => one.buffer_after_minutes))
 where one.status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not one.overlaps_allowed
   and coalesce(one.group_session_id, one.replaces_booking_id, one.id) <> coalesce(other.group_session_id, other.replaces_booking_id, other.id)
   and other.status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not other.overlaps_allowed;

-- Nor with a group session that it is no seat of.
select 'overlaps a session' as broken, booking.practice_id, booking.id, session.id as other
  from booking
  join group_session session on session.practice_id = booking.practice_id and session.therapist_id = booking.therapist_id
   and session.id is distinct from booking.group_session_id
   and tstzrange(session.starts_at - make_interval(mins => session.buffer_before_minutes),
                 session.ends_at + make_interval(mins => session.buffer_after_minutes))
    && tstzrange(booking.starts_at - make_interval(mins => booking.buffer_before_minutes),
                 booking.ends_at + make_interval(mins => booking.buffer_after_minutes))
 where session.status = 'scheduled'
   and booking.status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not booking.overlaps_allowed;

-- No session has more seats taken than it has.
select 'more than its seats' as broken, session.practice_id, session.id, count(*)
  from group_session session
  join booking on booking.practice_id = session.practice_id and booking.group_session_id = session.id
 where booking.status in ('held', 'pending_payment', 'pending_approval', 'confirmed', 'completed', 'no_show')
 group by session.practice_id, session.id, session.capacity
having count(*) > session.capacity;

-- A seat is of its session's therapist, service, time and format.
select 'a seat elsewhere' as broken, booking.practice_id, booking.id
  from booking
  join group_session session on session.practice_id = booking.practice_id and session.id = booking.group_session_id
 where booking.status in ('held', 'pending_payment', 'pending_approval', 'confirmed', 'completed', 'no_show')
   and (booking.therapist_id, booking.service_id, booking.starts_at, booking.ends_at, booking.format)
       is distinct from (session.therapist_id, session.service_id, session.starts_at, session.ends_at, session.format);

-- A booking came of one idempotency key at most.
select 'two keys for one booking' as broken, practice_id, resource_id as id
  from idempotency_key
 where resource = 'booking' and resource_id is not null
 group by practice_id, resource_id
having count(*) > 1;

-- No hold outlives its end by more than two minutes.
select 'hold older than its end' as broken, practice_id, id
  from booking
 where status = 'held' and hold_expires_at < app_now() - interval '120 seconds';

-- Nothing waits for a payment or an answer long after its time.
select 'waits past its time' as broken, practice_id, id
  from booking
 where status in ('pending_payment', 'pending_approval') and due_at < app_now() - interval '180 seconds';

-- For a booking that is to be moved one time is held at most, of its own service; what was held so was never booked.
select 'two times for one booking' as broken, hold.practice_id, hold.replaces_booking_id as id
  from booking hold
  join booking moved on moved.practice_id = hold.practice_id and moved.id = hold.replaces_booking_id
 where hold.status = 'held' or hold.status not in ('held', 'expired', 'cancelled') or hold.service_id <> moved.service_id
 group by hold.practice_id, hold.replaces_booking_id
having count(*) filter (where hold.status = 'held') > 1 or count(*) filter (where hold.status not in ('held', 'expired', 'cancelled')) > 0
    or bool_or(hold.service_id <> moved.service_id);

-- What was cancelled here says by whom.
select 'cancelled by nobody' as broken, practice_id, id
  from booking
 where status = 'cancelled' and replaces_booking_id is null and changed_by <> 'import' and (cancelled_by is null or cancelled_at is null);

-- The history of a booking is a path of the graph of states, and ends where the booking stands.
select 'history leaves the graph' as broken, practice_id, booking_id as id, number
  from (select booking_change.*,
               lag(status) over history as before,
               row_number() over history as place
          from booking_change
        window history as (partition by practice_id, booking_id order by number)) as step
 where number <> place
    or previous_status is distinct from before
    or (previous_status is not null and previous_status <> status and not booking_step_allowed(previous_status, status));

select 'history ends elsewhere' as broken, booking.practice_id, booking.id
  from booking
  left join lateral (select status, starts_at
                       from booking_change
                      where booking_change.practice_id = booking.practice_id and booking_change.booking_id = booking.id
                      order by number desc limit 1) as last on true
 where last.status is distinct from booking.status or last.starts_at is distinct from booking.starts_at;

-- Every change that its client must hear of has exactly one message to them, and no other change has any. What an import
-- brought was told of elsewhere.
select 'not one message per change' as broken, change.practice_id, change.booking_id as id, change.number, count(message.id)
  from booking_change change
  left join message on message.practice_id = change.practice_id and message.change_id = change.id and message.audience = 'client'
 group by change.practice_id, change.id, change.booking_id, change.number, change.previous_status, change.status, change.changed_by
having count(message.id) <> case
         when change.changed_by = 'import' then 0
         when change.status in ('pending_payment', 'pending_approval', 'confirmed', 'declined') then 1
         when change.status in ('cancelled', 'expired')
              and change.previous_status in ('pending_payment', 'pending_approval', 'confirmed') then 1
         else 0
       end;

-- No reminder waits for what is not confirmed, or for a time that it no longer has.
select 'reminder of what is not confirmed' as broken, message.practice_id, message.booking_id as id, message.kind
  from message
  join booking on booking.practice_id = message.practice_id and booking.id = message.booking_id
 where message.remind_minutes is not null and message.status = 'queued'
   and (booking.status <> 'confirmed' or booking.starts_at <> message.reminds_of);

-- And none was ever written for what was not, at that time, confirmed for that time, or before it was due.
select 'reminder of what was not confirmed' as broken, message.practice_id, message.booking_id as id, message.kind
  from message
 where message.remind_minutes is not null
   and (message.created_at < message.reminds_of - make_interval(mins => message.remind_minutes)
        or message.created_at >= message.reminds_of
        or not exists (select from booking_change agreed
                        where agreed.practice_id = message.practice_id and agreed.booking_id = message.booking_id
                          and agreed.status = 'confirmed' and agreed.starts_at = message.reminds_of
                          and agreed.created_at <= message.created_at
                          and not exists (select from booking_change later
                                           where later.practice_id = agreed.practice_id and later.booking_id = agreed.booking_id
                                             and later.number > agreed.number and later.created_at < message.created_at)));

-- Each time of a booking is reminded of at most once by each reminder.
select 'reminded twice' as broken, practice_id, booking_id as id, reminds_of, remind_minutes
  from message
 where remind_minutes is not null
 group by practice_id, booking_id, reminds_of, remind_minutes
having count(*) > 1;

-- The sequence of a calendar entry rises with every new time and with its end.
select 'sequence does not rise' as broken, practice_id, booking_id as id, number
  from (select booking_change.*, lag(sequence) over (partition by practice_id, booking_id order by number) as before
          from booking_change) as step
 where changed_by <> 'import'
   and (sequence < before
        or (sequence = before and previous_status in ('pending_payment', 'pending_approval', 'confirmed')
            and (status in ('cancelled', 'declined', 'expired') or (status = previous_status and starts_at <> previous_start))));

-- A booking lies inside the opening times of its therapist, in their zone, and starts where they say so.
select 'outside the opening times' as broken, booking.practice_id, booking.id
  from booking
  join therapist on therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id
 cross join lateral (values (booking.starts_at), (booking.ends_at - interval '1 minute')) as edge (instant)
 where booking.source = 'directory' and booking.external_id is null
   and booking.group_session_id is null
   and booking.status in ('held', 'pending_payment', 'pending_approval', 'confirmed')
   and not exists (select from availability_window open
                    where open.practice_id = booking.practice_id and open.therapist_id = booking.therapist_id
                      and open.format = booking.format
                      and coalesce(open.service_id, booking.service_id) = booking.service_id
                      and open.day_of_week = extract(dow from edge.instant at time zone coalesce(open.time_zone, therapist.time_zone))
                      and (edge.instant at time zone coalesce(open.time_zone, therapist.time_zone))::time >= open.starts_at
                      and (edge.instant at time zone coalesce(open.time_zone, therapist.time_zone))::time < open.ends_at)
   and not exists (select from availability_exception extra
                    where extra.practice_id = booking.practice_id and extra.therapist_id = booking.therapist_id and extra.kind = 'open'
                      and (edge.instant at time zone therapist.time_zone)::date between extra.starts_on and extra.ends_on);

-- Therapist, service and client of a booking are of its own practice.
select 'of another practice' as broken, booking.practice_id, booking.id
  from booking
 where not exists (select from therapist where therapist.practice_id = booking.practice_id and therapist.id = booking.therapist_id)
    or not exists (select from service where service.practice_id = booking.practice_id and service.id = booking.service_id)
    or (client_id is not null
        and not exists (select from client where client.practice_id = booking.practice_id and client.id = booking.client_id));

-- Nothing is over before its end.
select 'over before its end' as broken, practice_id, id
  from booking
 where status in ('completed', 'no_show') and ends_at > app_now();

-- The directory promises no time that is taken.
select 'a taken time is promised' as broken, kept.practice_id, kept.therapist_id as id, start
  from next_availability kept
 cross join lateral unnest(kept.starts_at) as start
  join booking on booking.practice_id = kept.practice_id and booking.therapist_id = kept.therapist_id
 where booking.status in ('held', 'pending_payment', 'pending_approval', 'confirmed')
   and start >= booking.starts_at and start < booking.ends_at
   and not exists (select from group_session session
                    where session.practice_id = kept.practice_id and session.id = booking.group_session_id
                      and session.service_id = kept.service_id and session.starts_at = start);

-- Nor one that another calendar takes.
select 'a time taken elsewhere is promised' as broken, kept.practice_id, kept.therapist_id as id, start
  from next_availability kept
 cross join lateral unnest(kept.starts_at) as start
  join external_busy busy on busy.practice_id = kept.practice_id and busy.therapist_id = kept.therapist_id
 where start >= busy.starts_at and start < busy.ends_at
   and not exists (select from group_session session
                    where session.practice_id = kept.practice_id and session.therapist_id = kept.therapist_id
                      and session.service_id = kept.service_id and session.starts_at = start);

-- An invitation that is booked names the booking that names it, and its link is spent.
select 'booked by nobody' as broken, invitation.practice_id, invitation.id
  from booking_invitation invitation
  left join booking on booking.practice_id = invitation.practice_id and booking.id = invitation.booking_id
  left join link_generation link on link.practice_id = invitation.practice_id and link.purpose = 'booking_invitation'
   and link.resource_id = invitation.id
 where invitation.status = 'booked'
   and (booking.invitation_id is distinct from invitation.id or booking.service_id <> invitation.service_id or link.spent_at is null);

select 'by an invitation that is not booked' as broken, booking.practice_id, booking.id
  from booking
  join booking_invitation invitation on invitation.practice_id = booking.practice_id and invitation.id = booking.invitation_id
 where invitation.booking_id is distinct from booking.id;

-- Nor a seat of a session that has none left.
select 'a full session is promised' as broken, kept.practice_id, session.id
  from next_availability kept
  join group_session session on session.practice_id = kept.practice_id and session.therapist_id = kept.therapist_id
   and session.service_id = kept.service_id and session.format = kept.format and session.starts_at = any (kept.starts_at)
 where session.capacity <= (select count(*) from booking
                             where booking.practice_id = session.practice_id and booking.group_session_id = session.id
                               and booking.status in ('held', 'pending_payment', 'pending_approval', 'confirmed', 'completed', 'no_show'));

-- A review is of a session that took place, and about whom it was with; what was removed says why.
select 'review of no session' as broken, review.practice_id, review.id
  from review
  join booking on booking.practice_id = review.practice_id and booking.id = review.booking_id
 where booking.status <> 'completed' or booking.therapist_id <> review.therapist_id
    or (review.visibility = 'removed') <> (review.removed_reason is not null);

-- A report card that is to stay with the practice told nobody, and one that told somebody was sent.
select 'report card told too early' as broken, message.practice_id, message.report_card_id as id
  from message
  join report_card on report_card.practice_id = message.practice_id and report_card.id = message.report_card_id
 where report_card.status <> 'sent' or report_card.dont_send;

-- Nobody is invited twice to review one session.
select 'invited twice' as broken, practice_id, booking_id as id
  from message
 where kind = 'review_invited'
 group by practice_id, booking_id
having count(*) > 1;

-- Of no payment more goes back than was captured, nor was more captured than was authorised; what came back is the sum of its refunds.
select 'more back than was captured' as broken, payment.practice_id, payment.id
  from payment
  left join lateral (select coalesce(sum(amount) filter (where status = 'succeeded'), 0) as returned,
                            coalesce(sum(amount) filter (where status in ('requested', 'pending', 'succeeded')), 0) as returning_now
                       from refund
                      where refund.practice_id = payment.practice_id and refund.payment_id = payment.id) as back on true
 where not (0 <= refunded_amount and refunded_amount <= captured_amount and captured_amount <= authorized_amount)
    or refunded_amount <> back.returned
    or back.returning_now + kept_amount > captured_amount;

-- What was captured for a session that does not take place goes back, but for what the practice keeps, what its provider could not
-- give back, and what a bank decides about.
select 'neither kept nor given back' as broken, payment.practice_id, payment.id
  from payment
  join booking on booking.practice_id = payment.practice_id and booking.id = payment.booking_id
 where booking.status in ('cancelled', 'declined', 'expired') and payment.status <> 'disputed' and payment.changed_by <> 'import'
   and payment.captured_amount - payment.kept_amount
       > (select coalesce(sum(amount), 0) from refund
           where refund.practice_id = payment.practice_id and refund.payment_id = payment.id);

-- A booking that ended unpaid asks for no money; one that awaits its payment has one that is asked for.
select 'asked for nothing' as broken, payment.practice_id, payment.id
  from payment
  join booking on booking.practice_id = payment.practice_id and booking.id = payment.booking_id
 where (booking.status in ('cancelled', 'declined', 'expired') and payment.captured_amount = 0 and payment.status <> 'cancelled')
    or (booking.status = 'pending_payment' and payment.status in ('cancelled', 'captured'));

select 'awaits no payment' as broken, booking.practice_id, booking.id
  from booking
 where booking.status = 'pending_payment'
   and not exists (select from payment where payment.practice_id = booking.practice_id and payment.booking_id = booking.id);

-- A payment is of the client of its booking.
select 'payment of another' as broken, payment.practice_id, payment.id
  from payment
  join booking on booking.practice_id = payment.practice_id and booking.id = payment.booking_id
 where booking.client_id is distinct from payment.client_id;

-- The history of a payment ends where it stands.
select 'payment history ends elsewhere' as broken, payment.practice_id, payment.id
  from payment
  left join lateral (select status, captured_amount, refunded_amount, kept_amount
                       from payment_change
                      where payment_change.practice_id = payment.practice_id and payment_change.payment_id = payment.id
                      order by number desc limit 1) as last on true
 where (last.status, last.captured_amount, last.refunded_amount, last.kept_amount)
       is distinct from (payment.status, payment.captured_amount, payment.refunded_amount, payment.kept_amount);

-- No code is used more often than it may be, and only by bookings that stand or were paid for.
select 'used too often' as broken, code.practice_id, code.id
  from discount_code code
  join discount_redemption used on used.practice_id = code.practice_id and used.discount_code_id = code.id
 group by code.practice_id, code.id, code.use_limit
having count(*) > code.use_limit;

select 'a code that was not given back' as broken, used.practice_id, used.booking_id as id
  from discount_redemption used
  join booking on booking.practice_id = used.practice_id and booking.id = used.booking_id
 where booking.status in ('expired', 'cancelled', 'declined')
   and not exists (select from payment
                    where payment.practice_id = used.practice_id and payment.booking_id = used.booking_id and payment.captured_amount > 0);

-- What a provider told is kept only until it was understood, and never past thirty days.
select 'a provider''s words kept' as broken, practice_id, event_id as id
  from webhook_event
 where (status = 'processed' and body is not null) or received_at < app_now() - interval '30 days 2 minutes';

-- What the directory keeps of everybody is what it would be made of now; times apart, which pass.
select 'a stale card' as broken, practice_id, therapist_id as id
  from (select fresh.practice_id, fresh.therapist_id, fresh.card, fresh.next, fresh.languages, fresh.specialties, fresh.insurances
          from practice
         cross join lateral directory_cards_of(practice.practice_id, array(
                 select id from therapist where therapist.practice_id = practice.practice_id)) as fresh) as fresh
  full join directory_card kept using (practice_id, therapist_id)
 where (kept.card, kept.next, kept.languages, kept.specialties, kept.insurances)
       is distinct from (fresh.card, fresh.next, fresh.languages, fresh.specialties, fresh.insurances);

select 'a stale place' as broken, practice_id, therapist_id as id
  from (select fresh.*
          from practice
         cross join lateral directory_entries_of(practice.practice_id, array(
                 select id from therapist where therapist.practice_id = practice.practice_id), app_now()) as fresh) as fresh
  full join directory_entry kept using (practice_id, therapist_id, service_id, format)
 where (kept.city, kept.turn, kept.price, kept.name, kept.traits, kept.languages, kept.specialties, kept.insurances)
       is distinct from (fresh.city, fresh.turn, fresh.price, fresh.name, fresh.traits, fresh.languages, fresh.specialties, fresh.insurances)
    or (kept.stale_at >= app_now() and (kept.day, kept.next_at) is distinct from (fresh.day, fresh.next_at));

-- What changed where a booking stands was told once to an endpoint that is told of everything; of a hold, nothing ever. An endpoint that
-- was changed, paused or put away is left out, and so is what an import brought.
with listening as (
  select practice_id, id, created_at
    from webhook_endpoint
   where status = 'enabled' and event_types = '{}' and updated_at = created_at
), changed as (
  select listening.id as endpoint_id, change.practice_id, change.booking_id,
         case when coalesce(change.previous_status, 'held') in ('held', 'expired') then 'booking.created'
              when change.previous_status = change.status then 'booking.rescheduled'
              else 'booking.' || change.status end as event_type
    from listening
    join booking_change change on change.practice_id = listening.practice_id and change.created_at > listening.created_at
    join booking on booking.practice_id = change.practice_id and booking.id = change.booking_id
   where change.changed_by <> 'import' and change.created_at > app_now() - interval '29 days' and booking.replaces_booking_id is null
     and not (coalesce(change.previous_status, 'held') in ('held', 'expired') and change.status in ('held', 'expired', 'cancelled'))
     and (change.previous_status is distinct from change.status or change.previous_start <> change.starts_at)
     and (change.previous_status, change.status) is distinct from ('pending_payment', 'pending_approval')
), told as (
  select listening.id as endpoint_id, delivery.practice_id, delivery.subject_id as booking_id, delivery.event_type
    from listening
    join webhook_delivery delivery on delivery.practice_id = listening.practice_id and delivery.endpoint_id = listening.id
     and delivery.created_at > listening.created_at
   where delivery.created_at > app_now() - interval '29 days'
     and delivery.event_type like 'booking.%' and delivery.event_type not in ('booking.updated', 'booking.checked_in')
)
select 'a change that was not told once' as broken, practice_id, booking_id as id, event_type, changes, tellings
  from (select endpoint_id, practice_id, booking_id, event_type, count(*) as changes from changed group by 1, 2, 3, 4) as changes
  full join (select endpoint_id, practice_id, booking_id, event_type, count(*) as tellings from told group by 1, 2, 3, 4) as tellings
 using (endpoint_id, practice_id, booking_id, event_type)
 where changes is distinct from tellings;

select 'a hold that was told of' as broken, delivery.practice_id, delivery.id
  from webhook_delivery delivery
  join booking on booking.practice_id = delivery.practice_id and booking.id = delivery.subject_id
 where booking.status = 'held' or booking.replaces_booking_id is not null;

-- What is told says the same under one id, wherever it is sent, and is kept for thirty days.
select 'one event in two versions' as broken, practice_id, event_id as id
  from webhook_delivery
 group by practice_id, event_id
having count(distinct body) > 1 or count(distinct (event_type, subject_id)) > 1;

select 'a delivery kept' as broken, practice_id, id
  from webhook_delivery
 where created_at < app_now() - interval '30 days 2 minutes';
