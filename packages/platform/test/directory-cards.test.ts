import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import type { Attune, Therapist } from '@attune/sdk';
import { connect, onPglite, type Connection } from '../src/database/connect.ts';
import { readMigrations } from '../src/database/migrate.ts';
import { openPglite } from '../src/database/pglite.ts';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { assertInvariants } from './harness/invariants.ts';
import { emptyDatabase } from './harness/on-postgresql.ts';
import { createPractice } from './harness/practice.ts';
import { mondayMorning, smallPractice } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
  await platform.clock.set(mondayMorning);
  practice = await platform.practice();
  await platform.sdk(practice.secretKey).practice.import(smallPractice());
  attune = platform.sdk(practice.publishableKey);
});
after(() => platform.close());

/** Does something as the practice's own server, in a transaction of its own. */
const change = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(platform.connection.db, { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId }, work);

const run = (statement: RawBuilder<unknown>): Promise<unknown> => change((tx) => statement.execute(tx));

const cardOf = async (slug: string): Promise<Therapist | undefined> => {
  const { data } = await attune.therapists.list({ limit: 48 });
  return data.find((therapist) => therapist.slug === slug);
};

suite('a card follows', () => {
  test('the therapist, letters of every alphabet included', async () => {
    await run(sql`update therapist set first_name = 'ñandu', title = 'Dr. "O\\"', accepting_new_confirmed_at = '2026-02-01T08:00:00Z'
                   where slug = 'mueller'`);

    const card = await cardOf('mueller');

    assert.equal(card?.name, 'ñandu Müller');
    assert.equal(card.title, 'Dr. "O\\"');
    assert.equal(card.monogram, 'ÑM');
    assert.equal(card.acceptingNewConfirmedAt, '2026-02-01T08:00:00Z');
  });

  test('a price and the formats of a service, also those of the therapist’s own', async () => {
    await run(sql`update service set price_amount = 8000 where slug = 'einzelsitzung'`);
    const general = await cardOf('mueller');
    await run(sql`update therapist_service set price_amount = 7700, price_currency = 'EUR', formats = '{online}'
                   where therapist_id = ${general?.id} and service_id = (select id from service where slug = 'einzelsitzung')`);

    const own = await cardOf('mueller');

    assert.equal(general?.price?.amount, 8_000);
    assert.equal(own?.price?.amount, 7_700);
    assert.deepEqual(own.formats, ['online']);
    assert.deepEqual(
      (await attune.therapists.list({ format: ['in_person'] })).data.map(({ slug }) => slug),
      ['yilmaz'],
    );
  });

  test('what reviews say', async () => {
    await run(sql`update review set rating = 3 where visibility = 'published'`);

    const stars = (await cardOf('mueller'))?.rating;

    assert.deepEqual(stars, { average: 3, count: 1 });
  });

  test('whether somebody may be listed at all, within the same transaction', async () => {
    await change(async (tx) => {
      await sql`update therapist set verification = 'pending' where slug = 'yilmaz'`.execute(tx);
      const { rows } =
        await sql`select from directory_card join therapist on id = therapist_id where slug = 'yilmaz'`.execute(tx);
      assert.equal(rows.length, 0);
    });

    const hidden = await cardOf('yilmaz');
    await run(sql`update therapist set verification = 'verified' where slug = 'yilmaz'`);

    assert.equal(hidden, undefined);
    assert.equal((await cardOf('yilmaz'))?.slug, 'yilmaz');
  });

  test('an archived service, and with it whoever gives nothing else', async () => {
    await run(sql`update service set archived_at = app_now() where slug = 'einzelsitzung'`);
    const without = await cardOf('yilmaz');
    await run(sql`update service set archived_at = null where slug = 'einzelsitzung'`);

    assert.equal(without?.price?.amount, 15_000);
    assert.equal((await cardOf('yilmaz'))?.price?.amount, 11_000);
  });

  test('a change that is taken back is on no card', async () => {
    const undone = change(async (tx) => {
      await sql`update therapist set last_name = 'Anders' where slug = 'mueller'`.execute(tx);
      throw new Error('taken back');
    });

    await assert.rejects(undone, /taken back/);
    assert.equal((await cardOf('mueller'))?.name.endsWith('Müller'), true);
  });
});

suite('as time goes by, without anybody sweeping', () => {
  after(() => platform.clock.set(mondayMorning));

  test('a card shows what of the kept times can still be booked', async () => {
    const before = (await cardOf('mueller'))?.next?.startsAt;
    await platform.clock.set('2026-03-02T09:10:00Z');

    const later = (await cardOf('mueller'))?.next?.startsAt;

    assert.deepEqual(before, ['2026-03-02T09:00:00Z', '2026-03-02T09:30:00Z', '2026-03-02T10:00:00Z']);
    assert.deepEqual(later, ['2026-03-02T09:30:00Z', '2026-03-02T10:00:00Z']);
  });

  test('nobody is free before an instant by a time that is over', async () => {
    await platform.clock.set('2026-03-02T09:10:00Z');

    const inTime = (before: string) => attune.therapists.list({ availableBefore: before, specialty: ['grief'] });

    assert.deepEqual((await inTime('2026-03-02T09:30:00Z')).data, []);
    assert.deepEqual(
      (await inTime('2026-03-02T09:31:00Z')).data.map(({ slug }) => slug),
      ['mueller'],
    );
  });

  test('whoever has none of the kept times left comes after those who have', async () => {
    const online = async (): Promise<string[]> => {
      const { data } = await attune.therapists.list({
        format: ['online'],
        acceptingNew: true,
        specialty: ['grief', 'couples'],
      });
      return data.map(({ slug }) => slug);
    };
    await platform.clock.set(mondayMorning);
    const morning = await online();
    await platform.clock.set('2026-03-02T22:00:00Z');

    const night = await online();

    assert.deepEqual(morning, ['mueller', 'dang']);
    assert.deepEqual(night, ['dang', 'mueller']);
  });
});

const engine = process.env['ATTUNE_TEST_ENGINE'];
const postgresql = engine === 'pg15' || engine === 'pg18' ? engine : null;
const onPostgresql = { skip: postgresql === null && 'two transactions at once need PostgreSQL' };

test('of two changes at once both are on the card', onPostgresql, async () => {
  const firstRead = Promise.withResolvers<undefined>();
  const one = change(async (tx) => {
    await sql`update therapist set headline = 'Neu' where slug = 'mueller'`.execute(tx);
    firstRead.resolve(undefined);
    await sql`select pg_sleep(0.2)`.execute(tx);
  });
  await firstRead.promise;
  const other = run(sql`update review set rating = 5 where visibility = 'published'`);

  await Promise.all([one, other]);

  const card = await cardOf('mueller');
  assert.equal(card?.headline, 'Neu');
  assert.deepEqual(card.rating, { average: 5, count: 1 });
});

test('after all of that every card and every place is what it would be made of now', () => assertInvariants(platform));

test('nobody writes a card or a place by hand', async () => {
  const denied = /permission denied/;

  await assert.rejects(run(sql`update directory_card set card = '{}'`), denied);
  await assert.rejects(run(sql`delete from directory_entry`), denied);
  await assert.rejects(run(sql`select renew_directory(${practice.id}, '{}')`), denied);
});

test('a database of the last release has its cards once it is migrated', async () => {
  const { connection, drop } = await unmigrated();
  const migrations = await readMigrations();
  await connection.session(async ({ script }) => {
    await script('create table schema_migration (name text primary key)'); // as migrate() begins
    for (const { sql: statements } of migrations.filter(({ name }) => name < '0022')) await script(statements);
  });
  const { id } = await createPractice(connection.db);
  await connection.session(({ query }) => query(oneTherapist, [id]));

  const [cards] = await connection.session(async ({ script, query }) => {
    for (const { sql: statements } of migrations.filter(({ name }) => name >= '0022')) await script(statements);
    return query<{ card: string }>('select card from directory_card');
  });

  assert.match(cards?.card ?? '', /"name":"Ada Lind"/);
  await connection.close();
  await drop();
});

const unmigrated = async (): Promise<{ connection: Connection; drop: () => Promise<void> }> => {
  if (postgresql === null) return { connection: onPglite(await openPglite(null)), drop: () => Promise.resolve() };
  const { url, drop } = await emptyDatabase(postgresql);
  return { connection: await connect({ databaseUrl: url, dataDirectory: null }), drop };
};

const oneTherapist = `
  with given as (
    insert into service (practice_id, id, external_id, slug, name, kind, duration_minutes, slot_interval_minutes, formats)
    values ($1, gen_random_uuid(), 's', 's', 'Sitzung', 'session', 50, 60, '{online}')
    returning id
  ), giver as (
    insert into therapist (practice_id, id, external_id, slug, first_name, last_name, headline, city, time_zone, verification)
    values ($1, gen_random_uuid(), 't', 't', 'Ada', 'Lind', 'Ruhe', 'Berlin', 'Europe/Berlin', 'verified')
    returning id
  ), hours as (
    insert into availability_window (practice_id, id, therapist_id, format, day_of_week, starts_at, ends_at)
    select $1, gen_random_uuid(), id, 'online', 1, '09:00', '10:00' from giver
  )
  insert into therapist_service (practice_id, therapist_id, service_id) select $1, giver.id, given.id from giver, given`;
