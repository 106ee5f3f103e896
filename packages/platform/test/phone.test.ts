import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { bookAt, mara } from './harness/booked.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(() => openPractice('de-DE'));

const ten = '2026-03-02T09:00:00Z';

test('a number as people write it at home is kept with its country, and the client has it so', async () => {
  const { id, client } = await book('(0176) 123 456-78');

  const known = await platform.owner.session((session) =>
    session.query('select phone from client join booking on client.id = booking.client_id where booking.id = $1', [id]),
  );
  assert.equal(client.phone, '+4917612345678');
  assert.deepEqual(known, [{ phone: '+4917612345678' }]);
});

test('home is where the practice is', async () => {
  await openPractice('en-IN');

  assert.equal((await book('98765 43210')).client.phone, '+919876543210');
});

test('a number of another country is one anywhere', async () => {
  assert.equal((await book('+1 212 555 0142')).client.phone, '+12125550142');
});

test('what is no number is refused with a pointer to it, and the hold is still there', async () => {
  const hold = await attune.holds.create({ ...diary, startsAt: ten, format: 'online' });
  const wanted = { holdId: hold.id, holdSecret: hold.secret, consent: { privacy: true as const } };

  await assert.rejects(attune.bookings.create({ ...wanted, client: { ...mara, phone: 'ruf mich an' } }), {
    code: 'validation-failed',
    errors: [{ pointer: '/client/phone', detail: 'must be a telephone number' }],
  });
  const booking = await attune.bookings.create({ ...wanted, client: { ...mara, phone: '030 5550 1234' } });

  assert.equal(booking.client.phone, '+493055501234');
});

test('whom to call has a number too', async () => {
  const contact = { name: 'Jonas Vogt', relation: 'Bruder', phone: '030 5550 1234' };
  const booking = await bookAt(attune, { ...diary, startsAt: ten }, { emergencyContact: contact });

  assert.deepEqual(booking.emergencyContact, { ...contact, phone: '+493055501234' });
  await assert.rejects(
    bookAt(
      attune,
      { ...diary, startsAt: '2026-03-02T13:00:00Z' },
      { emergencyContact: { name: 'Jonas Vogt', phone: '110' } },
    ),
    { errors: [{ pointer: '/emergencyContact/phone', detail: 'must be a telephone number' }] },
  );
});

test('who gives no number books without one', async () => {
  const { client } = await bookAt(attune, { ...diary, startsAt: ten });

  assert.equal(client.phone, null);
});

async function openPractice(locale: string): Promise<void> {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice({ columns: { locale } });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
}

function book(phone: string) {
  return bookAt(attune, { ...diary, startsAt: ten }, { client: { ...mara, phone } });
}
