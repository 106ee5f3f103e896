import { getBookingCalendar } from '@attune/sdk';
import type { BookingCreated } from '@attune/sdk';
import type { Client } from '../../contexts/client.ts';

/** Loads the calendar file of a booking and hands it to the browser as a download. Rejects like any request. */
export async function saveCalendarFile(client: Client, { id, manage }: BookingCreated): Promise<void> {
  const text = await getBookingCalendar(client, id, { session: manage.session });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'appointment.ics';
  link.click(); // never on the page, so no router of the page sees it
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser reads it after the click
}
