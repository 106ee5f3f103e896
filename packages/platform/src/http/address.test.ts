import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callerAddress } from './address.ts';

test('without a trusted proxy, what a header says of the address is not believed', () => {
  assert.equal(callerAddress('192.0.2.1', '203.0.113.9', []), '192.0.2.1');
  assert.equal(callerAddress('192.0.2.1', '203.0.113.9', 0), '192.0.2.1');
});

test('behind one proxy, the address that it saw counts, not what the caller put before', () => {
  assert.equal(callerAddress('10.0.0.1', '1.1.1.1, 203.0.113.9', 1), '203.0.113.9');
  assert.equal(callerAddress('10.0.0.1', '1.1.1.1, 203.0.113.9', ['10.0.0.0/8']), '203.0.113.9');
});

test('behind two, those of both are passed over', () => {
  assert.equal(callerAddress('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', 2), '203.0.113.9');
  assert.equal(callerAddress('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', ['10.0.0.0/8']), '203.0.113.9');
});

test('a caller that is itself in a trusted network is called by its own address', () => {
  assert.equal(callerAddress('10.0.0.1', '10.0.0.7', ['10.0.0.0/8']), '10.0.0.7');
  assert.equal(callerAddress('10.0.0.1', undefined, 1), '10.0.0.1');
});

test('what is no address is passed over', () => {
  assert.equal(callerAddress('10.0.0.1', 'unknown, _hidden, 203.0.113.9:4711', 1), '203.0.113.9');
});

test('an address is the same however it is written', () => {
  assert.equal(callerAddress('::ffff:192.0.2.1', undefined, []), '192.0.2.1');
  assert.equal(callerAddress('2001:DB8::1', undefined, []), '2001:db8:0:0');
  assert.equal(callerAddress('10.0.0.1', '[2001:db8:1:2:3:4:5:6]:80', 1), '2001:db8:1:2');
});

test('trusted proxies can be given by their IPv6 network', () => {
  assert.equal(callerAddress('fd00::1', '203.0.113.9', ['fd00::/8']), '203.0.113.9');
});
