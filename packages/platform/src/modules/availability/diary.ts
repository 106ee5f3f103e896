import type { Agenda, SlotRules } from './compute-slots.ts';
import type { DatedException, WeeklyWindow } from './opening-times.ts';

/** A window as the database packs it: day of week, start and end in minutes, interval, format, service, zone. */
export type PackedWindow = [number, number, number, number | null, string, string | null, string | null];
/** An exception: kind, first and last day since 1970, start and end in minutes, format, service. */
export type PackedException = [
  'closed' | 'open',
  number,
  number,
  number | null,
  number | null,
  string | null,
  string | null,
];
/** Taken time: start, end with buffers, the booking's own start (all epoch ms), service, whether it occupies. */
export type PackedBusy = [number, number, number, string, boolean];

/** A service as one therapist gives it. */
export interface Offer {
  readonly serviceId: string;
  readonly formats: readonly string[];
  readonly rules: SlotRules;
}

/** Everything that decides when one therapist is free, from now on. */
export interface Diary {
  readonly therapistId: string;
  readonly zone: string;
  readonly windows: readonly PackedWindow[];
  readonly exceptions: readonly PackedException[];
  readonly busy: readonly PackedBusy[];
  readonly offers: readonly Offer[];
}

/** What of a diary concerns one service in one format: an agenda per zone in which its windows are written. */
export function agendasOf(diary: Diary, serviceId: string, format: string): Agenda[] {
  const windows = diary.windows.filter(
    ([, , , , inFormat, forService]) => inFormat === format && (forService ?? serviceId) === serviceId,
  );
  const exceptions = diary.exceptions
    .filter(
      ([, , , , , inFormat, forService]) => (inFormat ?? format) === format && (forService ?? serviceId) === serviceId,
    )
    .map(toException);
  const busy = diary.busy.filter(([, , , , occupies]) => occupies).map(([start, end]) => ({ start, end }));
  const counted = diary.busy.filter(([, , , ofService]) => ofService === serviceId).map(([, , start]) => start);
  const zones = new Set(windows.map(([, , , , , , zone]) => zone ?? diary.zone)).add(diary.zone);
  return [...zones].map((zone) => ({
    zone,
    windows: windows.filter((window) => (window[6] ?? diary.zone) === zone).map(toWindow),
    exceptions: zone === diary.zone ? exceptions : exceptions.filter(({ kind }) => kind === 'closed'),
    busy,
    counted,
  }));
}

function toWindow([dayOfWeek, start, end, interval]: PackedWindow): WeeklyWindow {
  return { dayOfWeek, start, end, interval };
}

function toException([kind, firstDay, lastDay, start, end]: PackedException): DatedException {
  return { kind, firstDay, lastDay, start, end };
}
