import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { formatMoney, minorDigits } from './format.ts';

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../platform/test/fixtures/money/${name}`, import.meta.url), 'utf8')) as T;

const { minor_units } = fixture<{ minor_units: Record<string, number | null> }>('iso4217-minor-units.json');
const { to_decimal_string } = fixture<{ to_decimal_string: { currency: string; minor: number; decimal: string }[] }>(
  'minor-unit-cases.json',
);

test('every currency has as many digits after the point as ISO 4217 says', () => {
  const counted = Object.entries(minor_units).filter((entry): entry is [string, number] => entry[1] !== null);

  assert.deepEqual(
    counted.map(([currency]) => [currency, minorDigits(currency)]),
    counted,
  );
});

test('a currency that is not on the list has two', () => {
  assert.equal(minorDigits('ABC'), 2);
});

describe('an amount in words', () => {
  for (const { currency, minor, decimal } of to_decimal_string) {
    test(`${String(minor)} of ${currency} is ${decimal}`, () => {
      const shown = formatMoney({ amount: minor, currency }, 'en', { useGrouping: false, currencyDisplay: 'code' });

      assert.equal(shown.replace(/[^\d.-]/g, ''), decimal);
    });
  }

  test('is in the words of the language, in digits that it really has', () => {
    const money = { amount: 150_000, currency: 'HUF' };

    assert.equal(formatMoney(money, 'hu').replaceAll(/\s/g, ' '), '1500,00 Ft');
    assert.equal(formatMoney({ amount: 9000, currency: 'EUR' }, 'de-DE').replaceAll(/\s/g, ' '), '90,00 €');
  });

  test('leaves out what is nothing after the point where that is wanted', () => {
    const options = { trailingZeroDisplay: 'stripIfInteger' } as const;

    const [whole, broken] = [9000, 9050].map((amount) => formatMoney({ amount, currency: 'EUR' }, 'en', options));

    assert.deepEqual([whole, broken], ['€90', '€90.50']);
  });
});
