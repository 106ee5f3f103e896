import ICAL from 'ical.js';
import { clockIn } from '../clock.ts';
import { instantOf, wallAt } from '../wall-time.ts';

/** Says at which instant (epoch ms) a wall time of a calendar comes, by the zone that it names. */
export type InstantOf = (wall: ICAL.Time, tzid: string | null) => number;

/**
 * The zones of one calendar. A zone that IANA knows, also by the end of a longer name or by X-LIC-LOCATION, is read from IANA's data and
 * not from the file; another one from the file's own VTIMEZONE. Without a zone, or with one that nobody describes, it is that of
 * whoever the calendar belongs to.
 */
export function zonesOf(calendar: ICAL.Component, ownZone: string): InstantOf {
  const described = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => [String(zone.getFirstPropertyValue('tzid')), zone]),
  );
  const ways = new Map<string, (wall: ICAL.Time) => number>();
  const wayOf = (tzid: string): ((wall: ICAL.Time) => number) => {
    const known = ways.get(tzid);
    if (known) return known;
    const way = wayBy(tzid, described.get(tzid), ownZone);
    ways.set(tzid, way);
    return way;
  };
  return (wall, tzid) => {
    if (wall.zone === ICAL.Timezone.utcTimezone) return utcOf(wall);
    return tzid === null ? inZone(wall, ownZone) : wayOf(tzid)(wall);
  };
}

function wayBy(tzid: string, described: ICAL.Component | undefined, ownZone: string): (wall: ICAL.Time) => number {
  const located = described?.getFirstPropertyValue('x-lic-location');
  const iana = [tzid, ...(typeof located === 'string' ? [located] : []), ...endsOf(tzid)].find(isZone);
  if (iana !== undefined) return (wall) => inZone(wall, iana);
  if (!described) return (wall) => inZone(wall, ownZone);
  const zone = new ICAL.Timezone({ component: described, tzid });
  return (wall) => utcOf(wall) - zone.utcOffset(wall) * 1000; // rules of its own, which no table of ours has
}

/** `/freeassociation.sourceforge.net/Europe/Berlin` ends with a name that everybody knows. */
function endsOf(tzid: string): string[] {
  const parts = tzid.split('/');
  return [parts.slice(-3).join('/'), parts.slice(-2).join('/')];
}

function isZone(name: string): boolean {
  try {
    clockIn(name);
    return true;
  } catch {
    return false; // what it throws for is a name that IANA does not know
  }
}

/** A time that clocks skip is read by the offset of before the gap (RFC 5545, 3.3.5), since something takes place then all the same. */
function inZone(wall: ICAL.Time, zone: string): number {
  const minutes = Math.floor(utcOf(wall) / minute);
  const shown = instantOf(minutes, zone);
  const seconds = wall.second * 1000;
  if (shown !== null) return shown + seconds;
  const edge = instantOf(minutes, zone, 'edge') ?? Number.NaN;
  return edge + (minutes - (wallAt(edge - minute, zone) + 1)) * minute + seconds;
}

const minute = 60_000;

function utcOf({ year, month, day, hour, minute: minutes, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minutes, second);
}
