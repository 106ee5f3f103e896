export default {
  name: 'prototype-keys',
  promise: 'keys that reach for a prototype are refused',
  file: 'packages/platform/src/http/json.ts',
  find: 'if (!Array.isArray(value)) checkKey(key);',
  replace: '',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/requests.test.ts',
};
