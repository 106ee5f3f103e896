import type { BookingService, BookingTherapist, Service, TherapistProfile } from '../generated/schema.ts';

/** A therapist as bookings show them. */
export const toBookingTherapist = ({ id, name, title, monogram, photoUrl }: TherapistProfile): BookingTherapist => ({
  id,
  name: [title, name].filter(Boolean).join(' '),
  monogram,
  photoUrl,
});

/** A service as bookings show it. */
export const toBookingService = ({ id, name, durationMinutes }: Service): BookingService => ({
  id,
  name,
  durationMinutes,
});
