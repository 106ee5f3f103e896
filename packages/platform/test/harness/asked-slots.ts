import { computeSlots, type SlotRules } from '../../src/modules/availability/compute-slots.ts';
import type { DatedException } from '../../src/modules/availability/opening-times.ts';
import { minuteOfDay } from '../../src/modules/availability/wall-time.ts';

/** Opening times and rules of somebody, as short as a case can be written. */
export interface Asked {
  readonly zone?: string;
  /** Of every day, in the zone. */
  readonly open: readonly (readonly [string, string])[];
  readonly days?: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly length: number;
  readonly step?: number;
  readonly rules?: Partial<SlotRules>;
  readonly busy?: readonly (readonly [string, string])[];
  readonly counted?: readonly string[];
  readonly exceptions?: readonly DatedException[];
}

/** A day of which the platform's cases speak. */
export const june = { now: '2021-06-20T11:59:59Z', from: '2021-06-21T00:00Z', to: '2021-06-22T00:00Z' };

/** The free starts of what is asked, in epoch ms. */
export function free(asked: Asked): number[] {
  return compute(asked).free;
}

/** The same, with those that are too near to be booked. */
export function compute({
  zone = 'UTC',
  open,
  days,
  from,
  to,
  now,
  length,
  step,
  rules,
  busy,
  counted,
  exceptions,
}: Asked) {
  const windows = (days ?? [0, 1, 2, 3, 4, 5, 6]).flatMap((dayOfWeek) =>
    open.map(([start, end]) => ({ dayOfWeek, start: minuteOfDay(start), end: minuteOfDay(end), interval: null })),
  );
  const agenda = {
    zone,
    windows,
    exceptions: exceptions ?? [],
    busy: (busy ?? []).flatMap(([start, end]) => [Date.parse(start), Date.parse(end)]),
    counted: (counted ?? []).map(Date.parse),
  };
  return computeSlots(
    agenda,
    { ...plain, durationMinutes: length, slotIntervalMinutes: step ?? length, ...rules },
    Date.parse(from),
    Date.parse(to),
    Date.parse(now),
  );
}

const plain: SlotRules = {
  durationMinutes: 60,
  slotIntervalMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  horizonDays: 60,
  maxPerDay: null,
  maxPerWeek: null,
};

/** Hours and minutes of starts, in UTC. */
export function times(slots: readonly number[]): string[] {
  return slots.map((slot) => new Date(slot).toISOString().slice(11, 16));
}

/** The days of the month of starts, in UTC, each once. */
export function dates(slots: readonly number[]): string[] {
  return [...new Set(slots.map((slot) => new Date(slot).toISOString().slice(8, 10)))];
}

export function iso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

/** Days since 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
