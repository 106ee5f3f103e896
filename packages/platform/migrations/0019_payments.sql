-- Money: what is due for a booking (payment), what goes back (refund), what a code takes off (discount_code), and what a provider
-- tells of it (webhook_event).
--
-- Guarantees from here on:
--   * amounts are whole minor units of one currency; refunded never exceeds captured, nor captured what was authorised or is due
--   * what is being given back, however many ask at once, never exceeds what was captured: refund_within_captured, under the lock of
--     the payment
--   * what a payment is called follows from its amounts; each change of them leaves a payment_change that says who and why
--   * a payment is of its booking's client and practice; a booking has one that counts; one that ends unpaid asks for no money any more
--   * a code is used no more often than it may be, in all and by one client, counted under its lock; a booking that ends unpaid
--     gives its use back
--   * an event of a provider is taken in once, by its id; its body is kept only until it was understood, and never past thirty days
--   * no card, no secret and no address of a payment page is kept

alter table practice
  add column payment_provider text not null
    generated always as (case when policies ->> 'payment' = 'online' then 'stripe' else 'manual' end) stored,
  add column stripe_account   text,   -- a connected account; null: the platform's own
  add constraint practice_account_check check (stripe_account ~ '^acct_[A-Za-z0-9]{1,60}$');

create table payment (
  practice_id         uuid        not null,
  id                  uuid        not null,
  external_id         text,
  booking_id          uuid        not null,
  client_id           uuid        not null,
  attempt             integer     not null default 1,  -- one that ended and was made again is paid anew; the latest counts
  provider            text        not null,
  status              text        not null default 'pending',
  currency            text        not null,
  amount              bigint      not null,            -- what is due
  authorized_amount   bigint      not null default 0,
  captured_amount     bigint      not null default 0,
  refunded_amount     bigint      not null default 0,  -- kept by the trigger refund_counted
  kept_amount         bigint      not null default 0,  -- of the captured, what stays although the session does not take place
  method              text,                            -- how it was paid, where no provider says so
  reference           text,
  provider_session_id text,                            -- the checkout that is or was open
  provider_payment_id text,
  checkout_attempt    integer     not null default 0,
  checkout_until      timestamptz,                     -- until when the checkout of this attempt takes money
  checkout_closed_at  timestamptz,
  dispute_id          text,
  dispute_status      text,
  due_by              timestamptz,
  captured_at         timestamptz,
  changed_by          text        not null default 'system',
  change_reason       text,
  created_at          timestamptz not null default app_now(),
  updated_at          timestamptz not null default app_now(),

  constraint payment_pkey            primary key (practice_id, id),
  constraint payment_booking_fkey    foreign key (practice_id, booking_id) references booking (practice_id, id),
  constraint payment_client_fkey     foreign key (practice_id, client_id) references client (practice_id, id),
  constraint payment_booking_key     unique (practice_id, booking_id, attempt),
  constraint payment_external_id_key unique (practice_id, external_id),
  constraint payment_provider_key    unique (practice_id, provider_payment_id),
  constraint payment_provider_check  check (provider in ('manual', 'stripe')),
  constraint payment_status_check    check (status in ('pending', 'processing', 'authorized', 'captured', 'failed', 'cancelled',
                                                       'partially_refunded', 'refunded', 'disputed')),
  constraint payment_currency_check  check (currency ~ '^[A-Z]{3}$'),
  constraint payment_amounts_check   check (0 <= refunded_amount and refunded_amount <= captured_amount
                                            and captured_amount <= authorized_amount and authorized_amount <= amount),
  constraint payment_kept_check      check (0 <= kept_amount and kept_amount <= captured_amount - refunded_amount),
  constraint payment_paid_check      check ((status in ('captured', 'partially_refunded', 'refunded', 'disputed')) = (captured_amount > 0)),
  constraint payment_method_check    check (method in ('cash', 'card', 'transfer', 'other')),
  constraint payment_dispute_check   check (dispute_status in ('open', 'won', 'lost')),
  constraint payment_actor_check     check (changed_by in ('client', 'therapist', 'staff', 'system', 'provider', 'import'))
);

create index payment_client_idx   on payment (practice_id, client_id, created_at desc);
create index payment_created_idx  on payment (practice_id, created_at desc, id desc);
create index payment_provider_idx on payment (provider_payment_id) where provider_payment_id is not null;
create index payment_checkout_idx on payment (practice_id, checkout_until)
  where provider_session_id is not null and checkout_closed_at is null;

create table payment_change (
  practice_id     uuid        not null,
  id              uuid        not null,
  payment_id      uuid        not null,
  number          integer     not null,
  previous_status text,
  status          text        not null,
  captured_amount bigint      not null,
  refunded_amount bigint      not null,
  kept_amount     bigint      not null,
  changed_by      text        not null,
  reason          text,
  created_at      timestamptz not null default app_now(),

  constraint payment_change_pkey         primary key (practice_id, id),
  constraint payment_change_payment_fkey foreign key (practice_id, payment_id) references payment (practice_id, id) on delete cascade,
  constraint payment_change_number_key   unique (practice_id, payment_id, number)
);

create table refund (
  practice_id        uuid        not null,
  id                 uuid        not null,             -- also the key by which a provider tells it from another
  payment_id         uuid        not null,
  amount             bigint      not null,
  status             text        not null,
  reason             text        not null,
  note               text,
  provider_refund_id text,
  requested_by       text        not null,
  attempts           integer     not null default 0,
  last_error         text,
  due_at             timestamptz not null default app_now(),  -- when the provider is, or after a failure may be, asked again
  created_at         timestamptz not null default app_now(),
  settled_at         timestamptz,

  constraint refund_pkey          primary key (practice_id, id),
  constraint refund_payment_fkey  foreign key (practice_id, payment_id) references payment (practice_id, id) on delete cascade,
  constraint refund_provider_key  unique (practice_id, provider_refund_id),
  constraint refund_status_check  check (status in ('requested', 'pending', 'succeeded', 'failed', 'rejected')),
  constraint refund_amount_check  check (amount > 0),
  constraint refund_reason_check  check (char_length(reason) between 1 and 500),
  constraint refund_actor_check   check (requested_by in ('client', 'therapist', 'staff', 'system', 'provider', 'import')),
  constraint refund_settled_check check ((status in ('succeeded', 'failed', 'rejected')) = (settled_at is not null))
);

create index refund_payment_idx on refund (practice_id, payment_id, created_at);
create index refund_created_idx on refund (practice_id, created_at desc, id desc);
create index refund_due_idx     on refund (practice_id, due_at) where status = 'pending';

alter table message
  add constraint message_refund_fkey foreign key (practice_id, refund_id) references refund (practice_id, id) on delete cascade;

create table discount_code (
  practice_id      uuid        not null,
  id               uuid        not null,
  external_id      text,
  code             text        not null,
  kind             text        not null,
  percent          integer,
  amount           bigint,
  currency         text,
  valid_from       timestamptz,
  valid_until      timestamptz,
  use_limit        integer,
  per_client_limit integer,
  archived_at      timestamptz,
  created_at       timestamptz not null default app_now(),
  updated_at       timestamptz not null default app_now(),

  constraint discount_code_pkey            primary key (practice_id, id),
  constraint discount_code_practice_fkey   foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint discount_code_external_id_key unique (practice_id, external_id),
  constraint discount_code_form_check      check (code ~ '^[^[:space:]]{1,40}$'),
  constraint discount_code_kind_check      check (case kind when 'percentage' then percent between 1 and 100 and amount is null and currency is null
                                                            when 'fixed'      then amount > 0 and currency ~ '^[A-Z]{3}$' and percent is null
                                                            else false end),
  constraint discount_code_validity_check  check (valid_from < valid_until),
  constraint discount_code_limits_check    check (use_limit > 0 and per_client_limit > 0)
);

create unique index discount_code_key  on discount_code (practice_id, lower(code));
create index discount_code_created_idx on discount_code (practice_id, created_at desc, id desc);

-- A code with no row here is good for every service.
create table discount_code_service (
  practice_id      uuid not null,
  discount_code_id uuid not null,
  service_id       uuid not null,

  constraint discount_code_service_pkey         primary key (practice_id, discount_code_id, service_id),
  constraint discount_code_service_code_fkey    foreign key (practice_id, discount_code_id)
    references discount_code (practice_id, id) on delete cascade,
  constraint discount_code_service_service_fkey foreign key (practice_id, service_id) references service (practice_id, id) on delete cascade
);

create index discount_code_service_service_idx on discount_code_service (practice_id, service_id);

-- A use of a code by a booking, kept by the trigger booking_discounted.
create table discount_redemption (
  practice_id      uuid        not null,
  booking_id       uuid        not null,
  discount_code_id uuid        not null,
  client_id        uuid        not null,
  created_at       timestamptz not null default app_now(),

  constraint discount_redemption_pkey         primary key (practice_id, booking_id),
  constraint discount_redemption_booking_fkey foreign key (practice_id, booking_id) references booking (practice_id, id) on delete cascade,
  constraint discount_redemption_code_fkey    foreign key (practice_id, discount_code_id) references discount_code (practice_id, id),
  constraint discount_redemption_client_fkey  foreign key (practice_id, client_id) references client (practice_id, id)
);

create index discount_redemption_code_idx   on discount_redemption (practice_id, discount_code_id, client_id);
create index discount_redemption_client_idx on discount_redemption (practice_id, client_id);

alter table booking
  add column discount_code_id uuid,
  add column discount_amount  bigint,   -- in the currency of the price
  add constraint booking_discount_fkey  foreign key (practice_id, discount_code_id) references discount_code (practice_id, id),
  add constraint booking_discount_check check ((discount_code_id is null) = (discount_amount is null)
                                               and discount_amount between 0 and price_amount);

create index booking_discount_idx on booking (practice_id, discount_code_id) where discount_code_id is not null;

create table webhook_event (
  practice_id  uuid        not null,
  provider     text        not null,
  event_id     text        not null,
  type         text        not null,
  status       text        not null default 'pending',
  body         jsonb,                                   -- null once it was understood
  attempts     integer     not null default 0,
  last_error   text,
  due_at       timestamptz not null default app_now(),
  received_at  timestamptz not null default app_now(),
  processed_at timestamptz,

  constraint webhook_event_pkey           primary key (practice_id, provider, event_id),
  constraint webhook_event_practice_fkey  foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint webhook_event_provider_check check (provider in ('stripe')),
  constraint webhook_event_status_check   check (status in ('pending', 'processed', 'failed')),
  constraint webhook_event_body_check     check ((status = 'processed') = (body is null) and (status = 'processed') = (processed_at is not null))
);

create index webhook_event_due_idx      on webhook_event (practice_id, due_at) where status <> 'processed';
create index webhook_event_received_idx on webhook_event (received_at);

-- What a payment is called ------------------------------------------------------------------------------------------------

create function payment_named() returns trigger
language plpgsql
as $$
begin
  new.status := case
    when new.captured_amount = 0 then new.status
    when new.dispute_status in ('open', 'lost') then 'disputed'
    when new.refunded_amount = new.captured_amount then 'refunded'
    when new.refunded_amount > 0 then 'partially_refunded'
    else 'captured'
  end;
  return new;
end
$$;

create trigger payment_named before insert or update on payment
for each row execute function payment_named();

-- Writes the history, which nobody may write by hand.
create function record_payment_change() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into payment_change (practice_id, id, payment_id, number, previous_status, status, captured_amount, refunded_amount, kept_amount,
                              changed_by, reason)
  select new.practice_id, gen_random_uuid(), new.id, 1 + count(*), case when tg_op = 'UPDATE' then old.status end, new.status,
         new.captured_amount, new.refunded_amount, new.kept_amount, new.changed_by, new.change_reason
    from payment_change
   where practice_id = new.practice_id and payment_id = new.id;
  return null;
end
$$;

create trigger payment_recorded_insert after insert on payment
for each row execute function record_payment_change();

create trigger payment_recorded_update after update on payment
for each row when ((old.status, old.captured_amount, old.refunded_amount, old.kept_amount)
                   is distinct from (new.status, new.captured_amount, new.refunded_amount, new.kept_amount))
execute function record_payment_change();

-- What goes back ----------------------------------------------------------------------------------------------------------

-- What was, is being or is to be given back of a payment; one that failed or was rejected is not.
create function being_refunded(refund_status text) returns boolean
language sql immutable parallel safe
as $$
  select refund_status in ('requested', 'pending', 'succeeded')
$$;

create function refund_within_captured() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  captured bigint;
begin
  if not being_refunded(new.status) then
    return new;
  end if;
  select captured_amount into captured from payment where practice_id = new.practice_id and id = new.payment_id for update;
  if new.amount + (select coalesce(sum(amount), 0) from refund
                    where practice_id = new.practice_id and payment_id = new.payment_id and id <> new.id
                      and being_refunded(status)) > captured then
    raise exception 'more than was captured' using errcode = 'check_violation', constraint = 'refund_within_captured';
  end if;
  return new;
end
$$;

create trigger refund_within_captured before insert or update of status, amount on refund
for each row execute function refund_within_captured();

create function refund_counted() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  returning_now bigint;
  returned      bigint;
begin
  perform from payment where practice_id = new.practice_id and id = new.payment_id for update;
  select coalesce(sum(amount), 0), coalesce(sum(amount) filter (where status = 'succeeded'), 0)
    into returning_now, returned
    from refund
   where practice_id = new.practice_id and payment_id = new.payment_id and being_refunded(status);
  update payment
     set refunded_amount = returned,
         kept_amount     = least(kept_amount, captured_amount - returning_now),
         changed_by      = new.requested_by,
         change_reason   = new.reason,
         updated_at      = app_now()
   where practice_id = new.practice_id and id = new.payment_id
     and (refunded_amount <> returned or kept_amount > captured_amount - returning_now);
  return null;
end
$$;

create trigger refund_counted after insert or update of status, amount on refund
for each row execute function refund_counted();

-- Gives back of the payment of a booking as much as is wanted and still there, and lets the practice keep the rest. By whoever may
-- end the booking: the holder of its link, the practice, a worker. No row where nothing was paid.
create function return_payment(of_booking_id uuid, wanted bigint, given_reason text, given_by text)
returns table (payment_id uuid, refund_id uuid, amount bigint)
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  paid  payment%rowtype;
  rest  bigint;
  given bigint;
  fresh uuid;
begin
  select * into paid
    from payment
   where payment.practice_id = current_practice() and payment.booking_id = of_booking_id
     and (current_purpose() = '' or (current_purpose() = 'manage_booking' and of_booking_id::text = current_subject()))
   order by attempt desc
   limit 1
   for update;
  if paid.id is null or paid.captured_amount = 0 then
    return;
  end if;
  select paid.captured_amount - coalesce(sum(refund.amount), 0) into rest
    from refund
   where refund.practice_id = paid.practice_id and refund.payment_id = paid.id and being_refunded(refund.status);
  given := greatest(0, least(wanted, rest));
  if given > 0 then
    fresh := gen_random_uuid();
    insert into refund (practice_id, id, payment_id, amount, status, reason, requested_by)
    values (paid.practice_id, fresh, paid.id, given, case paid.provider when 'manual' then 'requested' else 'pending' end, given_reason, given_by);
  end if;
  update payment
     set kept_amount = rest - given, changed_by = given_by, change_reason = given_reason, updated_at = app_now()
   where payment.practice_id = paid.practice_id and payment.id = paid.id and payment.kept_amount <> rest - given;
  return query select paid.id, fresh, given;
end
$$;

-- What is due -------------------------------------------------------------------------------------------------------------

-- Asks for the money of a booking, by whoever makes it: a visitor may write no payment by hand, and asks for none of a booking whose
-- secret they do not have. One that ended unpaid and was made again is asked for anew, and once more if what was paid for it came
-- too late and went back. No id where there is no such booking.
create function open_payment(of_booking_id uuid, due_amount bigint, due_currency text, given_due_by timestamptz, given_by text)
returns uuid
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  latest payment%rowtype;
  opened uuid;
begin
  perform from booking
    where practice_id = current_practice() and id = of_booking_id
      and (current_setting('role') = 'attune_practice' or encode(hold_secret_hash, 'hex') = current_subject());
  if not found then
    return null;
  end if;
  select * into latest from payment
   where practice_id = current_practice() and booking_id = of_booking_id order by attempt desc limit 1 for update;
  if latest.id is not null and latest.captured_amount = 0 then
    update payment
       set status = 'pending', currency = due_currency, amount = due_amount, due_by = given_due_by, changed_by = given_by,
           change_reason = null, updated_at = app_now(), client_id = booking.client_id, provider = practice.payment_provider
      from booking
      join practice on practice.practice_id = booking.practice_id
     where payment.practice_id = latest.practice_id and payment.id = latest.id
       and booking.practice_id = payment.practice_id and booking.id = payment.booking_id
       and booking.status in ('pending_payment', 'pending_approval', 'confirmed')
    returning payment.id into opened;
  else
    insert into payment (practice_id, id, booking_id, client_id, attempt, provider, currency, amount, due_by, changed_by)
    select booking.practice_id, gen_random_uuid(), booking.id, booking.client_id, coalesce(latest.attempt, 0) + 1,
           practice.payment_provider, due_currency, due_amount, given_due_by, given_by
      from booking
      join practice on practice.practice_id = booking.practice_id
     where booking.practice_id = current_practice() and booking.id = of_booking_id
       and booking.status in ('pending_payment', 'pending_approval', 'confirmed')
    returning id into opened;
  end if;
  return opened;
end
$$;

-- A booking that ends before it was paid asks for no money, and gives the use of its code back; one that is made takes a use.
create function booking_discounted() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  if new.status in ('expired', 'cancelled', 'declined') then
    update payment set status = 'cancelled', changed_by = 'system', change_reason = 'the booking ended', updated_at = app_now()
     where practice_id = new.practice_id and booking_id = new.id and captured_amount = 0 and status <> 'cancelled';
    delete from discount_redemption
     where practice_id = new.practice_id and booking_id = new.id
       and not exists (select from payment where practice_id = new.practice_id and booking_id = new.id and captured_amount > 0);
  elsif new.discount_code_id is not null and new.status in ('pending_payment', 'pending_approval', 'confirmed') then
    insert into discount_redemption (practice_id, booking_id, discount_code_id, client_id)
    values (new.practice_id, new.id, new.discount_code_id, new.client_id)
    on conflict on constraint discount_redemption_pkey do nothing;
  end if;
  return null;
end
$$;

create trigger booking_discounted_insert after insert on booking
for each row when (new.discount_code_id is not null) execute function booking_discounted();

create trigger booking_discounted_update after update of status, discount_code_id on booking
for each row when (old.status <> new.status or old.discount_code_id is distinct from new.discount_code_id)
execute function booking_discounted();

-- Counts under the lock of the code, so that of many who use it at once no more do than may.
create function discount_redemption_counted() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  code discount_code%rowtype;
begin
  select * into code from discount_code where practice_id = new.practice_id and id = new.discount_code_id for update;
  if (select count(*) from discount_redemption
       where practice_id = new.practice_id and discount_code_id = new.discount_code_id) >= code.use_limit then
    raise exception 'the code is used up' using errcode = 'check_violation', constraint = 'discount_use_limit';
  end if;
  if (select count(*) from discount_redemption
       where practice_id = new.practice_id and discount_code_id = new.discount_code_id
         and client_id = new.client_id) >= code.per_client_limit then
    raise exception 'the client has used the code up' using errcode = 'check_violation', constraint = 'discount_use_limit';
  end if;
  return new;
end
$$;

create trigger discount_redemption_counted before insert on discount_redemption
for each row execute function discount_redemption_counted();

-- The code that somebody typed, if it is good for this service now and for who has that address. Somebody who books waits for the
-- lock of the code, so that the last use is had by one and refused to the other; who only asks does not.
create function usable_discount(given_code text, for_service_id uuid, given_email text, moment timestamptz)
returns table (id uuid, kind text, percent integer, amount bigint, currency text)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
  if given_email is not null then
    perform from discount_code
      where practice_id = current_practice() and lower(code) = lower(given_code) and archived_at is null for update;
  end if;
  return query
    select code.id, code.kind, code.percent, code.amount, code.currency
      from discount_code code
     where code.practice_id = current_practice() and lower(code.code) = lower(given_code) and code.archived_at is null
       and coalesce(code.valid_from <= moment, true) and coalesce(code.valid_until > moment, true)
       and (not exists (select from discount_code_service scope
                         where scope.practice_id = code.practice_id and scope.discount_code_id = code.id)
            or exists (select from discount_code_service scope
                        where scope.practice_id = code.practice_id and scope.discount_code_id = code.id and scope.service_id = for_service_id))
       and coalesce((select count(*) from discount_redemption used
                      where used.practice_id = code.practice_id and used.discount_code_id = code.id) < code.use_limit, true)
       and coalesce((select count(*) from discount_redemption used
                       join client on client.practice_id = used.practice_id and client.id = used.client_id
                      where used.practice_id = code.practice_id and used.discount_code_id = code.id
                        and lower(client.email) = lower(given_email)) < code.per_client_limit, true);
end
$$;

-- Sums --------------------------------------------------------------------------------------------------------------------

create view client_payment_summary with (security_invoker = true) as
select practice_id, client_id, currency,
       sum(captured_amount)::bigint                            as captured_amount,
       sum(refunded_amount)::bigint                            as refunded_amount,
       sum(captured_amount - refunded_amount)::bigint          as kept_amount,
       (count(*) filter (where captured_amount > 0))::integer as payments,
       max(captured_at)                                        as last_paid_at
  from payment
 group by practice_id, client_id, currency;

-- Who may see and do what -------------------------------------------------------------------------------------------------

alter table payment               enable row level security, force row level security;
alter table payment_change        enable row level security, force row level security;
alter table refund                enable row level security, force row level security;
alter table discount_code         enable row level security, force row level security;
alter table discount_code_service enable row level security, force row level security;
alter table discount_redemption   enable row level security, force row level security;
alter table webhook_event         enable row level security, force row level security;

create policy payment_visitor on payment for select to attune_visitor
  using (practice_id = current_practice()
         and exists (select from booking where booking.practice_id = payment.practice_id and booking.id = payment.booking_id));
create policy payment_link on payment for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'manage_booking' and booking_id::text = current_subject());
create policy payment_practice on payment for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy payment_worker on payment for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy payment_definer on payment for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy payment_change_practice on payment_change for select to attune_practice
  using (practice_id = current_practice());
create policy payment_change_worker on payment_change for select to attune_worker
  using (worker_reaches(practice_id));
create policy payment_change_definer on payment_change for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy refund_link on refund for select to attune_link
  using (practice_id = current_practice()
         and exists (select from payment where payment.practice_id = refund.practice_id and payment.id = refund.payment_id));
create policy refund_practice on refund for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy refund_worker on refund for all to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy refund_definer on refund for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy discount_code_practice on discount_code for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy discount_code_definer on discount_code for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy discount_code_service_practice on discount_code_service for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy discount_code_service_definer on discount_code_service for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy discount_redemption_practice on discount_redemption for select to attune_practice
  using (practice_id = current_practice());
create policy discount_redemption_definer on discount_redemption for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy webhook_event_read on webhook_event for select to attune_worker
  using (worker_reaches(practice_id));
create policy webhook_event_taken_in on webhook_event for insert to attune_worker
  with check (worker_reaches(practice_id));
create policy webhook_event_settled on webhook_event for update to attune_worker
  using (worker_reaches(practice_id)) with check (worker_reaches(practice_id));
create policy webhook_event_past on webhook_event for delete to attune_worker
  using (received_at < app_now() - interval '30 days');

grant select on payment to attune_visitor, attune_link;
grant select, insert, update on payment to attune_practice, attune_worker;
grant select on payment_change to attune_practice, attune_worker;
grant select on refund to attune_link;
grant select, insert, update on refund to attune_practice, attune_worker;
grant select, insert, update on discount_code to attune_practice;
grant select, insert, update, delete on discount_code_service to attune_practice;
grant select on discount_redemption to attune_practice;
grant select, insert, update, delete on webhook_event to attune_worker;
grant select on client_payment_summary to attune_practice;

revoke execute on function payment_named(), record_payment_change(), being_refunded(text), refund_within_captured(), refund_counted(),
                           return_payment(uuid, bigint, text, text), open_payment(uuid, bigint, text, timestamptz, text),
                           booking_discounted(), discount_redemption_counted(), usable_discount(text, uuid, text, timestamptz) from public;
grant execute on function being_refunded(text) to attune_link, attune_practice, attune_worker;
grant execute on function return_payment(uuid, bigint, text, text) to attune_link, attune_practice, attune_worker;
grant execute on function open_payment(uuid, bigint, text, timestamptz, text) to attune_visitor, attune_practice;
grant execute on function usable_discount(text, uuid, text, timestamptz) to attune_visitor, attune_practice;
