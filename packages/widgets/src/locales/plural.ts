/** Chooses between forms of a sentence by the plural rules of a language: `plural('en')(n, { one: '1 day', other: `${n} days` })`. */
export function plural(lang: string) {
  const rules = new Intl.PluralRules(lang);
  return (n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
    forms[rules.select(n)] ?? forms.other;
}
