import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { isSlotTaken, type Attune, type BookingCreated, type Hold, type Slot } from '@attune/sdk';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { createDiary, type NewDiary, type TestDiary } from './harness/diary.ts';
import { createGroupSession } from './harness/group-session.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let group: TestDiary;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  group = await diary({
    kind: 'group',
    name: 'Gruppe',
    duration_minutes: 90,
    slot_interval_minutes: 90,
    group_size: 6,
  });
  attune = platform.sdk(practice.publishableKey);
});

const monday = '2026-03-02T16:00:00Z';
const wednesday = '2026-03-04T16:00:00Z';
const march = { from: '2026-03-02T06:00:00Z', to: '2026-04-01T00:00:00Z' };

suite('a session with seats', () => {
  test('is a time that can be booked, with the seats that are left, whatever the weekly hours are', async () => {
    await session(monday, 6);
    await session(wednesday, 2);
    await take(wednesday);

    const { slots, nextAvailableAt } = await attune.slots.list({ ...group, ...march });

    assert.deepEqual(slots, [
      {
        startsAt: monday,
        endsAt: '2026-03-02T17:30:00Z',
        therapistId: group.therapistId,
        format: 'online',
        seatsLeft: 6,
      },
      {
        startsAt: wednesday,
        endsAt: '2026-03-04T17:30:00Z',
        therapistId: group.therapistId,
        format: 'online',
        seatsLeft: 1,
      },
    ]);
    assert.equal(nextAvailableAt, monday);
  });

  test('is also found by the service alone', async () => {
    await session(monday, 6);

    const { slots } = await attune.slots.list({ serviceId: group.serviceId, ...march });

    assert.deepEqual(
      slots.map(({ startsAt, seatsLeft }) => [startsAt, seatsLeft]),
      [[monday, 6]],
    );
  });

  test('that starts too soon to be booked can be asked for', async () => {
    await platform.owner.session((owner) => owner.script('update service set minimum_notice_minutes = 1440'));
    await session(monday, 6);

    const { slots, contactOnly } = await attune.slots.list({ ...group, ...march });

    assert.deepEqual([slots, contactOnly.map(({ startsAt }) => startsAt)], [[], [monday]]);
  });

  test('is booked seat by seat, each at the session’s own place', async () => {
    await session(monday, 2, { format: 'in_person', location: 'Sonnenallee 7, 12047 Berlin' });

    const [first, second] = [await book(monday, 'in_person'), await book(monday, 'in_person')];

    assert.deepEqual(
      [first.startsAt, first.endsAt, first.location],
      [monday, '2026-03-02T17:30:00Z', 'Sonnenallee 7, 12047 Berlin'],
    );
    assert.equal(second.startsAt, first.startsAt);
    await assertInvariants(platform);
  });

  test('without a place of its own takes place at the therapist’s', async () => {
    await session(monday, 2, { format: 'in_person' });

    assert.equal((await book(monday, 'in_person')).location, 'Maybachufer 12, 12047 Berlin');
  });

  test('that is full is no longer listed, and whoever wanted it is told of the next ones', async () => {
    await session(monday, 1);
    await session(wednesday, 3);
    await take(monday);

    const { slots } = await attune.slots.list({ ...group, ...march });
    const near = await nearOf(take(monday));

    assert.deepEqual(
      slots.map(({ startsAt }) => startsAt),
      [wednesday],
    );
    assert.deepEqual(
      near.map(({ startsAt, seatsLeft }) => [startsAt, seatsLeft]),
      [[wednesday, 3]],
    );
  });

  test('gets a seat back when a hold is given back', async () => {
    await session(monday, 1);
    const held = await take(monday);

    await attune.holds.release(held.id, { secret: held.secret });

    assert.equal((await take(monday)).startsAt, monday);
  });

  test('gets a seat back when a hold runs out', async () => {
    await session(monday, 1);
    await take(monday);
    await platform.clock.advance({ minutes: 10 });

    assert.deepEqual(
      (await attune.slots.list({ ...group, ...march })).slots.map(({ seatsLeft }) => seatsLeft),
      [1],
    );
    assert.equal((await take(monday)).startsAt, monday);
    await assertInvariants(platform);
  });

  test('is still booked with a hold that ran out while a seat is left, and not once it is gone', async () => {
    await session(monday, 2);
    const late = await take(monday);
    const later = await take(monday);
    await platform.clock.advance({ minutes: 11 });

    const booked = await confirm(late);
    await take(monday);

    assert.equal(booked.status, 'confirmed');
    await assert.rejects(confirm(later), { code: 'slot-taken' });
    await assertInvariants(platform);
  });

  test('that was cancelled is not booked with a seat that was held before', async () => {
    await session(monday, 2);
    await session(wednesday, 2);
    const [held, ranOut] = [await take(monday), await take(monday)];
    await platform.owner.session((owner) =>
      owner.query(`update group_session set status = 'cancelled' where practice_id = $1 and starts_at = $2`, [
        practice.id,
        monday,
      ]),
    );

    const near = [await nearOf(confirm(held))];
    await platform.clock.advance({ minutes: 11 });
    near.push(await nearOf(confirm(ranOut)));

    assert.deepEqual(
      near.map(([next]) => next?.startsAt),
      [wednesday, wednesday],
    );
  });

  test('at another time, or in another format, is not offered', async () => {
    await session(monday, 2);

    await assert.rejects(take('2026-03-02T16:30:00Z'), { code: 'slot-not-offered' });
    await assert.rejects(take(monday, 'in_person'), { code: 'slot-not-offered' });
  });
});

suite('the therapist of a session', () => {
  test('has no time for anything else then, whether or not anybody comes', async () => {
    const single = await giveAlso({ duration_minutes: 50, slot_interval_minutes: 60 });
    await session('2026-03-02T09:00:00Z', 6, { buffer_after_minutes: 15 });

    const { slots } = await attune.slots.list({ ...single, from: march.from, to: '2026-03-03T00:00:00Z' });

    assert.deepEqual(
      slots.map(({ startsAt }) => startsAt.slice(11, 16)),
      ['08:00', '11:00', '12:00', '13:00', '14:00', '15:00'],
    );
    await assert.rejects(attune.holds.create({ ...single, startsAt: '2026-03-02T10:00:00Z', format: 'online' }), {
      code: 'slot-taken',
    });
  });

  test('cannot be given one where somebody has booked, nor another one then', async () => {
    const single = await giveAlso({});
    await attune.holds.create({ ...single, startsAt: '2026-03-02T09:00:00Z', format: 'online' });
    await session(monday, 6);

    await assert.rejects(session('2026-03-02T09:30:00Z', 6), { constraint: 'group_session_no_overlap' });
    await assert.rejects(session('2026-03-02T17:00:00Z', 6), { constraint: 'group_session_no_overlap' });
  });

  test('shows the sessions on the card, and no longer when they are full', async () => {
    await session(monday, 1);
    await session(wednesday, 1);

    assert.deepEqual(await nextOnCard(), [monday, wednesday]);
    await take(monday);
    assert.deepEqual(await nextOnCard(), [wednesday]);
    await platform.clock.advance({ minutes: 12 });
    await sweepAvailability(platform.deps.db);
    assert.deepEqual(await nextOnCard(), [monday, wednesday]);
  });
});

suite('the database itself', () => {
  test('refuses one seat more than there are', async () => {
    const id = await session(monday, 1);
    await insertSeat(id, monday);

    await assert.rejects(insertSeat(id, monday), { constraint: 'group_session_capacity' });
  });

  test('refuses a seat at another time than its session', async () => {
    const id = await session(monday, 2);

    await assert.rejects(insertSeat(id, wednesday), { constraint: 'booking_seat' });
  });

  test('refuses anything else beside a session', async () => {
    await session(monday, 2);

    await assert.rejects(insertSeat(null, monday), { constraint: 'booking_no_overlap' });
  });

  test('refuses to move a session with seats taken, or to take seats away that are taken', async () => {
    const id = await session(monday, 3);
    await insertSeat(id, monday);
    await insertSeat(id, monday);

    const change = (columns: string): Promise<unknown> =>
      platform.owner.session((owner) => owner.query(`update group_session set ${columns} where id = $1`, [id]));

    await assert.rejects(change(`starts_at = starts_at - interval '1 hour'`), { constraint: 'group_session_seated' });
    await assert.rejects(change('capacity = 1'), { constraint: 'group_session_capacity' });
    await change('capacity = 2');
  });
});

function diary(service: NewDiary['service']): Promise<TestDiary> {
  return createDiary(platform.owner.db, { practiceId: practice.id, ...(service ? { service } : {}) });
}

/** Another service of the same therapist. */
async function giveAlso(service: NewDiary['service']): Promise<TestDiary> {
  const { serviceId } = await diary(service);
  await platform.owner.session((owner) =>
    owner.query('insert into therapist_service (practice_id, therapist_id, service_id) values ($1, $2, $3)', [
      practice.id,
      group.therapistId,
      serviceId,
    ]),
  );
  return { therapistId: group.therapistId, serviceId };
}

function session(
  startsAt: string,
  capacity: number,
  columns: Parameters<typeof createGroupSession>[1]['columns'] = {},
): Promise<string> {
  return createGroupSession(platform.owner.db, { practiceId: practice.id, ...group, startsAt, capacity, columns });
}

function take(startsAt: string, format: 'online' | 'in_person' = 'online'): Promise<Hold> {
  return attune.holds.create({ ...group, startsAt, format });
}

function confirm({ id, secret }: Hold): Promise<BookingCreated> {
  const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
  return attune.bookings.create({ holdId: id, holdSecret: secret, client, consent: { privacy: true } });
}

async function book(startsAt: string, format: 'online' | 'in_person'): Promise<BookingCreated> {
  return confirm(await take(startsAt, format));
}

function nearOf(taking: Promise<unknown>): Promise<readonly Slot[]> {
  return taking.then(
    () => assert.fail('a seat was left'),
    (error: unknown) => (isSlotTaken(error) ? error.near : assert.fail(String(error))),
  );
}

async function nextOnCard(): Promise<readonly string[] | undefined> {
  const { data } = await attune.therapists.list({ serviceId: group.serviceId });
  return data.find(({ id }) => id === group.therapistId)?.next?.startsAt;
}

function insertSeat(sessionId: string | null, startsAt: string): Promise<unknown> {
  return platform.owner.session((owner) =>
    owner.query(
      `insert into booking (practice_id, id, status, therapist_id, service_id, group_session_id, format, starts_at, ends_at,
                            hold_secret_hash, hold_expires_at)
       values ($1, gen_random_uuid(), 'held', $2, $3, $4, 'online', $5, $5::timestamptz + interval '90 minutes', '\\x00', '2026-03-02T06:10:00Z')`,
      [practice.id, group.therapistId, group.serviceId, sessionId, startsAt],
    ),
  );
}
