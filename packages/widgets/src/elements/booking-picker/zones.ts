import { made } from '../../locales/made.ts';

/** The zone of the visitor's device, found out once: the month asks for it sixty times whenever it is drawn. */
export const visitorZone = (): string => (visitors ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

let visitors: string | undefined;

/** The place a zone is named for, as people read it: `New York` of `America/New_York`. */
export function placeOf(zone: string): string {
  const place = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return today[place] ?? place;
}

/** Places whose old names browsers go on giving their zones. */
const today: Readonly<Record<string, string>> = { Calcutta: 'Kolkata', Kiev: 'Kyiv', Saigon: 'Ho Chi Minh City' };

/** How far a zone is from Greenwich at an instant, such as `GMT+1`. */
export const offsetOf = (timeZone: string, instant: string | number, language: string): string =>
  made(Intl.DateTimeFormat, language, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';
