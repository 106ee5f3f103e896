-- What keeps repeated, hurried and borrowed calls honest: idempotency keys, limits per address, generations of links.
--
-- Guarantees: one idempotency key stands for one act, even when many calls carry it at once; a caller's address is kept
-- only as an HMAC under a key that lives for one day and is destroyed within 48 hours; all nodes count together;
-- a link whose generation was raised opens nothing.

-- Idempotency ---------------------------------------------------------------------------------------------------------

create table idempotency_key (
  practice_id    uuid         not null,
  key_hash       bytea        not null,
  request_hash   bytea        not null,
  lease          uuid         not null,
  leased_until   timestamptz  not null,
  resource       text         not null,
  resource_id    uuid,
  created_at     timestamptz  not null default app_now(),
  constraint idempotency_key_pkey           primary key (practice_id, key_hash),
  constraint idempotency_key_practice_fkey  foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint idempotency_key_hash_length    check (octet_length(key_hash) = 32 and octet_length(request_hash) = 32)
);
create index idempotency_key_created_at on idempotency_key (created_at);
alter table idempotency_key enable row level security, force row level security;
create policy idempotency_key_own on idempotency_key for all to attune_visitor, attune_link, attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy idempotency_key_past on idempotency_key for all to attune_worker
  using (created_at < app_now() - interval '24 hours');
grant select, insert, update, delete on idempotency_key to attune_visitor, attune_link, attune_practice;
grant select, delete                 on idempotency_key to attune_worker;

-- Limits per address --------------------------------------------------------------------------------------------------

create table address_key (
  practice_id  uuid   not null,
  day          date   not null,
  secret       bytea  not null,
  constraint address_key_pkey          primary key (practice_id, day),
  constraint address_key_practice_fkey foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint address_key_length        check (octet_length(secret) = 32)
);
alter table address_key enable row level security, force row level security;
create policy address_key_past on address_key for all to attune_worker
  using (day < (app_now() at time zone 'UTC')::date - 1);
grant select, delete on address_key to attune_worker;

create table rate_limit (
  practice_id  uuid         not null,
  bucket       text         not null,
  address      text         not null,
  resets_at    timestamptz  not null,
  calls        integer      not null,
  constraint rate_limit_pkey          primary key (practice_id, bucket, address),
  constraint rate_limit_practice_fkey foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint rate_limit_calls         check (calls > 0)
);
create index rate_limit_resets_at on rate_limit (resets_at);
alter table rate_limit enable row level security, force row level security;
create policy rate_limit_past on rate_limit for all to attune_worker using (resets_at < app_now());
grant select, delete on rate_limit to attune_worker;

-- Today's key for addresses in the current practice. The first call of a day proposes it and destroys those
-- older than yesterday's; everybody else gets the one that is there.
create function todays_address_key(proposed bytea)
  returns table (day date, secret bytea)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  today date := (public.app_now() at time zone 'UTC')::date;
begin
  insert into public.address_key as k (practice_id, day, secret) values (public.current_practice(), today, proposed)
    on conflict on constraint address_key_pkey do nothing;
  if found then
    delete from public.address_key k where k.practice_id = public.current_practice() and k.day < today - 1;
  end if;
  return query select k.day, k.secret from public.address_key k
                where k.practice_id = public.current_practice() and k.day = today;
end
$$;

-- Counts one call of an address into its window and says how many there are and when the window ends.
create function count_call(wanted_bucket text, caller_address text, window_seconds integer)
  returns table (calls integer, resets_at timestamptz, resets_in double precision)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  moment timestamptz := public.app_now();
begin
  return query
    insert into public.rate_limit as r (practice_id, bucket, address, resets_at, calls)
    values (public.current_practice(), wanted_bucket, caller_address, moment + make_interval(secs => window_seconds), 1)
    on conflict on constraint rate_limit_pkey do update
       set calls     = case when r.resets_at <= moment then 1 else r.calls + 1 end,
           resets_at = case when r.resets_at <= moment then excluded.resets_at else r.resets_at end
    returning r.calls, r.resets_at, extract(epoch from r.resets_at - moment)::double precision;
end
$$;

-- Links ---------------------------------------------------------------------------------------------------------------

-- Without a row a link is of generation 1 and unspent: most links are never raised, and nothing is written for them.
create table link_generation (
  practice_id  uuid         not null,
  purpose      text         not null,
  resource_id  uuid         not null,
  generation   integer      not null default 1,
  spent_at     timestamptz,
  updated_at   timestamptz  not null default app_now(),
  constraint link_generation_pkey          primary key (practice_id, purpose, resource_id),
  constraint link_generation_practice_fkey foreign key (practice_id) references practice (practice_id) on delete cascade,
  constraint link_generation_positive      check (generation > 0)
);
alter table link_generation enable row level security, force row level security;
create policy link_generation_own on link_generation for all to attune_practice
  using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy link_generation_held on link_generation for all to attune_link
  using (practice_id = current_practice() and resource_id::text = current_subject())
  with check (practice_id = current_practice() and resource_id::text = current_subject());
create policy link_generation_reached on link_generation for select to attune_worker using (worker_reaches(practice_id));
grant select, insert, update on link_generation to attune_practice, attune_link;
grant select                 on link_generation to attune_worker;

-- What has become of a link. It says nothing about the thing behind it, and only within the practice that asks.
create function resolve_link(link_purpose text, link_resource uuid)
  returns table (generation integer, is_spent boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select coalesce(max(g.generation), 1), coalesce(bool_or(g.spent_at is not null), false)
      from public.link_generation g
     where g.practice_id = public.current_practice() and g.purpose = link_purpose and g.resource_id = link_resource
  $$;

grant execute on function todays_address_key(bytea), count_call(text, text, integer), resolve_link(text, uuid)
  to attune_visitor, attune_link, attune_practice;
grant execute on function resolve_link(text, uuid) to attune_worker;
