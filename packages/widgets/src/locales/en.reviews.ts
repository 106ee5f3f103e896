import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What the list of reviews says, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews(_voice: Voice) {
  const count = plural('en');
  return {
    label: 'Reviews',
    count: (n: number) => count(n, { one: '1 review', other: '# reviews' }),
    spread: 'How many gave how many stars',
    stars: (n: number) => count(n, { one: '1 star', other: '# stars' }),
    given: (n: number) => `${n} of 5 stars`,
    whose: 'From people whose appointment took place. None is left out for its stars.',
    more: 'Show more reviews',
    empty: 'No reviews yet',
    emptyHint: 'They come from people whose appointment has taken place.',
  };
}
