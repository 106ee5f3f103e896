import { operation } from '../../http/operation.ts';
import { sentencesFor } from '../messaging/sentences.ts';
import { findBooking } from './booking.view.ts';
import { toCalendar } from './calendar.ts';
import { calendarEntry } from './calendar-entry.ts';

/** The booking as a calendar file, in the language of the client. */
export const getBookingCalendar = operation('getBookingCalendar', async ({ path, tx }) => {
  const booking = await findBooking(tx, path.bookingId);
  const sentences = sentencesFor(booking.contact.locale ?? booking.practice_locale);
  return {
    status: 200,
    headers: { 'content-disposition': `attachment; filename="${sentences.calendarFile}"` },
    body: toCalendar([calendarEntry(booking, sentences)]),
  };
});
