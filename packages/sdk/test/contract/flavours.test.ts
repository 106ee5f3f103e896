import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { contract } from '../support/contract.ts';

const types = readFileSync(new URL('../../src/generated/schema.ts', import.meta.url), 'utf8');
const flavours = new Map([...types.matchAll(/^ {4}(\w+): Flavour<'(\w+)'>;$/gm)].map(([, name, kind]) => [name, kind]));
const names = Object.keys(contract.components.schemas);

describe('a string of a kind has a type of its own', () => {
  test('every id', () => {
    const ids = names.filter((name) => name.endsWith('Id'));

    assert.ok(ids.length > 15);
    assert.deepEqual(
      ids.filter((name) => flavours.get(name) !== name),
      [],
    );
  });

  test('every time, and what an amount or a clock is of', () => {
    const kinds = ['Instant', 'LocalDate', 'WallTime', 'TimeZone', 'Currency', 'Locale'];

    assert.deepEqual(
      kinds.filter((name) => flavours.get(name) !== name),
      [],
    );
  });

  test('what an import takes is looser, and a plain string', () => {
    assert.match(types, /^ {4}ImportInstant: string;$/m);
    assert.match(types, /^ {4}ImportDate: string;$/m);
  });
});
