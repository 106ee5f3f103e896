import type { reviews as source } from './en.reviews.ts';
import { plural } from './plural.ts';

/**
 * What the list of reviews says, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews(): ReturnType<typeof source> {
  const count = plural('da');
  return {
    label: 'Anmeldelser',
    count: (n) => count(n, { one: '1 anmeldelse', other: '# anmeldelser' }),
    spread: 'Hvor mange der har givet hvor mange stjerner',
    stars: (n) => count(n, { one: '1 stjerne', other: '# stjerner' }),
    given: (n) => `${n} af 5 stjerner`,
    whose: 'Fra mennesker, hvis aftale har fundet sted. Ingen er udeladt på grund af sine stjerner.',
    more: 'Vis flere anmeldelser',
    empty: 'Ingen anmeldelser endnu',
    emptyHint: 'De kommer fra mennesker, hvis aftale har fundet sted.',
  };
}
