import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { createDiary } from './harness/diary.ts';
import { isFull, noteFigure } from './harness/figures.ts';
import { assertInvariants } from './harness/invariants.ts';
import { tellEverything } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

const trains = isFull ? 1000 : 40;

/** What a person, a browser or a network makes of one wish to book. Each sends the same words under the same key. */
type Car =
  | 'click'
  | 'double click'
  | 'enter and click'
  | 'retry'
  | 'answer lost'
  | 'back and again'
  | 'reload'
  | 'offline, then three at once';

const calls: Readonly<Record<Car, { readonly atOnce: number; readonly isHeard: boolean }>> = {
  click: { atOnce: 1, isHeard: true },
  'double click': { atOnce: 2, isHeard: true },
  'enter and click': { atOnce: 2, isHeard: true },
  retry: { atOnce: 1, isHeard: true },
  'answer lost': { atOnce: 1, isHeard: false },
  'back and again': { atOnce: 1, isHeard: true },
  reload: { atOnce: 2, isHeard: false },
  'offline, then three at once': { atOnce: 3, isHeard: true },
};
const train = fc.array(fc.constantFrom(...(Object.keys(calls) as Car[])), { minLength: 1, maxLength: 5 });

let platform: TestPlatform;
let practice: TestPractice;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  await tellEverything(platform, practice);
});
after(() => platform.close());

test(
  'one wish to book is one booking, however often its words arrive, at once or after each other, heard or not',
  { timeout: 1_800_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(train, async (cars) => {
        const intent = await newIntent();
        const heard: Answer[] = [];
        for (const car of cars) heard.push(...(await send(intent, calls[car])));
        heard.push(await book(intent));

        const booked = heard.filter(({ status }) => status === 201);
        assert.deepEqual(new Set(booked.map(({ id }) => id)), new Set([intent.holdId]));
        assert.ok(heard.every(({ status, code }) => status === 201 || code === 'idempotency-in-progress'));
        assert.deepEqual(await madeOf(intent), { confirmed: 1, told: 1, keys: 1 });
      }),
      { numRuns: trains },
    );

    await assertInvariants(platform);
    noteFigure(
      'one booking per intent: 1,000 trains, 1 booking each',
      `${trains} trains, 1 booking and 1 mail to its client each`,
    );
  },
);

interface Intent {
  readonly holdId: string;
  readonly body: string;
  readonly key: string;
}

interface Answer {
  readonly status: number;
  readonly id?: string;
  readonly code?: string;
}

/** With a therapist of its own, whom nobody else wants. */
async function newIntent(): Promise<Intent> {
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id, windows: [{ day_of_week: 1 }] });
  const wanted = { ...diary, startsAt: '2026-03-02T09:00:00Z', format: 'online' } as const;
  const hold = await platform.sdk(practice.publishableKey).holds.create(wanted);
  const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara@example.org' };
  const body = JSON.stringify({ holdId: hold.id, holdSecret: hold.secret, client, consent: { privacy: true } });
  return { holdId: hold.id, body, key: crypto.randomUUID() };
}

/** Sends it; what is not heard has happened all the same. */
async function send(intent: Intent, { atOnce, isHeard }: (typeof calls)[Car]): Promise<Answer[]> {
  const answers = await Promise.all(Array.from({ length: atOnce }, () => book(intent)));
  return isHeard ? answers : [];
}

async function book({ body, key }: Intent): Promise<Answer> {
  const response = await platform.fetch(`/v1/bookings?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body,
  });
  return { ...((await response.json()) as { id?: string; code?: string }), status: response.status };
}

async function madeOf({ holdId }: Intent): Promise<unknown> {
  const [made] = await platform.owner.session((session) =>
    session.query(
      `select (select count(*) from booking_change where booking_id = $1 and status = 'confirmed') as confirmed,
              (select count(*) from message where booking_id = $1 and audience = 'client' and kind = 'booking_confirmed') as told,
              (select count(*) from idempotency_key where resource_id = $1 and resource = 'booking') as keys`,
      [holdId],
    ),
  );
  return made;
}
