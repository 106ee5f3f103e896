import type { RoundTrips } from './round-trip.ts';

/** What mail comes, and what its links open. */
export const trustRows = {
  getSubscription: { call: ({ subscription }) => subscription.get() },
  updateSubscription: { call: ({ subscription }, { body }) => subscription.update(body) },
  getUnsubscribePage: { call: ({ unsubscribe }, { id }) => unsubscribe.page(id) },
  unsubscribeOneClick: { call: ({ unsubscribe }, { id }) => unsubscribe.oneClick(id) },
  createLinkSession: { call: ({ linkSessions }, { body }) => linkSessions.create(body) },
  requestLink: { call: ({ linkRequests }, { body }) => linkRequests.create(body) },
} satisfies Partial<RoundTrips>;
