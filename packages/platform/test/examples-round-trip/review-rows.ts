import { arrangements } from '../caller-matrix/arrangements.ts';
import { withCard, withCardOfReviewed, withReadyCard, withSentCardOfChild } from './arrange-papers.ts';
import type { RoundTrips } from './round-trip.ts';

/** What clients say of a session, and what a practice says to them. */
export const reviewRows = {
  inviteReview: { call: ({ reviews }, { id }) => reviews.invite(id) },
  getReviewInvitation: { arrange: arrangements.getReview, call: ({ reviews }) => reviews.invitation() },
  listPracticeReviews: { arrange: arrangements.removeReview, call: ({ reviews }, { query }) => reviews.listAll(query) },
  createReview: { call: ({ reviews }, { body }) => reviews.create(body) },
  getReview: { call: ({ reviews }, { id }) => reviews.get(id) },
  updateReview: { call: ({ reviews }, { id, body }) => reviews.update(id, body) },
  removeReview: { call: ({ reviews }, { id, body }) => reviews.remove(id, body) },
  restoreReview: { call: ({ reviews }, { id }) => reviews.restore(id) },
  listReportCards: { arrange: withCardOfReviewed, call: ({ reportCards }, { query }) => reportCards.list(query) },
  createReportCard: { call: ({ reportCards }, { body }) => reportCards.create(body) },
  getReportCard: { arrange: withSentCardOfChild, call: ({ reportCards }, { id }) => reportCards.get(id) },
  updateReportCard: {
    arrange: withCard,
    call: ({ reportCards }, { id, body }) => reportCards.update(id, body, { ifMatch: '*' }),
  },
  completeReportCard: { arrange: withCard, call: ({ reportCards }, { id }) => reportCards.complete(id) },
  sendReportCard: { arrange: withReadyCard, call: ({ reportCards }, { id, body }) => reportCards.send(id, body) },
  archiveReportCard: { call: ({ reportCards }, { id }) => reportCards.archive(id) },
} satisfies Partial<RoundTrips>;
