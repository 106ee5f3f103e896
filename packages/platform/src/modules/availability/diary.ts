import type { Agenda, SlotRules } from './compute-slots.ts';
import type { GroupSession } from './group-sessions.ts';
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
/** What counts towards the caps of a service: its start (epoch ms), and which service. */
export type PackedCount = [number, string];

/** A service as one therapist gives it. */
export interface Offer {
  readonly serviceId: string;
  readonly formats: readonly string[];
  readonly rules: SlotRules;
  /** Whether it is given to several at once, at dated sessions, instead of at starts that are computed. */
  readonly isShared?: boolean;
}

/** Everything that decides when one therapist is free, from now on. */
export interface Diary {
  readonly therapistId: string;
  readonly zone: string;
  readonly windows: readonly PackedWindow[];
  readonly exceptions: readonly PackedException[];
  /** Taken time with its buffers, in epoch ms: start and end of each in turn, in the order of their starts. */
  readonly busy: readonly number[];
  /** Of services that have a cap only. */
  readonly counted: readonly PackedCount[];
  readonly offers: readonly Offer[];
  /** Left out where no offer is shared. */
  readonly sessions?: readonly GroupSession[];
}

/** The diary of somebody whose time nobody has taken yet. */
export function untaken(diary: Diary): Diary {
  const sessions = (diary.sessions ?? []).map((session) => ({ ...session, seatsLeft: 1 }));
  return { ...diary, busy: [], counted: [], sessions };
}

/** What of a diary concerns one service in one format: an agenda per zone in which its windows are written. */
export function agendasOf(diary: Diary, { serviceId, rules }: Offer, format: string): Agenda[] {
  const isMeant = (inFormat: string | null, forService: string | null) =>
    (inFormat === null || inFormat === format) && (forService === null || forService === serviceId);
  const windows = diary.windows.filter((window) => isMeant(window[4], window[5]));
  const exceptions = diary.exceptions.filter((exception) => isMeant(exception[5], exception[6])).map(toException);
  const isCapped = rules.maxPerDay !== null || rules.maxPerWeek !== null;
  const counted = isCapped ? startsOf(diary, serviceId) : [];
  return zonesOf(diary, windows).map((zone) => ({
    zone,
    windows: windows.filter((window) => (window[6] ?? diary.zone) === zone).map(toWindow),
    exceptions: zone === diary.zone ? exceptions : exceptions.filter(({ kind }) => kind === 'closed'),
    busy: diary.busy,
    counted,
  }));
}

function zonesOf({ zone }: Diary, windows: readonly PackedWindow[]): string[] {
  if (windows.every((window) => window[6] === null)) return [zone];
  return [...new Set(windows.map((window) => window[6] ?? zone)).add(zone)];
}

function startsOf({ counted }: Diary, serviceId: string): number[] {
  return counted.filter((one) => one[1] === serviceId).map(([start]) => start);
}

function toWindow([dayOfWeek, start, end, interval]: PackedWindow): WeeklyWindow {
  return { dayOfWeek, start, end, interval };
}

function toException([kind, firstDay, lastDay, start, end]: PackedException): DatedException {
  return { kind, firstDay, lastDay, start, end };
}
