export default {
  name: 'runtime-of-one',
  promise: 'the client uses nothing that only one runtime has',
  file: 'packages/tooling/src/web-standards/rule.ts',
  find: 'if (everywhere.has(name) ||',
  replace: 'if (name ||',
  test: 'node --test packages/tooling/src/web-standards/web-standards.test.ts',
};
