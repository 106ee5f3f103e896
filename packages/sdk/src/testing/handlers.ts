import type { RequestHandler } from 'msw';
import { examples } from '../generated/examples.ts';
import { operationTable, type OperationId } from '../generated/operations.ts';
import type { Booking, Format } from '../generated/schema.ts';
import { book, extend, hold, release } from './booking.ts';
import { facetsOfTherapists, pageOfTherapists } from './directory.ts';
import { instant } from './free-times.ts';
import { mockOperation, Refusal, type MockOptions, type MockResolver } from './mock-operation.ts';
import { createWorld, type World } from './world.ts';

/** A resolver for every operation of the contract: a new one without an entry does not compile. */
export type Resolvers = { [Id in OperationId]: MockResolver<Id> };

export interface HandlerOptions extends MockOptions {
  /** Operations to answer differently. */
  but?: Partial<Resolvers> | undefined;
}

/** msw handlers for every operation, over one world. */
export function createHandlers(
  world: World = createWorld(),
  { but = {}, ...options }: HandlerOptions = {},
): RequestHandler[] {
  const resolvers: Resolvers = { ...resolversOf(world), ...but };
  const ids = Object.keys(operationTable) as OperationId[];
  return ids.sort(fixedPathsFirst).map((id) => mockOperation(id, resolvers[id] as MockResolver<OperationId>, options));
}

function resolversOf(world: World): Resolvers {
  return {
    getPractice: () => world.practice,
    importPractice: () => examples['import-report'],
    listTherapists: ({ query }) => pageOfTherapists(world, query),
    listTherapistFacets: ({ query }) => facetsOfTherapists(world, query),
    getTherapist: ({ path }) => known(world.therapists.find(({ id }) => id === path['therapistId'])),
    listServices: ({ query }) => ({ data: servicesOf(world, query.get('therapistId')), nextCursor: null }),
    listSlots: ({ query }) => slotsOf(world, query),
    createHold: ({ body }) => hold(world, body),
    extendHold: ({ path, body }) => extend(world, path['holdId'] ?? '', body.secret),
    releaseHold: ({ path, body }) => {
      release(world, path['holdId'] ?? '', body.secret);
      return undefined;
    },
    createBooking: ({ body, request }) => book(world, body, request.headers.get('Idempotency-Key')),
    getBooking: ({ path }) => bookingOf(world, path['bookingId']),
    getBookingCalendar: ({ path }) => toCalendar(bookingOf(world, path['bookingId'])),
    completeBooking: ({ path }) => ({ ...bookingOf(world, path['bookingId']), status: 'completed' }),
    createLinkSession: () => ({
      ...examples['link-session'],
      expiresAt: instant(world.now().getTime() + 30 * 60_000),
    }),
  };
}

function servicesOf(world: World, therapistId: string | null) {
  if (!therapistId) return [...world.services];
  return known(world.therapists.find(({ id }) => id === therapistId)).services;
}

function slotsOf(world: World, query: URLSearchParams) {
  const therapistId = query.get('therapistId') ?? undefined;
  return world.slots({
    service: known(servicesOf(world, therapistId ?? null).find(({ id }) => id === query.get('serviceId'))),
    therapistId,
    from: new Date(query.get('from') ?? ''),
    to: new Date(query.get('to') ?? ''),
    format: (query.get('format') as Format | null) ?? undefined,
  });
}

/** What was booked in this world; before anything was, the contract's example under its own id. */
function bookingOf(world: World, id: string | undefined): Booking {
  return known(world.bookings.get(id ?? '') ?? (id === examples.booking.id ? examples.booking : undefined));
}

function toCalendar({ id, startsAt, endsAt }: Booking): string {
  const compact = (time: string) => time.replaceAll(/[-:]/g, '');
  return examples['booking-calendar']
    .replace(examples.booking.id, id)
    .replace(/DTSTART:.*(?=\r)/, `DTSTART:${compact(startsAt)}`)
    .replace(/DTEND:.*(?=\r)/, `DTEND:${compact(endsAt)}`);
}

function known<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Refusal('not-found');
  return thing;
}

/** msw takes the first handler that fits: /therapists/facets before /therapists/:therapistId. */
function fixedPathsFirst(one: OperationId, other: OperationId): number {
  const variables = (id: OperationId) => operationTable[id].path.split('{').length;
  return variables(one) - variables(other);
}
