import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge, subtract, type Range } from './ranges.ts';

test('busy times cut the same holes in whatever order they come (F3)', () => {
  const expected = [range(4.25, 4.75), range(5, 12)];

  assert.deepEqual(subtract([range(4, 12)], [range(4.75, 5), range(4, 4.25)]), expected);
  assert.deepEqual(subtract([range(4, 12)], [range(4, 4.25), range(4.75, 5)]), expected);
});

test('what several calendars share is what is left of one outside what is left of it outside the others (F4, F5)', () => {
  assert.deepEqual(
    shared([range(9, 12), range(14, 17)], [range(10, 13), range(15, 18)], [range(11, 12.5), range(15.5, 16.5)]),
    [range(11, 12), range(15.5, 16.5)],
  );
  assert.deepEqual(shared([range(9, 17)], [range(10, 16)], [range(11, 15)], [range(11.25, 11.5), range(13, 14)]), [
    range(11.25, 11.5),
    range(13, 14),
  ]);
  assert.deepEqual(shared([range(9, 12)], [range(12, 17)]), []);
  assert.deepEqual(shared([range(9, 12)], []), []);
});

test('fractions are kept (F6)', () => {
  assert.deepEqual(shared([range(9, 10.00025)], [range(9.5, 11)]), [range(9.5, 10.00025)]);
});

test('ranges that overlap or touch become one, those that are covered vanish (F7)', () => {
  assert.deepEqual(merge([range(14, 17), range(9, 15)]), [range(9, 17)]);
  assert.deepEqual(merge([range(9, 12), range(12, 17)]), [range(9, 17)]);
  assert.deepEqual(subtract([range(10, 14)], [range(8, 18)]), []);
});

test('a range that ends before it starts is none (Z8)', () => {
  assert.deepEqual(merge([range(8, 7)]), []);
});

function range(start: number, end: number): Range {
  return { start, end };
}

function shared(first: readonly Range[], ...others: readonly (readonly Range[])[]): readonly Range[] {
  return others.reduce<readonly Range[]>((left, other) => subtract(left, subtract(left, other)), merge(first));
}
