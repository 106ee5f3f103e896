import type { Target } from './upsert.ts';

const own = { practice_id: 'uuid', id: 'uuid' };
const money = { price_amount: 'bigint', price_currency: 'text' };

/** The tables that an import writes, in an order that their references allow. */
export const targets = {
  practice: {
    table: 'practice',
    key: ['practice_id'],
    onceOnly: ['is_demo'],
    columns: {
      practice_id: 'uuid', external_id: 'text', slug: 'text', name: 'text', locale: 'text', time_zone: 'text', currency: 'text',
      phone: 'text', email: 'text', url: 'text', theme: 'jsonb', terms: 'jsonb', address_form: 'text', vocabulary: 'jsonb',
      policies: 'jsonb', crisis_notice: 'jsonb', is_demo: 'boolean', import_anchor: 'date',
    },
  },
  service: {
    table: 'service',
    key: ['practice_id', 'id'],
    columns: {
      ...own, external_id: 'text', slug: 'text', name: 'text', kind: 'text', description: 'text', duration_minutes: 'integer',
      slot_interval_minutes: 'integer', buffer_before_minutes: 'integer', buffer_after_minutes: 'integer',
      minimum_notice_minutes: 'integer', horizon_days: 'integer', max_per_day: 'integer', max_per_week: 'integer',
      approval_required: 'boolean', formats: 'text[]', ...money, questions: 'jsonb', position: 'integer', archived_at: 'timestamptz',
    },
  },
  therapist: {
    table: 'therapist',
    key: ['practice_id', 'id'],
    columns: {
      ...own, external_id: 'text', slug: 'text', first_name: 'text', last_name: 'text', title: 'text', headline: 'text', about: 'text',
      approach: 'text', email: 'text', photo_url: 'text', gender: 'text', city: 'text', district: 'text', street: 'text',
      postal_code: 'text', time_zone: 'text', languages: 'text[]', specialties: 'text[]', insurances: 'text[]', methods: 'text[]',
      qualifications: 'jsonb', accepting_new: 'boolean', accepting_new_confirmed_at: 'timestamptz', verification: 'text',
      archived_at: 'timestamptz',
    },
  },
  therapist_service: {
    table: 'therapist_service',
    key: ['practice_id', 'therapist_id', 'service_id'],
    columns: { practice_id: 'uuid', therapist_id: 'uuid', service_id: 'uuid', ...money, formats: 'text[]' },
  },
  availability_window: {
    table: 'availability_window',
    key: ['practice_id', 'id'],
    columns: {
      ...own, therapist_id: 'uuid', service_id: 'uuid', format: 'text', day_of_week: 'smallint', starts_at: 'time', ends_at: 'time',
      slot_interval_minutes: 'integer', address: 'text',
    },
  },
  availability_exception: {
    table: 'availability_exception',
    key: ['practice_id', 'id'],
    columns: { ...own, therapist_id: 'uuid', kind: 'text', starts_on: 'date', ends_on: 'date', reason: 'text' },
  },
  client: {
    table: 'client',
    key: ['practice_id', 'id'],
    columns: {
      ...own, external_id: 'text', first_name: 'text', last_name: 'text', email: 'text', phone: 'text', locale: 'text',
      time_zone: 'text', status: 'text',
    },
  },
  booking: {
    table: 'booking',
    key: ['practice_id', 'id'],
    onceOnly: ['source', 'contact', 'answers', 'price_amount', 'price_currency', 'changed_by', 'buffer_before_minutes', 'buffer_after_minutes', 'location'],
    // what was moved, cancelled or completed here since is history of this platform, and no longer the file's
    changeable: "kept.changed_by = 'import' and kept.sequence = 0",
    columns: {
      ...own, external_id: 'text', status: 'text', source: 'text', therapist_id: 'uuid', service_id: 'uuid', client_id: 'uuid',
      format: 'text', location: 'text', starts_at: 'timestamptz', ends_at: 'timestamptz', buffer_before_minutes: 'integer',
      buffer_after_minutes: 'integer', contact: 'jsonb', answers: 'jsonb', ...money, changed_by: 'text',
    },
  },
  review: {
    table: 'review',
    key: ['practice_id', 'id'],
    changeable: "kept.visibility <> 'removed'",
    columns: {
      ...own, external_id: 'text', booking_id: 'uuid', therapist_id: 'uuid', rating: 'smallint', text: 'text', visibility: 'text',
      created_at: 'timestamptz',
    },
  },
} as const satisfies Record<string, Target>;

export type TableName = keyof typeof targets;
