// A time is held while a form is filled in, and then booked: once, however often it is sent.
import { newIdempotencyKey, type Attune, type BookingCreated, type Hold, type Service, type Slot } from '@attune/sdk';
import type { FreeTime } from './find-time.ts';

/** Books a time, or the nearest to it if somebody was faster. */
export async function book(attune: Attune, { service, slot }: FreeTime, email: string): Promise<BookingCreated> {
  const idempotencyKey = newIdempotencyKey(); // stays with the form
  const hold = await holdOrNearest(attune, service, slot);
  console.log(`   held until ${hold.expiresAt}`);

  const form = {
    holdId: hold.id,
    holdSecret: hold.secret,
    client: { firstName: 'Mara', lastName: 'Vogt', email },
    answers: answersTo(service),
    consent: { privacy: true as const },
  };
  const booking = await attune.bookings.create(form, { idempotencyKey });
  const again = await attune.bookings.create(form, { idempotencyKey }); // a second click
  console.log(`   ${booking.status}: ${booking.service.name} with ${booking.therapist.name}`);
  console.log(`   sent twice, booked ${again.id === booking.id ? 'once' : 'twice'}`);
  return booking;
}

async function holdOrNearest(attune: Attune, service: Service, slot: Slot): Promise<Hold> {
  const result = await attune.holds.create(wanted(service, slot)).safe();
  if (result.ok) return result.data;
  if (result.code !== 'slot-taken') throw result.error;

  const [nearest] = result.error.near;
  if (!nearest) throw result.error;
  console.log(`   just taken; the nearest is ${nearest.startsAt}`);
  return attune.holds.create(wanted(service, nearest));
}

const wanted = ({ id }: Service, { therapistId, startsAt, format }: Slot) => ({
  therapistId,
  serviceId: id,
  startsAt,
  format: format === 'online' ? ('online' as const) : ('in_person' as const),
});

/** What the service asks beforehand: the first choice, or a few words. */
const answersTo = ({ questions }: Service) =>
  Object.fromEntries(questions.filter(({ required }) => required).map(({ id, options }) => [id, options[0] ?? 'Nein']));
