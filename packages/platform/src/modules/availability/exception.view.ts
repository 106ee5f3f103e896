import type { Selectable } from 'kysely';
import type { Schemas } from '../../http/contract.ts';
import type { AvailabilityExceptionTable } from './tables.ts';

type Exception = Schemas['AvailabilityException'];

/** A closure or an extra opening, as the practice sees it. */
export function toException(row: Selectable<AvailabilityExceptionTable>): Exception {
  return {
    id: row.id,
    therapistId: row.therapist_id,
    kind: row.kind,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    startsAt: row.starts_at?.slice(0, 5) ?? null,
    endsAt: row.ends_at?.slice(0, 5) ?? null,
    format: row.format,
    serviceId: row.service_id,
    reason: row.reason,
    createdAt: row.created_at.toISOString(),
  };
}
