import { sql, type Selectable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { toInstant } from '../availability/slot.view.ts';
import type { ReviewPolicy } from '../practices/review-policy.ts';
import { nextStep } from './review-routing.ts';
import type { ReviewTable } from './tables.ts';

/** A review as its author reads it. */
export type OwnReview = Pick<
  Selectable<ReviewTable>,
  'id' | 'booking_id' | 'rating' | 'text' | 'visibility' | 'chosen_visibility' | 'created_at'
> & { readonly editable_until: Date };

/** The review of a booking, as far as the caller may see it. */
export function findReviewOfBooking(tx: Tx, bookingId: string): Promise<OwnReview | undefined> {
  return ownReviews(tx).where('booking_id', '=', bookingId).executeTakeFirst();
}

/** A review by its id, as far as the caller may see it. */
export function findReview(tx: Tx, id: string): Promise<OwnReview | undefined> {
  return ownReviews(tx).where('id', '=', id).executeTakeFirst();
}

/** What a review looks like to who wrote it. */
export function toReview(row: OwnReview, policy: ReviewPolicy): Schemas['Review'] {
  return {
    id: row.id,
    bookingId: row.booking_id,
    rating: row.rating,
    text: row.text,
    visibility: row.visibility,
    createdAt: toInstant(row.created_at.getTime()),
    editableUntil: toInstant(row.editable_until.getTime()),
    nextStep: nextStep(row.rating, policy),
  };
}

function ownReviews(tx: Tx) {
  return tx
    .selectFrom('review')
    .select(['id', 'booking_id', 'rating', 'text', 'visibility', 'chosen_visibility', 'created_at'])
    .select(sql<Date>`review_editable_until(created_at)`.as('editable_until'));
}
