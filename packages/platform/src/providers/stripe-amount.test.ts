import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ProviderRefused } from './payments.ts';
import { fromStripeAmount, toStripeAmount } from './stripe-amount.ts';

const { minor_units } = JSON.parse(
  readFileSync(new URL('../../test/fixtures/money/iso4217-minor-units.json', import.meta.url), 'utf8'),
) as { minor_units: Record<string, number | null> };
const currencies = Object.keys(minor_units).filter((currency) => minor_units[currency] !== null);

test('an amount of any currency comes back from Stripe as it was sent', () => {
  const sent = currencies.map((currency) => ({ amount: 120_000, currency }));

  assert.deepEqual(
    sent.map((money) => fromStripeAmount(toStripeAmount(money), money.currency.toLowerCase())),
    sent,
  );
});

test('a yen is a yen, a euro a hundred cents, a dinar a thousand fils', () => {
  assert.equal(toStripeAmount({ amount: 500, currency: 'JPY' }), 500);
  assert.equal(toStripeAmount({ amount: 500, currency: 'EUR' }), 500);
  assert.equal(toStripeAmount({ amount: 5120, currency: 'KWD' }), 5120);
});

test('where Stripe counts otherwise than ISO 4217, its count is sent', () => {
  assert.equal(toStripeAmount({ amount: 5, currency: 'ISK' }), 500);
  assert.equal(toStripeAmount({ amount: 5, currency: 'UGX' }), 500);
  assert.equal(toStripeAmount({ amount: 500, currency: 'MGA' }), 5);
});

test('an amount that Stripe does not have is refused, and not rounded', () => {
  assert.throws(() => toStripeAmount({ amount: 501, currency: 'MGA' }), ProviderRefused);
  assert.throws(() => toStripeAmount({ amount: 5124, currency: 'KWD' }), ProviderRefused);
});
