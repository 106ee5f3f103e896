import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Actor } from '../src/database/caller.ts';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { raiseGeneration } from '../src/modules/trust/link-generation.ts';
import { sendCampaigns } from '../src/jobs/send-campaigns.ts';
import { createCampaign } from './harness/audience.ts';
import { createDiary } from './harness/diary.ts';
import { createGroupSession } from './harness/group-session.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let own: TestPractice;
let other: TestPractice;
let tables: string[];

before(async () => {
  platform = await withPlatform();
  [own, other] = [await platform.practice(), await platform.practice()];
  await fill(own);
  tables = await ownTables();
});
after(() => platform.close());

/** A booking and what it leaves behind: rows in most tables. */
const fill = async (practice: TestPractice): Promise<void> => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  const diary = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    exceptions: [{ starts_on: '2026-12-24', ends_on: '2026-12-26' }],
  });
  await createGroupSession(platform.owner.db, {
    practiceId: practice.id,
    ...diary,
    startsAt: '2026-03-09T18:00:00Z',
    capacity: 6,
  });
  const attune = platform.sdk(practice.publishableKey);
  const office = platform.sdk(practice.secretKey);
  await office.webhookEndpoints.create({ url: 'https://partner.example/attune' });
  await office.discountCodes.create({ code: 'SPRING', kind: 'percentage', percent: 10, serviceIds: [diary.serviceId] });
  const hold = await attune.holds.create({ ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' });
  const { payment } = await attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' },
    consent: { privacy: true, marketing: true },
    discountCode: 'SPRING',
  });
  await office.payments.record(payment?.id ?? '', { method: 'cash' });
  await office.refunds.create(payment?.id ?? '', { reason: 'Kulanz' });
  await platform.owner.session((session) =>
    session.query(
      "insert into webhook_event (practice_id, provider, event_id, type, body) values ($1, 'stripe', 'evt_1', 'x', '{}')",
      [practice.id],
    ),
  );
  await refuseOffers(practice);
  await createCampaign(platform.owner.db, practice.id);
  await sendCampaigns(platform.deps.db, 'attune.example');
  await platform.clock.set('2026-03-02T10:00:00Z');
  await transaction(platform.connection.db, asPractice(practice), async (tx) => {
    await sql`update booking set status = 'completed' where id = ${hold.id}`.execute(tx);
    await sql`insert into report_card (practice_id, id, booking_id, title, summary)
              select practice_id, ${randomUUID()}::uuid, id, 'Heute', 'Gut' from booking where id = ${hold.id}`.execute(
      tx,
    );
    await raiseGeneration(tx, practice.id, 'manage_booking', hold.id);
    await sql`select dependant_for_booking(client_id, 'pet', 'Milo', 'Pudel', null, null) from booking where id = ${hold.id}`.execute(
      tx,
    );
    await sql`insert into review (practice_id, id, external_id, booking_id, therapist_id, rating, visibility)
              select practice_id, ${randomUUID()}::uuid, 'r', id, therapist_id, 5, 'published' from booking where id = ${hold.id}`.execute(
      tx,
    );
    await fillCalendars(tx, hold.id);
  });
  await platform.clock.set('2026-03-02T06:00:00Z'); // so that nothing is past, which workers clear away everywhere
};

/** What was asked and proposed about a booking, and another calendar that overlaps it. */
const fillCalendars = async (tx: Tx, bookingId: string): Promise<void> => {
  const [requestId, connectionId] = [randomUUID(), randomUUID()];
  await sql`insert into booking_request (practice_id, id, client_id, contact, preferred_channel, person, expires_at)
            select practice_id, ${requestId}::uuid, client_id, 'booking', 'email', '{}', app_now() + interval '3 days'
              from booking where id = ${bookingId}`.execute(tx);
  await sql`insert into booking_invitation (practice_id, id, client_id, request_id, service_id, person, expires_at)
            select practice_id, ${randomUUID()}::uuid, client_id, ${requestId}::uuid, service_id, '{}', app_now() + interval '3 days'
              from booking where id = ${bookingId}`.execute(tx);
  await sql`insert into calendar_connection (practice_id, id, therapist_id, url, url_hash, host)
            select practice_id, ${connectionId}::uuid, therapist_id, 'https://calendar.example/', ${Buffer.alloc(32)}, 'calendar.example'
              from booking where id = ${bookingId}`.execute(tx);
  await sql`insert into external_busy (practice_id, connection_id, therapist_id, starts_at, ends_at)
            select practice_id, ${connectionId}::uuid, therapist_id, starts_at, ends_at from booking where id = ${bookingId}`.execute(
    tx,
  );
  await sql`insert into schedule_alert (practice_id, booking_id, kind, therapist_id)
            select practice_id, id, 'calendar_overlap', therapist_id from booking where id = ${bookingId}`.execute(tx);
};

/** By the link in a mail, as the one client there is. */
const refuseOffers = async (practice: TestPractice): Promise<void> => {
  const [client] = await platform.owner.session((session) =>
    session.query<{ id: string }>('select id from client where practice_id = $1', [practice.id]),
  );
  const claims = { practiceId: practice.id, clientId: client?.id ?? '', topic: 'offers', channel: 'email' } as const;
  await platform.fetch(`/v1/unsubscribe/${platform.deps.links.unsubscribeToken(claims)}`, { method: 'POST' });
};

const asPractice = (practice: TestPractice): Actor => ({
  kind: 'practice',
  practiceId: practice.id,
  keyId: practice.secretKeyId,
});

/** Everybody who might try, from the other practice. */
const outsiders = (): Actor[] => [
  { kind: 'stranger' },
  { kind: 'visitor', practiceId: other.id, keyId: other.publishableKeyId },
  { kind: 'link', practiceId: other.id, purpose: 'manage_booking', resource: randomUUID() },
  asPractice(other),
  { kind: 'worker', practiceId: other.id },
];

const ownTables = async (): Promise<string[]> => {
  const rows = await platform.owner.session((session) =>
    session.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') order by 1`,
    ),
  );
  return rows.map(({ name }) => name);
};

/** How many rows a statement reaches; none where the role has no right to it at all. */
const reached = (actor: Actor, statement: (table: string) => string, table: string): Promise<number> =>
  transaction(platform.connection.db, actor, async (tx) => {
    const rows = await rowsOf(tx, statement(table));
    throw new Undone(rows);
  }).catch((error: unknown) => {
    if (error instanceof Undone) return error.rows;
    if (error instanceof Error && 'code' in error && refusals.has(String(error.code))) return 0;
    throw error;
  });

// no right to the table; a view that cannot be written; a check or a trigger that stands in the way
const refusals = new Set(['42501', '55000', '0A000']);

class Undone extends Error {
  readonly rows: number;

  constructor(rows: number) {
    super('undone');
    this.rows = rows;
  }
}

const rowsOf = async (tx: Tx, statement: string): Promise<number> => {
  const { rows, numAffectedRows } = await sql.raw(statement).execute(tx);
  return Math.max(rows.length, Number(numAffectedRows ?? 0));
};

const commands: Readonly<Record<string, (table: string) => string>> = {
  read: (table) => `select 1 from ${table} where practice_id = '${own.id}'`,
  change: (table) => `update ${table} set practice_id = practice_id where practice_id = '${own.id}'`,
  remove: (table) => `delete from ${table} where practice_id = '${own.id}'`,
};

test('there is something to see in nearly every table', async () => {
  const empty: string[] = [];
  for (const table of tables) {
    const rows = await platform.owner.session((session) => session.query(commands['read']?.(table) ?? ''));
    if (rows.length === 0) empty.push(table);
  }

  assert.deepEqual(empty, []);
});

for (const [command, statement] of Object.entries(commands)) {
  test(`nobody can ${command} a row of another practice, in any table or view`, async () => {
    const leaks: string[] = [];
    for (const actor of outsiders()) {
      for (const table of tables) {
        if ((await reached(actor, statement, table)) > 0) leaks.push(`${actor.kind} ${table}`);
      }
    }

    assert.deepEqual(leaks, []);
  });
}

test('nor put one there', async () => {
  const move = (table: string): string =>
    `update ${table} set practice_id = '${own.id}' where practice_id = '${other.id}'`;
  await fill(other);
  await platform.clock.set('2026-03-02T10:00:00Z');

  for (const table of tables) {
    await assert.rejects(
      transaction(platform.connection.db, asPractice(other), async (tx) => {
        if ((await rowsOf(tx, move(table))) === 0) throw new Error('row-level security');
      }),
      /row-level security|permission denied|cannot update view|not allowed|violates/,
    );
  }
});

test('the practice itself reaches its rows', async () => {
  const unreachable: string[] = [];
  for (const table of [
    'practice',
    'api_key',
    'therapist',
    'service',
    'client',
    'booking',
    'message',
    'link_generation',
    'review',
    'report_card',
    'subscription',
    'subscription_change',
    'suppression',
    'campaign',
    'campaign_send',
  ]) {
    if ((await reached(asPractice(own), commands['read'] ?? String, table)) === 0) unreachable.push(table);
  }

  assert.deepEqual(unreachable, []);
});

test('a visitor reads the directory, and no client, message, key or booking of anybody', async () => {
  const visitor: Actor = { kind: 'visitor', practiceId: own.id, keyId: own.publishableKeyId };
  const read = async (table: string): Promise<boolean> =>
    (await reached(visitor, commands['read'] ?? String, table)) > 0;

  assert.equal(await read('listed_therapist'), true);
  assert.equal(await read('client'), false);
  assert.equal(await read('dependant'), false);
  assert.equal(await read('group_session'), false);
  assert.equal(await read('consent'), false);
  assert.equal(await read('booking'), false);
  assert.equal(await read('message'), false);
  assert.equal(await read('report_card'), false);
  assert.equal(await read('api_key'), false);
  assert.equal(await read('address_key'), false);
  assert.equal(await read('subscription'), false);
  assert.equal(await read('suppression'), false);
  assert.equal(await read('campaign_send'), false);
});

const onPglite =
  (process.env['ATTUNE_TEST_ENGINE'] ?? 'pglite') === 'pglite' && 'PGlite has one login, and it is the superuser';

test('a login of the platform may do nothing until a transaction gives it a role', { skip: onPglite }, async () => {
  await assert.rejects(sql`select 1 from public.practice`.execute(platform.connection.db), /permission denied/);
});
