import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from './compare.ts';

test('a picture is like itself', () => {
  assert.equal(compare(aPicture(), aPicture()).fault, null);
});

test('a button of another colour is seen, and where', () => {
  const result = compare(aPicture(), aPicture({ button: [200, 30, 30] }));

  assert.match(result.fault ?? '', /‰ of it differ/);
  assert.ok('difference' in result && result.difference);
});

test('a button that moved by four pixels is seen', () => {
  assert.match(compare(aPicture(), aPicture({ left: 24 })).fault ?? '', /‰ of it differ/);
});

test('a picture of another size is never like it', () => {
  assert.match(compare(aPicture(), aPicture({ height: 101 })).fault ?? '', /It is 200 × 101 large and was 200 × 100/);
});

test('a shade that nobody sees is let pass', () => {
  assert.equal(compare(aPicture(), aPicture({ button: [11, 101, 106] })).fault, null);
});

/** A page of 200 pixels with a button of 60 by 20. */
function aPicture({ button = [10, 100, 105], left = 20, height = 100 } = {}): Buffer {
  const picture = new PNG({ width: 200, height });
  picture.data.fill(255);
  for (let y = 40; y < 60; y++) for (let x = left; x < left + 60; x++) picture.data.set(button, (y * 200 + x) * 4);
  return PNG.sync.write(picture);
}
