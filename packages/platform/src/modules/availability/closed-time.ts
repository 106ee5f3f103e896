import { clockIn } from './clock.ts';
import { closedInstants } from './compute-slots.ts';
import { agendasOf, type Diary, type Offer } from './diary.ts';
import { Walk, type Range } from './ranges.ts';

/** Whether a therapist is away for any of this time (epoch ms), by the closures of their own zone. */
export function isClosed(diary: Diary, offer: Offer, format: string, { start, end }: Range): boolean {
  const agenda = agendasOf(diary, offer, format).find(({ zone }) => zone === diary.zone);
  return agenda !== undefined && new Walk(closedInstants(agenda, clockIn(diary.zone), start, end)).meets(start, end);
}
