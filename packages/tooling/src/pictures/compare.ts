import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How different the colour of a pixel may be, from 0 to 1, before it counts: below this nobody sees it. */
const tolerance = 0.1;

/** How many pixels of a picture may differ, of a thousand: the edges of letters are not drawn alike on every machine. */
export const allowedPerThousand = 1;

/** What two pictures came to: nothing, or what is wrong and a picture of where. */
export type Comparison = { readonly fault: null } | { readonly fault: string; readonly difference: Buffer | null };

/** Compares a picture with the one that somebody looked at. Edges that are only smoothed in another way do not count. */
export function compare(before: Buffer, now: Buffer): Comparison {
  const [old, fresh] = [PNG.sync.read(before), PNG.sync.read(now)];
  if (old.width !== fresh.width || old.height !== fresh.height) {
    return { fault: `It is ${sizeOf(fresh)} large and was ${sizeOf(old)}.`, difference: null };
  }
  const { width, height } = old;
  const difference = new PNG({ width, height });
  const count = pixelmatch(old.data, fresh.data, difference.data, width, height, { threshold: tolerance });
  const perThousand = (count * 1000) / (width * height);
  if (perThousand <= allowedPerThousand) return { fault: null };
  return { fault: `${perThousand.toFixed(1)} ‰ of it differ.`, difference: PNG.sync.write(difference) };
}

const sizeOf = ({ width, height }: PNG): string => `${String(width)} × ${String(height)}`;
