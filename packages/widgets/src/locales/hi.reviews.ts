import type { reviews as source } from './en.reviews.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What the list of reviews says, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    label: 'समीक्षाएँ',
    count: (n) => count(n, { one: '# समीक्षा', other: '# समीक्षाएँ' }),
    spread: 'कितनों ने कितने सितारे दिए',
    stars: (n) => count(n, { one: '# सितारा', other: '# सितारे' }),
    given: (n) => `${count(5, { other: '# में से' })} ${count(n, { one: '# सितारा', other: '# सितारे' })}`,
    whose: 'उन लोगों से, जो यहाँ आ चुके हैं। सितारों की वजह से कोई समीक्षा नहीं हटाई जाती।',
    more: 'और समीक्षाएँ दिखाएँ',
    empty: 'अभी कोई समीक्षा नहीं है',
    emptyHint: 'ये उन लोगों से आती हैं, जो यहाँ आ चुके हैं।',
  };
}
