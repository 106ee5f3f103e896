export default {
  name: 'reach-private-review-shown',
  promise: 'a review that is not published is read by no visitor',
  file: 'packages/platform/migrations/0014_reviews.sql',
  find: "create policy review_visitor on review for select to attune_visitor\n  using (practice_id = current_practice() and visibility = 'published');",
  replace:
    'create policy review_visitor on review for select to attune_visitor\n  using (practice_id = current_practice());',
  test: "node --conditions=@attune/source --test --test-name-pattern='^review, private ' packages/platform/test/matrix/database-cells.test.ts",
};
