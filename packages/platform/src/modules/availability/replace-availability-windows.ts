import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { refuseStale } from '../../http/entity-tag.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { isTimeZone } from '../bookings/check-time-zone.ts';
import { findTherapist, servicesOf } from './find-therapist.ts';
import { lockTherapist } from './lock-therapist.ts';
import { refreshNextAvailability } from './next-availability.ts';
import type { AvailabilityWindowTable } from './tables.ts';
import { minuteOfDay } from './wall-time.ts';
import { weekOf } from './window.view.ts';

type Fault = { readonly pointer: string; readonly detail: string };
type Given = Context<'replaceAvailabilityWindows'>;
type NewWindow = Given['body']['windows'][number];

/** Sets the whole week of a therapist. What was booked stays booked, also outside of it. */
export const replaceAvailabilityWindows = operation('replaceAvailabilityWindows', async (context) => {
  const { path, headers, body, tx } = context;
  const therapist = await findTherapist(tx, path.therapistId);
  const services = await servicesOf(tx, therapist.id);
  refuseFaulty(body.windows.flatMap((window, index) => faultsOf(window, `/windows/${index}`, services)));

  await lockTherapist(tx, therapist.id);
  await refuseStale(headers['if-match'], () => weekOf(tx, therapist));
  await tx.deleteFrom('availability_window').where('therapist_id', '=', therapist.id).execute();
  const rows = body.windows.flatMap((window) => rowsOf(window, context));
  if (rows.length > 0) await tx.insertInto('availability_window').values(rows).execute();
  await refreshNextAvailability(tx, [therapist.id]);
  return { status: 200, body: await weekOf(tx, therapist) };
});

function faultsOf(window: NewWindow, at: string, services: ReadonlySet<string>): Fault[] {
  const { startsAt, endsAt, serviceIds = [], timeZone } = window;
  const strange = serviceIds.flatMap((id, index) => (services.has(id) ? [] : [index]));
  return [
    ...(minuteOfDay(startsAt) < minuteOfDay(endsAt)
      ? []
      : [{ pointer: `${at}/endsAt`, detail: 'must be after startsAt' }]),
    ...strange.map((index) => ({ pointer: `${at}/serviceIds/${index}`, detail: 'is no service of this therapist' })),
    ...(timeZone === undefined || isTimeZone(timeZone)
      ? []
      : [{ pointer: `${at}/timeZone`, detail: 'must be an IANA time zone' }]),
  ];
}

function refuseFaulty(errors: Fault[]): void {
  if (errors.length > 0) refuse('validation-failed', { detail: 'The week is not as expected.', errors });
}

function rowsOf(window: NewWindow, { path, caller }: Given): Insertable<AvailabilityWindowTable>[] {
  const services = window.serviceIds?.length ? window.serviceIds : [null];
  return services.map((serviceId) => ({
    practice_id: caller.practiceId,
    id: randomUUID(),
    therapist_id: path.therapistId,
    service_id: serviceId,
    format: window.format,
    day_of_week: window.dayOfWeek,
    starts_at: window.startsAt,
    ends_at: window.endsAt === '23:59' ? '24:00' : window.endsAt, // what systems write that have no 24:00
    time_zone: window.timeZone ?? null,
    slot_interval_minutes: window.slotIntervalMinutes ?? null,
    address: window.address ?? null,
  }));
}
