export default {
  name: 'undeclared-code',
  promise: 'a refusal carries only codes that its operation declares, since the types of clients know no others',
  file: 'packages/platform/src/http/validate.ts',
  find: 'if (code === undefined || code in (response.content?.[media]?.examples ?? {})) return null;',
  replace: 'if (code !== "") return null;',
  test: 'node --conditions=@attune/source --test packages/platform/src/http/validate.test.ts',
};
