import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { createDiary, type TestDiary } from './harness/diary.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let group: TestDiary;
let office: Attune;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  group = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { kind: 'group', group_size: 8, duration_minutes: 90, slot_interval_minutes: 90 },
  });
  office = platform.sdk(practice.secretKey);
  attune = platform.sdk(practice.publishableKey);
});

const evening = { startsAt: '2026-03-05T17:00:00Z', format: 'online' } as const;

test('a session that the practice sets can be booked at once, and the directory knows of it', async () => {
  const session = await office.groupSessions.create({ ...group, ...evening, capacity: 6, location: 'Raum 2' });

  const { slots } = await attune.slots.list({ ...group, from: '2026-03-05T00:00:00Z', to: '2026-03-06T00:00:00Z' });

  assert.deepEqual(session, {
    id: session.id,
    status: 'scheduled',
    ...group,
    ...evening,
    endsAt: '2026-03-05T18:30:00Z',
    capacity: 6,
    seatsLeft: 6,
    location: 'Raum 2',
    cancelReason: null,
  });
  assert.deepEqual(
    slots.map(({ startsAt, seatsLeft }) => [startsAt, seatsLeft]),
    [[evening.startsAt, 6]],
  );
  assert.equal(await nextStart(), '2026-03-05T17:00');
});

test('a session has as many seats as its service says, and no more', async () => {
  const { capacity } = await office.groupSessions.create({ ...group, ...evening });

  assert.equal(capacity, 8);
  await assert.rejects(
    office.groupSessions.create({ ...group, ...evening, startsAt: '2026-03-06T17:00:00Z', capacity: 9 }),
    faultAt('/capacity'),
  );
});

test('sessions are listed by their start, with the seats that are left', async () => {
  await office.groupSessions.create({ ...group, ...evening, startsAt: '2026-03-12T17:00:00Z' });
  await office.groupSessions.create({ ...group, ...evening });
  await book();

  const wanted = { therapistId: group.therapistId, limit: 1 };
  const first = await office.groupSessions.list(wanted);
  const second = await office.groupSessions.list({ ...wanted, cursor: first.nextCursor ?? '' });
  const later = await office.groupSessions.list({ from: '2026-03-06T00:00:00Z', to: '2026-03-13T00:00:00Z' });

  assert.deepEqual(
    first.data.map(({ startsAt, seatsLeft }) => [startsAt, seatsLeft]),
    [[evening.startsAt, 7]],
  );
  assert.deepEqual([second.data, second.nextCursor], [later.data, null]);
});

test('when a session is cancelled everybody who booked is told why, and its time is free again', async () => {
  const session = await office.groupSessions.create({ ...group, ...evening });
  const bookings = [await book('mara@example.org'), await book('ben@example.org')];

  const cancelled = await office.groupSessions.cancel(session.id, { reason: 'Zu wenige Anmeldungen.' });

  const seats = await Promise.all(bookings.map(({ id }) => office.bookings.get(id)));
  assert.deepEqual(
    [cancelled.status, cancelled.cancelReason, cancelled.seatsLeft],
    ['cancelled', 'Zu wenige Anmeldungen.', 8],
  );
  assert.deepEqual(
    seats.map(({ status, cancelledBy, cancelReason }) => [status, cancelledBy, cancelReason]),
    Array(2).fill(['cancelled', 'staff', 'Zu wenige Anmeldungen.']),
  );
  assert.deepEqual(await told(), ['ben@example.org', 'mara@example.org']);
  assert.equal(await nextStart(), undefined);
  await office.groupSessions.create({ ...group, ...evening });
  await assertInvariants(platform);
});

test('cancelling a session again changes nothing, and one that is over is not cancelled', async () => {
  const session = await office.groupSessions.create({ ...group, ...evening });
  const other = await office.groupSessions.create({ ...group, ...evening, startsAt: '2026-03-04T17:00:00Z' });
  await book();
  const first = await office.groupSessions.cancel(session.id, { reason: 'Krank.' });
  await platform.clock.set('2026-03-04T19:00:00Z');

  const again = await office.groupSessions.cancel(session.id, { reason: 'Nochmals.' });

  assert.deepEqual(again, first);
  assert.equal((await told()).length, 1);
  await assert.rejects(office.groupSessions.cancel(other.id, {}), { code: 'booking-state' });
});

test('a session beside anything else of its therapist is refused, and nothing is said of what that is', async () => {
  await office.groupSessions.create({ ...group, ...evening });

  const beside = office.groupSessions.create({ ...group, ...evening, startsAt: '2026-03-05T18:00:00Z' });

  await assert.rejects(beside, { code: 'slot-taken', near: [] });
});

test('a hold that ran out keeps no session from being set', async () => {
  const serviceId = (await createDiary(platform.owner.db, { practiceId: practice.id })).serviceId;
  const single = { therapistId: group.therapistId, serviceId };
  await platform.owner.session((session) =>
    session.script(`insert into therapist_service (practice_id, therapist_id, service_id)
                    values ('${practice.id}', '${single.therapistId}', '${serviceId}')`),
  );
  await attune.holds.create({ ...single, startsAt: '2026-03-05T10:00:00Z', format: 'online' });
  await platform.clock.advance({ minutes: 11 });

  const session = await office.groupSessions.create({ ...group, ...evening, startsAt: '2026-03-05T10:00:00Z' });

  assert.equal(session.status, 'scheduled');
});

test('a session is not set where its therapist is away', async () => {
  const closure = {
    kind: 'closed',
    startsOn: '2026-03-05',
    endsOn: '2026-03-05',
    startsAt: '19:00',
    endsAt: '20:00',
  } as const;
  await office.availabilityExceptions.create(group.therapistId, closure);

  await assert.rejects(office.groupSessions.create({ ...group, ...evening }), faultAt('/startsAt'));
  await office.groupSessions.create({ ...group, ...evening, startsAt: '2026-03-05T19:00:00Z' });
});

test('a session in the past, of a service for one, of somebody else’s, or in another format is refused', async () => {
  const single = await createDiary(platform.owner.db, { practiceId: practice.id });
  const online = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    service: { kind: 'workshop', formats: ['online'] },
  });
  const create = (differing: object) =>
    office.groupSessions.create({ ...group, ...evening, capacity: 2, ...differing });

  await assert.rejects(create({ startsAt: '2026-03-02T05:00:00Z' }), faultAt('/startsAt'));
  await assert.rejects(create({ serviceId: single.serviceId }), faultAt('/serviceId'));
  await assert.rejects(create({ serviceId: online.serviceId }), faultAt('/serviceId'));
  await assert.rejects(create({ ...online, format: 'in_person' }), faultAt('/format'));
  await assert.rejects(create({ therapistId: crypto.randomUUID() }), { code: 'not-found' });
});

function faultAt(pointer: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Error && 'errors' in error, String(error));
    assert.deepEqual(
      (error.errors as { pointer: string }[]).map((fault) => fault.pointer),
      [pointer],
    );
    return true;
  };
}

async function book(email = 'mara@example.org'): Promise<{ id: string }> {
  const { id, secret } = await attune.holds.create({ ...group, ...evening });
  const client = { firstName: 'Mara', lastName: 'Vogt', email };
  return attune.bookings.create({ holdId: id, holdSecret: secret, client, consent: { privacy: true } });
}

async function told(): Promise<string[]> {
  const rows = await query<{ recipient: string }>(
    `select recipient from message where practice_id = $1 and audience = 'client' and kind = 'booking_cancelled' order by recipient`,
  );
  return rows.map(({ recipient }) => recipient);
}

async function nextStart(): Promise<string | undefined> {
  const [row] = await query<{ starts_at: Date[] }>(
    `select starts_at from next_availability where practice_id = $1 and format = 'online'`,
  );
  return row?.starts_at[0]?.toISOString().slice(0, 16);
}

function query<Row>(statement: string): Promise<Row[]> {
  return platform.owner.session((session) => session.query<Row>(statement, [practice.id]));
}
