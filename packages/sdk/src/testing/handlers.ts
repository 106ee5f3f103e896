import type { RequestHandler } from 'msw';
import { examples } from '../generated/examples.ts';
import { operationTable, type OperationId } from '../generated/operations.ts';
import type { Booking, Format } from '../generated/schema.ts';
import { book, extend, hold, release } from './booking.ts';
import { facetsOfTherapists, pageOfTherapists } from './directory.ts';
import { mockOperation, Refusal, type MockOptions, type MockResolver } from './mock-operation.ts';
import { openLink } from './open-link.ts';
import {
  changeReportCard,
  completeReportCard,
  reportCardOf,
  reportCardsOf,
  sendReportCard,
  writeReportCard,
} from './report-cards.ts';
import { changeReview, judgeReview, pageOfReviews, practiceReviews, writeReview } from './reviews.ts';
import { choose, unsubscribe } from './subscription.ts';
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
    ...unanswered(),
    getPractice: () => world.practice,
    importPractice: () => examples['import-report'],
    listTherapists: ({ query }) => pageOfTherapists(world, query),
    listTherapistFacets: ({ query }) => facetsOfTherapists(world, query),
    getTherapist: ({ path }) => therapistOf(world, path['therapistId']),
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
    getReviewInvitation: () => world.invitation,
    createReview: ({ body }) => writeReview(world, body),
    updateReview: ({ path, body }) => changeReview(world, path['reviewId'], body),
    listReviews: ({ path, query }) => pageOfReviews(world, therapistOf(world, path['therapistId']), query),
    listPracticeReviews: ({ query }) => practiceReviews(world, query),
    removeReview: ({ path, body }) => judgeReview(world, path['reviewId'], body.reason),
    restoreReview: ({ path }) => judgeReview(world, path['reviewId'], null),
    inviteReview: () => ({ queued: !world.invitation.review }),
    createReportCard: ({ body }) => writeReportCard(world, body),
    updateReportCard: ({ path, body }) => changeReportCard(world, path['reportCardId'], body),
    completeReportCard: ({ path }) => completeReportCard(world, path['reportCardId']),
    sendReportCard: ({ path, body }) => sendReportCard(world, path['reportCardId'], body.expiresInDays),
    getReportCard: ({ path }) => reportCardOf(world, path['reportCardId']),
    listReportCards: ({ query }) => reportCardsOf(world, query),
    archiveReportCard: ({ path }) => {
      world.reportCards.delete(path['reportCardId'] ?? '');
      return undefined;
    },
    getSubscription: () => world.subscription,
    updateSubscription: ({ body }) => choose(world, body),
    getUnsubscribePage: () => examples['unsubscribe-page'],
    unsubscribeOneClick: ({ body }) => unsubscribe(world, body?.undo !== undefined),
    createLinkSession: ({ body }) => openLink(world, body.token),
    requestLink: () => examples['link-request-accepted'],
  };
}

/** For operations whose part of the world is still to come. */
function unanswered(): Resolvers {
  const refuse = () => {
    throw new Refusal('unavailable');
  };
  return Object.fromEntries(Object.keys(operationTable).map((id) => [id, refuse])) as unknown as Resolvers;
}

function servicesOf(world: World, therapistId: string | null) {
  if (!therapistId) return [...world.services];
  return therapistOf(world, therapistId).services;
}

const therapistOf = ({ therapists }: World, therapistId: string | undefined) =>
  known(therapists.find(({ id }) => id === therapistId));

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
