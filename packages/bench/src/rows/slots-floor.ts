import type { Diary } from '../../../platform/test/bench.ts';

/** A start that is offered, as the platform answers it. */
export interface PlainSlot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly therapistId: string;
  readonly format: string;
}

const minute = 60_000;
const day = 1440;

/** Offsets of Berlin in minutes, by the UTC day since 1970; found once, which is what a cached table is. */
const offsets = new Map<number, number>();

/**
 * The least that works out free starts: integers, a cached offset table, windows of one zone that do not touch, no
 * exceptions, no caps, one format. Each start is given to the first therapist who has it.
 */
export function plainSlots(diaries: readonly Diary[], from: number, to: number): PlainSlot[] {
  const whose = new Map<number, string>();
  for (const diary of diaries) addFree(whose, diary, from, to);
  const slots: PlainSlot[] = [];
  for (const [start, therapistId] of [...whose].sort(([a], [b]) => a - b)) {
    slots.push({ startsAt: text(start), endsAt: text(start + 50 * minute), therapistId, format: 'online' });
  }
  return slots;
}

function addFree(whose: Map<number, string>, { therapistId, windows, busy }: Diary, from: number, to: number): void {
  let at = 0;
  for (let date = Math.floor(from / minute / day); date * day * minute < to; date += 1) {
    for (const [dayOfWeek, opens, closes] of windows) {
      if (dayOfWeek !== (date + 4) % 7) continue;
      const first = (date * day - offsetOn(date)) * minute;
      for (let wall = opens; wall + 50 <= closes; wall += 60) {
        const start = first + wall * minute;
        while (at < busy.length && (busy[at + 1] ?? 0) <= start) at += 2;
        const isTaken = at < busy.length && (busy[at] ?? 0) < start + 50 * minute;
        if (!isTaken && start >= from && start < to && !whose.has(start)) whose.set(start, therapistId);
      }
    }
  }
}

const text = (start: number) => `${new Date(start).toISOString().slice(0, 19)}Z`;

function offsetOn(date: number): number {
  const known = offsets.get(date);
  if (known !== undefined) return known;
  const noon = date * day * minute + 12 * 60 * minute;
  const offset = Number(hourInBerlin.format(noon)) * 60 - 720;
  offsets.set(date, offset);
  return offset;
}

const hourInBerlin = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', hour: 'numeric', hourCycle: 'h23' });
