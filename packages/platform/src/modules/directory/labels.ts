import type { FacetField } from './filters.ts';

interface Term {
  readonly value: string;
  readonly label: string;
}

interface Worded {
  readonly locale: string;
  readonly vocabulary: Readonly<Record<string, unknown>>;
}

/**
 * What a person reads for a value of a filter, in the practice's language: the vocabulary's word, the name of a language;
 * else the value itself, which elements put into the visitor's words.
 */
export const labelsOf = ({ locale, vocabulary }: Worded): ((field: FacetField, value: string) => string) => {
  const words = { specialty: termsOf(vocabulary['specialties']), insurance: termsOf(vocabulary['insurances']) };
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  return (field, value) => {
    if (field === 'specialty' || field === 'insurance') return words[field].get(value) ?? value;
    return field === 'language' ? (languages.of(value) ?? value) : value;
  };
};

const termsOf = (terms: unknown): Map<string, string> =>
  new Map(((terms ?? []) as readonly Term[]).map(({ value, label }) => [value, label]));
