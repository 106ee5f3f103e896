import type { Selectable } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import { toInstant } from '../availability/slot.view.ts';
import type { ReviewTable } from './tables.ts';

/** What a review looks like to the practice. */
export function toPracticeReview(row: Selectable<ReviewTable>): Schemas['PracticeReview'] {
  return {
    id: row.id,
    bookingId: row.booking_id,
    therapistId: row.therapist_id,
    rating: row.rating,
    text: row.text,
    visibility: row.visibility,
    removedReason: row.removed_reason,
    createdAt: toInstant(row.created_at.getTime()),
    updatedAt: toInstant(row.updated_at.getTime()),
  };
}
