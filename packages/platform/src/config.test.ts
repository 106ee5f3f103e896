import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, readConfig, temporaryKey } from './config.ts';

const stripe = { ATTUNE_STRIPE_SECRET_KEY: 'sk_live_1', ATTUNE_STRIPE_WEBHOOK_SECRET: 'whsec_1, whsec_2' };
const key = `a:${'0'.repeat(64)}`;

test('without any setting, serve listens everywhere on 4400, in memory, with limits', () => {
  const config = readConfig({}, 'serve');

  assert.deepEqual([config.host, config.port, config.publicUrl], ['0.0.0.0', 4400, 'http://localhost:4400']);
  assert.deepEqual([config.databaseUrl, config.dataDirectory, config.rateLimit], [null, null, 'on']);
});

test('only the demo may do without limits, and the demo listens on this machine whatever HOST says', () => {
  const environment = { ATTUNE_RATE_LIMIT: 'off', HOST: '0.0.0.0' };

  assert.equal(readConfig(environment, 'serve').rateLimit, 'on');
  assert.equal(readConfig(environment, 'demo').rateLimit, 'off');
  assert.equal(readConfig(environment, 'demo').host, '127.0.0.1');
});

test('the first link key signs; without one, links end with the process', () => {
  const { linkKeys } = readConfig({ ATTUNE_LINK_KEYS: `${key}, b:${'f'.repeat(64)}` }, 'serve');

  assert.deepEqual(
    linkKeys.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.equal(readConfig({}, 'serve').linkKeys[0]?.id, temporaryKey);
});

test('a setting that cannot be used is refused by its name', () => {
  const refused: [Record<string, string>, RegExp][] = [
    [{ PORT: 'http' }, /^PORT /],
    [{ PORT: '70000' }, /^PORT /],
    [{ ATTUNE_PUBLIC_URL: 'attune' }, /^ATTUNE_PUBLIC_URL /],
    [{ ATTUNE_SMTP_URL: 'mail server' }, /^ATTUNE_SMTP_URL /],
    [{ ATTUNE_LINK_KEYS: 'a:short' }, /^ATTUNE_LINK_KEYS /],
    [{ ATTUNE_LOG: 'loud' }, /^ATTUNE_LOG /],
    [{ ATTUNE_STRIPE_SECRET_KEY: 'pk_live_1', ATTUNE_STRIPE_WEBHOOK_SECRET: 'whsec_1' }, /^ATTUNE_STRIPE_SECRET_KEY /],
    [{ ATTUNE_STRIPE_SECRET_KEY: 'sk_live_1' }, /^ATTUNE_STRIPE_WEBHOOK_SECRET /],
    [{ ATTUNE_STRIPE_WEBHOOK_SECRET: 'whsec_1' }, /^ATTUNE_STRIPE_SECRET_KEY /],
    [{ ...stripe, ATTUNE_STRIPE_API: 'stripe' }, /^ATTUNE_STRIPE_API /],
    [{ ATTUNE_TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, /^ATTUNE_TRUSTED_PROXIES /],
    [{ ATTUNE_TRUSTED_PROXIES: '10.0.0.0/64' }, /^ATTUNE_TRUSTED_PROXIES /],
  ];

  for (const [environment, message] of refused) {
    assert.throws(
      () => readConfig(environment, 'serve'),
      (error) => error instanceof ConfigError && message.test(error.message),
    );
  }
});

test('Stripe is paid through where both of its secrets are given, of which the second may be in the middle of being replaced', () => {
  assert.equal(readConfig({}, 'serve').stripe, null);
  assert.deepEqual(readConfig(stripe, 'serve').stripe, {
    secretKey: 'sk_live_1',
    webhookSecrets: ['whsec_1', 'whsec_2'],
    apiBase: null,
  });
});

test('trusted proxies are so many, or these', () => {
  assert.equal(readConfig({ ATTUNE_TRUSTED_PROXIES: '2' }, 'serve').trustedProxies, 2);
  assert.deepEqual(readConfig({ ATTUNE_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, 'serve').trustedProxies, [
    '10.0.0.0/8',
    '::1',
  ]);
});
