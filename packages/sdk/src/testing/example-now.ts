import { instant } from './free-times.ts';

const day = 86_400_000;

/** The moment the contract's examples are written for: Monday, 2 March 2026, 09:00 in Berlin. */
export const exampleNow: Date = new Date('2026-03-02T08:00:00Z');

/** An instant of the examples, as long ago now as it was then. */
export function sinceExample(time: string | null, now: Date): string | null {
  return time && instant(Date.parse(time) + now.getTime() - exampleNow.getTime());
}

/** An example with all its instants as many whole days later as now is: what was at ten o'clock stays at ten o'clock. */
export function asOf<Example>(now: Date, example: Example): Example {
  const days = Math.floor((now.getTime() - exampleNow.getTime()) / day);
  const later = (field: string, value: unknown) =>
    typeof value === 'string' && /(At|From|Until)$/.test(field) ? instant(Date.parse(value) + days * day) : value;
  return JSON.parse(JSON.stringify(example), later) as Example;
}
