export default {
  name: 'refusal-overruled',
  promise: 'what a person stopped by a link, no booking and no import starts again',
  file: 'packages/platform/migrations/0011_subscriptions.sql',
  find: `    return null;
  end if;
  return new;`,
  replace: `    return new;
  end if;
  return new;`,
  test: 'node --conditions=@attune/source --test packages/platform/test/subscription.test.ts',
};
