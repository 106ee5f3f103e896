export default {
  name: 'view-counted-on-get',
  promise: 'a view is counted when a link is opened, and not when the card is read',
  file: 'packages/platform/migrations/0013_report_cards.sql',
  find: `language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select booking.id,`,
  replace: `language sql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
  update report_card set view_count = view_count + 1, last_viewed_at = app_now()
   where practice_id = current_practice() and id::text = current_subject();
  select booking.id,`,
  test: "node --conditions=@attune/source --test --test-name-pattern='a view is counted' packages/platform/test/report-cards.test.ts",
};
