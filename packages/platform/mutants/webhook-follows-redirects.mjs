export default {
  name: 'webhook-follows-redirects',
  promise: `a redirect of a receiver is not followed`,
  file: 'packages/platform/src/providers/webhook-send.ts',
  find: `        await throwAway(answer);`,
  replace: `        if (answer.headers.location !== undefined) {
          await guardedRequest({ url: new URL(answer.headers.location), headers, body, signal }, network);
        }
        await throwAway(answer);`,
  test: "node --conditions=@attune/source --test --test-name-pattern='redirected with 307' packages/platform/src/providers/webhook-send.test.ts",
};
