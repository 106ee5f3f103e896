import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { monogramOf, photoUrlOf } from '../directory/therapist.view.ts';
import { therapistName } from './booking.view.ts';

/** With whom and for what, as far as that was said. */
export interface Parties {
  readonly therapistId?: string | undefined;
  readonly serviceId?: string | undefined;
}

/**
 * Refuses what the caller may not see or what is no more (404), and a service that the therapist does not give (422 at that pointer).
 */
export async function checkParties(tx: Tx, { therapistId, serviceId }: Parties, pointer: string): Promise<void> {
  if (therapistId !== undefined && !(await isThere(tx, 'therapist', therapistId))) refuse('not-found');
  if (serviceId !== undefined && !(await isThere(tx, 'service', serviceId))) refuse('not-found');
  if (therapistId === undefined || serviceId === undefined) return;
  const offer = await tx
    .selectFrom('therapist_service')
    .select('service_id')
    .where('therapist_id', '=', therapistId)
    .where('service_id', '=', serviceId)
    .executeTakeFirst();
  if (!offer)
    refuse('validation-failed', { errors: [{ pointer, detail: 'the therapist does not give this service' }] });
}

async function isThere(tx: Tx, table: 'therapist' | 'service', id: string): Promise<boolean> {
  const row = await tx
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

interface TherapistRow {
  readonly therapist_id: string | null;
  readonly therapist_first_name: string | null;
  readonly therapist_last_name: string | null;
  readonly therapist_title: string | null;
  readonly therapist_photo_url: string | null;
}

/** The therapist of a row that may have none, or one that its reader may not see. */
export function toBookingTherapist(row: TherapistRow, publicUrl: string): Schemas['BookingTherapist'] | null {
  const { therapist_id: id, therapist_first_name: first, therapist_last_name: last } = row;
  if (id === null || first === null || last === null) return null;
  return {
    id,
    name: therapistName({
      therapist_title: row.therapist_title,
      therapist_first_name: first,
      therapist_last_name: last,
    }),
    monogram: monogramOf(first, last),
    photoUrl: photoUrlOf(row.therapist_photo_url, publicUrl),
  };
}

interface ServiceRow {
  readonly service_id: string | null;
  readonly service_name: string | null;
  readonly duration_minutes: number | null;
}

/** The service of a row that may have none. */
export function toBookingService(row: ServiceRow): Schemas['BookingService'] | null {
  const { service_id: id, service_name: name, duration_minutes: durationMinutes } = row;
  return id === null || name === null || durationMinutes === null ? null : { id, name, durationMinutes };
}
