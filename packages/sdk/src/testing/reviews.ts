import { examples } from '../generated/examples.ts';
import type {
  NewReview,
  PracticeReview,
  PublishedReview,
  Review,
  ReviewChange,
  ReviewNextStep,
  ReviewPage,
  TherapistProfile,
} from '../generated/schema.ts';
import { asOf } from './example-now.ts';
import { instant } from './free-times.ts';
import { Refusal } from './mock-operation.ts';
import type { World } from './world.ts';

const day = 86_400_000;

/** createReview in a world: one for the session, spent afterwards. */
export function writeReview(world: World, { text, ...wanted }: NewReview): Review {
  if (world.invitation.review) throw new Refusal('link-spent');
  const now = world.now().getTime();
  return keep(world, {
    id: examples.review.id,
    bookingId: world.invitation.bookingId,
    ...wanted,
    text: text?.trim() ? text : null,
    createdAt: instant(now),
    editableUntil: instant(now + 2 * day),
    nextStep: { kind: 'thanks', links: [] },
  });
}

/** getReview in a world: the one that was written there. */
export function reviewOf({ invitation: { review } }: World, reviewId: string | undefined): Review {
  if (!review || review.id !== reviewId) throw new Refusal('not-found');
  return review;
}

/** updateReview in a world, for 48 hours. */
export function changeReview(world: World, reviewId: string | undefined, change: ReviewChange): Review {
  const review = reviewOf(world, reviewId);
  if (world.now().getTime() > Date.parse(review.editableUntil)) throw new Refusal('review-closed');
  return keep(world, { ...review, ...change });
}

function keep(world: World, wanted: Review): Review {
  const nextStep = nextStepOf(world, wanted.rating);
  const visibility = nextStep.kind === 'private_feedback' ? 'private' : wanted.visibility;
  const review = { ...wanted, nextStep, visibility };
  world.invitation = { ...world.invitation, review };
  return review;
}

function nextStepOf({ reviewRouting, reviewLinks }: World, rating: number): ReviewNextStep {
  if (reviewRouting === 'by-rating' && rating <= 3) return { kind: 'private_feedback', links: [] };
  return { kind: reviewLinks.length > 0 ? 'share' : 'thanks', links: reviewLinks };
}

/** listReviews in a world: as many and as good as the therapist's card says, the one that was written here among them. */
export function pageOfReviews(world: World, therapist: TherapistProfile, query: URLSearchParams): ReviewPage {
  const all = asOf(world.now(), reviewsOf(therapist)).flatMap((review) => asWritten(world, review));
  const start = Number(query.get('cursor')?.slice(1) ?? 0);
  const end = start + Number(query.get('limit') ?? 10);
  const nextCursor = end < all.length ? `o${String(end)}` : null;
  return { summary: summaryOf(all), data: all.slice(start, end), nextCursor };
}

/** The example of the session that may be reviewed is what was written here: none when it is private. */
function asWritten({ invitation }: World, published: PublishedReview): PublishedReview[] {
  const { review } = invitation;
  if (review?.id !== published.id) return [published];
  const { rating, text, createdAt, visibility } = review;
  return visibility === 'published' ? [{ id: review.id, rating, text, createdAt }] : [];
}

/** The examples, and older ones without words, so that number and mean are those of the card. */
function reviewsOf({ rating }: TherapistProfile): PublishedReview[] {
  const { data } = examples.reviews;
  const count = rating?.count ?? 0;
  const missing = (reviews: PublishedReview[]) => reviews.reduce((sum, review) => sum + 5 - review.rating, 0);
  const fours = Math.round(count * (5 - (rating?.average ?? 5))) - missing(data);
  const older = Array.from({ length: Math.max(0, count - data.length) }, (_, index) => olderReview(index, fours));
  return [...data, ...older].slice(0, count);
}

function olderReview(index: number, fours: number): PublishedReview {
  return {
    id: `d41c8e70-2b95-4f6a-8c04-${String(index).padStart(12, '0')}`,
    rating: index < fours ? 4 : 5,
    text: null,
    createdAt: instant(Date.parse('2026-01-23T12:00:00Z') - index * 7 * day),
  };
}

function summaryOf(reviews: PublishedReview[]): ReviewPage['summary'] {
  const sum = reviews.reduce((stars, { rating }) => stars + rating, 0);
  return {
    average: reviews.length > 0 ? Math.round((sum / reviews.length) * 10) / 10 : null,
    count: reviews.length,
    distribution: [5, 4, 3, 2, 1].map((stars) => ({
      rating: stars,
      count: reviews.filter(({ rating }) => rating === stars).length,
    })),
  };
}

/** listPracticeReviews in a world. */
export function practiceReviews({ practiceReviews: reviews }: World, query: URLSearchParams) {
  const fits = (field: 'visibility' | 'therapistId') => (review: PracticeReview) =>
    !query.has(field) || review[field] === query.get(field);
  return { data: [...reviews.values()].filter(fits('visibility')).filter(fits('therapistId')), nextCursor: null };
}

/** removeReview and restoreReview in a world: back to `published`, whatever it was. */
export function judgeReview(
  world: World,
  reviewId: string | undefined,
  removedReason: PracticeReview['removedReason'],
): PracticeReview {
  const review = world.practiceReviews.get(reviewId ?? '');
  if (!review) throw new Refusal('not-found');
  const visibility = removedReason ? 'removed' : review.visibility === 'private' ? 'private' : 'published';
  const judged: PracticeReview = { ...review, removedReason, visibility, updatedAt: instant(world.now().getTime()) };
  world.practiceReviews.set(judged.id, judged);
  return judged;
}
