import type { RequestHandler } from 'msw';
import { examples } from '../generated/examples.ts';
import { operationTable, type OperationId } from '../generated/operations.ts';
import { bookingResolvers } from './booking-resolvers.ts';
import { facetsOfTherapists, pageOfTherapists } from './directory.ts';
import { mockOperation, type MockOptions, type MockResolver } from './mock-operation.ts';
import { openLink } from './open-link.ts';
import { practiceResolvers } from './practice-resolvers.ts';
import {
  changeReportCard,
  completeReportCard,
  reportCardOf,
  reportCardsOf,
  sendReportCard,
  writeReportCard,
} from './report-cards.ts';
import { changeReview, judgeReview, pageOfReviews, practiceReviews, reviewOf, writeReview } from './reviews.ts';
import { choose, unsubscribe } from './subscription.ts';
import { servicesOf, therapistOf } from './therapists.ts';
import { webhookResolvers } from './webhook-resolvers.ts';
import { Versions } from './versions.ts';
import { createWorld, type World } from './world.ts';

/** A resolver for every operation of the contract: a new one without an entry does not compile. */
export type Resolvers = { [Id in OperationId]: MockResolver<Id> };

/** How the handlers of a world answer. */
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
  const versions = new Versions();
  return ids
    .sort(fixedPathsFirst)
    .map((id) => mockOperation(id, resolvers[id] as MockResolver<OperationId>, options, versions));
}

function resolversOf(world: World): Resolvers {
  return {
    ...bookingResolvers(world),
    ...practiceResolvers(),
    ...webhookResolvers(),
    getPractice: () => world.practice,
    listTherapists: ({ query }) => pageOfTherapists(world, query),
    listTherapistFacets: ({ query }) => facetsOfTherapists(world, query),
    getTherapist: ({ path }) => therapistOf(world, path['therapistId']),
    listServices: ({ query }) => ({ data: servicesOf(world, query.get('therapistId')), nextCursor: null }),
    getReviewInvitation: () => world.invitation,
    createReview: ({ body }) => writeReview(world, body),
    getReview: ({ path }) => reviewOf(world, path['reviewId']),
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

/** msw takes the first handler that fits: /therapists/facets before /therapists/:therapistId. */
function fixedPathsFirst(one: OperationId, other: OperationId): number {
  const variables = (id: OperationId) => operationTable[id].path.split('{').length;
  return variables(one) - variables(other);
}
