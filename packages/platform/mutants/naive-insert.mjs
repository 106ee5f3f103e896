import { readFileSync } from 'node:fs';

const file = 'packages/platform/migrations/0005_bookings.sql';
const sql = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const constraint =
  "where (status in ('held', 'pending_payment', 'pending_approval', 'confirmed') and not overlaps_allowed)";
const lock = 'select pg_advisory_xact_lock(hashtextextended(current_practice()::text || therapist_id::text, 0))';
// both stand in this file: all between them is taken along, so that one fault takes both away
const between = sql.slice(sql.indexOf(constraint) + constraint.length, sql.indexOf(lock));

export default {
  name: 'naive-insert',
  promise: 'of 200 clients for one hour exactly one gets it: neither lock nor constraint, only look and insert',
  file,
  find: constraint + between + lock,
  replace: `where (status = 'never')${between}select null::void`,
  test: "ATTUNE_TEST_ENGINE=pg15 node --conditions=@attune/source --test --test-global-setup=packages/platform/test/global-setup.ts --test-name-pattern='of 200 clients' packages/platform/test/race.test.ts",
};
