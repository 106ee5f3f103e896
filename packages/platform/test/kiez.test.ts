import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Attune, Practice } from '@attune/sdk';
import { transaction } from '../src/database/transaction.ts';
import { importFile } from '../src/modules/practices/import/import-file.ts';
import { createKey } from '../src/modules/practices/keys.ts';
import type { PracticeImport } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

const examples = new URL('../../../examples/', import.meta.url);
const text = readFileSync(new URL('practices/kiez.json', examples), 'utf8');
const file = JSON.parse(text) as PracticeImport;

let platform: TestPlatform;
let attune: Attune;
let practice: Practice;
let warnings: unknown[];

before(async () => {
  platform = await withPlatform();
  await platform.clock.set('2026-03-05T10:00:00Z');
  const report = await importFile(platform.deps.db, text, { isDemo: true });
  warnings = report.warnings;
  const { practiceId } = report;
  const { key } = await transaction(platform.deps.db, { kind: 'practice', practiceId, keyId: practiceId }, (tx) =>
    createKey(tx, { practiceId, kind: 'publishable', name: 'site', origins: [] }),
  );
  attune = platform.sdk(key);
  practice = await attune.practice.get();
});
after(() => platform.close());

test('the demo’s practice loads without a warning, and all 240 are listed', async () => {
  assert.deepEqual(warnings, []);
  assert.equal((await attune.therapists.facets()).total, 240);
});

test('nobody’s profile reads like another’s, and every portrait is there', () => {
  const photos = file.therapists.flatMap(({ photoUrl = [] }) => photoUrl);

  assert.equal(new Set(file.therapists.map(({ about }) => about)).size, 240);
  assert.equal(new Set(file.therapists.map(({ headline }) => headline)).size, 240);
  assert.deepEqual(
    photos.filter((photo) => !existsSync(new URL(`..${photo}`, examples))),
    [],
  );
});

test('people who do not exist have addresses and numbers that belong to nobody', () => {
  const addresses = [...file.clients, ...file.therapists].map(({ email = '' }) => email);

  assert.deepEqual(
    addresses.filter((address) => !/@(example\.org|kiez\.example)$/.test(address)),
    [],
  );
  assert.deepEqual(
    file.clients.filter(({ phone }) => phone !== undefined && !/^\+49 30 23125 \d{3}$/.test(phone)),
    [],
  );
});

test('every session lies inside hours of its therapist, in the format of those hours', async () => {
  const outside = await platform.owner.session((session) =>
    session.query(
      `select booking.external_id from booking join therapist using (practice_id)
        where therapist.id = booking.therapist_id and not exists (
          select from availability_window open
           where open.therapist_id = booking.therapist_id and open.format = booking.format
             and open.day_of_week = extract(dow from booking.starts_at at time zone therapist.time_zone)
             and open.starts_at <= (booking.starts_at at time zone therapist.time_zone)::time
             and open.ends_at >= (booking.ends_at at time zone therapist.time_zone)::time)`,
    ),
  );

  assert.deepEqual(outside, []);
});

test('some are free this week, some only in weeks, and some take nobody new', async () => {
  const within = (days: number) =>
    attune.therapists.facets({
      availableBefore: new Date(Date.parse('2026-03-05T10:00:00Z') + days * 86_400_000)
        .toISOString()
        .replace('.000', ''),
    });
  const [week, month, none] = [
    await within(7),
    await within(28),
    await attune.therapists.facets({ acceptingNew: false }),
  ];

  assert.ok(week.total > 100 && week.total < month.total);
  assert.ok(month.total < 240 - none.total);
  assert.ok(none.total >= 20);
});

test('stars are given in both directions, and not everybody has some', async () => {
  const ratings = file.reviews.map(({ rating }) => rating);
  const { data } = await attune.therapists.list({ limit: 48, sort: 'name' });

  assert.deepEqual([...new Set(ratings)].sort(), [1, 2, 3, 4, 5]);
  assert.ok(data.some(({ rating }) => rating === null) && data.some(({ rating }) => (rating?.count ?? 0) > 1));
});

test('help in a crisis is what the practice supplied', () => {
  assert.deepEqual(
    practice.crisisNotice?.contacts.map(({ phone }) => phone),
    ['0800 1110111', '116117', '112'],
  );
});
