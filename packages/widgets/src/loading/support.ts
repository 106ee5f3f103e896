import type { Practice } from '@attune/sdk';
import { version } from './version.ts';

/** Says once, in the console, that this version of ours is not supported any more, and since when. */
export function tellSupport({ oldest, since }: NonNullable<Practice['widgetSupport']>, own = version): void {
  if (isTold || compare(own, oldest) >= 0) return;
  isTold = true;
  console.warn(
    `Attune: version ${own} is not supported since ${since}; the oldest that is, is ${oldest}. It works as long as it can.`,
  );
}

let isTold = false;

/** As versions follow each other: 0.9.0 before 0.10.0. */
const compare = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
