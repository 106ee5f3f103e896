import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { newSecret, seal, secretBytes, unseal } from './sealed-secret.ts';

const keys = [{ id: 'k2', secret: randomBytes(32) }];
const owner = { practiceId: randomUUID(), endpointId: randomUUID() };

test('a secret is 32 random bytes, as Standard Webhooks writes them', () => {
  assert.match(newSecret(), /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.equal(secretBytes(newSecret()).length, 32);
  assert.notEqual(newSecret(), newSecret());
});

test('what is kept opens to the secret again, and shows nothing of it', () => {
  const secret = newSecret();

  const kept = seal(secret, owner, keys);

  assert.equal(unseal(kept, owner, keys), secret);
  assert.ok(!kept.includes(secretBytes(secret)) && !kept.includes(secret.slice(6)));
});

test('the same secret is never kept as the same bytes', () => {
  const secret = newSecret();

  assert.notDeepEqual(seal(secret, owner, keys), seal(secret, owner, keys));
});

test('a secret that was copied to another endpoint, or to another practice, does not open there', () => {
  const kept = seal(newSecret(), owner, keys);

  assert.equal(unseal(kept, { ...owner, endpointId: randomUUID() }, keys), null);
  assert.equal(unseal(kept, { ...owner, practiceId: randomUUID() }, keys), null);
});

test('whatever bit of it is changed, it does not open', () => {
  const kept = seal(newSecret(), owner, keys);

  for (let at = 0; at < kept.length; at++) {
    const changed = Buffer.from(kept);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.equal(unseal(changed, owner, keys), null, `byte ${at}`);
  }
  assert.equal(unseal(Buffer.alloc(0), owner, keys), null);
});

test('an older key opens what it sealed for as long as it is there', () => {
  const secret = newSecret();
  const kept = seal(secret, owner, keys);
  const newer = { id: 'k3', secret: randomBytes(32) };

  assert.equal(unseal(kept, owner, [newer, ...keys]), secret);
  assert.equal(unseal(kept, owner, [newer]), null);
  assert.equal(unseal(kept, owner, [{ id: 'k2', secret: randomBytes(32) }]), null);
});
