import type { reviews as source } from './en.reviews.ts';
import { plural } from './plural.ts';

/**
 * What the list of reviews says, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews(): ReturnType<typeof source> {
  const count = plural('fr');
  return {
    label: 'Avis',
    count: (n) => count(n, { other: '# avis' }),
    spread: 'Combien de personnes ont donné combien d’étoiles',
    stars: (n) => count(n, { one: '# étoile', other: '# étoiles' }),
    given: (n) => `${n} sur 5 étoiles`,
    whose: 'De personnes dont le rendez-vous a eu lieu. Aucun n’est écarté à cause de ses étoiles.',
    more: 'Afficher plus d’avis',
    empty: 'Pas encore d’avis',
    emptyHint: 'Ils viennent de personnes dont le rendez-vous a eu lieu.',
  };
}
