import type { Slot } from '@attune/sdk';
import type { Day } from '../../controllers/calendar-grid-days.ts';
import { made } from '../../locales/made.ts';
import { visitorZone } from './zones.ts';

const DAY = 86_400_000;

/** Parts of a day, in their order. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

/** A part of a day by the wall clock: before noon, before five, after. */
export type PartOfDay = (typeof partsOfDay)[number];

/** The day on the calendars of a zone at an instant. */
export const dayIn = (zone: string, instant: string | number): Day => dayOf(wallTime(zone, instant));

/** Slots by the day they start on in a zone, days and slots in order of time. */
export function slotsByDay(slots: readonly Slot[], zone: string): ReadonlyMap<Day, readonly Slot[]> {
  const days = new Map<Day, Slot[]>();
  let sameDay: Slot[] | undefined;
  let date = NaN;
  for (const slot of slots) {
    const wall = wallTime(zone, slot.startsAt);
    const onDate = Math.floor(wall / DAY);
    if (onDate !== date) sameDay = days.get(dayOf(wall));
    date = onDate;
    if (sameDay) sameDay.push(slot);
    else days.set(dayOf(wall), (sameDay = [slot]));
  }
  return days;
}

/** Slots of one day by part of day in a zone; parts without any are left out. */
export function slotsByPart(slots: readonly Slot[], zone: string): [PartOfDay, Slot[]][] {
  return partsOfDay
    .map((part): [PartOfDay, Slot[]] => [part, slots.filter((slot) => partOf(zone, slot.startsAt) === part)])
    .filter(([, some]) => some.length > 0);
}

function partOf(zone: string, instant: string): PartOfDay {
  const hour = new Date(wallTime(zone, instant)).getUTCHours();
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** What clock and calendar on a wall of the zone show, in milliseconds since they showed 1970. */
function wallTime(zone: string, instant: string | number): number {
  const time = +new Date(instant);
  return time + offsetAt(zone, time);
}

const dayOf = (wall: number): Day => toIso(wall).slice(0, 10);

/** How far a zone is from Greenwich. What knows it is slow: it is asked twice a day, and more only where clocks change. */
export function offsetAt(zone: string, time: number): number {
  if (zone === near.zone && time >= near.from && time < near.from + DAY) return near.offset;
  const from = Math.floor(time / DAY) * DAY;
  const offset = measure(zone, from);
  if (offset !== measure(zone, from + DAY)) return measure(zone, time);
  near = { zone, from, offset };
  return offset;
}

/** The day that was asked about last: the next question is mostly about it too. */
let near = { zone: '', from: 0, offset: 0 };

/** To the minute. Of the visitor's own zone a date knows it; else Swedish, which writes as ISO 8601 does. */
function measure(timeZone: string, time: number): number {
  if (timeZone === visitorZone()) return -new Date(time).getTimezoneOffset() * 60_000;
  const wall = made(Intl.DateTimeFormat, 'sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(time);
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - Date.parse(`${toIso(time)}Z`);
}

const toIso = (time: number): string => new Date(time).toISOString().slice(0, 16);
