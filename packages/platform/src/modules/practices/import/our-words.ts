import { resolved, type Schemas } from '../../../http/contract.ts';
import { isZone } from './check-places.ts';
import { readInstant } from './dates.ts';
import type { ImportedState, Moment, PracticeImport } from './faults.ts';

type GivenImport = Schemas['PracticeImport'];
type GivenBooking = GivenImport['bookings'][number];

const { 'x-means': means } = resolved<{ readonly 'x-means': Readonly<Record<string, ImportedState>> }>({
  $ref: '#/components/schemas/ImportBookingStatus',
});

/** What we call a state ourselves: who writes so has said where a booking stands, whatever time it is. */
const ours: ReadonlySet<string> = new Set([
  'confirmed',
  'completed',
  'no_show',
  'cancelled',
  'pending_approval',
  'declined',
]);

/**
 * What a status of a file means here; the contract's ImportBookingStatus is the one table of that. Other systems say nothing when time
 * passes: there, what is confirmed and over took place, and what still waits when it is over has expired.
 */
export const meaningOf = (said: string, isOver: boolean): ImportedState => {
  const meaning = means[said];
  if (meaning === undefined) throw new Error(`"${said}" passed the schema and means nothing`);
  if (ours.has(said) || !isOver) return meaning;
  return meaning === 'confirmed' ? 'completed' : meaning === 'pending_approval' ? 'expired' : meaning;
};

/** The file with the states of its bookings in our own words. */
export const inOurWords = (file: GivenImport, moment: Moment): PracticeImport => {
  const durations = new Map(file.services.map(({ externalId, durationMinutes }) => [externalId, durationMinutes]));
  const isOver = ({ startsAt, endsAt, service }: GivenBooking): boolean => {
    if (!isZone(file.practice.timeZone)) return false; // which is a fault, and nothing is kept
    const read = (text: string) => readInstant(text, moment.anchor, file.practice.timeZone)?.getTime();
    const end = endsAt === undefined ? (read(startsAt) ?? 0) + (durations.get(service) ?? 0) * 60_000 : read(endsAt);
    return end !== undefined && end <= moment.now.getTime();
  };
  return {
    ...file,
    bookings: file.bookings.map((booking) => ({
      ...booking,
      status: ours.has(booking.status) ? meaningOf(booking.status, false) : meaningOf(booking.status, isOver(booking)),
    })),
  };
};
