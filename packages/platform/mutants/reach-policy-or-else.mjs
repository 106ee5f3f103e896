export default {
  name: 'reach-policy-or-else',
  promise: 'a policy’s exceptions stay inside the practice',
  file: 'packages/platform/migrations/0014_reviews.sql',
  find: "create policy review_visitor on review for select to attune_visitor\n  using (practice_id = current_practice() and visibility = 'published');",
  replace:
    "create policy review_visitor on review for select to attune_visitor\n  using (practice_id = current_practice() or visibility = 'published');",
  test: "node --conditions=@attune/source --test --test-name-pattern='^review ' packages/platform/test/matrix/database-cells.test.ts",
};
