import type { ColumnType, Generated } from 'kysely';
import type { Json } from '../../database/json.ts';
import type { Schemas } from '../../http/contract.ts';

type Filled =
  'privacyUrl' | 'termsUrl' | 'consentVersion' | 'consentText' | 'cancellationNoticeMinutes' | 'holdMinutes';

/** As an import brought them, with what every practice needs filled in. */
export type StoredPolicies = Omit<Schemas['ImportPolicies'], Filled> & Pick<Schemas['Policies'], Filled>;

export interface PracticeTable {
  practice_id: string;
  external_id: string;
  slug: string;
  name: string;
  locale: string;
  time_zone: string;
  currency: string;
  phone: string | null;
  email: string | null;
  url: string | null;
  theme: Json<Schemas['Theme']>;
  terms: Json<Schemas['Terms']>;
  address_form: Generated<'formal' | 'informal'>;
  vocabulary: Json<Schemas['Vocabulary']>;
  policies: Json<StoredPolicies>;
  crisis_notice: Json<Schemas['CrisisNotice'] | null>;
  is_demo: Generated<boolean>;
  import_anchor: string | null;
  demo_file: string | null;
  /** Follows from the policies. */
  payment_provider: ColumnType<'manual' | 'stripe', never, never>;
  /** A connected account; null for the platform's own. */
  stripe_account: Generated<string | null>;
  created_at: ColumnType<Date, Date | undefined, never>;
  updated_at: Generated<Date>;
}

export interface ApiKeyTable {
  practice_id: string;
  id: string;
  kind: 'publishable' | 'secret';
  prefix: string;
  key_hash: Uint8Array;
  name: string;
  origins: Generated<string[]>;
  created_at: ColumnType<Date, Date | undefined, never>;
  last_used_at: Date | null;
  revoked_at: Date | null;
  paused_at: Date | null;
}

export interface PracticesTables {
  practice: PracticeTable;
  api_key: ApiKeyTable;
}
