export default {
  name: 'instant-as-guessed',
  promise: 'what is no instant is refused, not taken for another one',
  file: 'packages/sdk/src/time.ts',
  find: 'if (isForm && date.toISOString().slice(0, 19) === instant.slice(0, 19)) return date;',
  replace: 'if (isForm || !Number.isNaN(date.getTime())) return date;',
  test: 'node --conditions=@attune/source --test packages/sdk/src/time.test.ts',
};
