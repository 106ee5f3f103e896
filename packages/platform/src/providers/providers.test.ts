import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { ProviderRefused, ProviderUnavailable, type WantedRefund } from './payments.ts';
import { providersOf } from './providers.ts';

const refund: WantedRefund = {
  practiceId: 'p',
  paymentId: 'q',
  refundId: 'r',
  account: null,
  providerPaymentId: 'pi_1',
  amount: { amount: 100, currency: 'EUR' },
  isRepeated: false,
};

test('money that people hand to each other goes through nobody', async () => {
  await assert.rejects(providersOf({ stripe: null }).manual.refund(refund), ProviderRefused);
});

test('a platform without a Stripe account cannot reach it, and believes nobody who says to be Stripe', async () => {
  const { stripe } = providersOf({ stripe: null });

  await assert.rejects(stripe.refund(refund), ProviderUnavailable);
  assert.equal(await stripe.verify(Buffer.from('{}'), 't=1,v1=00', new Date()), null);
});

test('Stripe’s library is loaded by the first call to Stripe, and not with the platform', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const asked = new Set();
    registerHooks({ resolve: (specifier, context, next) => (asked.add(specifier), next(specifier, context)) });
    await import('${new URL('../app.ts', import.meta.url).href}');
    const { providersOf } = await import('${new URL('providers.ts', import.meta.url).href}');
    const { stripe } = providersOf({ stripe: { secretKey: 'sk_test_1', webhookSecrets: ['whsec_1'], apiBase: null } });
    const before = asked.has('stripe');
    await stripe.verify(Buffer.from('{}'), '', new Date());
    console.log(JSON.stringify([before, asked.has('stripe')]));`;

  const answered = execFileSync(process.execPath, [
    ...process.execArgv.filter(isCondition),
    '--input-type=module',
    '-e',
    script,
  ]);

  assert.deepEqual(JSON.parse(answered.toString()), [false, true]);
});

const isCondition = (argument: string): boolean => argument.startsWith('--conditions');
