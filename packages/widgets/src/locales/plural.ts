import { made } from './made.ts';

/** The forms that a sentence takes by what is counted; where a language has fewer, or two are alike, `other` stands for the rest. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Chooses between forms of a sentence by the plural rules of a language, and puts the number, in the language's own
 * digits, in place of `#`: `plural('en')(n, { one: '1 day', other: '# days' })`.
 */
export function plural(lang: string) {
  return (n: number, forms: Forms): string => {
    const form = forms[made(Intl.PluralRules, lang, undefined).select(n)] ?? forms.other;
    return form.replace('#', () => made(Intl.NumberFormat, lang, undefined).format(n));
  };
}
