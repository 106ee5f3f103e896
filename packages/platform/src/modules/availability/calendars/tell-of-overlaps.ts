import type { Caller } from '../../../database/caller.ts';
import type { Deps } from '../../../deps.ts';

interface Given {
  readonly deps: Pick<Deps, 'log'>;
  readonly caller: Pick<Caller, 'practiceId'>;
  readonly after: (act: () => void) => void;
}

/** Says, once it is so, that a calendar overlaps bookings it did not overlap before. Which, its connection lists. */
export function tellOfOverlaps({ deps, caller, after }: Given, count: number): void {
  if (count > 0) after(() => deps.log.warn('calendar-overlaps-bookings', { practiceId: caller.practiceId, count }));
}
