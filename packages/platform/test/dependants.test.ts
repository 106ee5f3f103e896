import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { isValidation, type Attune, type BookingCreated, type Hold, type NewBooking } from '@attune/sdk';
import { listOutbox, type OutboxMail } from '../src/modules/messaging/list-outbox.ts';
import { sendMessage } from '../src/modules/messaging/send-message.ts';
import { demoMailer } from '../src/providers/demo-mail.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let salon: TestDiary;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.owner.session((session) => session.script('delete from message'));
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  salon = await diaryFor({ dependant_kind: 'pet', dependant_required: true });
  attune = platform.sdk(practice.publishableKey);
});

type Dependant = NonNullable<NewBooking['dependant']>;

const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
const nine = '2026-03-02T09:00:00Z';
const ten = '2026-03-02T10:00:00Z';

test('a service says for whom it is, and what to know and bring', async () => {
  await diaryFor({
    position: 1,
    level: 'beginner',
    prerequisites: 'Keine.',
    materials: 'Eine Decke.',
    dependant_kind: 'child',
  });

  const { data } = await attune.services.list();

  assert.deepEqual(
    data.map(({ level, prerequisites, materials, dependant, groupSize }) => [
      level,
      prerequisites,
      materials,
      dependant,
      groupSize,
    ]),
    [
      [null, null, null, { kind: 'pet', required: true }, null],
      ['beginner', 'Keine.', 'Eine Decke.', { kind: 'child', required: false }, null],
    ],
  );
});

test('a booking for a pet names it, to its client and to the practice', async () => {
  const { manage, ...booking } = await book(salon, nine, {
    name: 'Milo',
    breed: 'Pudel',
    bornOn: '2021-05-01',
    notes: 'Mag keinen Föhn.',
  });

  assert.deepEqual(booking.dependant, { name: 'Milo', breed: 'Pudel' });
  assert.deepEqual(booking.client, { ...mara, phone: null, locale: null, timeZone: null });
  assert.deepEqual(
    await platform.sdk(practice.publishableKey, { session: manage.session }).bookings.get(booking.id),
    booking,
  );
  assert.deepEqual(await kept(), [
    { name: 'Milo', kind: 'pet', breed: 'Pudel', born_on: '2021-05-01', notes: 'Mag keinen Föhn.' },
  ]);
});

test('the mails about it say for whom, to the client and to the therapist, and keep the notes to themselves', async () => {
  await book(salon, nine, { name: 'Milo', breed: 'Pudel', notes: 'Herzfehler' });

  const toClient = await mailTo(mara.email);
  const toTherapist = await mailTo('ada.lind@example.org');

  assert.match(toClient.text, /^Für: +Milo, Pudel$/m);
  assert.match(toTherapist.text, /^Für: +Milo, Pudel$/m);
  assert.doesNotMatch(toClient.text + toTherapist.text, /Herzfehler/);
});

test('a service that is for a pet is not booked without one, and the time stays held', async () => {
  const hold = await attune.holds.create({ ...salon, startsAt: nine, format: 'online' });

  const refused = attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: mara,
    consent: { privacy: true },
  });

  await assert.rejects(refused, (error) => isValidation(error) && error.errors[0]?.pointer === '/dependant');
  assert.equal((await attune.holds.extend(hold.id, { secret: hold.secret })).id, hold.id);
});

test('a service that may be for a child is also booked for nobody else', async () => {
  const talk = await diaryFor({ dependant_kind: 'child' });

  assert.equal((await book(talk, nine)).dependant, null);
  assert.deepEqual((await book(talk, ten, { name: 'Jonas' })).dependant, { name: 'Jonas', breed: null });
});

test('a service for the client alone is booked for nobody else', async () => {
  const single = await diaryFor({});

  await assert.rejects(
    book(single, nine, { name: 'Milo' }),
    (error) => isValidation(error) && error.errors[0]?.pointer === '/dependant',
  );
});

test('who is named again is the same one, and stays as the practice knows them', async () => {
  await book(salon, nine, { name: 'Milo', breed: 'Pudel' });

  const again = await book(salon, ten, { name: 'MILO', breed: 'Dackel' });

  assert.deepEqual(again.dependant, { name: 'MILO', breed: 'Dackel' });
  assert.deepEqual(
    (await kept()).map(({ name, breed }) => [name, breed]),
    [['Milo', 'Pudel']],
  );
});

test('whoever knows an address and a name learns nothing of whom the practice knows by it', async () => {
  await book(salon, nine, { name: 'Milo', breed: 'Pudel', notes: 'Herzfehler' });

  const guessed = await book(salon, ten, { name: 'Milo' });

  assert.deepEqual(guessed.dependant, { name: 'Milo', breed: null });
  assert.doesNotMatch(JSON.stringify(guessed), /Pudel|Herzfehler/);
});

test('a name that was given before to somebody who is no longer there is somebody new', async () => {
  await book(salon, nine, { name: 'Milo', breed: 'Pudel' });
  await platform.owner.session((session) => session.script('update dependant set archived_at = app_now()'));

  await book(salon, ten, { name: 'Milo', breed: 'Dackel' });

  assert.deepEqual((await kept()).map(({ breed }) => breed).sort(), ['Dackel', 'Pudel']);
});

test('two people who call their pet the same have two pets', async () => {
  await book(salon, nine, { name: 'Milo' });
  await book(salon, ten, { name: 'Milo' }, { ...mara, email: 'ben.ernst@example.org' });

  assert.equal((await kept()).length, 2);
});

test('the database itself refuses a booking for whom another client brings', async () => {
  const mine = await book(salon, nine, { name: 'Milo' });
  const theirs = await book(salon, ten, { name: 'Bella' }, { ...mara, email: 'ben.ernst@example.org' });

  const exchanged = platform.owner.session((session) =>
    session.query(`update booking set dependant_id = (select dependant_id from booking where id = $1) where id = $2`, [
      theirs.id,
      mine.id,
    ]),
  );

  await assert.rejects(exchanged, { constraint: 'booking_dependant_fkey' });
});

test('a blank is no name', async () => {
  await assert.rejects(
    book(salon, nine, { name: ' ' }),
    (error) => isValidation(error) && error.errors[0]?.pointer === '/dependant/name',
  );
});

test('a day that no calendar has, that was before the year 1900 or is still to come is no birthday', async () => {
  const hold = await attune.holds.create({ ...salon, startsAt: nine, format: 'online' });
  const bornOn = (date: string): Promise<unknown> => confirm(hold, { name: 'Milo', bornOn: date });
  const isRefused = (error: unknown) => isValidation(error) && error.errors[0]?.pointer === '/dependant/bornOn';

  await assert.rejects(bornOn('2021-02-30'), isRefused);
  await assert.rejects(bornOn('0000-01-01'), isRefused);
  await assert.rejects(bornOn('2026-03-05'), isRefused);
});

function diaryFor(service: Parameters<typeof createDiary>[1]['service']): Promise<TestDiary> {
  return createDiary(platform.owner.db, { practiceId: practice.id, service: service ?? {} });
}

async function book(diary: TestDiary, startsAt: string, dependant?: Dependant, client = mara): Promise<BookingCreated> {
  return confirm(await attune.holds.create({ ...diary, startsAt, format: 'online' }), dependant, client);
}

function confirm({ id, secret }: Hold, dependant?: Dependant, client = mara): Promise<BookingCreated> {
  return attune.bookings.create({
    holdId: id,
    holdSecret: secret,
    client,
    ...(dependant ? { dependant } : {}),
    consent: { privacy: true },
  });
}

async function mailTo(address: string): Promise<OutboxMail> {
  for (const id of platform.queued) await sendMessage({ ...platform.deps, mailer: demoMailer() }, practice.id, id);
  const mails = await listOutbox(platform.deps.db, platform.deps);
  return mails.find(({ to }) => to === address) ?? assert.fail(`nothing was sent to ${address}`);
}

const kept = () =>
  platform.owner.db
    .selectFrom('dependant')
    .select(['name', 'kind', 'breed', 'born_on', 'notes'])
    .where('practice_id', '=', practice.id)
    .execute();
