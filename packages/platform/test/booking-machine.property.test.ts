import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Attune } from '@attune/sdk';
import { workIn } from '../src/database/work-in.ts';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { capturePayment } from '../src/modules/payments/capture-payment.ts';
import { linkHolder, mara } from './harness/booked.ts';
import { createDiary } from './harness/diary.ts';
import { isFull, noteFigure } from './harness/figures.ts';
import { assertInvariants } from './harness/invariants.ts';
import { BookingModel, policies, services, startOf, type ServiceName, type Side } from './harness/booking-model.ts';
import { tellEverything } from './harness/webhooks.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

// a full run goes through two thousand, on one engine or another
const share = { pglite: 1000, pg15: 500, pg18: 500 };
const begin = Date.parse('2026-03-02T06:00:00Z');

/** The platform as the commands see it. */
interface Real {
  readonly practice: TestPractice;
  readonly attune: Attune;
  readonly office: Attune;
  readonly therapistId: string;
  readonly serviceIds: Readonly<Record<ServiceName, string>>;
  /** What the platform answered to each hold of the model, in order. */
  readonly holds: { readonly id: string; readonly secret: string }[];
}

type Command = fc.AsyncCommand<BookingModel, Real>;

let platform: TestPlatform;
before(async () => {
  platform = await withPlatform({ config: { mode: 'demo', rateLimit: 'off' } });
});
after(() => platform.close());

test(
  'whatever people do with holds and bookings, and however time passes, the platform does as its model',
  { timeout: 3_600_000 },
  async () => {
    const sequences = isFull ? share[platform.engine] : 25;
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { size: 'large', maxCommands: 60 }), async (sequence) => {
        await startOver();
        await fc.asyncModelRun(async () => ({ model: new BookingModel(begin), real: await newReal() }), sequence);
        await sweep();
        await assertInvariants(platform);
      }),
      { numRuns: sequences },
    );
    noteFigure('the state machine: 2,000 sequences, the invariants after each', `${sequences} of them, as the model`);
  },
);

const service = fc.constantFrom<ServiceName>('short', 'long');
const place = fc.nat(15);
const which = fc.nat(12);
const side = fc.constantFrom<Side>('client', 'office');

const commands: fc.Arbitrary<Command>[] = [
  fc.record({ service, place }).map(({ service, place }) =>
    command(`hold ${service} ${place}`, async (model, real) => {
      const expected = model.hold(service, place);
      const call = real.attune.holds.create(wantedOf(real, service, place));
      const hold = await call.then((made) => made, refused);
      assert.equal(typeof hold === 'string' ? hold : 'ok', expected);
      if (typeof hold !== 'string') real.holds.push(hold);
    }),
  ),
  onHold(
    'extend',
    (model, at) => model.extend(at),
    ({ attune }, { id, secret }) => attune.holds.extend(id, { secret }),
  ),
  onHold(
    'release',
    (model, at) => model.release(at),
    ({ attune }, { id, secret }) => attune.holds.release(id, { secret }),
  ),
  onHold(
    'book',
    (model, at) => model.book(at),
    ({ attune }, { id, secret }) =>
      attune.bookings.create({ holdId: id, holdSecret: secret, client: mara, consent: { privacy: true } }),
  ),
  onHold(
    'pay',
    (model, at) => model.pay(at),
    ({ practice }, { id }) => pay(practice, id),
    ({ service, state }) => service === 'long' && state !== 'held',
  ),
  onHold(
    'approve',
    (model, at) => model.approve(at),
    ({ office }, { id }) => office.bookings.approve(id),
  ),
  onHold(
    'decline',
    (model, at) => model.decline(at),
    ({ office }, { id }) => office.bookings.decline(id),
  ),
  side.chain((by) =>
    onHold(
      `cancel by ${by}`,
      (model, at) => model.cancel(at, by),
      async (real, { id, moves }) => (await changing(real, by, id, moves)).bookings.cancel(id),
    ),
  ),
  place.chain((to) =>
    onHold(
      `move to ${to}`,
      (model, at) => model.move(at, to),
      async (real, { id, moves, service }) => {
        const client = await changing(real, 'client', id, moves);
        const hold = await client.holds.create({ ...wantedOf(real, service, to), reschedules: id });
        await client.bookings.reschedule(id, { holdId: hold.id, holdSecret: hold.secret });
      },
    ),
  ),
  onHold(
    'complete',
    (model, at) => model.complete(at),
    ({ office }, { id }) => office.bookings.complete(id),
  ),
  onHold(
    'miss',
    (model, at) => model.miss(at),
    ({ office }, { id }) => office.bookings.markNoShow(id),
  ),
  fc.integer({ min: 1, max: 240 }).map((minutes) =>
    command(`wait ${minutes} minutes`, async (model) => {
      model.wait(minutes);
      await platform.clock.advance({ minutes });
    }),
  ),
  service.map((name) =>
    command(`look at ${name}`, async (model, real) => {
      const { slots } = await real.attune.slots.list({
        therapistId: real.therapistId,
        serviceId: real.serviceIds[name],
        from: '2026-03-02T00:00:00Z',
        to: '2026-03-03T00:00:00Z',
      });
      assert.deepEqual(
        slots.map(({ startsAt }) => Date.parse(startsAt)),
        model.free(name),
      );
    }),
  ),
  fc.constant(
    command('sweep', async (model) => {
      model.sweep();
      await sweep();
    }),
  ),
];

function command(name: string, run: (model: BookingModel, real: Real) => Promise<void>): Command {
  return { check: () => true, run, toString: () => name };
}

/** One of the holds there are, as both sides know it. */
type Known = Real['holds'][number] & Pick<ReturnType<BookingModel['at']>, 'moves' | 'service'>;

/** An act on one of the holds there are; what it came to must be what the model says. */
function onHold(
  name: string,
  expect: (model: BookingModel, at: number) => string,
  act: (real: Real, hold: Known) => Promise<unknown>,
  isFor: (hold: ReturnType<BookingModel['at']>) => boolean = () => true,
): fc.Arbitrary<Command> {
  return which.map((index) => ({
    check: (model) => model.holds.length > 0 && isFor(model.at(index % model.holds.length)),
    run: async (model, real) => {
      const at = index % model.holds.length;
      const { moves, service } = model.at(at);
      const expected = expect(model, at);
      const hold = real.holds[at] ?? assert.fail('the model knows a hold that the platform does not');
      assert.equal(await act(real, { ...hold, moves, service }).then(() => 'ok', refused), expected);
    },
    toString: () => `${name} ${index}`,
  }));
}

function wantedOf(real: Real, name: ServiceName, at: number) {
  return {
    therapistId: real.therapistId,
    serviceId: real.serviceIds[name],
    startsAt: new Date(startOf(at)).toISOString(),
    format: 'online',
  } as const;
}

/** Whoever changes a booking: the practice, or its client by the link of as often as it was moved. */
function changing({ office, practice }: Real, by: Side, id: string, moves: number): Attune | Promise<Attune> {
  return by === 'office' ? office : linkHolder(platform, practice, id, moves + 1);
}

/** The provider says that the client has paid what is due. */
async function pay({ id: practiceId }: TestPractice, bookingId: string): Promise<void> {
  await workIn(platform.deps, practiceId, async (given) => {
    const { id, amount, currency } = await given.tx
      .selectFrom('payment')
      .selectAll()
      .where('booking_id', '=', bookingId)
      .executeTakeFirstOrThrow();
    const capture = { amount: { amount, currency }, providerPaymentId: `pi_${bookingId}`, source: randomUUID() };
    await capturePayment(given, id, capture);
  });
}

/** What the minute does, as far as it is about bookings. */
async function sweep(): Promise<void> {
  await expirePending(platform.deps);
  await sweepAvailability(platform.deps.db);
}

function refused(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** An empty database on Monday morning: what happened later in an earlier run has not happened yet. */
async function startOver(): Promise<void> {
  await platform.owner.session((session) => session.script('truncate practice cascade'));
  await platform.clock.set(new Date(begin));
}

async function newReal(): Promise<Real> {
  const practice = await platform.practice({ policies });
  await tellEverything(platform, practice);
  const windows = [{ day_of_week: 1, starts_at: '09:00', ends_at: '17:00' }];
  const long = await createDiary(platform.owner.db, {
    practiceId: practice.id,
    therapist: { time_zone: 'UTC' },
    windows,
    service: services.long,
  });
  const short = await createDiary(platform.owner.db, { practiceId: practice.id, windows: [], service: services.short });
  await platform.owner.session((session) =>
    session.query('insert into therapist_service (practice_id, therapist_id, service_id) values ($1, $2, $3)', [
      practice.id,
      long.therapistId,
      short.serviceId,
    ]),
  );
  return {
    practice,
    attune: platform.sdk(practice.publishableKey),
    office: platform.sdk(practice.secretKey),
    therapistId: long.therapistId,
    serviceIds: { long: long.serviceId, short: short.serviceId },
    holds: [],
  };
}
