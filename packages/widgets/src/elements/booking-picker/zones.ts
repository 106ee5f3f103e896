/** The zone of the visitor's device. */
export const visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every zone there is, as IANA names. */
export const allZones = (): string[] => Intl.supportedValuesOf('timeZone');

/** The place a zone is named for, as people read it: `New York` of `America/New_York`. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** How far a zone is from Greenwich at an instant, such as `GMT+1`. */
export function offsetOf(zone: string, instant: string | number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortOffset' });
  return format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Whether the zone puts its clocks forward or back between two instants. */
export const clocksChange = (zone: string, from: string | number, to: string | number): boolean =>
  offsetOf(zone, from, 'en') !== offsetOf(zone, to, 'en');

/** Whether this is a zone that the browser knows. */
export function isZone(zone: string): boolean {
  try {
    return zone !== '' && !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false; // a name that is none
  }
}
