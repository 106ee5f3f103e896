-- A key that is paused: known, and let in nowhere, until it is resumed. The way to stop one partner's page at once.
--
-- Guarantees from here on:
--   * whoever looks a key up is told whether it is paused; a revoked key stays unknown

alter table api_key
  add column paused_at timestamptz;

-- Whose key this is; no row when unknown or revoked. Called before a practice is known, so it looks past the policies.
-- That a key was used is noted at most once an hour, so that reading stays reading; that a paused one was tried is not use.
drop function resolve_key(bytea);
create function resolve_key(hash bytea)
  returns table (practice_id uuid, key_id uuid, kind text, origins text[], is_paused boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.api_key k set last_used_at = public.app_now()
   where k.key_hash = hash and k.revoked_at is null and k.paused_at is null
     and (k.last_used_at is null or k.last_used_at < public.app_now() - interval '1 hour');
  return query
    select k.practice_id, k.id, k.kind, k.origins, k.paused_at is not null
      from public.api_key k where k.key_hash = hash and k.revoked_at is null;
end
$$;
revoke execute on function resolve_key(bytea) from public;
grant execute on function resolve_key(bytea) to attune_visitor;
