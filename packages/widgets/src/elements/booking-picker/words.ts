import type { Service, Slot } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { Journey } from './journey.ts';
import { offsetOf, placeOf } from './zones.ts';

/** "90 €", or that nothing is charged; '' where no price is published. */
export function priceOf({ price }: Service, { t, format }: Journey): string {
  if (!price) return '';
  return price.amount ? format.money(price) : t.noCharge;
}

/** "50 min · Online · 90 € · For beginners", as far as chosen and known. */
export function factsOf(service: Service, meeting: string, journey: Journey): string {
  return [
    journey.text.common.minutes(service.durationMinutes),
    meeting && meetingOf(meeting, journey),
    priceOf(service, journey),
    journey.t.levels[service.level ?? ''],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What one should know before, and bring along. */
export const adviceView = ({ prerequisites, materials }: Service, { t }: Journey) => [
  prerequisites ? html`<br />${t.before(prerequisites)}` : nothing,
  materials ? html`<br />${t.bring(materials)}` : nothing,
];

/** "Online" or "In person". */
export const meetingOf = (meeting: string, { text }: Journey): string => text.common.formats[meeting] ?? meeting;

/** "09:00". */
export const timeOf = ({ startsAt }: Slot, { format, times }: Journey): string => format.time(startsAt, times.zone);

/** "Tue 24 Nov, 09:00". */
export const shortTimeOf = (slot: Slot, journey: Journey): string =>
  journey.format.shortDate(slot.startsAt, journey.times.zone) + journey.text.common.comma + timeOf(slot, journey);

/** "Berlin (GMT+1)", as it is at that time. */
export const zoneOf = (instant: string | number, { format, times }: Journey): string =>
  `${placeOf(times.zone)} (${offsetOf(times.zone, instant, format.lang)})`;

/** "Tuesday 24 November, 09:00 (Berlin, GMT+1)": until when something holds. */
export function untilOf(instant: string, journey: Journey): string {
  const { format, text, times } = journey;
  const date = format.longDate(instant, times.zone);
  return `${date}${text.common.comma}${format.time(instant, times.zone)}${text.common.comma}${zoneOf(instant, journey)}`;
}

/** How it happens: by video, or where to go. */
export function placeFor(meeting: string, { t, therapist }: Journey): string {
  if (meeting === 'online') return t.onlineHint;
  const place = therapist?.locations.find(({ format }) => format === meeting);
  return place?.street ? `${place.street}, ${place.postalCode ?? ''} ${place.city}` : '';
}
