import type { Generated } from 'kysely';

export interface ClientTable {
  practice_id: string;
  id: string;
  external_id: string | null;
  first_name: string;
  last_name: string;
  email: string;
  phone: string | null;
  locale: string | null;
  time_zone: string | null;
  status: Generated<'pre_confirmation' | 'email_confirmed' | 'new' | 'matched'>;
  archived_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ConsentTable {
  practice_id: string;
  id: string;
  client_id: string;
  purpose: 'privacy' | 'marketing';
  granted: Generated<boolean>;
  /** The wording that was agreed to. */
  text_version: string;
  source: 'booking' | 'request' | 'import' | 'staff';
  created_at: Generated<Date>;
}

/** For whom a client books. */
export interface DependantTable {
  practice_id: string;
  id: string;
  client_id: string;
  external_id: string | null;
  name: string;
  kind: 'child' | 'pet';
  breed: string | null;
  born_on: string | null;
  notes: string | null;
  archived_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ClientsTables {
  client: ClientTable;
  dependant: DependantTable;
  consent: ConsentTable;
}
