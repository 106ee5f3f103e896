import assert from 'node:assert/strict';
import { test } from 'node:test';
import { negotiateEncoding } from './negotiate-encoding.ts';

const everything = () => true;

test('a browser gets brotli, whatever order it names them in', () => {
  assert.equal(negotiateEncoding('gzip, deflate, br, zstd', everything), 'br');
});

test('a client without brotli gets gzip', () => {
  assert.equal(negotiateEncoding('gzip', everything), 'gzip');
});

test('a client that says nothing gets the file as it is', () => {
  assert.equal(negotiateEncoding(undefined, everything), 'identity');
  assert.equal(negotiateEncoding('', everything), 'identity');
});

test('weights decide, and a weight of nothing refuses', () => {
  assert.equal(negotiateEncoding('br;q=0.5, gzip;q=0.8', everything), 'gzip');
  assert.equal(negotiateEncoding('br;q=0, gzip', everything), 'gzip');
  assert.equal(negotiateEncoding('*;q=0.1, br;q=0', everything), 'gzip');
  assert.equal(negotiateEncoding('identity, br;q=0.2', everything), 'identity');
});

test('an encoding that is not on hand is not promised', () => {
  assert.equal(
    negotiateEncoding('br, gzip', (encoding) => encoding === 'identity'),
    'identity',
  );
});
