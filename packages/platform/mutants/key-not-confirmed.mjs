export default {
  name: 'key-not-confirmed',
  promise: 'a key that is remembered is asked about all the same, so that a revoked one stops working at once',
  file: 'packages/platform/src/modules/practices/keys.ts',
  find: 'return row && isDeepStrictEqual(toKey(row), known) ? row.now : null;',
  replace: 'void known;\n  return row?.now ?? (await databaseNow(tx));',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/keys.test.ts',
};
