import { countryOf, parsePhone } from '../../bookings/phone.ts';
import type { ImportedBooking, PracticeImport } from './faults.ts';
import { byName, found, instant, names, type Setting } from './row-tools.ts';
import { sessionsOf } from './seats.ts';
import type { Row } from './upsert.ts';

type Therapist = PracticeImport['therapists'][number];
type Client = PracticeImport['clients'][number];
type Dependant = NonNullable<Client['dependants']>[number];

/** The bookings of the file, with what is known of their life before. Who overlaps whom is seen when all of them are known. */
export const bookingRows = (file: PracticeImport, setting: Setting): Row[] => {
  const [services, therapists, clients] = [byName(file.services), byName(file.therapists), byName(file.clients)];
  const sessionOf = sessionsOf(file, setting.anchor);
  const { timeZone, locale } = file.practice;
  return file.bookings.map((booking) => {
    const service = found(services, booking.service);
    const therapist = found(therapists, booking.therapist);
    const startsAt = instant(booking.startsAt, timeZone, setting);
    const session = sessionOf(booking);
    const client = found(clients, booking.client);
    const dependant = client.dependants?.find(({ externalId }) => externalId === booking.dependant);
    const offer = therapist.services.find((offered) => offered.service === booking.service);
    const price = booking.price ?? offer?.price ?? service.price;
    const usualEnd = new Date(Date.parse(startsAt ?? '') + service.durationMinutes * 60_000).toISOString();
    const isInPerson = booking.format === 'in_person';
    return {
      practice_id: setting.practiceId,
      id: names(setting)('booking', booking.externalId),
      external_id: booking.externalId,
      external_uid: booking.externalUid ?? null,
      status: booking.status,
      source: booking.source ?? 'import',
      therapist_id: names(setting)('therapist', booking.therapist),
      service_id: names(setting)('service', booking.service),
      client_id: setting.clientId(booking.client),
      dependant_id: dependant ? setting.dependantId(dependant.externalId) : null,
      group_session_id: session ? names(setting)('group_session', session.externalId) : null,
      format: booking.format,
      location: session?.location ?? booking.location ?? (isInPerson ? addressOf(therapist) : null),
      joining_link: booking.joiningLink ?? null,
      starts_at: startsAt,
      ends_at: session ? usualEnd : (instant(booking.endsAt, timeZone, setting) ?? usualEnd),
      buffer_before_minutes: service.bufferBeforeMinutes ?? 0,
      buffer_after_minutes: service.bufferAfterMinutes ?? 0,
      overlaps_allowed: false,
      contact: dependant ? { ...contactOf(client), dependant: dependantGiven(dependant) } : contactOf(client),
      answers: booking.answers ?? {},
      emergency_contact: emergencyContactOf(booking, locale),
      price_amount: price?.amount ?? null,
      price_currency: price?.currency ?? null,
      is_test: booking.isTest ?? false,
      ...endOf(booking, timeZone, setting),
      changed_by: 'import',
      created_at: instant(booking.createdAt, timeZone, setting) ?? setting.importedAt,
    };
  });
};

/** What came before a booking stood where it stands, for those that were moved. */
export const historyOf = (file: PracticeImport, setting: Setting): Row[] => {
  const read = (text: string | undefined) => instant(text, file.practice.timeZone, setting);
  return file.bookings.flatMap((booking) => {
    const previousStart = read(booking.previousStartsAt);
    if (previousStart === null) return [];
    return [
      {
        booking_id: names(setting)('booking', booking.externalId),
        previous_start: previousStart,
        booked_at: read(booking.createdAt),
        ended_at: read(booking.cancelledAt),
        reason: booking.cancelReason ?? null,
      },
    ];
  });
};

const endOf = (booking: ImportedBooking, zone: string, setting: Setting) => {
  const isCancelled = booking.status === 'cancelled';
  const hasEnded = isCancelled || booking.status === 'declined';
  return {
    cancelled_by: hasEnded ? (booking.cancelledBy ?? (isCancelled ? 'client' : null)) : null,
    cancel_reason: booking.cancelReason ?? null,
    cancelled_at: instant(booking.cancelledAt, zone, setting),
    change_reason: booking.cancelReason ?? null,
  };
};

const emergencyContactOf = ({ emergencyContact }: ImportedBooking, locale: string) =>
  emergencyContact
    ? {
        name: emergencyContact.name,
        relation: emergencyContact.relation ?? null,
        phone: parsePhone(emergencyContact.phone, countryOf(locale)),
      }
    : null;

const addressOf = ({ street, postalCode, city }: Therapist): string =>
  [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

const contactOf = ({ firstName, lastName, email, phone, locale, timeZone }: Client) => ({
  firstName,
  lastName,
  email,
  phone: phone ?? null,
  locale: locale ?? null,
  timeZone: timeZone ?? null,
});

const dependantGiven = ({ name, breed, bornOn }: Dependant) => ({
  name,
  breed: breed ?? null,
  bornOn: bornOn ?? null,
  notes: null,
});
