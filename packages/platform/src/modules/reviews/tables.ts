import type { Generated } from 'kysely';
import type { Json } from '../../database/json.ts';

export type ReviewVisibility = 'published' | 'private';
export type RemovalReason = 'personal_data' | 'insult' | 'off_topic' | 'not_a_client' | 'unlawful';
export type ReportCardStatus = 'draft' | 'ready' | 'sent';

export interface ReviewTable {
  practice_id: string;
  id: string;
  external_id: Generated<string | null>;
  booking_id: string;
  /** Kept by a trigger: whom the booking was with. */
  therapist_id: Generated<string>;
  /** The card whose link it was written by. */
  report_card_id: Generated<string | null>;
  rating: number;
  text: string | null;
  visibility: ReviewVisibility | 'removed';
  /** Kept by a trigger: what a removed review goes back to. */
  chosen_visibility: Generated<ReviewVisibility>;
  removed_reason: Generated<RemovalReason | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface Observation {
  readonly label: string;
  readonly text: string;
}

export interface ReportCardTable {
  practice_id: string;
  id: string;
  external_id: Generated<string | null>;
  booking_id: string;
  status: Generated<ReportCardStatus>;
  /** It stays inside the practice. */
  dont_send: Generated<boolean>;
  title: string;
  summary: string;
  observations: Json<readonly Observation[]>;
  recommendations: Generated<string | null>;
  photo_urls: Generated<string[]>;
  view_count: Generated<number>;
  last_viewed_at: Generated<Date | null>;
  sent_at: Generated<Date | null>;
  expires_at: Generated<Date | null>;
  archived_at: Generated<Date | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ReviewsTables {
  review: ReviewTable;
  report_card: ReportCardTable;
}
