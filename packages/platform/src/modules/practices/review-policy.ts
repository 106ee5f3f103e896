import type { Tx } from '../../database/transaction.ts';

/** How a practice asks for reviews, and what it does with them. */
export interface ReviewPolicy {
  /** Whom it asks: nobody, who agreed to be asked, or every client who did not refuse. */
  readonly invitations: 'never' | 'subscribed' | 'clients';
  /** How long after the end of a session. */
  readonly delayHours: number;
  /** Whether all ratings lead the same way. */
  readonly routing: 'even' | 'by-rating';
  /** Where else a review can be left. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** The policy of the current practice; what it did not say is as careful and as fair as can be. */
export async function reviewPolicyOf(tx: Tx, practiceId: string): Promise<ReviewPolicy> {
  const { policies } = await tx
    .selectFrom('practice')
    .select('policies')
    .where('practice_id', '=', practiceId)
    .executeTakeFirstOrThrow();
  return toReviewPolicy(policies);
}

/** Reads the policy out of `practice.policies`. */
export function toReviewPolicy(policies: object): ReviewPolicy {
  const { reviewInvitations, reviewDelayHours, reviewRouting, reviewLinks } = policies as StoredPolicies;
  return {
    invitations: reviewInvitations ?? 'subscribed',
    delayHours: reviewDelayHours ?? 24,
    routing: reviewRouting ?? 'even',
    links: reviewLinks ?? [],
  };
}

/** As an import, which has checked them, keeps them. */
interface StoredPolicies {
  readonly reviewInvitations?: ReviewPolicy['invitations'];
  readonly reviewDelayHours?: number;
  readonly reviewRouting?: ReviewPolicy['routing'];
  readonly reviewLinks?: ReviewPolicy['links'];
}
