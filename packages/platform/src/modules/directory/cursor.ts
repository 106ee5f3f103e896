import { createHash } from 'node:crypto';
import { refuse } from '../../http/problem.ts';
import type { Filters } from './filters.ts';
import type { Place, Sort } from './order.ts';

/** Where the next page begins: after that place, in the order as it was on the first page. */
export interface Cursor {
  readonly after: Place;
  /** The quarter of an hour in which the first page was asked for. */
  readonly from: Date;
}

/** Writes a cursor that only goes with the same filters and order. */
export const writeCursor = ({ after, from }: Cursor, filters: Filters, sort: Sort): string => {
  const parts = [fingerprint(filters, sort), from.getTime(), after.rank, after.tie, after.id];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
};

/** Reads what `writeCursor` wrote. Refuses anything else, and a cursor of other filters, at /query/cursor. */
export const readCursor = (text: string, filters: Filters, sort: Sort): Cursor => {
  const [mark, from, rank, tie, id] = partsOf(text);
  if (
    typeof mark !== 'string' ||
    !isInstant(from) ||
    !Number.isSafeInteger(rank) ||
    typeof tie !== 'string' ||
    !isUuid(id)
  ) {
    return refuseCursor('was not made by this list');
  }
  if (mark !== fingerprint(filters, sort)) refuseCursor('belongs to other filters or another order');
  return { after: { rank: rank as number, tie, id }, from: new Date(from) };
};

const partsOf = (text: string): readonly unknown[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return []; // what cannot be read is refused with what makes no sense
  }
};

const fingerprint = (filters: Filters, sort: Sort): string => {
  const {
    q,
    city,
    language,
    specialty,
    format,
    gender,
    insurance,
    acceptingNew,
    serviceId,
    maxPrice,
    availableBefore,
  } = filters;
  const lists = [city, language, specialty, format, gender, insurance].map((values) => [...(values ?? [])].sort());
  const asked = JSON.stringify([sort, q, lists, acceptingNew, serviceId, maxPrice, availableBefore]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 12);
};

const isInstant = (value: unknown): value is number => Number.isSafeInteger(value) && Math.abs(value as number) < 4e12;

const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

const refuseCursor = (detail: string): never =>
  refuse('validation-failed', { errors: [{ pointer: '/query/cursor', detail }] });
