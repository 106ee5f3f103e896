import assert from 'node:assert/strict';
import { createHash as nodeHash, createHmac as nodeHmac } from 'node:crypto';
import { test } from 'node:test';
import { from } from './buffer.ts';
import { createHash, createHmac } from './crypto.ts';

const lengths = [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000];
const messages = lengths.map((length) => 'grüße an alle '.repeat(80).slice(0, length));

test('a page hashes as Node does, whatever the length', () => {
  const hashed = messages.map((message) => createHash('sha256').update(message).digest('hex'));

  assert.deepEqual(
    hashed,
    messages.map((message) => nodeHash('sha256').update(message).digest('hex')),
  );
});

test('a page signs as Node does, whatever the length of the key', () => {
  const signed = messages.map((key) => createHmac('sha256', from(key)).update('a link').digest('base64url'));

  assert.deepEqual(
    signed,
    messages.map((key) => nodeHmac('sha256', key).update('a link').digest('base64url')),
  );
});

test('bytes are read and written in every way in which the platform does it', () => {
  const bytes = from('Zoë ∞');

  assert.equal(from(bytes.toString('hex'), 'hex').toString(), 'Zoë ∞');
  assert.equal(from(bytes.toString('base64url'), 'base64url').toString(), 'Zoë ∞');
});
