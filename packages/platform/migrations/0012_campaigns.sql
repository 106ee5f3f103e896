-- What a practice tells everybody who agreed to hear it (campaign), and to whom it went (campaign_send).
--
-- Guarantees from here on:
--   * a campaign goes to a client once at most, however often and by how many workers it is sent
--   * only a client who agreed to its topic, and did not refuse since, is written to
--   * a campaign that was paused or cancelled goes to nobody

create table campaign (
  practice_id  uuid        not null,
  id           uuid        not null,
  external_id  text,
  name         text        not null,
  type         text        not null default 'one_time',
  status       text        not null default 'draft',
  topic        text        not null,
  subject      text        not null,
  paragraphs   jsonb       not null default '[]',
  button       jsonb,
  scheduled_at timestamptz,
  sent_at      timestamptz,
  created_at   timestamptz not null default app_now(),
  updated_at   timestamptz not null default app_now(),

  constraint campaign_pkey             primary key (practice_id, id),
  constraint campaign_practice_fkey    foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint campaign_external_id_key  unique (practice_id, external_id),
  constraint campaign_type_check       check (type in ('one_time', 'recurring')),
  constraint campaign_status_check     check (status in ('draft', 'scheduled', 'sending', 'sent', 'paused', 'cancelled')),
  constraint campaign_topic_check      check (topic in ('news', 'offers')),
  constraint campaign_scheduled_check  check (status not in ('scheduled', 'sending') or scheduled_at is not null),
  constraint campaign_sent_check       check ((status = 'sent') = (sent_at is not null)),
  constraint campaign_subject_check    check (char_length(subject) between 1 and 200),
  constraint campaign_paragraphs_check check (jsonb_typeof(paragraphs) = 'array')
);

create index campaign_due_idx on campaign (practice_id, scheduled_at) where status in ('scheduled', 'sending');

create table campaign_send (
  practice_id uuid        not null,
  campaign_id uuid        not null,
  client_id   uuid        not null,
  message_id  uuid        not null,
  variant     text,
  created_at  timestamptz not null default app_now(),

  constraint campaign_send_pkey          primary key (practice_id, campaign_id, client_id),
  constraint campaign_send_campaign_fkey foreign key (practice_id, campaign_id) references campaign (practice_id, id) on delete cascade,
  constraint campaign_send_client_fkey   foreign key (practice_id, client_id) references client (practice_id, id) on delete cascade,
  constraint campaign_send_variant_check check (variant in ('a', 'b'))
);

alter table message
  add constraint message_campaign_fkey  foreign key (practice_id, campaign_id) references campaign (practice_id, id) on delete cascade,
  add constraint message_campaign_check check ((kind = 'newsletter') = (campaign_id is not null));

alter table campaign      enable row level security;
alter table campaign      force  row level security;
alter table campaign_send enable row level security;
alter table campaign_send force  row level security;

create policy campaign_practice on campaign for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy campaign_worker on campaign for select to attune_worker
  using (worker_reaches(practice_id));
create policy campaign_definer on campaign for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

create policy campaign_send_practice on campaign_send for select to attune_practice
  using (practice_id = current_practice());
create policy campaign_send_worker on campaign_send for select to attune_worker
  using (worker_reaches(practice_id));
create policy campaign_send_definer on campaign_send for all to current_user
  using (practice_id = current_practice()) with check (practice_id = current_practice());

grant select, insert, update on campaign      to attune_practice;
grant select                 on campaign      to attune_worker;
grant select                 on campaign_send to attune_practice, attune_worker;

-- Puts a campaign that is due into the outbox of everybody who agreed to its topic, and says how many that are. All in one
-- transaction: a worker that dies leaves it due, and a second one finds it sent.
create function send_campaign(of_campaign_id uuid, mail_host text) returns integer
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
  due    campaign;
  queued integer;
begin
  select * into due from campaign
   where practice_id = current_practice() and id = of_campaign_id and status in ('scheduled', 'sending') and scheduled_at <= app_now()
     for update;
  if due.id is null then
    return 0;
  end if;
  with sent as (
    insert into campaign_send (practice_id, campaign_id, client_id, message_id)
    select client.practice_id, due.id, client.id, gen_random_uuid()
      from client
     where client.practice_id = due.practice_id and client.archived_at is null
       and agreed_to(client.id, due.topic, 'email') and not is_suppressed(client.email, due.topic, 'email')
        on conflict on constraint campaign_send_pkey do nothing
    returning client_id, message_id
  ), told as (
    insert into message (practice_id, id, kind, audience, topic, client_id, campaign_id, recipient, locale, time_zone, message_id)
    select client.practice_id, sent.message_id, 'newsletter', 'client', due.topic, client.id, due.id, client.email,
           coalesce(client.locale, practice.locale), coalesce(client.time_zone, practice.time_zone),
           '<' || sent.message_id || '@' || mail_host || '>'
      from sent
      join client   on client.practice_id = due.practice_id and client.id = sent.client_id
      join practice on practice.practice_id = client.practice_id
    returning 1
  )
  select count(*)::integer into queued from told;
  update campaign set status = 'sent', sent_at = app_now(), updated_at = app_now()
   where practice_id = due.practice_id and id = due.id;
  return queued;
end
$$;

revoke execute on function send_campaign(uuid, text) from public;
grant execute on function send_campaign(uuid, text) to attune_worker;
