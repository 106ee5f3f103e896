import type { Generated } from 'kysely';

export interface ReviewTable {
  practice_id: string;
  id: string;
  external_id: string | null;
  booking_id: string;
  therapist_id: string;
  rating: number;
  text: string | null;
  visibility: 'published' | 'private' | 'removed';
  removed_reason: 'personal_data' | 'insult' | 'off_topic' | 'not_a_client' | 'unlawful' | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ReviewsTables {
  review: ReviewTable;
}
