import { getBookingCalendar } from '@attune/sdk';
import type { Client } from '../../contexts/client.ts';

/** Hands the visitor an appointment as a file that calendars take. */
export async function saveCalendar(client: Client, bookingId: string, session: string): Promise<void> {
  save(await getBookingCalendar(client, bookingId, { session }));
}

/** Hands a calendar file to the browser as a download. */
function save(calendar: string): void {
  const url = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'appointment.ics';
  link.click(); // never on the page, so no router of the page sees it
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser reads it after the click
}
