export default {
  name: 'vary-forgotten-elsewhere',
  promise: 'also what does not exist says that its answer depends on the origin',
  file: 'packages/platform/src/http/router.ts',
  find: "withHeaders(problem.toResponse(c.var.requestId), { vary: 'Origin', ...cors })",
  replace: 'withHeaders(problem.toResponse(c.var.requestId), { ...cors })',
  test: "node --conditions=@attune/source --test --test-name-pattern='depends on the origin' packages/platform/test/http/origins.test.ts",
};
