import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../src/http/contract.ts';
import {
  cardOf,
  holdIn,
  newBooking,
  nine,
  nothing,
  threeStars,
  withBody,
  withBooking,
  withHold,
  withPastBooking,
  withReadyCard,
  withReportCard,
  withReview,
  withSentCard,
  withSubscription,
  withTherapist,
  withUnsubscribeAddress,
} from './arrange.ts';
import { availabilityRows } from './availability-rows.ts';
import { bookingRows } from './booking-rows.ts';
import {
  forAnyVisitor,
  forLinkHolders,
  forLinkHoldersAlone,
  forSecretKeys,
  forVisitorsOfThisPractice,
  forWhoeverHasTheAddress,
  insiders,
  outsiders,
  strangers,
  type Row,
} from './hears.ts';
import { paymentRows } from './payment-rows.ts';
import { requestAndCalendarRows } from './request-and-calendar-rows.ts';
import { webhookRows } from './webhook-rows.ts';

/** Who may do what: the one place that says it. An operation without a row does not compile. */
export const callerMatrix: Readonly<Record<OperationId, Row>> = {
  getPractice: { arrange: nothing, hears: forAnyVisitor },
  listTherapists: { arrange: (world) => withTherapist(world, () => ({})), hears: forAnyVisitor },
  listTherapistFacets: { arrange: (world) => withTherapist(world, () => ({})), hears: forAnyVisitor },
  getTherapist: {
    arrange: (world) => withTherapist(world, ({ therapistId }) => ({ id: therapistId })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  listServices: { arrange: (world) => withTherapist(world, () => ({})), hears: forAnyVisitor },
  listSlots: {
    arrange: (world) =>
      withTherapist(world, ({ therapistId, serviceId }) => ({
        query: `therapistId=${therapistId}&serviceId=${serviceId}&from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z`,
      })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  createHold: {
    arrange: (world) => withTherapist(world, (diary) => ({ body: { ...diary, ...nine } })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  extendHold: { arrange: withHold, hears: forVisitorsOfThisPractice('not-found') },
  releaseHold: { arrange: withHold, hears: forVisitorsOfThisPractice('not-found') },
  createBooking: {
    arrange: async (world) => {
      const { id, secret } = await holdIn(world);
      return { body: newBooking(id, secret), names: [id] };
    },
    hears: forVisitorsOfThisPractice('not-found'),
  },
  getBooking: { arrange: withBooking, hears: forLinkHolders },
  getBookingCalendar: { arrange: withBooking, hears: forLinkHolders },
  completeBooking: {
    arrange: async (world) => {
      const arranged = await withBooking(world);
      await world.platform.clock.set('2026-03-02T12:00:00Z');
      return arranged;
    },
    hears: forSecretKeys('not-found'),
  },
  createLinkSession: {
    arrange: (world) => {
      const claims = {
        purpose: 'manage_booking',
        practiceId: world.own.id,
        id: randomUUID(),
        generation: 1,
        expiresAt: new Date('2026-04-01'),
      };
      return Promise.resolve({ body: { token: world.platform.deps.links.token(claims) }, names: [] });
    },
    hears: {
      ...strangers,
      ...insiders,
      secretKey: 'forbidden',
      ...outsiders('session-invalid'),
      secretKeyOfOtherPractice: 'forbidden',
    },
  },
  listReviews: {
    arrange: (world) => withTherapist(world, ({ therapistId }) => ({ id: therapistId })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  getReviewInvitation: { arrange: withPastBooking, hears: forLinkHoldersAlone },
  createReview: { arrange: (world) => withBody(withPastBooking(world), threeStars), hears: forLinkHoldersAlone },
  getReview: { arrange: withReview, hears: forLinkHoldersAlone },
  updateReview: { arrange: (world) => withBody(withReview(world), { rating: 4 }), hears: forLinkHoldersAlone },
  listPracticeReviews: { arrange: nothing, hears: forSecretKeys('success') },
  removeReview: {
    arrange: (world) => withBody(withReview(world), { reason: 'insult' }),
    hears: forSecretKeys('not-found'),
  },
  restoreReview: { arrange: withReview, hears: forSecretKeys('not-found') },
  inviteReview: { arrange: withPastBooking, hears: forSecretKeys('not-found') },
  createReportCard: {
    arrange: async (world) => {
      const { id, names } = await withPastBooking(world);
      return { body: cardOf(id), names };
    },
    hears: forSecretKeys('not-found'),
  },
  listReportCards: { arrange: nothing, hears: forSecretKeys('success') },
  getReportCard: { arrange: withSentCard, hears: forLinkHolders },
  updateReportCard: {
    arrange: (world) => withBody(withReportCard(world), { title: 'Anders' }),
    hears: forSecretKeys('not-found'),
  },
  completeReportCard: { arrange: withReportCard, hears: forSecretKeys('not-found') },
  sendReportCard: { arrange: withReadyCard, hears: forSecretKeys('not-found') },
  archiveReportCard: { arrange: withReportCard, hears: forSecretKeys('not-found') },
  requestLink: {
    arrange: () => Promise.resolve({ body: { email: 'mara.vogt@example.org' }, names: [] }),
    hears: { ...forAnyVisitor, secretKey: 'forbidden', secretKeyOfOtherPractice: 'forbidden' },
  },
  getSubscription: { arrange: withSubscription, hears: forLinkHoldersAlone },
  updateSubscription: {
    arrange: (world) =>
      withBody(withSubscription(world), { changes: [{ topic: 'news', channel: 'email', subscribed: false }] }),
    hears: forLinkHoldersAlone,
  },
  getUnsubscribePage: { arrange: withUnsubscribeAddress, hears: forWhoeverHasTheAddress },
  unsubscribeOneClick: {
    arrange: async (world) => {
      const arranged = await withUnsubscribeAddress(world);
      const init = { method: 'POST' };
      await world.platform.fetch(`/v1/unsubscribe/${arranged.id}`, init); // the first call alone offers to take it back
      return { ...arranged, form: 'List-Unsubscribe=One-Click' };
    },
    hears: forWhoeverHasTheAddress,
  },
  ...availabilityRows,
  ...bookingRows,
  ...paymentRows,
  ...requestAndCalendarRows,
  ...webhookRows,
  importPractice: {
    arrange: ({ own }) => Promise.resolve({ body: smallestImport(own.slug), names: [] }),
    hears: forSecretKeys('import-faulty'), // another practice's server cannot take over this one's address
  },
};

const smallestImport = (slug: string): object => ({
  practice: {
    externalId: 'practice',
    slug,
    name: 'Praxis am Park',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    url: 'https://partner.example',
  },
  services: [],
  therapists: [],
  clients: [],
  bookings: [],
  reviews: [],
});
