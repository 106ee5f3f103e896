export default {
  name: 'cursor-unchecked',
  promise: 'a cursor that was tampered with is refused',
  file: 'packages/platform/src/modules/trust/links.ts',
  find: 'this.#keys.some(isOurs)',
  replace: 'this.#keys.some((key) => isOurs(key) || true)',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/cursors.test.ts',
};
