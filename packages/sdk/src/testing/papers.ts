import { examples } from '../generated/examples.ts';
import type {
  PracticeReview,
  ReportCard,
  Review,
  ReviewInvitation,
  ReviewLink,
  Subscription,
} from '../generated/schema.ts';
import { asOf } from './example-now.ts';

/** What is to be true of reviews in the world of a test. */
export interface PapersOptions {
  /** Whether the session that may be reviewed has its review, written yesterday. False when left out. */
  reviewed?: boolean | undefined;
  /** `even` when left out: the same next step for every rating. */
  reviewRouting?: 'even' | 'by-rating' | undefined;
  /** Places to share a review; those of the examples when left out, and with none the next step is thanks. */
  reviewLinks?: ReviewLink[] | undefined;
}

/** What has been written about sessions, and what mail their client wants. */
export interface Papers {
  readonly reviewRouting: 'even' | 'by-rating';
  readonly reviewLinks: ReviewLink[];
  /** The session that mail links are for; its `review` is null until one is written. */
  invitation: ReviewInvitation;
  readonly practiceReviews: Map<string, PracticeReview>;
  readonly reportCards: Map<string, ReportCard>;
  subscription: Subscription;
}

/** The papers of the contract's examples, as of `now`. */
export function createPapers(
  now: Date,
  { reviewed = false, reviewRouting = 'even', reviewLinks }: PapersOptions,
): Papers {
  const invitation = asOf(now, examples['review-invitation']);
  const links = reviewLinks ?? examples.review.nextStep.links;
  const review: Review = {
    ...asOf(now, examples.review),
    nextStep: { kind: links.length ? 'share' : 'thanks', links },
  };
  return {
    reviewRouting,
    reviewLinks: links,
    invitation: { ...invitation, review: reviewed ? review : null },
    practiceReviews: byId(asOf(now, examples['practice-reviews'].data)),
    reportCards: byId([asOf(now, examples['report-card'])]),
    subscription: asOf(now, examples.subscription),
  };
}

const byId = <Thing extends { id: string }>(things: Thing[]) => new Map(things.map((thing) => [thing.id, thing]));
