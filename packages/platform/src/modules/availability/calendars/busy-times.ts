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

/** An event under an id as this platform gives them. Whose it is, the database knows. */
export interface Appointment extends Range {
  readonly id: string;
}

/** When the owner of a calendar is busy, merged and in order; apart from that, what may be an appointment of the practice itself. */
export interface BusyTimes {
  readonly ranges: readonly Range[];
  readonly appointments: readonly Appointment[];
}

/** More than any person's year holds. */
const mostOccurrences = 20_000;

/** As far as a date and the database reach alike; what is said to last longer ends here. */
const endOfTime = Date.UTC(9999, 11, 31);

/**
 * When the owner of a calendar (RFC 5545) is busy: every event that is not cancelled and not transparent, each repetition of it, and what
 * a free/busy list names.
 * @throws {CalendarRefused} for what is no calendar, or holds more than anybody's does
 */
export function busyTimes(text: string, reading: Reading): BusyTimes {
  const ranges: Range[] = [];
  const appointments: Appointment[] = [];
  for (const { id, ...range } of everyBusy(parsed(text), reading)) {
    if (range.end <= range.start || range.end <= reading.from || range.start >= reading.until) continue;
    const time = { start: range.start, end: Math.min(range.end, endOfTime) };
    if (id === null) ranges.push(time);
    else appointments.push({ id, ...time });
    if (ranges.length + appointments.length > mostOccurrences) throw new CalendarRefused('too-many-events');
  }
  return { ranges: merge(ranges), appointments };
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

interface Busy extends Range {
  readonly id: string | null;
}

function* everyBusy(calendars: readonly ICAL.Component[], reading: Reading): Generator<Busy> {
  for (const calendar of calendars) {
    const instantOf = zonesOf(calendar, reading.zone);
    for (const [uid, events] of eventsByUid(calendar)) {
      const id = appointmentOf(uid);
      for (const range of occurrencesOf(events, instantOf, reading)) yield { id, ...range };
    }
    for (const range of listedBusy(calendar, instantOf)) yield { id: null, ...range };
  }
}

/** An event with the single repetitions that were changed; what names no UID stands alone. */
function eventsByUid(calendar: ICAL.Component): Map<unknown, ICAL.Component[]> {
  const events = calendar.getAllSubcomponents('vevent');
  return Map.groupBy(events, (event) => event.getFirstPropertyValue('uid') ?? event);
}

function appointmentOf(uid: unknown): string | null {
  const found = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@attune$/.exec(typeof uid === 'string' ? uid : '');
  return found?.[1] ?? null;
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
