import type { Slot, Slots } from '@attune/sdk';
import { ask } from './stage.ts';

/** Free starts by day, such as `2026-03-02`, on the visitor's calendar. */
export type FreeDays = ReadonlyMap<string, readonly Date[]>;

/** The day that is clicked. Any would do that is free and not the first. */
export const clicked = '2026-03-18';

export async function askForDays(): Promise<FreeDays> {
  const { slots } = await ask<Slots>('/v1/slots?from=2026-03-01&to=2026-04-01');
  return byDay(slots);
}

/** The first day with a free time. */
export const firstOf = (days: FreeDays): string => [...days.keys()][0] ?? '';

/** `Date.toJSON` for the visitor's calendar instead of Greenwich's. */
export const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

export const timeOf = (start: Date): string => `${two(start.getHours())}:${two(start.getMinutes())}`;

const longDay = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' });

/** "Tuesday 24 March". */
export const nameOf = (day: string): string => longDay.format(new Date(`${day}T12:00`));

/** The starts of a day in the parts that have any. */
export function byPart(starts: readonly Date[]): [string, Date[]][] {
  const parts: [string, Date[]][] = [
    ['Morning', starts.filter((start) => start.getHours() < 12)],
    ['Afternoon', starts.filter((start) => start.getHours() >= 12 && start.getHours() < 17)],
    ['Evening', starts.filter((start) => start.getHours() >= 17)],
  ];
  return parts.filter(([, some]) => some.length > 0);
}

function byDay(slots: readonly Slot[]): FreeDays {
  const days = new Map<string, Date[]>();
  for (const { startsAt } of slots) {
    const start = new Date(startsAt);
    const day = dayOf(start);
    const others = days.get(day);
    if (others) others.push(start);
    else days.set(day, [start]);
  }
  return days;
}

const two = (number: number) => String(number).padStart(2, '0');
