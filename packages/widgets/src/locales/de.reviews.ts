import type { reviews as source } from './en.reviews.ts';
import { plural } from './plural.ts';

/**
 * What the list of reviews says, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews(): ReturnType<typeof source> {
  const count = plural('de');
  return {
    label: 'Bewertungen',
    count: (n) => count(n, { one: '1 Bewertung', other: '# Bewertungen' }),
    spread: 'Wie viele wie viele Sterne gegeben haben',
    stars: (n) => count(n, { one: '1 Stern', other: '# Sterne' }),
    given: (n) => `${n} von 5 Sternen`,
    whose: 'Von Menschen, deren Termin stattgefunden hat. Keine fehlt wegen ihrer Sterne.',
    more: 'Mehr Bewertungen',
    empty: 'Noch keine Bewertungen',
    emptyHint: 'Sie kommen von Menschen, deren Termin stattgefunden hat.',
  };
}
