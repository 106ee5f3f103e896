import type { zones as source } from './en.zones.ts';
import { plural } from './plural.ts';

/**
 * What is said to who chooses a zone of time, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones(): ReturnType<typeof source> {
  const count = plural('fr');
  return {
    find: 'Chercher une ville ou un fuseau',
    found: (n) => count(n, { one: '# fuseau horaire', other: '# fuseaux horaires' }),
    none: 'Aucun fuseau ne porte ce nom. Une plus grande ville voisine peut aider.',
    clock: 'Horloge de 24 heures',
  };
}
