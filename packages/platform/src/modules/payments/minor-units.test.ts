import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { minorDigits, percentOf } from './minor-units.ts';

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../test/fixtures/money/${name}`, import.meta.url), 'utf8')) as T;

const { minor_units } = fixture<{ minor_units: Record<string, number | null> }>('iso4217-minor-units.json');
const { to_decimal_string } = fixture<{ to_decimal_string: { currency: string; minor: number; decimal: string }[] }>(
  'minor-unit-cases.json',
);

test('every currency of ISO 4217 has as many digits behind the point as it says there', () => {
  const counted = Object.fromEntries(
    Object.entries(minor_units)
      .filter(([, digits]) => digits !== null)
      .map(([currency]) => [currency, minorDigits(currency)]),
  );

  assert.deepEqual(counted, Object.fromEntries(Object.entries(minor_units).filter(([, digits]) => digits !== null)));
});

test('an amount reads as ISO 4217 has it', () => {
  const read = to_decimal_string.map(({ currency, minor }) =>
    (minor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency)),
  );

  assert.deepEqual(
    read,
    to_decimal_string.map(({ decimal }) => decimal),
  );
});

test('half a unit is rounded up, less is not', () => {
  assert.deepEqual([percentOf(25, 50), percentOf(101, 33), percentOf(1, 49), percentOf(1, 50)], [13, 33, 0, 1]);
});

test('a share is exact where a floating point is not', () => {
  assert.equal(percentOf(Number.MAX_SAFE_INTEGER, 100), Number.MAX_SAFE_INTEGER);
  assert.equal(percentOf(90_071_992_547_409, 7), 6_305_039_478_319);
});

test('a share and the rest are together the whole, give or take the half that is rounded', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.integer({ min: 0, max: 100 }), (amount, percent) => {
      const both = percentOf(amount, percent) + percentOf(amount, 100 - percent);

      return both === amount || both === amount + 1;
    }),
  );
});
