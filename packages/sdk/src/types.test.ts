import { test } from 'node:test';
import { createAttune, type Booking, type NewHold, type Practice, type ServiceKind, type Slot } from './index.ts';

/** What only has to compile: a wrong promise of the types fails the type check, not the run. */
test('the types promise what the contract does', () => undefined);

const attune = createAttune({ key: 'pk_test', api: 'https://api.example' });
const id = '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c01';
const startsAt = '2026-03-03T08:00:00Z';

export const closed = (format: Slot['format']): NewHold[] => [
  { therapistId: id, serviceId: id, startsAt, format: 'online' },
  // @ts-expect-error a value that is not of the contract cannot be sent
  { therapistId: id, serviceId: id, startsAt, format: 'hologram' },
  // @ts-expect-error neither can whatever a newer platform may have answered
  { therapistId: id, serviceId: id, startsAt, format },
  // @ts-expect-error and no field that it does not know
  { therapistId: id, serviceId: id, startsAt, format: 'online', note: 'by the window' },
];

export const open = (booking: Booking): Booking['status'][] => ['confirmed', 'moved_to_the_moon', booking.status];

export const known: ServiceKind[] = ['intro', 'session', 'group', 'workshop'];

export const queries = (city: string[] | undefined) => [
  () => attune.therapists.list({ city, q: undefined }),
  // @ts-expect-error a filter that does not exist
  () => attune.therapists.list({ town: city }),
  // @ts-expect-error listSlots needs to know what and when
  () => attune.slots.list({ therapistId: id }),
  // @ts-expect-error consent to the privacy notice cannot be false
  () => attune.bookings.create({ holdId: id, holdSecret: id, client, consent: { privacy: false } }),
];

const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

export const nullable = ({ phone }: Practice): string => phone ?? 'none';
