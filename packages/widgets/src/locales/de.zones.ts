import type { zones as source } from './en.zones.ts';
import { plural } from './plural.ts';

/**
 * What is said to who chooses a zone of time, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones(): ReturnType<typeof source> {
  const count = plural('de');
  return {
    find: 'Nach Stadt oder Zone suchen',
    found: (n) => count(n, { one: '1 Zeitzone', other: '# Zeitzonen' }),
    none: 'Keine Zeitzone heißt so. Vielleicht hilft eine größere Stadt in der Nähe.',
    clock: '24-Stunden-Anzeige',
  };
}
