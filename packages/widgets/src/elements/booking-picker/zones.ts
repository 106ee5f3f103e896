/** The zone of the visitor's device. */
export const visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The place a zone is named for, as people read it: `New York` of `America/New_York`. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** How far a zone is from Greenwich at an instant, such as `GMT+1`. */
export const offsetOf = (timeZone: string, instant: string | number, language = 'en'): string =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';
