import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { isForbidden, type Attune } from '@attune/sdk';
import type { Connection } from '../src/database/connect.ts';
import { importFile } from '../src/modules/practices/import/import-file.ts';
import { euro, mondayMorning, smallPractice, window, type PracticeImport } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let attune: Attune;
let file: PracticeImport;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set(mondayMorning);
  practice = await platform.practice();
  attune = platform.sdk(practice.secretKey);
  file = smallPractice();
  file.practice.slug = practice.slug;
});

const tables = [
  'practice',
  'service',
  'therapist',
  'therapist_service',
  'availability_window',
  'availability_exception',
  'client',
  'booking',
  'booking_change',
  'review',
  'next_availability',
];

/** Every row of every table that an import writes, as text. */
const everything = (owner: Connection): Promise<string[]> =>
  owner.session(async (session) => {
    const statements = tables.map((table) => `select '${table} ' || row_to_json(t)::text as row from ${table} t`);
    return (await session.query<{ row: string }>(`${statements.join(' union all ')} order by 1`)).map(({ row }) => row);
  });

test('a new practice is created whole', async () => {
  const report = await attune.practice.import(file);

  assert.deepEqual(report.created, {
    service: 3,
    therapist: 6,
    therapist_service: 8,
    availability_window: 6,
    client: 2,
    booking: 3,
    review: 1,
  });
  assert.deepEqual(report.updated, { practice: 1 });
});

test('the same file again changes no row', async () => {
  await attune.practice.import(file);
  const before = await everything(platform.owner);
  await platform.clock.advance({ days: 20 });

  const report = await attune.practice.import(file);

  assert.deepEqual([report.created, report.updated], [{}, {}]);
  assert.deepEqual(report.unchanged['booking'], 3);
  assert.deepEqual(await everything(platform.owner), before);
});

test('relative times count from the Monday of the first import, so that they keep their weekday', async () => {
  await platform.clock.set('2026-03-06T20:00:00Z');

  await attune.practice.import(file);

  const bookings = await platform.owner.db
    .selectFrom('booking')
    .select(['external_id', 'starts_at'])
    .where('practice_id', '=', practice.id)
    .orderBy('starts_at')
    .execute();
  assert.deepEqual(
    bookings.map(({ external_id, starts_at }) => [external_id, starts_at.toISOString()]),
    [
      ['past', '2026-02-23T09:00:00.000Z'],
      ['missed', '2026-02-26T13:00:00.000Z'],
      ['next', '2026-03-02T08:00:00.000Z'],
    ],
  );
});

test('a changed file changes what it changes, and nothing else', async () => {
  await attune.practice.import(file);
  const therapists = file.therapists.map((therapist) =>
    therapist.externalId === 'dang'
      ? { ...therapist, headline: 'Neu', services: [{ service: 'single', price: euro(9_500) }] }
      : therapist,
  );

  const report = await attune.practice.import({ ...file, therapists });

  assert.deepEqual(report.created, {});
  assert.deepEqual(report.updated, { therapist: 1, therapist_service: 1 });
});

test('hours and services that a therapist no longer has are removed, and free times follow', async () => {
  await attune.practice.import(file);
  const therapists = file.therapists.map((therapist) =>
    therapist.externalId === 'mueller'
      ? { ...therapist, services: [{ service: 'single' }], windows: [window(5, '10:00', '12:00', 'online')] }
      : therapist,
  );

  await attune.practice.import({ ...file, therapists });

  const { data } = await platform.sdk(practice.publishableKey).therapists.list({ q: 'müller' });
  assert.equal(data[0]?.next?.startsAt[0], '2026-03-06T09:00:00Z');
  assert.equal((await platform.sdk(practice.publishableKey).services.list({ therapistId: data[0].id })).data.length, 1);
});

test('whom the file no longer names stays', async () => {
  await attune.practice.import(file);

  await attune.practice.import({
    ...file,
    therapists: file.therapists.slice(0, 2),
    clients: file.clients,
    bookings: [],
    reviews: [],
  });

  assert.equal((await platform.sdk(practice.publishableKey).therapists.list()).data.length, 4);
});

test('what was done to a booking here since is not undone', async () => {
  await attune.practice.import(file);
  await platform.clock.advance({ days: 1 });
  const booking = await platform.owner.db
    .selectFrom('booking')
    .select('id')
    .where('practice_id', '=', practice.id)
    .where('external_id', '=', 'next')
    .executeTakeFirstOrThrow();
  await attune.bookings.complete(booking.id);

  await attune.practice.import(file);

  assert.equal((await attune.bookings.get(booking.id)).status, 'completed');
});

test('a client who booked before the import is not doubled', async () => {
  await platform.owner.db
    .insertInto('client')
    .values({
      practice_id: practice.id,
      id: '6f0c9f5e-3a44-4c6e-9a67-1b0f3a1d2c3e',
      first_name: 'Mara',
      last_name: 'Vogt',
      email: 'Mara.Vogt@example.org',
      archived_at: null,
      external_id: null,
      phone: null,
      locale: null,
      time_zone: null,
    })
    .execute();

  await attune.practice.import(file);

  const clients = await platform.owner.db
    .selectFrom('client')
    .select(['id', 'external_id'])
    .where('practice_id', '=', practice.id)
    .orderBy('external_id')
    .execute();
  assert.equal(clients.length, 2);
  assert.deepEqual(clients[1], { id: '6f0c9f5e-3a44-4c6e-9a67-1b0f3a1d2c3e', external_id: 'mara' });
});

test('a visitor cannot import, and a practice only its own', async () => {
  const foreign = { ...file, practice: { ...file.practice, externalId: 'somebody-else' } };

  await assert.rejects(platform.sdk(practice.publishableKey).practice.import(file), isForbidden);
  await assert.rejects(attune.practice.import(foreign), { code: 'import-faulty' });
});

test('another practice with the same external ids has rows of its own', async () => {
  const other = await platform.practice();
  await attune.practice.import(file);

  await platform.sdk(other.secretKey).practice.import({ ...file, practice: { ...file.practice, slug: other.slug } });

  const ids = await platform.owner.db
    .selectFrom('therapist')
    .select('id')
    .where('external_id', '=', 'mueller')
    .where('practice_id', 'in', [practice.id, other.id])
    .execute();
  assert.equal(new Set(ids.map(({ id }) => id)).size, 2);
});

test('the text of a file makes its practice, and two processes make it once', async () => {
  const text = JSON.stringify({
    ...file,
    practice: { ...file.practice, externalId: practice.slug, slug: `neu-${practice.slug}` },
  });

  const reports = await Promise.all([
    importFile(platform.deps.db, text, { isDemo: true }),
    importFile(platform.deps.db, text, { isDemo: true }),
  ]);

  assert.equal(reports[0].practiceId, reports[1].practiceId);
  assert.deepEqual(reports.map(({ created }) => created['practice']).sort(), [1, undefined]);
  const made = await platform.owner.db
    .selectFrom('practice')
    .select('is_demo')
    .where('practice_id', '=', reports[0].practiceId)
    .executeTakeFirstOrThrow();
  assert.equal(made.is_demo, true);
});
