import type { Booking, CancellationPreview, Money } from '@attune/sdk';
import { offsetOf, placeOf, visitorZone } from '../booking-picker/zones.ts';
import type { Managing } from './managing.ts';

/** The zone of an appointment: that of the place, or online the one that the client booked in. */
export const zoneOf = ({ client, format, timeZone }: Booking): string =>
  format === 'online' ? (client.timeZone ?? timeZone) : timeZone;

/** "Berlin (GMT+1)", as it is at that time. */
export const zoneName = (zone: string, instant: string, { format }: Managing): string =>
  `${placeOf(zone)} (${offsetOf(zone, instant, format.lang)})`;

/** "Tuesday 24 November, 09:00 – 09:50". */
export function spanOf({ startsAt, endsAt, ...booking }: Booking, { format, text }: Managing): string {
  const zone = zoneOf({ startsAt, endsAt, ...booking });
  const time = [startsAt, endsAt].map((instant) => format.time(instant, zone)).join(' – ');
  return format.longDate(startsAt, zone) + text.common.comma + time;
}

/** "Monday 23 November, 09:00, Berlin (GMT+1)": until when something holds. */
export function untilOf(instant: string, booking: Booking, managing: Managing): string {
  const { format, text } = managing;
  const zone = zoneOf(booking);
  return [format.longDate(instant, zone), format.time(instant, zone), zoneName(zone, instant, managing)].join(
    text.common.comma,
  );
}

/** The same moment where the client is now, if clocks show another time there; '' if not. */
export function elsewhereOf({ startsAt, ...booking }: Booking, managing: Managing): string {
  const { format, t, text } = managing;
  const here = visitorZone();
  const [there, now] = [zoneOf({ startsAt, ...booking }), here].map(
    (zone) => format.shortDate(startsAt, zone) + text.common.comma + format.time(startsAt, zone),
  );
  return !now || there === now ? '' : t.elsewhere(now, zoneName(here, startsAt, managing));
}

/** That clocks change before the appointment, where they do; '' if not. */
export function clocksOf(booking: Booking, { format, t }: Managing, now: number): string {
  const [then, today] = [booking.startsAt, now].map((instant) => offsetOf(zoneOf(booking), instant, format.lang));
  return then === today ? '' : t.clocksChange;
}

/** "24 hours", or days where it comes out even. */
export function noticeOf({ noticeMinutes }: CancellationPreview, { format }: Managing): string {
  const hours = noticeMinutes / 60;
  const unit = hours > 48 && hours % 24 === 0 ? 'day' : hours % 1 ? 'minute' : 'hour';
  const amount = { day: hours / 24, hour: hours, minute: noticeMinutes }[unit];
  return format.number(amount, { style: 'unit', unit, unitDisplay: 'long' });
}

/** Whether any money is meant. */
export const isSome = (money: Money | null | undefined): money is Money => !!money?.amount;
