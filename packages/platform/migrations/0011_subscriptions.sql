-- What mail a client agreed to (subscription), how it came to that (subscription_change), to which addresses something is no
-- longer sent (suppression), and messages that are about more than a booking.
--
-- Guarantees from here on:
--   * every change of a subscription leaves a subscription_change that says by what it came and, if given, why
--   * what a person stopped by a link only a link starts again: neither a booking nor an import does
--   * a refusal outlives the client: it is kept by address; and it is always of one topic, so it never stops mail about a booking
--   * a link to unsubscribe does nothing but that, and takes back no more than what it did itself
--   * one invitation to review per booking

create table subscription (
  practice_id  uuid        not null,
  client_id    uuid        not null,
  topic        text        not null,
  channel      text        not null default 'email',
  subscribed   boolean     not null default false,
  source       text        not null,
  text_version text,
  reason       text,
  reason_text  text,
  changed_at   timestamptz not null default app_now(),

  constraint subscription_pkey          primary key (practice_id, client_id, topic, channel),
  constraint subscription_client_fkey   foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade,
  constraint subscription_topic_check   check (topic in ('reviews', 'news', 'offers')),
  constraint subscription_channel_check check (channel in ('email', 'sms', 'whatsapp')),
  constraint subscription_source_check  check (source in ('booking', 'import', 'staff', 'link', 'one_click', 'undo')),
  constraint subscription_reason_check  check (reason in ('too_many', 'not_relevant', 'never_signed_up', 'privacy', 'other')),
  constraint subscription_words_check   check (char_length(reason_text) <= 500)
);

-- subscribed is null where a subscription was taken away again, and what the practice does for everybody holds as before.
create table subscription_change (
  practice_id  uuid        not null,
  id           uuid        not null,
  client_id    uuid        not null,
  topic        text        not null,
  channel      text        not null,
  number       integer     not null,
  previous     boolean,
  subscribed   boolean,
  source       text        not null,
  text_version text,
  reason       text,
  reason_text  text,
  refuses      boolean     not null default false,  -- whether it put the address among the refused, which it may not have been the first to
  undone_at    timestamptz,
  created_at   timestamptz not null default app_now(),

  constraint subscription_change_pkey        primary key (practice_id, id),
  constraint subscription_change_number_key  unique (practice_id, client_id, topic, channel, number),
  constraint subscription_change_client_fkey foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade
);

create table suppression (
  practice_id uuid        not null,
  id          uuid        not null default gen_random_uuid(),
  address     text        not null,
  channel     text        not null default 'email',
  topic       text,
  reason      text        not null,
  created_at  timestamptz not null default app_now(),

  constraint suppression_pkey          primary key (practice_id, id),
  constraint suppression_practice_fkey foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint suppression_address_key   unique nulls not distinct (practice_id, address, channel, topic),
  constraint suppression_address_form  check (address = lower(address)),
  constraint suppression_channel_check check (channel in ('email', 'sms', 'whatsapp')),
  constraint suppression_topic_check   check (topic in ('reviews', 'news', 'offers')),
  constraint suppression_reason_check  check (reason in ('unsubscribed', 'hard_bounce', 'complaint')),
  constraint suppression_whole_check   check ((reason = 'unsubscribed') = (topic is not null))
);

alter table subscription        enable row level security;
alter table subscription        force  row level security;
alter table subscription_change enable row level security;
alter table subscription_change force  row level security;
alter table suppression         enable row level security;
alter table suppression         force  row level security;

create policy subscription_practice on subscription for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy subscription_link on subscription for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'subscription' and client_id::text = current_subject());
create policy subscription_worker on subscription for select to attune_worker
  using (worker_reaches(practice_id));
create policy subscription_definer on subscription for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy subscription_change_practice on subscription_change for select to attune_practice
  using (practice_id = current_practice());
create policy subscription_change_definer on subscription_change for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy suppression_practice on suppression for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy suppression_worker on suppression for select to attune_worker
  using (worker_reaches(practice_id));
create policy suppression_definer on suppression for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

-- Whose subscription a link opens: by name, and by an address that is shown masked.
create policy client_link on client for select to attune_link
  using (practice_id = current_practice() and current_purpose() = 'subscription' and id::text = current_subject());

grant select, insert, update on subscription        to attune_practice;
grant select                 on subscription        to attune_link, attune_worker;
grant select                 on subscription_change to attune_practice;
grant select, insert         on suppression         to attune_practice;
grant select                 on suppression         to attune_worker;
grant select (practice_id, id, first_name, email) on client to attune_link;

-- A refusal stands until it is taken back --------------------------------------------------------------------------------

create function subscription_kept() returns trigger
language plpgsql
as $$
begin
  if not old.subscribed and old.source in ('link', 'one_click')
     and coalesce(current_purpose(), '') not in ('subscription', 'unsubscribe') then  -- source is what an import says of itself
    return null;
  end if;
  return new;
end
$$;

create trigger subscription_kept before update on subscription
for each row execute function subscription_kept();

-- Writes the history, and the refusal by address, also for those who may write neither by hand.
create function record_subscription_change() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  reached_at text;
  is_new     boolean := false;
begin
  select lower(case new.channel when 'email' then email else phone end) into reached_at
    from client where practice_id = new.practice_id and id = new.client_id;
  if not new.subscribed and reached_at is not null then
    insert into suppression (practice_id, address, channel, topic, reason)
    values (new.practice_id, reached_at, new.channel, new.topic, 'unsubscribed')
    on conflict on constraint suppression_address_key do nothing;
    is_new := found;
  end if;
  insert into subscription_change (practice_id, id, client_id, topic, channel, number, previous, subscribed, source, text_version,
                                   reason, reason_text, refuses)
  select new.practice_id, gen_random_uuid(), new.client_id, new.topic, new.channel, 1 + count(*),
         case when tg_op = 'UPDATE' then old.subscribed end, new.subscribed, new.source, new.text_version, new.reason, new.reason_text,
         is_new
    from subscription_change
   where practice_id = new.practice_id and client_id = new.client_id and topic = new.topic and channel = new.channel;
  return null;
end
$$;

create trigger subscription_recorded_insert after insert on subscription
for each row execute function record_subscription_change();

create trigger subscription_recorded_update after update on subscription
for each row when (old.subscribed <> new.subscribed or (new.reason, new.reason_text) is distinct from (old.reason, old.reason_text))
execute function record_subscription_change();

-- Asked right before something is sent -----------------------------------------------------------------------------------

-- Whether nothing more about a topic goes to an address: refused, or the address gave mail back.
create function is_suppressed(given_address text, about_topic text, by_channel text) returns boolean
language sql stable
as $$
  select exists (select from suppression
                  where practice_id = current_practice() and address = lower(given_address) and channel = by_channel
                    and (topic is null or topic = about_topic))
$$;

-- Whether a client agreed to a topic. Mail about appointments needs no agreement; a practice may invite every client to
-- review by mail who did not refuse, or nobody at all.
create function agreed_to(of_client_id uuid, about_topic text, by_channel text) returns boolean
language sql stable
as $$
  select case
    when about_topic = 'appointments' then true
    when about_topic = 'reviews' and policy.invites = 'never' then false
    else coalesce((select subscribed from subscription
                    where practice_id = current_practice() and client_id = of_client_id
                      and topic = about_topic and channel = by_channel),
                  about_topic = 'reviews' and by_channel = 'email' and policy.invites = 'clients')
    end
    from (select coalesce(policies ->> 'reviewInvitations', 'subscribed') as invites
            from practice where practice_id = current_practice()) as policy
$$;

-- Changed by whoever it belongs to ---------------------------------------------------------------------------------------

-- With a booking, for the news and offers of a practice by mail; never against a refusal.
create function subscribe_for_booking(given_client_id uuid, given_text_version text) returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into subscription (practice_id, client_id, topic, channel, subscribed, source, text_version)
  select current_practice(), given_client_id, topic.name, 'email', true, 'booking', given_text_version
    from (values ('news'), ('offers')) as topic (name)
    join client on client.practice_id = current_practice() and client.id = given_client_id
   where not is_suppressed(client.email, topic.name, 'email')
      on conflict on constraint subscription_pkey do update
     set subscribed = true, source = 'booking', text_version = excluded.text_version, reason = null, reason_text = null,
         changed_at = app_now()
   where not subscription.subscribed
$$;

-- Takes back a refusal that is kept by address: for what a person does by a link, and nothing else.
create function lift_refusal(of_client_id uuid, about_topic text, by_channel text) returns void
language sql
as $$
  delete from suppression
   using client
   where client.practice_id = current_practice() and client.id = of_client_id and suppression.practice_id = client.practice_id
     and suppression.address = lower(case by_channel when 'email' then client.email else client.phone end)
     and suppression.channel = by_channel and suppression.topic = about_topic
$$;

-- Whether the address of who holds the link is refused, by whomever it was when that was said.
create function is_own_refused(about_topic text, by_channel text) returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select exists (select from suppression
                   join client on client.practice_id = suppression.practice_id
                  where suppression.practice_id = current_practice()
                    and current_purpose() = 'subscription' and client.id::text = current_subject()
                    and suppression.address = lower(case by_channel when 'email' then client.email else client.phone end)
                    and suppression.channel = by_channel and suppression.topic = about_topic)
$$;

-- By who holds the link to their own subscription.
create function change_own_subscription(about_topic text, by_channel text, wanted boolean, given_reason text, given_reason_text text)
returns void
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into subscription (practice_id, client_id, topic, channel, subscribed, source, reason, reason_text)
  select practice_id, id, about_topic, by_channel, wanted, 'link', given_reason, given_reason_text
    from client
   where practice_id = current_practice() and current_purpose() = 'subscription' and id::text = current_subject()
      on conflict on constraint subscription_pkey do update
     set subscribed = wanted, source = 'link', reason = given_reason, reason_text = given_reason_text, changed_at = app_now()
   where subscription.subscribed <> wanted or given_reason is not null;
  select lift_refusal(id, about_topic, by_channel)
    from client
   where wanted and practice_id = current_practice() and current_purpose() = 'subscription' and id::text = current_subject()
$$;

-- By the link in the head of a mail: says which change this call made, and nothing when there was none left to make.
create function unsubscribe_one_click(about_topic text, by_channel text) returns uuid
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  change_id uuid;
begin
  insert into subscription (practice_id, client_id, topic, channel, subscribed, source)
  select practice_id, id, about_topic, by_channel, false, 'one_click'
    from client
   where practice_id = current_practice() and current_purpose() = 'unsubscribe' and id::text = current_subject()
      on conflict on constraint subscription_pkey do update
     set subscribed = false, source = 'one_click', reason = null, reason_text = null, changed_at = app_now()
   where subscription.subscribed;
  if found then
    select id into change_id from subscription_change
     where practice_id = current_practice() and client_id::text = current_subject()
       and topic = about_topic and channel = by_channel
     order by number desc limit 1;
  end if;
  return change_id;
end
$$;

-- Takes back one such change, once, as long as nothing else was decided after it.
create function undo_one_click(of_change_id uuid, about_topic text, by_channel text) returns boolean
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  undone subscription_change;
begin
  if current_purpose() <> 'unsubscribe' then
    return false;
  end if;
  update subscription_change set undone_at = app_now()
   where practice_id = current_practice() and id = of_change_id and client_id::text = current_subject()
     and topic = about_topic and channel = by_channel and source = 'one_click' and undone_at is null
     and number = (select max(number) from subscription_change latest
                    where latest.practice_id = subscription_change.practice_id and latest.client_id = subscription_change.client_id
                      and latest.topic = about_topic and latest.channel = by_channel)
  returning * into undone;
  if undone.id is null then
    return false;
  end if;
  if undone.refuses then
    perform lift_refusal(undone.client_id, about_topic, by_channel);
  end if;
  if undone.previous is null then
    delete from subscription
     where practice_id = undone.practice_id and client_id = undone.client_id and topic = about_topic and channel = by_channel;
    insert into subscription_change (practice_id, id, client_id, topic, channel, number, previous, subscribed, source)
    values (undone.practice_id, gen_random_uuid(), undone.client_id, about_topic, by_channel, undone.number + 1, false, null, 'undo');
  else
    update subscription set subscribed = undone.previous, source = 'undo', changed_at = app_now()
     where practice_id = undone.practice_id and client_id = undone.client_id and topic = about_topic and channel = by_channel;
  end if;
  return true;
end
$$;

-- Messages of every kind -------------------------------------------------------------------------------------------------

alter table message
  add column client_id      uuid,
  add column topic          text not null default 'appointments',
  add column report_card_id uuid,  -- its foreign key comes with its table
  add column campaign_id    uuid,  -- likewise
  add column link_purpose   text,
  drop constraint message_kind_check,
  add constraint message_kind_check check (kind in ('booking_confirmed', 'booking_received', 'review_invited', 'report_card_sent',
                                                    'newsletter', 'link_requested')),
  add constraint message_topic_check check (case kind when 'review_invited' then topic = 'reviews'
                                                      when 'newsletter'     then topic in ('news', 'offers')
                                                      else topic = 'appointments' end),
  add constraint message_client_check check (kind in ('booking_confirmed', 'booking_received', 'link_requested') or client_id is not null),
  add constraint message_link_check check (link_purpose is null or kind = 'link_requested'),
  add constraint message_client_fkey foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade;

create unique index message_invitation_key on message (practice_id, booking_id) where kind = 'review_invited';
create index message_client_idx on message (practice_id, client_id) where client_id is not null;

-- Puts a message to a client into the outbox; no row when it is there already. Whether it may be sent is asked when it is.
create function queue_client_message(of_kind text, to_client_id uuid, about_topic text, mail_host text,
                                     of_booking_id uuid, of_report_card_id uuid, of_campaign_id uuid) returns table (id uuid)
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into message (practice_id, id, kind, audience, topic, client_id, booking_id, report_card_id, campaign_id, recipient, locale,
                       time_zone, message_id)
  select client.practice_id, fresh.id, of_kind, 'client', about_topic, client.id, of_booking_id, of_report_card_id, of_campaign_id,
         client.email,
         coalesce(booking.contact ->> 'locale', client.locale, practice.locale),
         case when booking.format = 'in_person' then practice.time_zone
              else coalesce(booking.contact ->> 'timeZone', client.time_zone, practice.time_zone) end,
         '<' || fresh.id || '@' || mail_host || '>'
    from client
    join practice on practice.practice_id = client.practice_id
    left join booking on booking.practice_id = client.practice_id and booking.id = of_booking_id
   cross join (select gen_random_uuid() as id) as fresh
   where client.practice_id = current_practice() and client.id = to_client_id
      on conflict do nothing
  returning message.id
$$;

-- Puts a request for fresh links into the outbox, whoever asks and for whichever address: it is looked up when it is sent.
create function queue_requested_link(given_address text, given_purpose text, mail_host text) returns table (id uuid)
language sql security definer
set search_path = pg_catalog, public, pg_temp
as $$
  insert into message (practice_id, id, kind, audience, link_purpose, recipient, locale, time_zone, message_id)
  select practice.practice_id, fresh.id, 'link_requested', 'client', given_purpose, given_address, practice.locale, practice.time_zone,
         '<' || fresh.id || '@' || mail_host || '>'
    from practice
   cross join (select gen_random_uuid() as id) as fresh
   where practice.practice_id = current_practice()
  returning message.id
$$;

revoke execute on function subscription_kept(), record_subscription_change(), is_suppressed(text, text, text), agreed_to(uuid, text, text),
                           lift_refusal(uuid, text, text), is_own_refused(text, text),
                           subscribe_for_booking(uuid, text), change_own_subscription(text, text, boolean, text, text),
                           unsubscribe_one_click(text, text), undo_one_click(uuid, text, text),
                           queue_client_message(text, uuid, text, text, uuid, uuid, uuid), queue_requested_link(text, text, text) from public;
grant execute on function is_suppressed(text, text, text) to attune_practice, attune_worker;
grant execute on function agreed_to(uuid, text, text) to attune_link, attune_practice, attune_worker;
grant execute on function subscribe_for_booking(uuid, text) to attune_visitor, attune_practice;
grant execute on function change_own_subscription(text, text, boolean, text, text), unsubscribe_one_click(text, text),
                          undo_one_click(uuid, text, text), is_own_refused(text, text) to attune_link;
grant execute on function queue_client_message(text, uuid, text, text, uuid, uuid, uuid) to attune_practice, attune_worker;
grant execute on function queue_requested_link(text, text, text) to attune_visitor, attune_practice;
