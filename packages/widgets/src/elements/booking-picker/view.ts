import type { Practice, Service, Slot } from '@attune/sdk';
import type { PickerTexts } from '../../locales/catalogue.ts';
import type { Format } from '../../locales/format.ts';
import type { JourneyController, Offer } from './journey.ts';
import type { TimesController } from './times.ts';
import { offsetOf, placeOf } from './zones.ts';

/** What every part of the picker is drawn from. */
export interface View {
  readonly text: PickerTexts;
  readonly format: Format;
  readonly offer: Offer;
  readonly journey: JourneyController;
  readonly times: TimesController;
  /** The zone that days and times are shown in. */
  readonly zone: string;
}

/** "Dr. Ada Lind". */
export const nameOf = ({ title, name }: { title: string | null; name: string }): string => (title ? `${title} ${name}` : name);

/** "90 €", or that nothing is charged; '' where no price is published. */
export function priceOf({ price }: Pick<Service, 'price'>, { text, format }: View): string {
  if (!price) return '';
  return price.amount === 0 ? text.picker.noCharge : format.money(price);
}

/** "50 min · Online · 90 €", as far as chosen. */
export function factsOf(service: Service, meeting: string, view: View): string {
  const facts = [minutesOf(service, view), meeting && formatName(meeting, view), priceOf(service, view)];
  return facts.filter(Boolean).join(' · ');
}

/** "50 min". */
export const minutesOf = ({ durationMinutes }: Service, { format }: View): string =>
  format.number(durationMinutes, { style: 'unit', unit: 'minute' });

/** "Online" or "In person". */
export const formatName = (meeting: string, { text }: View): string => text.common.formats[meeting] ?? meeting;

/** "Tuesday 24 November". */
export const dateOf = ({ startsAt }: Pick<Slot, 'startsAt'>, { format, zone }: View): string => format.longDate(startsAt, zone);

/** "09:00". */
export const timeOf = ({ startsAt }: Pick<Slot, 'startsAt'>, { format, zone }: View): string => format.time(startsAt, zone);

/** "Berlin (GMT+1)", as it is on that day. */
export const zoneOf = ({ startsAt }: Pick<Slot, 'startsAt'>, { format, zone }: View): string =>
  `${placeOf(zone)} (${offsetOf(zone, startsAt, format.lang)})`;

/** Where to go for a session in person; '' online and where no address is given. */
export function addressOf(meeting: string, { offer }: View): string {
  const place = offer.therapist.locations.find(({ format }) => format === meeting);
  if (!place?.street) return '';
  return `${place.street}, ${[place.postalCode, place.city].filter(Boolean).join(' ')}`;
}

/** Who answers when nothing else does. */
export const practiceOf = ({ offer }: View): Practice => offer.practice;
