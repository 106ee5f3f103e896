import type { Selectable } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import type { FormatValue, ServiceTable } from './tables.ts';
import { moneyOf } from './therapist.view.ts';

/** A service, or a service as one therapist gives it: their price and formats go before the general ones. */
export interface ServiceRow extends Pick<
  Selectable<ServiceTable>,
  | 'id'
  | 'slug'
  | 'name'
  | 'kind'
  | 'description'
  | 'duration_minutes'
  | 'slot_interval_minutes'
  | 'minimum_notice_minutes'
  | 'horizon_days'
  | 'approval_required'
  | 'questions'
  | 'level'
  | 'prerequisites'
  | 'materials'
  | 'dependant_kind'
  | 'dependant_required'
  | 'group_size'
  | 'price_amount'
  | 'price_currency'
> {
  readonly formats: FormatValue[];
}

/** A service as visitors see it. */
export const toService = (row: ServiceRow): Schemas['Service'] => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  kind: row.kind,
  description: row.description || null,
  durationMinutes: row.duration_minutes,
  slotIntervalMinutes: row.slot_interval_minutes,
  formats: row.formats,
  price: moneyOf(row.price_amount, row.price_currency),
  minimumNoticeMinutes: row.minimum_notice_minutes,
  horizonDays: row.horizon_days,
  approvalRequired: row.approval_required,
  questions: row.questions,
  level: row.level,
  prerequisites: row.prerequisites,
  materials: row.materials,
  dependant: row.dependant_kind && { kind: row.dependant_kind, required: row.dependant_required },
  groupSize: row.group_size,
});
