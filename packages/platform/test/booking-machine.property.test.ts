import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Attune } from '@attune/sdk';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { createDiary } from './harness/diary.ts';
import { isFull, noteFigure } from './harness/figures.ts';
import { assertInvariants } from './harness/invariants.ts';
import { BookingModel, services, startOf, type ServiceName } from './harness/booking-model.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

const sequences = isFull ? 2000 : 25;
const begin = Date.parse('2026-03-02T06:00:00Z');

/** The platform as the commands see it. */
interface Real {
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
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { size: 'large', maxCommands: 60 }), async (sequence) => {
        await startOver();
        await fc.asyncModelRun(async () => ({ model: new BookingModel(begin), real: await newReal() }), sequence);
        await sweepAvailability(platform.deps.db);
        await assertInvariants(platform);
      }),
      { numRuns: sequences },
    );
    noteFigure('the state machine: 2,000 sequences, the invariants after each', `${sequences} sequences, as the model`);
  },
);

const service = fc.constantFrom<ServiceName>('short', 'long');
const place = fc.nat(15);
const which = fc.nat(12);

const commands: fc.Arbitrary<Command>[] = [
  fc.record({ service, place }).map(({ service, place }) =>
    command(`hold ${service} ${place}`, async (model, real) => {
      const expected = model.hold(service, place);
      const startsAt = new Date(startOf(place)).toISOString();
      const call = real.attune.holds.create({
        therapistId: real.therapistId,
        serviceId: real.serviceIds[service],
        startsAt,
        format: 'online',
      });
      const hold = await call.then((made) => made, refused);
      assert.equal(typeof hold === 'string' ? hold : 'ok', expected);
      if (typeof hold !== 'string') real.holds.push(hold);
    }),
  ),
  which.map((index) =>
    onHold(
      `extend ${index}`,
      index,
      (model, at) => model.extend(at),
      ({ attune }, { id, secret }) => attune.holds.extend(id, { secret }),
    ),
  ),
  which.map((index) =>
    onHold(
      `release ${index}`,
      index,
      (model, at) => model.release(at),
      ({ attune }, { id, secret }) => attune.holds.release(id, { secret }),
    ),
  ),
  which.map((index) =>
    onHold(
      `book ${index}`,
      index,
      (model, at) => model.book(at),
      ({ attune }, { id, secret }) =>
        attune.bookings.create({ holdId: id, holdSecret: secret, client: mara, consent: { privacy: true } }),
    ),
  ),
  which.map((index) =>
    onHold(
      `complete ${index}`,
      index,
      (model, at) => model.complete(at),
      ({ office }, { id }) => office.bookings.complete(id),
    ),
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
    command('sweep', async () => {
      await sweepAvailability(platform.deps.db);
    }),
  ),
];

const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

function command(name: string, run: (model: BookingModel, real: Real) => Promise<void>): Command {
  return { check: () => true, run, toString: () => name };
}

/** An act on one of the holds there are; what it came to must be what the model says. */
function onHold(
  name: string,
  index: number,
  expect: (model: BookingModel, at: number) => string,
  act: (real: Real, hold: Real['holds'][number]) => Promise<unknown>,
): Command {
  return {
    check: (model) => model.holds.length > 0,
    run: async (model, real) => {
      const at = index % model.holds.length;
      const expected = expect(model, at);
      const hold = real.holds[at] ?? assert.fail('the model knows a hold that the platform does not');
      assert.equal(await act(real, hold).then(() => 'ok', refused), expected);
    },
    toString: () => name,
  };
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
  const practice = await platform.practice();
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
    attune: platform.sdk(practice.publishableKey),
    office: platform.sdk(practice.secretKey),
    therapistId: long.therapistId,
    serviceIds: { long: long.serviceId, short: short.serviceId },
    holds: [],
  };
}
