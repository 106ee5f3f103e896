import type { zones as source } from './en.zones.ts';
import { plural } from './plural.ts';

/**
 * What is said to who chooses a zone of time, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones(): ReturnType<typeof source> {
  const count = plural('da');
  return {
    find: 'Søg efter by eller zone',
    found: (n) => count(n, { one: '1 tidszone', other: '# tidszoner' }),
    none: 'Ingen tidszone hedder sådan. Prøv en større by i nærheden.',
    clock: '24-timers ur',
  };
}
