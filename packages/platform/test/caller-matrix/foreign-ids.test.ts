import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { operationRights } from '../matrix/matrix.ts';
import type { Arranged } from './arrange.ts';
import { arrangements } from './arrangements.ts';
import { call, seen } from './call.ts';
import type { CallerName, World } from './callers.ts';
import { lifeIn, type Kind, type Life } from './life.ts';
import { placesOfIds, type Place } from './places.ts';
import { openWorld } from './world.ts';

let world: World;
let close: () => Promise<void>;
let own: Life;
let foreign: Life;

before(async () => {
  ({ world, close } = await openWorld());
  own = await lifeIn(world);
  foreign = await lifeIn({ ...world, own: world.other, other: world.own });
});
after(() => close());

const places = placesOfIds();

test('the id in a path is among those that the matrix of calls invents', async () => {
  const overlooked: string[] = [];
  for (const { operation } of places.filter(({ where }) => where === 'path')) {
    const { id = '', names } = await arrangedAnew(operation);
    if (!names.includes(id)) overlooked.push(operation);
  }

  assert.deepEqual(overlooked, []);
});

for (const place of places.filter(({ where }) => where !== 'path')) {
  test(`${place.operation}: an id of another practice in ${place.where} ${place.at.join('/')} is as good as invented`, async () => {
    const arranged = await arrangedAnew(place.operation);
    const answered = async (id: string | null): Promise<unknown> =>
      seen(await call(world, place.operation, mayCall(place), id === null ? arranged : put(arranged, place, id)));

    const invented = await answered(randomUUID());
    const elsewhere = await answered(foreign[kindOf(place)]);
    const here = await answered(isNamed(arranged, place) ? null : own[kindOf(place)]);

    assert.deepEqual(elsewhere, invented);
    assert.notDeepEqual(here, invented, 'what is this practice’s own is found');
  });
}

async function arrangedAnew(operation: Place['operation']): Promise<Arranged> {
  await world.platform.clock.set('2026-03-02T06:00:00Z');
  return arrangements[operation](world);
}

function mayCall({ operation }: Place): CallerName {
  const callers = ['secretKey', 'linkHolder', 'visitor'] as const;
  return callers.find((caller) => operationRights[operation][caller] === 'success') ?? 'visitor';
}

/** Of which kind the id is that belongs there. */
function kindOf({ operation, at }: Place): Kind {
  const name = at.filter((part) => part !== '*').at(-1) ?? '';
  const isPast = ['createReportCard', 'listReportCards', 'listRefunds', 'listPayments'].includes(operation);
  if (name === 'reschedules') return 'bookingId';
  if (name === 'bookingId') return isPast ? 'pastBookingId' : 'bookingId';
  return name.replace(/Ids$/, 'Id') as Kind;
}

/** What a call says beside an id, where what is arranged says nothing of it, or names who has nothing to do with it. */
const besides: Readonly<Record<string, (life: Life, body: object) => Partial<Arranged>>> = {
  'replaceAvailabilityWindows windows/*/serviceIds/*': ({ therapistId }) => ({
    id: therapistId,
    body: { windows: [{ dayOfWeek: 1, startsAt: '09:00', endsAt: '12:00', format: 'online' }] },
  }),
  'createAvailabilityException serviceId': ({ therapistId }) => ({ id: therapistId }),
  'answerBookingRequest invite/serviceId': () => ({ body: { answer: 'accepted', invite: {} } }),
  'answerBookingRequest invite/therapistId': ({ serviceId }) => ({
    body: { answer: 'accepted', invite: { serviceId } },
  }),
  'createBookingInvitation clientId': ({ serviceId }) => ({ body: { serviceId } }),
  'previewDiscount therapistId': ({ serviceId }, body) => ({ body: { ...body, serviceId } }),
};

function put(arranged: Arranged, place: Place, id: string): Arranged {
  if (place.where === 'query') {
    const query = new URLSearchParams(arranged.query ?? '');
    query.set(place.at[0] ?? '', id);
    return { ...arranged, query: String(query) };
  }
  const given = { ...arranged, ...besides[`${place.operation} ${place.at.join('/')}`]?.(own, arranged.body ?? {}) };
  return { ...given, body: within(given.body ?? {}, place.at, id) as object };
}

function within(value: unknown, [name, ...rest]: readonly string[], id: string): unknown {
  if (name === undefined) return id;
  if (name === '*') return [within((value as readonly unknown[] | undefined)?.[0], rest, id)];
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...fields, [name]: within(fields[name], rest, id) };
}

/** Whether what is arranged says something there already. */
function isNamed(arranged: Arranged, { where, at }: Place): boolean {
  if (where === 'query') return new URLSearchParams(arranged.query ?? '').has(at[0] ?? '');
  let value: unknown = arranged.body;
  for (const name of at) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name === '*' ? '0' : name];
  return value !== undefined;
}
