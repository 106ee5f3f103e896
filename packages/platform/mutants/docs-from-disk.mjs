export default {
  name: 'docs-from-disk',
  promise: 'of the package of the SDK only its documentation is served',
  file: 'packages/platform/src/http/docs.ts',
  find: 'const page = pages.get(c.req.path);',
  replace: "const page: string | undefined = readFileSync(join(folder, c.req.path.replace('/docs/', '/')), 'utf8');",
  test: "node --conditions=@attune/source --test --test-name-pattern='nothing else of the package' packages/platform/src/http/docs.test.ts",
};
