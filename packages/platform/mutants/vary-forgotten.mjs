export default {
  name: 'vary-forgotten',
  promise: 'every answer says that it depends on the origin',
  file: 'packages/platform/src/http/router.ts',
  find: "withHeaders(problem.toResponse(c.var.requestId), { vary: 'Origin', ...cors })",
  replace: 'withHeaders(problem.toResponse(c.var.requestId), { ...cors })',
  test: "node --conditions=@attune/source --test --test-name-pattern='getPractice' packages/platform/test/caller-matrix/caller-matrix.test.ts",
};
