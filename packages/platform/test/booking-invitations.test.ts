import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune, BookingCreated, BookingInvitation, NewBooking } from '@attune/sdk';
import { expireRequests } from '../src/jobs/expire-requests.ts';
import { sentMails } from './harness/audience.ts';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
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

const invite = (): Promise<BookingInvitation> =>
  office.bookingInvitations.create({ client: mara, ...diary, message: 'Wie besprochen.' });

/** The token that the mail of this invitation carries. */
const tokenOf = async ({ id }: BookingInvitation): Promise<string> => {
  const mails = await sentMails(platform);
  const tokens = mails.flatMap(({ text }) => [...text.matchAll(/\/invitation#(\S+)/g)].map(([, token = '']) => token));
  const own = tokens.find((token) => platform.deps.links.verifyToken(token)?.id === id);
  return own ?? assert.fail('no mail carries its link');
};

const sessionOf = async (invitation: BookingInvitation): Promise<string> =>
  (await attune.linkSessions.create({ token: await tokenOf(invitation) })).session;

const book = async (session: string, hour: string, differing: Partial<NewBooking> = {}): Promise<BookingCreated> => {
  const hold = await attune.holds.create({ ...diary, startsAt: `2026-03-03T${hour}:00:00Z`, format: 'online' });
  return attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: mara,
    consent: { privacy: true },
    invitation: session,
    ...differing,
  });
};

test('who is invited gets a link by mail, and sees by it what they are invited to', async () => {
  const invitation = await invite();

  const { session, resource, purpose } = await attune.linkSessions.create({ token: await tokenOf(invitation) });
  const seen = await platform.sdk(practice.publishableKey, { session }).bookingInvitations.get(invitation.id);

  assert.deepEqual([purpose, resource], ['booking_invitation', { kind: 'booking_invitation', id: invitation.id }]);
  assert.deepEqual(seen, invitation);
  assert.deepEqual(
    [seen.status, seen.therapist?.id, seen.service.id, seen.message, seen.expiresAt],
    ['open', diary.therapistId, diary.serviceId, 'Wie besprochen.', '2026-03-16T06:00:00.000Z'],
  );
});

test('a client of the practice is invited by their id, under the name that it knows', async () => {
  await book(await sessionOf(await invite()), '09');
  const [{ clientId } = { clientId: null }] = (await office.bookings.list()).data;

  const { client } = await office.bookingInvitations.create({ clientId: clientId ?? '', serviceId: diary.serviceId });

  assert.deepEqual(client, { ...mara, locale: null });
});

test('an invitation is to one person, to what there is, and to a time to come', async () => {
  const { serviceId } = diary;

  await assert.rejects(office.bookingInvitations.create({ serviceId }), { code: 'validation-failed' });
  await assert.rejects(office.bookingInvitations.create({ serviceId, client: mara, clientId: randomUUID() }), {
    code: 'validation-failed',
  });
  await assert.rejects(office.bookingInvitations.create({ serviceId, clientId: randomUUID() }), { code: 'not-found' });
  await assert.rejects(office.bookingInvitations.create({ serviceId: randomUUID(), client: mara }), {
    code: 'not-found',
  });
  await assert.rejects(
    office.bookingInvitations.create({ serviceId, client: mara, expiresAt: '2026-03-01T00:00:00Z' }),
    {
      errors: [{ pointer: '/expiresAt', detail: 'is past' }],
    },
  );
});

test('a booking by an invitation says so, and the invitation names it', async () => {
  const invitation = await invite();

  const booking = await book(await sessionOf(invitation), '09');

  assert.equal(booking.source, 'invitation');
  const after = await office.bookingInvitations.get(invitation.id);
  assert.deepEqual([after.status, after.bookingId], ['booked', booking.id]);
});

test('an invitation is booked once; its link then opens nothing more', async () => {
  const invitation = await invite();
  const [token, session] = [await tokenOf(invitation), await sessionOf(invitation)];
  await book(session, '09');

  await assert.rejects(book(session, '11'), { code: 'invitation-closed' });
  await assert.rejects(attune.linkSessions.create({ token }), { code: 'link-spent' });

  assert.equal((await office.bookings.list({ status: ['confirmed'] })).data.length, 1);
});

test('of two who book one invitation at once, one does', async () => {
  const session = await sessionOf(await invite());

  const results = await Promise.allSettled([book(session, '09'), book(session, '11')]);

  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  await assertInvariants(platform);
});

test('an invitation that was taken back opens nothing, however far somebody had come with it', async () => {
  const invitation = await invite();
  const [token, session] = [await tokenOf(invitation), await sessionOf(invitation)];

  assert.equal((await office.bookingInvitations.revoke(invitation.id)).status, 'revoked');
  assert.equal((await office.bookingInvitations.revoke(invitation.id)).status, 'revoked');

  await assert.rejects(attune.linkSessions.create({ token }), { code: 'link-void' });
  await assert.rejects(book(session, '09'), { code: 'invitation-closed' });
});

test('what was booked is taken back no more', async () => {
  const invitation = await invite();
  await book(await sessionOf(invitation), '09');

  await assert.rejects(office.bookingInvitations.revoke(invitation.id), { code: 'invitation-closed' });
});

test('an invitation ends by itself', async () => {
  const invitation = await office.bookingInvitations.create({
    client: mara,
    ...diary,
    expiresAt: '2026-03-02T06:20:00Z',
  });
  const [token, session] = [await tokenOf(invitation), await sessionOf(invitation)];
  await platform.clock.set('2026-03-02T06:20:00Z');

  await assert.rejects(book(session, '09'), { code: 'invitation-closed' });
  await assert.rejects(attune.linkSessions.create({ token }), { code: 'link-void' });
  await expireRequests(platform.deps.db);

  assert.equal((await office.bookingInvitations.get(invitation.id)).status, 'expired');
});

test('an invitation is to its service, and cannot be used for another', async () => {
  const session = await sessionOf(await invite());
  const other = await createDiary(platform.owner.db, { practiceId: practice.id });
  const hold = await attune.holds.create({ ...other, startsAt: '2026-03-03T09:00:00Z', format: 'online' });
  const booking = { client: mara, consent: { privacy: true as const }, invitation: session };

  await assert.rejects(attune.bookings.create({ holdId: hold.id, holdSecret: hold.secret, ...booking }), {
    code: 'invitation-closed',
  });
});

test('a session for something else, of another practice or of nobody is no invitation', async () => {
  const { manage } = await book(await sessionOf(await invite()), '09');
  const elsewhere = await platform.practice();
  const claims = { purpose: 'booking_invitation', practiceId: elsewhere.id, id: randomUUID(), generation: 1 };
  const { session } = platform.deps.links.session(claims, await platform.clock.now());

  await assert.rejects(book(manage.session, '11'), { code: 'session-invalid' });
  await assert.rejects(book(session, '12'), { code: 'session-invalid' });
});

test('a booking by the invitation that answered a request closes that request, too', async () => {
  const { id } = await attune.bookingRequests.create({
    ...diary,
    contact: 'booking',
    preferredChannel: 'email',
    client: mara,
    consent: { privacy: true },
  });
  const { invitationId } = await office.bookingRequests.answer(id, { answer: 'accepted', invite: diary });
  const invitation = await office.bookingInvitations.get(invitationId ?? '');

  await book(await sessionOf(invitation), '09');

  assert.equal((await office.bookingRequests.get(id)).status, 'booked');
});

test('a time that was proposed can be had by who was invited, though it is too near for everybody else', async () => {
  const near = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { minimum_notice_minutes: 2_880 },
  });
  const startsAt = '2026-03-02T09:00:00Z';
  const invitation = await office.bookingInvitations.create({ client: mara, ...near, startsAt, format: 'online' });
  const session = await sessionOf(invitation);
  const day = { ...near, format: 'online', from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' } as const;

  const forAnybody = await attune.slots.list(day);
  const forInvited = await attune.slots.list(day, { session });

  assert.deepEqual(forAnybody.slots, []);
  assert.deepEqual(
    forInvited.slots.map((slot) => slot.startsAt),
    [startsAt],
  );
  await assert.rejects(attune.holds.create({ ...near, startsAt, format: 'online' }), { code: 'slot-not-offered' });
  await assert.rejects(
    attune.holds.create({ ...near, startsAt: '2026-03-02T10:00:00Z', format: 'online' }, { session }),
    {
      code: 'slot-not-offered',
    },
  );
  const hold = await attune.holds.create({ ...near, startsAt, format: 'online' }, { session });
  const booking = await attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: mara,
    consent: { privacy: true },
    invitation: session,
  });
  assert.deepEqual([booking.startsAt, booking.source], [startsAt, 'invitation']);
});
