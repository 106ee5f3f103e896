export default {
  name: 'broken-body-is-unreadable',
  promise: 'an error answer whose body is broken is still an error of its status',
  file: 'packages/sdk/src/errors.ts',
  find: 'return undefined; // the status alone says enough',
  replace: "throw new SyntaxError('no problem'); // the status alone says enough",
  test: "node --conditions=@attune/source --test --test-name-pattern='is still an error, by its status' packages/sdk/src/errors.test.ts",
};
