import { createRandom } from './random.mjs';

/** Bookings of before the import, with what `tell` says of the life they had elsewhere; those to come are as they are. */
export const withOrigins = (file, tell) => ({
  ...file,
  bookings: file.bookings.map((booking) =>
    booking.startsAt.startsWith('-')
      ? { ...booking, ...tell(booking, createRandom(`origin ${booking.externalId}`), file) }
      : booking,
  ),
});

/** So many days before a time that is past itself, at that wall time. */
export const daysBefore = (startsAt, days, time) => `-P${Number(/\d+/.exec(startsAt)[0]) + days}DT${time}`;
