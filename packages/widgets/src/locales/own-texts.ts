import type { AfterwardsTexts } from './afterwards-catalogue.ts';
import type { BookingTexts } from './booking-catalogue.ts';
import type { Spoken, Texts } from './catalogue.ts';
import type { ChangingTexts } from './changing-catalogue.ts';
import type { DialogTexts } from './dialog-catalogue.ts';
import type { FrameTexts } from './frame-catalogue.ts';
import type { LinkTexts } from './link-catalogue.ts';
import type { ManagerTexts } from './manager-catalogue.ts';
import type { PickerTexts } from './picker-catalogue.ts';
import type { PresentationTexts } from './presentation-catalogue.ts';
import type { ReportTexts } from './report-catalogue.ts';
import type { RequestTexts } from './request-catalogue.ts';
import type { ReviewTexts } from './review-catalogue.ts';
import type { ReviewsTexts } from './reviews-catalogue.ts';
import type { SequelTexts } from './sequel-catalogue.ts';
import type { UnsubscribeTexts } from './unsubscribe-catalogue.ts';
import type { ZonesTexts } from './zones-catalogue.ts';

/** Every sentence that any element says, by section. */
export type AllTexts = Texts &
  (DialogTexts & PickerTexts & ZonesTexts & BookingTexts & ChangingTexts & RequestTexts) &
  (ManagerTexts & LinkTexts & ReportTexts & FrameTexts & PresentationTexts) &
  (ReviewTexts & SequelTexts & ReviewsTexts & UnsubscribeTexts & AfterwardsTexts);

/** Some sentences in place of ours. What we say with a name, a time or a number in it is a function of them, or a sentence without. */
export type Own<T> = T extends (...about: infer About) => infer Said
  ? ((...about: About) => Said) | string
  : T extends string
    ? string
    : T extends readonly unknown[]
      ? T
      : { readonly [Key in keyof T]?: Own<T[Key]> };

/**
 * What a page says in words of its own: `{ directory: { search: 'Whom are you looking for?' } }`, in every language, or by
 * language, `{ de: { directory: … } }`; or a function of what we would say, which has the sections that are in use.
 */
export type OwnTexts =
  | (Own<AllTexts> & Partial<Readonly<Record<Spoken, Own<AllTexts>>>>)
  | ((ours: Partial<AllTexts>, lang: Spoken) => Own<AllTexts>);

/** Our sentences with those of a page in their place. What fits nowhere is said in the console, once, and left out. */
export function withOwn<T extends object>(ours: T, own: OwnTexts, lang: Spoken): T {
  const given = Object.entries(typeof own === 'function' ? own(ours, lang) : own);
  const everywhere = given.filter(([key]) => !isLanguage(key));
  const here = given.filter(([key]) => key === lang).map(([, sections]) => sections);
  return [Object.fromEntries(everywhere), ...here].reduce<T>((texts, each) => merged(texts, each, ''), ours);
}

const isLanguage = (key: string): boolean => /^[a-z]{2}$/.test(key);

function merged<T extends object>(ours: T, own: object, path: string): T {
  const entries = Object.entries(own).flatMap(([key, value]) => {
    const name = path + key;
    if (Object.hasOwn(ours, key)) return [[key, chosen((ours as Tree)[key], value, name)]];
    if (!path && key in sections) return []; // of an element that has not asked for it
    warn(`there is no sentence "${name}"; there are: ${Object.keys(path ? ours : sections).join(', ')}`);
    return path && typeof value === 'string' ? [[key, value]] : []; // a name for a value that the platform may have learnt
  });
  return { ...ours, ...(Object.fromEntries(entries) as Partial<T>) };
}

type Tree = Readonly<Record<string, unknown>>;

function chosen(ours: unknown, own: unknown, name: string): unknown {
  if (own === undefined) return ours;
  if (typeof ours === 'function' && typeof own === 'string') return () => own;
  if (kindOf(ours) !== kindOf(own)) {
    warn(`"${name}" is a ${kindOf(ours)} and cannot become a ${kindOf(own)}`);
    return ours;
  }
  if (typeof own === 'function') return careful(own as Sentence, ours as Sentence, name);
  return kindOf(own) === 'section' ? merged(ours as object, own as object, `${name}.`) : own;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'section' : typeof value;
}

type Sentence = (...about: unknown[]) => unknown;

/** A mistake in a sentence of the page costs that sentence only: ours is said. */
function careful(own: Sentence, ours: Sentence, name: string): Sentence {
  return (...about) => {
    try {
      return String(own(...about));
    } catch (cause) {
      warn(`"${name}" could not be said`, { cause });
      return ours(...about);
    }
  };
}

const warned = new Set<string>();

function warn(words: string, options?: ErrorOptions): void {
  if (!warned.has(words)) console.warn(new Error(`Attune: ${words}`, options));
  warned.add(words);
}

/** The sections of all elements, of which each asks for some. */
const sections: Readonly<Record<keyof AllTexts, true>> = {
  common: true,
  directory: true,
  errors: true,
  dialog: true,
  picker: true,
  zones: true,
  booking: true,
  changing: true,
  request: true,
  manager: true,
  link: true,
  report: true,
  frame: true,
  presentation: true,
  review: true,
  sequel: true,
  reviews: true,
  unsubscribe: true,
  afterwards: true,
};
