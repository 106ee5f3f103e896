import { exampleNow } from './example-now.ts';

const minute = 60_000;

/** How many minutes the clocks of a zone are ahead of those in Berlin, at the moment that the examples are written for. */
export function aheadOfBerlin(timeZone: string): number {
  return (wallTime(timeZone) - wallTime('Europe/Berlin')) / minute;
}

/** What the clocks show, as if it were UTC. Swedish writes it as ISO 8601 does. */
function wallTime(timeZone: string): number {
  return Date.parse(`${exampleNow.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`);
}
