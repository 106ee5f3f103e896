import ICAL from 'ical.js';
import { CalendarRefused } from '../../../providers/calendar-refused.ts';
import { merge, type Range } from '../ranges.ts';
import { zonesOf, type InstantOf } from './calendar-zones.ts';
import { occurrencesOf } from './occurrences.ts';

/** How a calendar is read: whose zone means what names none, and between which instants (epoch ms). */
export interface Reading {
  readonly zone: string;
  readonly from: number;
  readonly until: number;
}

/** More than any person's year holds. */
const mostOccurrences = 20_000;

/** As far as a date and the database reach alike; what is said to last longer ends here. */
const endOfTime = Date.UTC(9999, 11, 31);

/**
 * When the owner of a calendar (RFC 5545) is busy, merged and in order: every event that is not cancelled and not transparent, each
 * repetition of it, and what a free/busy list names. Our own appointments are left out: this platform knows better where they are.
 * @throws {CalendarRefused} for what is no calendar, or holds more than anybody's does
 */
export function busyTimes(text: string, reading: Reading): Range[] {
  const ranges: Range[] = [];
  for (const range of everyBusy(parsed(text), reading)) {
    if (range.end <= range.start || range.end <= reading.from || range.start >= reading.until) continue;
    const { start, end } = range;
    if (ranges.push({ start, end: Math.min(end, endOfTime) }) > mostOccurrences)
      throw new CalendarRefused('too-many-events');
  }
  return [...merge(ranges)];
}

function parsed(text: string): ICAL.Component[] {
  try {
    const found = ICAL.parse(text) as unknown[];
    // several calendars in one file come as a list of them
    const calendars = typeof found[0] === 'string' ? [found] : (found as unknown[][]);
    return calendars.map((calendar) => new ICAL.Component(calendar as [string, unknown[], unknown[]]));
  } catch (error) {
    throw new CalendarRefused('not-a-calendar', error);
  }
}

function* everyBusy(calendars: readonly ICAL.Component[], reading: Reading): Generator<Range> {
  for (const calendar of calendars) {
    const instantOf = zonesOf(calendar, reading.zone);
    for (const events of eventsByUid(calendar)) yield* occurrencesOf(events, instantOf, reading);
    yield* listedBusy(calendar, instantOf);
  }
}

/** An event with the single repetitions that were changed; what names no UID stands alone. */
function eventsByUid(calendar: ICAL.Component): Iterable<ICAL.Component[]> {
  const events = calendar.getAllSubcomponents('vevent').filter((event) => !isOurs(event));
  return Map.groupBy(events, (event) => event.getFirstPropertyValue('uid') ?? event).values();
}

function isOurs(event: ICAL.Component): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}@attune$/.test(String(event.getFirstPropertyValue('uid')));
}

function* listedBusy(calendar: ICAL.Component, instantOf: InstantOf): Generator<Range> {
  const lists = calendar.getAllSubcomponents('vfreebusy').flatMap((list) => list.getAllProperties('freebusy'));
  for (const list of lists) {
    const kind: unknown = list.getParameter('fbtype');
    if (typeof kind === 'string' && kind.toUpperCase() === 'FREE') continue;
    for (const period of list.getValues() as unknown as ICAL.Period[]) {
      yield { start: instantOf(period.start, null), end: instantOf(period.getEnd(), null) };
    }
  }
}
