import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../src/http/contract.ts';
import {
  type Arrange,
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
import { paymentRows } from './payment-rows.ts';
import { requestAndCalendarRows } from './request-and-calendar-rows.ts';
import { webhookRows } from './webhook-rows.ts';

/** How to call each operation, so that it succeeds for whoever may. One without does not compile. */
export const arrangements: Readonly<Record<OperationId, Arrange>> = {
  getPractice: nothing,
  listTherapists: (world) => withTherapist(world, () => ({})),
  listTherapistFacets: (world) => withTherapist(world, () => ({})),
  getTherapist: (world) => withTherapist(world, ({ therapistId }) => ({ id: therapistId })),
  listServices: (world) => withTherapist(world, () => ({})),
  listSlots: (world) =>
    withTherapist(world, ({ therapistId, serviceId }) => ({
      query: `therapistId=${therapistId}&serviceId=${serviceId}&from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z`,
    })),
  createHold: (world) => withTherapist(world, (diary) => ({ body: { ...diary, ...nine } })),
  extendHold: withHold,
  releaseHold: withHold,
  createBooking: async (world) => {
    const { id, secret } = await holdIn(world);
    return { body: newBooking(id, secret), names: [id] };
  },
  getBooking: withBooking,
  getBookingCalendar: withBooking,
  completeBooking: async (world) => {
    const arranged = await withBooking(world);
    await world.platform.clock.set('2026-03-02T12:00:00Z');
    return arranged;
  },
  createLinkSession: (world) => {
    const claims = {
      purpose: 'manage_booking',
      practiceId: world.own.id,
      id: randomUUID(),
      generation: 1,
      expiresAt: new Date('2026-04-01'),
    };
    return Promise.resolve({ body: { token: world.platform.deps.links.token(claims) }, names: [] });
  },
  listReviews: (world) => withTherapist(world, ({ therapistId }) => ({ id: therapistId })),
  getReviewInvitation: withPastBooking,
  createReview: (world) => withBody(withPastBooking(world), threeStars),
  getReview: withReview,
  updateReview: (world) => withBody(withReview(world), { rating: 4 }),
  listPracticeReviews: nothing,
  removeReview: (world) => withBody(withReview(world), { reason: 'insult' }),
  restoreReview: withReview,
  inviteReview: withPastBooking,
  createReportCard: async (world) => {
    const { id, names } = await withPastBooking(world);
    return { body: cardOf(id), names };
  },
  listReportCards: nothing,
  getReportCard: withSentCard,
  updateReportCard: (world) => withBody(withReportCard(world), { title: 'Anders' }),
  completeReportCard: withReportCard,
  sendReportCard: withReadyCard,
  archiveReportCard: withReportCard,
  requestLink: () => Promise.resolve({ body: { email: 'mara.vogt@example.org' }, names: [] }),
  getSubscription: withSubscription,
  updateSubscription: (world) =>
    withBody(withSubscription(world), { changes: [{ topic: 'news', channel: 'email', subscribed: false }] }),
  getUnsubscribePage: withUnsubscribeAddress,
  unsubscribeOneClick: async (world) => {
    const arranged = await withUnsubscribeAddress(world);
    const init = { method: 'POST' };
    await world.platform.fetch(`/v1/unsubscribe/${arranged.id}`, init); // the first call alone offers to take it back
    return { ...arranged, form: 'List-Unsubscribe=One-Click' };
  },
  ...availabilityRows,
  ...bookingRows,
  ...paymentRows,
  ...requestAndCalendarRows,
  ...webhookRows,
  importPractice: ({ own }) => Promise.resolve({ body: smallestImport(own.slug), names: [] }),
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
