import { Temporal } from 'temporal-polyfill';
import { wallTimeToInstant } from '../../availability/wall-time.ts';

/**
 * From which day relative dates count: the Monday of the week of the first import, as `YYYY-MM-DD`, so that a time that
 * was written for a weekday falls on it whenever the file is loaded.
 */
export const anchorOf = (now: Date, zone: string): string => {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  return today.subtract({ days: today.dayOfWeek - 1 }).toString();
};

/** Reads `2026-12-24`, `P10D` or `-P2D`. Null when there is no such day. */
export const readDate = (text: string, anchor: string): string | null => {
  const period = /^(-?)P(\d+)D$/.exec(text);
  if (period)
    return Temporal.PlainDate.from(anchor)
      .add({ days: Number(`${period[1] ?? ''}${period[2] ?? ''}`) })
      .toString();
  return orNull(() => Temporal.PlainDate.from(text, { overflow: 'reject' }).toString());
};

/** Reads an instant with `Z`, or `-P14DT10:00`: that wall time of the practice. Null when no clock ever shows it. */
export const readInstant = (text: string, anchor: string, zone: string): Date | null => {
  const [date = '', time = '00:00'] = text.split('T');
  if (!/^-?P/.test(text)) return orNull(() => new Date(Temporal.Instant.from(text).epochMilliseconds));
  const day = readDate(date, anchor);
  const instant = day === null || !isTime(time) ? null : wallTimeToInstant(day, time, zone);
  return instant === null ? null : new Date(instant);
};

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const orNull = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null; // Temporal says it in a way that no author of a file could use
  }
};
