import { examples } from '../generated/examples.ts';
import { problemCodes } from '../generated/problem-codes.ts';
import type {
  Booking,
  BookingInvitation,
  CancellationPreview,
  Hold,
  LinkSession,
  Practice,
  Problem,
  ProblemCode,
  PublishedReview,
  ReportCard,
  Review,
  ReviewInvitation,
  Service,
  Slot,
  Subscription,
  Therapist,
  TherapistProfile,
} from '../generated/schema.ts';

/** A practice in Berlin, but for what you say otherwise. */
export function aPractice(but: Partial<Practice> = {}): Practice {
  return { ...structuredClone(examples.practice), ...but };
}

/** A therapist as a card shows them, but for what you say otherwise. */
export function aTherapist(but: Partial<Therapist> = {}): Therapist {
  return { ...first(examples.therapists.data), ...but };
}

/** A therapist with profile, services and places, but for what you say otherwise. */
export function aTherapistProfile(but: Partial<TherapistProfile> = {}): TherapistProfile {
  return { ...structuredClone(examples['therapist-profile']), ...but };
}

/** A single session of fifty minutes, but for what you say otherwise. */
export function aService(but: Partial<Service> = {}): Service {
  const session = examples.services.data.find(({ kind }) => kind === 'session');
  return { ...structuredClone(session ?? first(examples.services.data)), ...but };
}

/** A free time on 3 March 2026, but for what you say otherwise. */
export function aSlot(but: Partial<Slot> = {}): Slot {
  return { ...first(examples.slots.slots), ...but };
}

/** A time kept for ten minutes, but for what you say otherwise. */
export function aHold(but: Partial<Hold> = {}): Hold {
  return { ...structuredClone(examples.hold), ...but };
}

/** A confirmed booking, but for what you say otherwise. */
export function aBooking(but: Partial<Booking> = {}): Booking {
  return { ...structuredClone(examples.booking), ...but };
}

/** An invitation to book that is open for a fortnight, but for what you say otherwise. */
export function aBookingInvitation(but: Partial<BookingInvitation> = {}): BookingInvitation {
  return { ...structuredClone(examples['booking-invitation']), ...but };
}

/** A booking that can be cancelled, with everything given back, but for what you say otherwise. */
export function aCancellationPreview(but: Partial<CancellationPreview> = {}): CancellationPreview {
  return { ...structuredClone(examples['cancellation-preview']), ...but };
}

/** Five stars for a session of 26 February 2026, but for what you say otherwise. */
export function aReview(but: Partial<Review> = {}): Review {
  return { ...structuredClone(examples.review), ...but };
}

/** A review as everybody may read it, but for what you say otherwise. */
export function aPublishedReview(but: Partial<PublishedReview> = {}): PublishedReview {
  return { ...first(examples.reviews.data), ...but };
}

/** A session that was not reviewed yet, but for what you say otherwise. */
export function aReviewInvitation(but: Partial<ReviewInvitation> = {}): ReviewInvitation {
  return { ...structuredClone(examples['review-invitation']), ...but };
}

/** A report card as its client reads it, but for what you say otherwise. */
export function aReportCard(but: Partial<ReportCard> = {}): ReportCard {
  return { ...structuredClone(examples['report-card']), ...but };
}

/** News and invitations to review but no offers, but for what you say otherwise. */
export function aSubscription(but: Partial<Subscription> = {}): Subscription {
  return { ...structuredClone(examples.subscription), ...but };
}

/** Thirty minutes to write a review, but for what you say otherwise. */
export function aLinkSession(but: Partial<LinkSession> = {}): LinkSession {
  return { ...structuredClone(examples['link-session-review']), ...but };
}

/** The problem a code stands for, with the status and title of the registry. */
export function aProblem(code: ProblemCode, more: Partial<Problem> & Record<string, unknown> = {}): Problem {
  const type = `https://attune.example/problems/${code}`;
  return { type, ...problemCodes[code], code, requestId: 'req_test', ...more };
}

function first<Item>([item]: Item[]): Item {
  if (item === undefined) throw new Error('The contract has no such example');
  return structuredClone(item);
}
