import type { Slot } from '@attune/sdk';
import type { Day } from '../../controllers/calendar-grid-days.ts';

/** Parts of a day, in their order. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

/** A part of a day by the wall clock: before noon, before five, after. */
export type PartOfDay = (typeof partsOfDay)[number];

/** The day on the calendars of a zone at an instant. */
export const dayIn = (zone: string, instant: string | number): Day => wallTime(zone, instant).slice(0, 10);

/** Slots by the day they start on in a zone, days and slots in order of time. */
export function slotsByDay(slots: readonly Slot[], zone: string): ReadonlyMap<Day, readonly Slot[]> {
  const days = new Map<Day, Slot[]>();
  for (const slot of slots) {
    const day = dayIn(zone, slot.startsAt);
    const others = days.get(day);
    if (others) others.push(slot);
    else days.set(day, [slot]);
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
  const hour = Number(wallTime(zone, instant).slice(11, 13));
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** What clock and calendar on a wall of the zone show, as `2026-11-24 09:00`. */
function wallTime(zone: string, instant: string | number): string {
  let format = formats.get(zone);
  if (!format) {
    // Swedish writes dates and times as ISO 8601 does
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(new Date(instant));
}

// a format costs as much as a hundred uses of it
const formats = new Map<string, Intl.DateTimeFormat>();
