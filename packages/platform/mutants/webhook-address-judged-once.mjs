export default {
  name: 'webhook-address-judged-once',
  promise: `an address is judged again with every attempt`,
  file: 'packages/platform/src/providers/webhook-send.ts',
  find: `headers, body, signal }, network);`,
  replace: `headers, body, signal },
          { ...network, rules: { ...rules, allowsAddress: () => true } });`,
  test: "node --conditions=@attune/source --test --test-name-pattern='was public when its endpoint was made' packages/platform/src/providers/webhook-send.test.ts",
};
