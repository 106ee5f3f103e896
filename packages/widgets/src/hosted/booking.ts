/**
 * The script of the hosted page that a confirmation mail leads to. It takes the token out of the address before anything
 * else, exchanges it, and fills in the appointment. Every sentence on the page is the platform's.
 */
import { getBooking, getBookingCalendar } from '@attune/sdk';
import type { Booking } from '@attune/sdk';
import { Format } from '../locales/format.ts';
import { client, isRefusal, openLink, remembered, takeToken } from './link.ts';

type State = 'loading' | 'missing' | 'spent' | 'failed' | 'shown';

let token = takeToken();
let booking: Booking | undefined;

addEventListener('hashchange', () => {
  token = takeToken() || token;
  void open();
});
on('retry', open);
on('calendar', saveCalendar);
void open();

async function open(): Promise<void> {
  if (!client) return;
  show('loading');
  try {
    const link = await openLink(token);
    if (!link) return show('missing');
    booking = await getBooking(client, link.resource.id, { session: link.session });
    fill(booking);
    show('shown');
  } catch (error) {
    show(isRefusal(error) ? 'spent' : 'failed');
  }
}

async function saveCalendar(): Promise<void> {
  const link = remembered();
  if (!client || !booking || !link) return;
  const text = await getBookingCalendar(client, booking.id, { session: link.session });
  const file = document.createElement('a');
  file.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  file.download = 'appointment.ics';
  file.click();
  URL.revokeObjectURL(file.href);
}

function fill({
  startsAt,
  endsAt,
  timeZone,
  therapist,
  service,
  format,
  location: place,
  price,
  status,
  client: guest,
}: Booking) {
  const words = new Format(document.documentElement.lang);
  const zone = format === 'online' ? (guest.timeZone ?? timeZone) : timeZone;
  const date = words.dateTime(startsAt, { timeZone: zone, dateStyle: 'full' });
  write('when', `${date}, ${words.time(startsAt, zone)} – ${words.time(endsAt, zone)} (${placeOf(zone)})`);
  write('therapist', therapist.name);
  write('service', service.name);
  write('minutes', words.number(service.durationMinutes));
  write('location', place ? `, ${place}` : '');
  write('price', price?.amount ? words.money(price) : '');
  reveal('format', format);
  reveal('status', status);
  all('[data-with=price]').forEach((each) => (each.hidden = !price?.amount));
}

/** `Europe/Berlin` is read as Berlin. */
function placeOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

function show(state: State): void {
  reveal('state', state);
}

/** Of all elements with `data-{name}`, shows those that say so. */
function reveal(name: string, value: string): void {
  all(`[data-${name}]`).forEach((each) => (each.hidden = each.dataset[name] !== value));
}

function write(field: string, text: string): void {
  all(`[data-field=${field}]`).forEach((each) => (each.textContent = text));
}

function on(action: string, act: () => Promise<void>): void {
  all(`[data-action=${action}]`).forEach((each) =>
    each.addEventListener('click', () => void act().catch(() => show('failed'))),
  );
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}
