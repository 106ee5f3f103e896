import { refuseCursor } from '../../http/paging.ts';
import type { Place } from './order.ts';

/** Where the next page begins: after that place, in the order as it was on the first page. */
export interface Cursor {
  readonly after: Place;
  /** The quarter of an hour in which the first page was asked for. */
  readonly from: Date;
}

/** Writes where a page ended. */
export const writeCursor = ({ after, from }: Cursor): string =>
  JSON.stringify([from.getTime(), after.rank, after.tie, after.id]);

/** Reads what `writeCursor` wrote. */
export const readCursor = (text: string): Cursor => {
  const [from, rank, tie, id] = JSON.parse(text) as unknown[];
  if (typeof from !== 'number' || typeof rank !== 'number' || typeof tie !== 'string' || typeof id !== 'string')
    return refuseCursor();
  return { after: { rank, tie, id }, from: new Date(from) };
};
