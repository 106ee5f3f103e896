import type { OwnTexts } from './own-texts.ts';

/**
 * The pseudo-locale: English that can be read, yet looks like no language there is. Every sentence of ours is longer by
 * some two fifths, has accents, and stands in ⟦brackets⟧; names and times in it stay as they are. What a page cuts off, or shows
 * without brackets, would be wrong in another language too. For tests and stories: `provider.texts = pseudo`.
 */
export const pseudo: OwnTexts = (ours) => changed(ours) as typeof ours;

function changed(value: unknown): unknown {
  if (typeof value === 'string') return inBrackets(value);
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value === 'function') return (...about: unknown[]) => changed((value as Sentence)(...about.map(marked)));
  return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, changed(each)]));
}

type Sentence = (...about: unknown[]) => unknown;

/** What a sentence is about is between marks until the words around it are changed. */
const marked = (about: unknown): unknown => (typeof about === 'string' && about ? `\uE000${about}\uE001` : about);

/** Punctuation alone is no sentence. */
function inBrackets(words: string): string {
  const parts = words.split(/\uE000(.*?)\uE001/s);
  if (!/\p{L}/u.test(words)) return parts.join('');
  return `⟦${parts.map((part, index) => (index % 2 ? part : longer(part))).join('')}⟧`;
}

const longer = (words: string): string => words.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter);

/** A vowel becomes two, which makes English longer by two fifths, as it becomes in German or Turkish. */
const accents: Readonly<Record<string, string>> = {
  ...{ a: 'åå', e: 'éé', i: 'îî', o: 'öö', u: 'ûû', y: 'ýý' },
  ...{ A: 'Åå', E: 'Éé', I: 'Îî', O: 'Öö', U: 'Ûû', Y: 'Ýý' },
  ...{ c: 'ç', n: 'ñ', s: 'š', z: 'ž', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
};
