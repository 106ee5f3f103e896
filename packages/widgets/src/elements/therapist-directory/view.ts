import type { Practice, Therapist } from '@attune/sdk';
import type { Texts } from '../../locales/catalogue.ts';
import type { Format } from '../../locales/format.ts';

/** What the parts of the directory need in order to draw: the language, the practice, and what a tap does. */
export interface View {
  readonly text: Texts;
  readonly format: Format;
  readonly lang: string;
  readonly practice: Practice | null;
  /** The address of a profile, for a link; empty when the page's address is left alone. */
  href(therapist: Therapist): string;
  openProfile(event: Event, therapist: Therapist): void;
  openPicker(therapist: Therapist, slot?: Slot): void;
}

/** A time that was tapped, or a service that was. */
export interface Slot {
  readonly serviceId: string;
  readonly format?: string;
  readonly startsAt?: string;
}

/** A value of a list in the visitor's words; the value itself when nobody has told us its name yet. */
export function label(field: string, value: string, { text, format, lang, practice }: View, given = value): string {
  if (field === 'language') return format.language(value);
  const { formats, genders } = text.common;
  const { specialties, insurances } = practice?.vocabulary ?? {};
  const terms = field === 'specialty' ? specialties : insurances;
  const term = terms?.find((term) => term.value === value);
  return formats[value] ?? genders[value] ?? term?.labels[lang] ?? term?.label ?? given;
}

/** "Neukölln, Berlin · Online": where sessions take place. */
export function places({ formats, city, district }: Therapist, { text }: View): string {
  const room = [district, city].filter(Boolean).join(', ');
  return formats
    .map((format) => (format === 'in_person' && room ? room : (text.common.formats[format] ?? format)))
    .join(' · ');
}

/** "90 € for 50 min", or null when no price is published. */
export function price({ price, priceMinutes }: Therapist, { text, format }: View): string | null {
  if (!price) return null;
  return priceMinutes ? text.common.per(format.money(price), text.common.minutes(priceMinutes)) : format.money(price);
}
