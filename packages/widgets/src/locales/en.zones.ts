import { plural } from './plural.ts';

/**
 * What is said to who chooses a zone of time, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones() {
  const count = plural('en');
  return {
    find: 'Search by city or zone',
    found: (n: number) => count(n, { one: '1 zone', other: '# zones' }),
    none: 'No zone is called that. Try a larger city nearby.',
    clock: '24-hour clock',
  };
}
