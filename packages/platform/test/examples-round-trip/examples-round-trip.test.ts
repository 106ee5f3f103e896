import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operationTable, type OperationEntry, type OperationId } from '../../src/http/contract.ts';
import type { CalendarFetch } from '../../src/providers/calendar-fetch.ts';
import type { World } from '../caller-matrix/callers.ts';
import { withPlatform } from '../harness.ts';
import { openStripe, type StripeServer } from '../harness/stripe-server.ts';
import { openReceiver } from '../harness/webhooks.ts';
import { practiceOfExamples } from './arrange.ts';
import { fieldsOf, isWithin, missingIn, nullIn } from './fields.ts';
import { travel, wentTo, type RoundTrip, type Trip } from './round-trip.ts';
import { roundTrips } from './rows.ts';
import { shownAnswers, shownQueries, shownRequests, type Shown } from './shown.ts';

let world: World;
let stripe: StripeServer;

before(async () => {
  stripe = await openStripe(() => world.platform.clock.now());
  const platform = await withPlatform({
    config: { rateLimit: 'off', stripe: stripe.config },
    deps: () => ({ fetchCalendar: emptyCalendar, webhooks: openReceiver().sender }),
  });
  const [own, other] = [await platform.practice(), await platform.practice()];
  world = { platform, own, other, oldKeys: { revoked: '', paused: '', revokedSecret: '', pausedSecret: '' } };
});
after(async () => {
  await world.platform.close();
  await stripe.close();
});

/** What somebody else's server answers: nobody is busy. */
const emptyCalendar: CalendarFetch = () =>
  Promise.resolve({ kind: 'read', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', etag: null, lastModified: null });

const nothingSent = { name: 'nothing', value: undefined };

for (const id of Object.keys(operationTable) as OperationId[]) {
  describe(id, () => {
    const { successStatuses }: OperationEntry = operationTable[id];
    const [shown = nothingSent, ...others] = shownRequests(id);
    const trips: Trip[] = [];

    const goWith = async (example: Shown, query = {}): Promise<Trip> => {
      await world.platform.clock.set('2026-03-02T06:00:00Z');
      const own = await practiceOfExamples(world.platform);
      return travel(id, roundTrips[id] as RoundTrip<OperationId>, { ...world, own }, example, query);
    };

    for (const example of [shown, ...others]) {
      test(`takes ${example.name}, and gives back what was answered`, async () => {
        const trip = await goWith(example);
        const { request, sent, status, answered, given } = trip;
        trips.push(trip);

        assert.ok(wentTo(request, id), `${request.method} ${request.url}`);
        assert.ok(successStatuses.includes(status), String(status));
        assert.deepEqual(fieldsOf([sent]), fieldsOf([example.value]));
        assert.deepEqual(given, answered);
      });
    }

    for (const query of shownQueries(id)) {
      test(`takes ${Object.keys(query).join(', ')}`, async () => {
        const { request, status } = await goWith(shown, query);

        assert.ok(successStatuses.includes(status), String(status));
        assert.deepEqual(askedFor(request, Object.keys(query)), listed(query));
      });
    }

    test('answers what the contract shows, and nothing that it does not show', () => {
      const real = trips.flatMap(({ answered }) => answered ?? []);
      const examples = shownAnswers(id).map(({ value }) => value);

      const unanswered = missingIn(fieldsOf(real), fieldsOf(examples));
      const unshown = missingIn(fieldsOf(examples), fieldsOf(real));

      assert.deepEqual(unanswered, []);
      assert.deepEqual(
        unshown.filter((path) => !isWithin(nullIn(examples), path)),
        [],
      );
    });
  });
}

/** What stands in the query of a request, each name with all that it has. */
const askedFor = ({ url }: Request, names: readonly string[]): Readonly<Record<string, unknown>> => {
  const { searchParams } = new URL(url);
  return Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
};

/** A parameter that is no list stands there once. */
const listed = (query: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat().map(String)]));
