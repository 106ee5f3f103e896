export default {
  name: 'chunks-unmeasured',
  promise: 'a body in chunks is measured as it comes',
  file: 'packages/platform/src/http/body.ts',
  find: 'if (size > limit) tooLarge(limit); // leaving the loop cancels the stream',
  replace: '',
  test: 'node --conditions=@attune/source --test packages/platform/test/http/body-limit.test.ts',
};
