import type { Generated } from 'kysely';
import type { Json } from '../../database/json.ts';
import type { Schemas } from '../../http/contract.ts';

export type FormatValue = 'online' | 'in_person';

export interface TherapistTable {
  practice_id: string;
  id: string;
  external_id: string;
  slug: string;
  first_name: string;
  last_name: string;
  title: string | null;
  headline: string | null;
  about: Generated<string>;
  approach: string | null;
  email: string | null;
  /** Absolute, or beginning at the root of this platform. */
  photo_url: string | null;
  gender: Generated<'male' | 'female' | 'diverse' | 'undisclosed'>;
  city: string;
  district: string | null;
  street: string | null;
  postal_code: string | null;
  time_zone: string;
  languages: Generated<string[]>;
  /** Values of the practice's vocabulary, weightiest first. */
  specialties: Generated<string[]>;
  insurances: Generated<string[]>;
  methods: Generated<string[]>;
  qualifications: Json<Schemas['Qualification'][]>;
  accepting_new: Generated<boolean>;
  accepting_new_confirmed_at: Date | null;
  verification: Generated<'pending' | 'verified' | 'rejected'>;
  /** Kept by a trigger. */
  search_text: Generated<string>;
  archived_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ServiceTable {
  practice_id: string;
  id: string;
  external_id: string;
  slug: string;
  name: string;
  kind: 'intro' | 'session' | 'group' | 'workshop';
  description: Generated<string>;
  duration_minutes: number;
  slot_interval_minutes: number;
  buffer_before_minutes: Generated<number>;
  buffer_after_minutes: Generated<number>;
  minimum_notice_minutes: Generated<number>;
  horizon_days: Generated<number>;
  max_per_day: number | null;
  max_per_week: number | null;
  approval_required: Generated<boolean>;
  formats: FormatValue[];
  price_amount: number | null;
  price_currency: string | null;
  questions: Json<Schemas['Question'][]>;
  level: Generated<'beginner' | 'intermediate' | 'advanced' | null>;
  prerequisites: Generated<string | null>;
  materials: Generated<string | null>;
  /** For whom it can be booked, beside the client. */
  dependant_kind: Generated<'child' | 'pet' | null>;
  dependant_required: Generated<boolean>;
  /** Seats of one session, where several take part. */
  group_size: Generated<number | null>;
  /** Place in the practice's own order. */
  position: Generated<number>;
  archived_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface TherapistServiceTable {
  practice_id: string;
  therapist_id: string;
  service_id: string;
  /** Null: the service's. */
  price_amount: number | null;
  price_currency: string | null;
  /** Null: the service's. */
  formats: FormatValue[] | null;
}

/** A service as one therapist gives it: price and formats are what counts. */
export interface TherapistOfferView {
  practice_id: string;
  therapist_id: string;
  service_id: string;
  kind: ServiceTable['kind'];
  slug: string;
  duration_minutes: number;
  minimum_notice_minutes: number;
  formats: FormatValue[];
  price_amount: number | null;
  price_currency: string | null;
}

/** Verified, complete and not archived: what the directory lists. */
export interface ListedTherapistView {
  practice_id: string;
  id: string;
  slug: string;
  first_name: string;
  last_name: string;
  title: string | null;
  headline: string | null;
  about: string;
  approach: string | null;
  photo_url: string | null;
  gender: 'male' | 'female' | 'diverse' | 'undisclosed';
  city: string;
  district: string | null;
  street: string | null;
  postal_code: string | null;
  time_zone: string;
  languages: string[];
  specialties: string[];
  insurances: string[];
  methods: string[];
  qualifications: Schemas['Qualification'][];
  accepting_new: boolean;
  accepting_new_confirmed_at: Date | null;
  search_text: string;
}

/** What a listed therapist's card shows, finished; kept by triggers. */
export interface DirectoryCardTable {
  practice_id: string;
  therapist_id: string;
  /** JSON without `next` and the last brace. */
  card: string;
  /** What `next` is chosen from, in JSON; null without time for new clients. */
  next: string | null;
}

export interface DirectoryTables {
  therapist: TherapistTable;
  service: ServiceTable;
  therapist_service: TherapistServiceTable;
  therapist_offer: TherapistOfferView;
  listed_therapist: ListedTherapistView;
  directory_card: DirectoryCardTable;
}
