import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune, NewBookingRequest } from '@attune/sdk';
import { expireRequests } from '../src/jobs/expire-requests.ts';
import { sentMails } from './harness/audience.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;
let attune: Attune;
let office: Attune;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
});

const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

const wish = (differing: Partial<NewBookingRequest> = {}): NewBookingRequest => ({
  ...diary,
  contact: 'booking',
  reason: 'Schlaf',
  message: 'Nur freitags nach 16 Uhr.',
  preferredChannel: 'email',
  client: mara,
  consent: { privacy: true },
  ...differing,
});

const rowsOf = (statement: string): Promise<Record<string, unknown>[]> =>
  platform.owner.session((session) => session.query<Record<string, unknown>>(statement, [practice.id]));

test('who asks to be contacted hears that it arrived, and until when it is answered', async () => {
  const receipt = await attune.bookingRequests.create(wish());

  assert.deepEqual(receipt, { id: receipt.id, status: 'open', expiresAt: '2026-03-05T06:00:00.000Z' });
  const [request] = (await office.bookingRequests.list()).data;
  assert.equal(request?.id, receipt.id);
  assert.equal(request.therapist?.name, 'Dr. Ada Lind');
  assert.equal(request.service?.name, 'Einzelsitzung');
  assert.deepEqual(request.client, { ...mara, phone: null, locale: null, timeZone: null });
});

test('the practice is told where who asks came from', async () => {
  await attune.bookingRequests.create(wish({ attribution: { medium: 'cpc', term: 'schlaf' } }));

  const [request] = (await office.bookingRequests.list()).data;

  assert.deepEqual([request?.attribution?.medium, request?.attribution?.term], ['cpc', 'schlaf']);
});

test('a practice says how long a request waits', async () => {
  const slow = await platform.practice({ policies: { requestHours: 24 } });

  const { expiresAt } = await platform.sdk(slow.publishableKey).bookingRequests.create({
    contact: 'consultation',
    preferredChannel: 'email',
    client: mara,
    consent: { privacy: true },
  });

  assert.equal(expiresAt, '2026-03-03T06:00:00.000Z');
});

test('asking is one request, however often it is sent', async () => {
  const idempotencyKey = randomUUID();

  const receipts = [
    await attune.bookingRequests.create(wish(), { idempotencyKey }),
    await attune.bookingRequests.create(wish(), { idempotencyKey }),
  ];

  assert.deepEqual(receipts[0], receipts[1]);
  assert.equal((await office.bookingRequests.list()).data.length, 1);
});

test('a known client is found by their address, and neither edited nor revealed', async () => {
  await attune.bookingRequests.create(wish());
  await attune.bookingRequests.create(wish({ client: { ...mara, firstName: 'Eva', email: 'MARA.VOGT@example.org' } }));

  const clients = await rowsOf('select first_name, email from client where practice_id = $1');
  const requests = await rowsOf('select distinct client_id from booking_request where practice_id = $1');

  assert.deepEqual(clients, [{ first_name: 'Mara', email: 'mara.vogt@example.org' }]);
  assert.equal(requests.length, 1);
});

test('what was agreed to is kept in the wording that was seen; what was not is not', async () => {
  await attune.bookingRequests.create(wish());
  await attune.bookingRequests.create(
    wish({ client: { ...mara, email: 'eva@example.org' }, consent: { privacy: true, marketing: true } }),
  );

  const consents = await rowsOf(
    `select email, purpose, granted, source from consent join client on client.id = client_id where consent.practice_id = $1 order by 1, 2`,
  );

  assert.deepEqual(consents, [
    { email: 'eva@example.org', purpose: 'marketing', granted: true, source: 'request' },
    { email: 'eva@example.org', purpose: 'privacy', granted: true, source: 'request' },
    { email: 'mara.vogt@example.org', purpose: 'privacy', granted: true, source: 'request' },
  ]);
});

test('who wants to be called leaves a number, which is kept as the whole world writes it', async () => {
  const request = wish({ preferredChannel: 'phone' });

  await assert.rejects(attune.bookingRequests.create(request), {
    code: 'validation-failed',
    errors: [{ pointer: '/client/phone', detail: 'is needed to be called or written to' }],
  });
  await attune.bookingRequests.create({ ...request, client: { ...mara, phone: '030 5550 7788' } });

  assert.equal((await office.bookingRequests.list()).data[0]?.client.phone, '+493055507788');
});

test('a therapist or service that is not there, or that do not go together, is refused', async () => {
  const other = await createDiary(platform.owner.db, { practiceId: practice.id });

  await assert.rejects(attune.bookingRequests.create(wish({ therapistId: randomUUID() })), { code: 'not-found' });
  await assert.rejects(attune.bookingRequests.create(wish({ serviceId: randomUUID() })), { code: 'not-found' });
  await assert.rejects(attune.bookingRequests.create(wish({ serviceId: other.serviceId })), {
    code: 'validation-failed',
    errors: [{ pointer: '/serviceId', detail: 'the therapist does not give this service' }],
  });
});

test('who asked, and whom they asked, are told by mail', async () => {
  const { reason, message, ...quiet } = wish({ client: { ...mara, firstName: 'Unverwechselbar' } });
  await attune.bookingRequests.create({ ...quiet, reason: `${reason} 7f3k`, message: `${message} 7f3k` });

  const mails = (await sentMails(platform)).filter(({ text }) => text.includes('Unverwechselbar'));

  assert.deepEqual(mails.map(({ to }) => to).sort(), ['ada.lind@example.org', 'mara.vogt@example.org']);
  assert.ok(!JSON.stringify(mails).includes('7f3k')); // what it is about stands where only the practice reads it
});

test('a yes is told with the link to an invitation, by which the time is booked', async () => {
  const { id } = await attune.bookingRequests.create(wish());

  const answered = await office.bookingRequests.answer(id, {
    answer: 'accepted',
    message: 'Gerne.',
    invite: { serviceId: diary.serviceId, startsAt: '2026-03-06T16:00:00Z', format: 'online' },
    actor: 'therapist',
  });

  assert.deepEqual(
    [answered.status, answered.answer, answered.answeredBy, answered.answeredAt],
    ['accepted', 'Gerne.', 'therapist', '2026-03-02T06:00:00.000Z'],
  );
  const invitation = await office.bookingInvitations.get(answered.invitationId ?? '');
  assert.deepEqual(
    [invitation.requestId, invitation.startsAt, invitation.expiresAt, invitation.therapist?.id],
    [id, '2026-03-06T16:00:00.000Z', '2026-03-06T16:00:00.000Z', diary.therapistId],
  );
  const mail = (await sentMails(platform)).find(({ to, text }) => to === mara.email && text.includes('Gerne.'));
  assert.match(mail?.text ?? '', /\/invitation#/);
});

test('a request is answered once: the same again changes nothing, anything else is refused', async () => {
  const { id } = await attune.bookingRequests.create(wish());
  const first = await office.bookingRequests.answer(id, { answer: 'declined', message: 'Leider voll.' });

  assert.deepEqual(await office.bookingRequests.answer(id, { answer: 'declined', message: 'Leider voll.' }), first);
  await assert.rejects(office.bookingRequests.answer(id, { answer: 'accepted' }), { code: 'request-closed' });
  await assert.rejects(office.bookingRequests.answer(randomUUID(), { answer: 'accepted' }), { code: 'not-found' });
  assert.equal((await sentMails(platform)).filter(({ text }) => text.includes('Leider voll.')).length, 1);
});

test('what nobody answers in time has expired, and is answered no more', async () => {
  const { id } = await attune.bookingRequests.create(wish());
  await platform.clock.set('2026-03-05T06:00:00Z');

  await assert.rejects(office.bookingRequests.answer(id, { answer: 'accepted' }), { code: 'request-closed' });
  await expireRequests(platform.deps.db);
  assert.equal(await expireRequests(platform.deps.db), 0);

  assert.equal((await office.bookingRequests.get(id)).status, 'expired');
  assert.deepEqual((await office.bookingRequests.list({ status: 'open' })).data, []);
});

test('the list is read page by page, newest first', async () => {
  for (const minute of ['00', '01', '02']) {
    await platform.clock.set(`2026-03-02T06:${minute}:00Z`);
    await attune.bookingRequests.create(wish({ reason: minute }));
  }

  const first = await office.bookingRequests.list({ limit: 2 });
  const second = await office.bookingRequests.list({ limit: 2, cursor: first.nextCursor ?? '' });

  assert.deepEqual(
    [...first.data, ...second.data].map(({ reason }) => reason),
    ['02', '01', '00'],
  );
  assert.equal(second.nextCursor, null);
});

test('asking counts as booking does: too many from one address are refused for a while', async () => {
  await using limited = await withPlatform();
  const { publishableKey } = await limited.practice();
  const ask = () =>
    limited.sdk(publishableKey).bookingRequests.create({
      contact: 'consultation',
      preferredChannel: 'email',
      client: mara,
      consent: { privacy: true },
    });
  await Promise.all(Array.from({ length: 20 }, ask));

  await assert.rejects(ask(), { code: 'rate-limited' });
});
