import { bindTo, type Bound } from './bound.ts';
import { createClient, type Client, type ClientOptions } from './create-client.ts';
import { getTherapist, listServices, listTherapistFacets, listTherapists } from './operations/directory.ts';
import {
  getSubscription,
  getUnsubscribePage,
  unsubscribeOneClick,
  updateSubscription,
} from './operations/messaging.ts';
import { getPractice, importPractice } from './operations/practices.ts';
import {
  archiveReportCard,
  completeReportCard,
  createReportCard,
  getReportCard,
  listReportCards,
  sendReportCard,
  updateReportCard,
} from './operations/report-cards.ts';
import { listReviews } from './operations/published-reviews.ts';
import { getReviewInvitation } from './operations/review-invitation.ts';
import {
  createReview,
  getReview,
  inviteReview,
  listPracticeReviews,
  removeReview,
  restoreReview,
  updateReview,
} from './operations/reviews.ts';
import { createLinkSession, requestLink } from './operations/trust.ts';
import { availabilityResources, type AvailabilityResources } from './resources/availability.ts';
import { bookingResources, type BookingResources } from './resources/bookings.ts';
import { paymentResources, type PaymentResources } from './resources/payments.ts';
import { webhookResources, type WebhookResources } from './resources/webhooks.ts';

/**
 * Every operation of the platform, grouped by what it is about. A method answers a promise, which rejects with an
 * `AttuneError` when the call fails; its `.safe()` answers a `Result` in place of throwing, with the id of the request and
 * the `etag`. What lists can be awaited for a page or looped over.
 */
export interface Attune extends Client, AvailabilityResources, BookingResources, PaymentResources, WebhookResources {
  readonly practice: {
    /** Name, look, words, policies and crisis help of the practice. */
    get: Bound<typeof getPractice>;
    /** Loads a whole practice from one document. Secret key. */
    import: Bound<typeof importPractice>;
  };
  readonly therapists: {
    /** The directory; await it for a page, or loop over it. */
    list: Bound<typeof listTherapists>;
    /** One therapist's profile. */
    get: Bound<typeof getTherapist>;
    /** How many therapists each filter value would leave. */
    facets: Bound<typeof listTherapistFacets>;
  };
  readonly services: {
    /** What can be booked. */
    list: Bound<typeof listServices>;
  };
  readonly reviews: {
    /** The session that a mail link is for, and its review. */
    invitation: Bound<typeof getReviewInvitation>;
    /** Writes its review. */
    create: Bound<typeof createReview>;
    /** It, as its author reads it. */
    get: Bound<typeof getReview>;
    /** Changes it, for 48 hours. */
    update: Bound<typeof updateReview>;
    /** What clients published about a therapist; await it for a page with its summary, or loop over it. */
    list: Bound<typeof listReviews>;
    /** Every review of the practice. Secret key. */
    listAll: Bound<typeof listPracticeReviews>;
    /** Takes one down for a listed reason. Secret key. */
    remove: Bound<typeof removeReview>;
    /** Puts one back. Secret key. */
    restore: Bound<typeof restoreReview>;
    /** Invites the client of a booking. Secret key. */
    invite: Bound<typeof inviteReview>;
  };
  readonly reportCards: {
    /** Writes a draft about a session. Secret key. */
    create: Bound<typeof createReportCard>;
    /** Changes one that has not been sent. Secret key. */
    update: Bound<typeof updateReportCard>;
    /** Finishes a draft. Secret key. */
    complete: Bound<typeof completeReportCard>;
    /** Sends its link. Secret key. */
    send: Bound<typeof sendReportCard>;
    /** One report card, by session or secret key. */
    get: Bound<typeof getReportCard>;
    /** Those of the practice; await it for a page, or loop over it. Secret key. */
    list: Bound<typeof listReportCards>;
    /** Puts one away. Secret key. */
    archive: Bound<typeof archiveReportCard>;
  };
  readonly subscription: {
    /** What mail comes, by session. */
    get: Bound<typeof getSubscription>;
    /** Chooses what mail comes. */
    update: Bound<typeof updateSubscription>;
  };
  readonly unsubscribe: {
    /** The plain page behind the token of a mail program, as HTML. */
    page: Bound<typeof getUnsubscribePage>;
    /** What the button of a mail program does. */
    oneClick: Bound<typeof unsubscribeOneClick>;
  };
  readonly linkSessions: {
    /** Opens a mail link. */
    create: Bound<typeof createLinkSession>;
  };
  readonly linkRequests: {
    /** Asks for a lost link by mail. */
    create: Bound<typeof requestLink>;
  };
}

/**
 * A client with every operation.
 *
 *     const attune = createAttune({ key: 'pk_live_…', api: 'https://api.example' });
 *     for await (const therapist of attune.therapists.list({ city: ['Berlin'] })) console.log(therapist.name);
 *
 *     const held = await attune.holds.create({ serviceId, startsAt, format: 'online' }).safe();
 *     if (!held.ok && held.code === 'slot-taken') console.log(held.error.near);
 *
 * For a page that needs few of them, `createClient` and their functions are smaller.
 * @throws {TypeError} for a key or an origin that cannot be one, and for a secret key in a browser.
 */
export function createAttune(options: ClientOptions): Attune {
  const client = createClient(options);
  const bind = bindTo(client);
  return {
    ...client,
    practice: { get: bind(getPractice), import: bind(importPractice) },
    therapists: { list: bind(listTherapists), get: bind(getTherapist), facets: bind(listTherapistFacets) },
    services: { list: bind(listServices) },
    ...availabilityResources(bind),
    ...bookingResources(bind),
    ...paymentResources(bind),
    ...webhookResources(bind),
    reviews: {
      invitation: bind(getReviewInvitation),
      create: bind(createReview),
      get: bind(getReview),
      update: bind(updateReview),
      list: bind(listReviews),
      listAll: bind(listPracticeReviews),
      remove: bind(removeReview),
      restore: bind(restoreReview),
      invite: bind(inviteReview),
    },
    reportCards: {
      create: bind(createReportCard),
      update: bind(updateReportCard),
      complete: bind(completeReportCard),
      send: bind(sendReportCard),
      get: bind(getReportCard),
      list: bind(listReportCards),
      archive: bind(archiveReportCard),
    },
    subscription: { get: bind(getSubscription), update: bind(updateSubscription) },
    unsubscribe: { page: bind(getUnsubscribePage), oneClick: bind(unsubscribeOneClick) },
    linkSessions: { create: bind(createLinkSession) },
    linkRequests: { create: bind(requestLink) },
  };
}
