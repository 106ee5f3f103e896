import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countryOf, parsePhone } from './phone.ts';

interface Example {
  readonly region: string;
  readonly national: string;
  readonly e164: string;
}

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../../test/fixtures/phone/${name}`, import.meta.url), 'utf8')) as T;
const { numbers } = fixture<{ readonly numbers: readonly Example[] }>('e164-examples.json');

test('a number without a country is one of the practice’s country', () => {
  assert.deepEqual(
    numbers.map(({ national, region }) => parsePhone(national, region)),
    numbers.map(({ e164 }) => e164),
  );
});

test('a number with its country is the same wherever the practice is', () => {
  assert.deepEqual(
    numbers.map(({ e164 }) => parsePhone(e164, 'NZ')),
    numbers.map(({ e164 }) => e164),
  );
});

test('spaces, hyphens, brackets and the digits of other scripts are how people write', () => {
  const written = [
    '+49 176 12345678',
    '+49-176-12345678',
    '+49(0)17612345678',
    '004917612345678',
    ' 0176 12345678 ',
    '＋４９ 176 12345678',
    '+٤٩17612345678',
  ];

  assert.deepEqual(
    written.map((text) => parsePhone(text, 'DE')),
    written.map(() => '+4917612345678'),
  );
});

test('what is no number is none', () => {
  const wrong = ['', '+', '+1', 'abc', '123', '12345', '+49176abc', 'ruf 030 23125118', '+1234567890123456'];

  assert.deepEqual(
    wrong.map((text) => parsePhone(text, 'DE')),
    wrong.map(() => null),
  );
});

test('an extension, which E.164 cannot keep, is not dropped in silence', () => {
  assert.equal(parsePhone('+12125550123 ext. 5', 'US'), null);
  assert.equal(parsePhone('+12125550123x5', 'US'), null);
});

test('numbers that are reserved for fiction can be given', () => {
  const fictional = ['+12125550142', '+447700900123', '+442079460958', '+15551234567'];

  assert.deepEqual(
    fictional.map((number) => parsePhone(number, 'DE')),
    fictional,
  );
});

test('the country of a practice is that of its locale', () => {
  assert.deepEqual(['de-DE', 'en-IN', 'da-DK', 'de', 'hi', 'ar'].map(countryOf), ['DE', 'IN', 'DK', 'DE', 'IN', 'EG']);
});
