import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, suite, test } from 'node:test';
import { isSlotTaken, type Attune, type Hold } from '@attune/sdk';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { bookAt, linkHolder, toldOf } from './harness/booked.ts';
import { createDiary, type NewDiary, type TestDiary } from './harness/diary.ts';
import { createGroupSession } from './harness/group-session.ts';
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
  await openPractice({});
});

const ten = '2026-03-02T09:00:00Z'; // ten o'clock in Berlin
const two = '2026-03-02T13:00:00Z';
const three = '2026-03-02T14:00:00Z';

suite('a booking that is moved', () => {
  test('is the same booking at another time: the old one is free, and both sides are told once', async () => {
    const { id, price } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);

    const moved = await client.bookings.reschedule(id, { ...(await heldAt(client, id, two)), reason: 'Der Zug' });

    assert.deepEqual(
      [moved.id, moved.status, moved.startsAt, moved.endsAt, moved.sequence, moved.price],
      [id, 'confirmed', two, '2026-03-02T13:50:00Z', 1, price],
    );
    assert.deepEqual(await toldOf(platform, id), ['booking_confirmed', 'booking_rescheduled']);
    assert.deepEqual(await freeOf([ten, two]), [ten]);
    await assertInvariants(platform);
  });

  test('has a new link, and the old one finds nothing any more', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);
    const token = platform.deps.links.token({
      purpose: 'manage_booking',
      practiceId: practice.id,
      id,
      generation: 1,
      expiresAt: new Date('2026-04-01'),
    });

    const { manage } = await client.bookings.reschedule(id, await heldAt(client, id, two));

    await assert.rejects(client.bookings.get(id), { code: 'session-invalid' });
    await assert.rejects(attune.linkSessions.create({ token }), { code: 'link-void' });
    const now = platform.sdk(practice.publishableKey, { session: manage.session });
    assert.equal((await now.bookings.get(id)).startsAt, two);
  });

  test('to its own time stays as it is: nobody is told, so the link from before goes on opening it', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);

    const same = await client.bookings.reschedule(id, await heldAt(client, id, ten));

    assert.deepEqual([same.startsAt, same.sequence], [ten, 0]);
    assert.equal((await client.bookings.get(id)).startsAt, ten);
    assert.deepEqual(await toldOf(platform, id), ['booking_confirmed']);
    await assertInvariants(platform);
  });

  test('remembers who moved it, why, and where it was', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const hold = await heldAt(office, id, two);

    await office.bookings.reschedule(id, { ...hold, actor: 'therapist', reason: 'Fortbildung' });

    const { data } = await office.bookings.changes(id);
    const last = data.at(-1);
    assert.deepEqual(
      [last?.by, last?.reason, last?.previousStartsAt, last?.startsAt, last?.previousStatus, last?.status],
      ['therapist', 'Fortbildung', ten, two, 'confirmed', 'confirmed'],
    );
  });

  test('can be moved again, by its new link', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const first = await holder(id);
    await first.bookings.reschedule(id, await heldAt(first, id, two));
    const second = await holder(id, 2);

    const back = await second.bookings.reschedule(id, await heldAt(second, id, ten));

    assert.deepEqual([back.startsAt, back.sequence], [ten, 2]);
    await assertInvariants(platform);
  });

  test('keeps one intent one move, however often it arrives', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const hold = await heldAt(office, id, two);

    const first = await office.bookings.reschedule(id, hold, { idempotencyKey: 'move-1' });
    const again = await office.bookings.reschedule(id, hold, { idempotencyKey: 'move-1' });

    assert.deepEqual({ ...again, manage: null }, { ...first, manage: null });
    assert.deepEqual(await toldOf(platform, id), ['booking_confirmed', 'booking_rescheduled']);
  });

  test('goes to another therapist with the same price, and both of them are as free as they are', async () => {
    const other = await diaryOf({ serviceId: diary.serviceId });
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);

    const moved = await client.bookings.reschedule(id, await heldAt(client, id, ten, other));

    assert.equal(moved.therapist.id, other.therapistId);
    assert.deepEqual([await freeOf([ten]), await freeOf([ten], other)], [[ten], []]);
    assert.deepEqual(await toldOf(platform, id), ['booking_confirmed', 'booking_rescheduled']);
    await assertInvariants(platform);
  });

  test('does not go to a therapist with another price, unless the practice moves it', async () => {
    const other = await diaryOf({ serviceId: diary.serviceId });
    await platform.owner.session((session) =>
      session.query(
        `update therapist_service set price_amount = 12000, price_currency = 'EUR' where therapist_id = $1`,
        [other.therapistId],
      ),
    );
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);

    const dearer = await heldAt(client, id, ten, other);
    await assert.rejects(client.bookings.reschedule(id, dearer), { code: 'booking-state' });

    const moved = await office.bookings.reschedule(id, dearer);
    assert.deepEqual(moved.price, { amount: 9000, currency: 'EUR' });
  });

  test('that fails on its way is as it was, and so is the time that was chosen', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);
    const hold = await heldAt(client, id, two);
    await platform.owner.session((session) =>
      session.script(`
        create function no_mail() returns trigger language plpgsql as $$ begin raise exception 'no mail'; end $$;
        create trigger no_mail before insert on message
        for each row when (new.kind = 'booking_rescheduled') execute function no_mail();`),
    );
    await assert.rejects(client.bookings.reschedule(id, hold), { code: 'internal-error' });
    await platform.owner.session((session) => session.script('drop function no_mail cascade'));

    assert.equal((await client.bookings.get(id)).startsAt, ten);
    assert.equal((await client.bookings.reschedule(id, hold)).startsAt, two);
    await assertInvariants(platform);
  });

  test('from one group session to another gives its seat back and takes one there', async () => {
    const group = await diaryOf({ service: { kind: 'group', duration_minutes: 90, slot_interval_minutes: 90 } });
    const wednesday = '2026-03-04T16:00:00Z';
    const session = { practiceId: practice.id, ...group };
    await createGroupSession(platform.owner.db, { ...session, startsAt: '2026-03-02T16:00:00Z', capacity: 1 });
    await createGroupSession(platform.owner.db, { ...session, startsAt: wednesday, capacity: 1 });
    const { id } = await bookAt(attune, { ...group, startsAt: '2026-03-02T16:00:00Z' });
    const client = await holder(id);

    await client.bookings.reschedule(id, await heldAt(client, id, wednesday, group));

    assert.deepEqual(await freeOf(['2026-03-02T16:00:00Z', wednesday], group), ['2026-03-02T16:00:00Z']);
    await assertInvariants(platform);
  });
});

suite('while another time is chosen', () => {
  test('the own old time counts as free, also in part, and for nobody else', async () => {
    const half = await diaryOf({ service: { duration_minutes: 60, slot_interval_minutes: 30 } });
    const { id } = await bookAt(attune, { ...half, startsAt: ten });
    const client = await holder(id);
    const overlapping = '2026-03-02T09:30:00Z';

    const offered = await client.slots.list({ ...half, ...around(overlapping), reschedules: id });
    const toOthers = await attune.slots.list({ ...half, ...around(overlapping) });
    const moved = await client.bookings.reschedule(id, await heldAt(client, id, overlapping, half));

    assert.equal(offered.slots.length, 1);
    assert.deepEqual(toOthers.slots, []);
    assert.equal(moved.startsAt, overlapping);
    await assertInvariants(platform);
  });

  test('the booking stays where it is until the move is done', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);
    await heldAt(client, id, two);

    assert.equal((await client.bookings.get(id)).startsAt, ten);
    assert.deepEqual(await freeOf([ten, two]), []);
  });

  test('a further choice gives the one before back', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);
    const first = await heldAt(client, id, two);
    const second = await heldAt(client, id, three);

    assert.deepEqual(await freeOf([two, three]), [two]);
    await assert.rejects(client.bookings.reschedule(id, first), { code: 'booking-state' });
    assert.equal((await client.bookings.reschedule(id, second)).startsAt, three);
    await assertInvariants(platform);
  });

  test('a choice can be kept longer and given back', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);
    const { holdId, holdSecret } = await heldAt(client, id, two);

    const { extensionsLeft } = await client.holds.extend(holdId, { secret: holdSecret });
    await client.holds.release(holdId, { secret: holdSecret });

    assert.equal(extensionsLeft, 9);
    assert.deepEqual(await freeOf([two]), [two]);
  });

  test('a choice that ran out is had again while its time is free, and else answered with near ones', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const first = await holder(id);
    const choice = await heldAt(first, id, two);
    await platform.clock.advance({ minutes: 11 });
    const taken = await heldAt(first, id, three);
    await platform.clock.advance({ minutes: 11 });
    await bookAt(attune, { ...diary, startsAt: three });
    const client = await holder(id);

    const refusal: unknown = await client.bookings.reschedule(id, taken).catch((error: unknown) => error);
    const moved = await client.bookings.reschedule(id, choice);
    await sweepAvailability(platform.deps.db);

    assert.ok(isSlotTaken(refusal) && refusal.near.length > 0);
    assert.equal(moved.startsAt, two);
    await assertInvariants(platform);
  });

  test('what is held to move a booking cannot be booked as another', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const { holdId, holdSecret } = await heldAt(await holder(id), id, two);
    const wanted = {
      holdId,
      holdSecret,
      client: { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' },
      consent: { privacy: true as const },
    };

    await assert.rejects(attune.bookings.create(wanted), { code: 'booking-state' });
    await assert.rejects(
      platform.owner.session((session) =>
        session.query(`update booking set status = 'confirmed', client_id = $2 where id = $1`, [holdId, randomUUID()]),
      ),
      { constraint: 'booking_replaces_check' },
    );
  });

  test('only the link of the booking, or the practice, holds a time for it', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const other = await bookAt(attune, { ...diary, startsAt: three });
    const stranger = await holder(other.id);
    const wanted = { ...diary, startsAt: two, format: 'online', reschedules: id } as const;

    await assert.rejects(stranger.holds.create(wanted), { code: 'not-found' });
    const unproved = await platform.fetch(`/v1/holds?key=${practice.publishableKey}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
    });
    assert.equal(unproved.status, 404);
  });

  test('a hold of somebody else, or for something else, is as good as none', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);
    const loose = await attune.holds.create({ ...diary, startsAt: two, format: 'online' });
    const { holdId } = await heldAt(office, id, three);

    await assert.rejects(client.bookings.reschedule(id, { holdId: loose.id, holdSecret: loose.secret }), {
      code: 'not-found',
    });
    await assert.rejects(client.bookings.reschedule(id, { holdId, holdSecret: `hs_${'x'.repeat(43)}` }), {
      code: 'not-found',
    });
  });

  test('a booking is moved to a time of its own service', async () => {
    const other = await diaryOf({});
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });

    await assert.rejects(heldAt(await holder(id), id, two, other), {
      code: 'validation-failed',
      errors: [{ pointer: '/serviceId', detail: 'is not the service of the booking' }],
    });
  });
});

suite('a booking that cannot be moved', () => {
  test('is one inside the practice’s notice, for its client and not for the practice', async () => {
    await openPractice({ changeNoticeMinutes: 60 });
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await platform.clock.set('2026-03-02T08:30:00Z');
    const client = await holder(id);

    await assert.rejects(heldAt(client, id, two), { code: 'notice-too-short' });
    const moved = await office.bookings.reschedule(id, await heldAt(office, id, two));

    assert.equal(moved.startsAt, two);
  });

  test('is one whose notice began while its client was choosing', async () => {
    await openPractice({ changeNoticeMinutes: 60 });
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    await platform.clock.set('2026-03-02T07:59:00Z');
    const client = await holder(id);
    const hold = await heldAt(client, id, two);
    await platform.clock.set('2026-03-02T08:01:00Z');

    await assert.rejects(client.bookings.reschedule(id, hold), { code: 'notice-too-short' });
  });

  test('is one that was cancelled, also while its client was choosing', async () => {
    const { id } = await bookAt(attune, { ...diary, startsAt: ten });
    const client = await holder(id);
    const hold = await heldAt(client, id, two);
    await office.bookings.cancel(id);

    await assert.rejects(client.bookings.reschedule(id, hold), { code: 'booking-state' });
    await assert.rejects(heldAt(client, id, three), { code: 'booking-state' });
    await assertInvariants(platform);
  });
});

async function openPractice(policies: object): Promise<void> {
  practice = await platform.practice({ policies });
  diary = await diaryOf({});
  attune = platform.sdk(practice.publishableKey);
  office = platform.sdk(practice.secretKey);
}

function diaryOf(wanted: Omit<NewDiary, 'practiceId'>): Promise<TestDiary> {
  return createDiary(platform.owner.db, { practiceId: practice.id, ...wanted });
}

function holder(bookingId: string, generation = 1): Promise<Attune> {
  return linkHolder(platform, practice, bookingId, generation);
}

/** Another time, held for a booking. */
async function heldAt(
  by: Attune,
  reschedules: string,
  startsAt: string,
  { therapistId, serviceId } = diary,
): Promise<{ holdId: string; holdSecret: string }> {
  const hold: Hold = await by.holds.create({ therapistId, serviceId, startsAt, format: 'online', reschedules });
  return { holdId: hold.id, holdSecret: hold.secret };
}

function around(start: string): { from: string; to: string } {
  return { from: start, to: new Date(Date.parse(start) + 1000).toISOString() };
}

/** Those of these starts that anybody can have. */
async function freeOf(starts: readonly string[], of: TestDiary = diary): Promise<string[]> {
  const range = { from: '2026-03-02T00:00:00Z', to: '2026-03-06T00:00:00Z' };
  const { slots } = await attune.slots.list({ ...of, ...range, format: 'online' });
  return slots.map(({ startsAt }) => startsAt).filter((start) => starts.includes(start));
}
