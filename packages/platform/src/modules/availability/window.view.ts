import type { Selectable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import type { AvailabilityWindowTable } from './tables.ts';

type WindowRow = Selectable<AvailabilityWindowTable>;
type Window = Schemas['AvailabilityWindow'];

/** What is answered for a therapist's week. */
export async function weekOf(tx: Tx, therapist: Zoned): Promise<Schemas['AvailabilityWindowPage']> {
  return { data: await findWindows(tx, therapist), nextCursor: null };
}

interface Zoned {
  readonly id: string;
  readonly time_zone: string;
}

/** The weekly hours of a therapist, by day and time. A window of several services, which are rows of their own, is one again. */
export async function findWindows(tx: Tx, { id, time_zone }: Zoned): Promise<Window[]> {
  const rows = await tx
    .selectFrom('availability_window')
    .selectAll()
    .where('therapist_id', '=', id)
    .orderBy('day_of_week')
    .orderBy('starts_at')
    .orderBy('ends_at')
    .orderBy('format')
    .orderBy('service_id')
    .execute();
  const alike = Map.groupBy(rows, (row) => JSON.stringify(toWindow(row, [], time_zone)));
  return [...alike.values()].flatMap((group) => together(group, time_zone));
}

/** Of rows that differ in their service alone one window; one for every service says all there is to say. */
function together(rows: readonly WindowRow[], zone: string): Window[] {
  const [first] = rows;
  if (!first) return [];
  const services = rows.flatMap(({ service_id }) => service_id ?? []);
  return [toWindow(first, services.length < rows.length ? [] : services, zone)];
}

function toWindow(row: WindowRow, serviceIds: string[], zone: string): Window {
  return {
    dayOfWeek: row.day_of_week,
    startsAt: row.starts_at.slice(0, 5),
    endsAt: row.ends_at.slice(0, 5),
    format: row.format,
    serviceIds,
    slotIntervalMinutes: row.slot_interval_minutes,
    address: row.address,
    timeZone: row.time_zone ?? zone,
  };
}
