import type { Schemas } from '../../http/contract.ts';
import type { ReviewPolicy } from '../practices/review-policy.ts';
import type { ReviewVisibility } from './tables.ts';

/**
 * What a client is shown after reviewing: the same for every rating, unless the practice turned on routing by rating,
 * which asks four and five stars to go on to its other sites and keeps one to three for itself.
 */
export function nextStep(rating: number, policy: ReviewPolicy): Schemas['ReviewNextStep'] {
  if (staysInside(rating, policy)) return { kind: 'private_feedback', links: [] };
  return policy.links.length > 0 ? { kind: 'share', links: [...policy.links] } : { kind: 'thanks', links: [] };
}

/** Who may read a review: whom its author chose, unless the practice keeps such ratings for itself. */
export function visibilityOf(rating: number, chosen: ReviewVisibility, policy: ReviewPolicy): ReviewVisibility {
  return staysInside(rating, policy) ? 'private' : chosen;
}

function staysInside(rating: number, { routing }: ReviewPolicy): boolean {
  return routing === 'by-rating' && rating <= 3;
}
