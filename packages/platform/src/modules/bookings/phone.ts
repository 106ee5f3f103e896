import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { refuse } from '../../http/problem.ts';

/**
 * A telephone number as people write it, as E.164; null for what is none. Without a country in front it is one of the given
 * country (ISO 3166), and must exist there; with one, its length must be possible: ranges open faster than tables learn of them.
 */
export function parsePhone(text: string, country: string): string | null {
  const written = text.normalize('NFKC').trim(); // a plus and digits are also written in full width
  if (/\p{L}/u.test(written)) return null; // neither an extension nor a word is part of a number
  const number = parsePhoneNumberFromString(written, { defaultCountry: country as CountryCode, extract: false });
  if (!number?.isPossible()) return null;
  return number.isValid() || /^(\+|00)/.test(written) ? number.number : null;
}

/** The country whose numbers a practice of this locale means: its own, or the one where most people speak so. */
export function countryOf(locale: string): string {
  const { region } = new Intl.Locale(locale).maximize();
  if (region === undefined) throw new Error(`no country speaks ${locale}`);
  return region;
}

/** E.164, or a refusal (422) that points to where the number stood in the body. */
export function checkPhone(text: string, locale: string, pointer: string): string {
  return (
    parsePhone(text, countryOf(locale)) ??
    refuse('validation-failed', {
      detail: 'One value is not as expected.',
      errors: [{ pointer, detail: 'must be a telephone number' }],
    })
  );
}
