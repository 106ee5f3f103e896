import { examples } from '@attune/sdk/testing';

/** Everything that an element says, on screen or to assistive technology, also in what is inside it. */
export function wordsOn(element: Element): string[] {
  const inside = [...(element.shadowRoot ?? element).querySelectorAll('*')];
  return inside.flatMap((each) => [
    ...(each.shadowRoot ? wordsOn(each) : []),
    ...['aria-label', 'placeholder', 'title', 'alt', 'abbr'].map((name) => each.getAttribute(name) ?? ''),
    ...(each.localName === 'style' ? [] : [...each.childNodes].filter(isText).map(({ data }) => data)),
  ]);
}

const isText = (node: Node): node is Text => node instanceof Text;

/** Of words of the pseudo-locale, those that are outside its brackets and yet are no name, date or other thing of the practice. */
export function unbracketed(words: readonly string[], known: readonly string[] = []): string[] {
  const data = new Set([...known, ...stringsIn(examples), ...fromIntl].map(plain));
  return words
    .map(outside)
    .flatMap((said) => (data.has(plain(said)) ? [] : said.split(/[·,()–:&]| - /)))
    .map((piece) => plain(piece.replaceAll(/[\d.+€%−]+/g, ' ')))
    .filter(
      (piece) => /\p{L}{2}/u.test(piece) && !data.has(piece) && !piece.split(' ').every((word) => data.has(word)),
    );
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** What is left without brackets and what is inside them, however deep. */
function outside(words: string): string {
  const without = words.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return without === words ? words : outside(without);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...value.split(/[\s,]+/)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Months, weekdays, languages, units: what the browser knows of a language by itself. */
const fromIntl: readonly string[] = [
  ...Array.from({ length: 84 }, (_, week) => new Date(Date.UTC(2026, 0, week * 5))).flatMap((date) =>
    (['long', 'short'] as const).flatMap((style) =>
      ['en-DE', 'en-IN'].flatMap((lang) =>
        new Intl.DateTimeFormat(lang, { month: style, weekday: style }).format(date).split(/\W+/),
      ),
    ),
  ),
  ...['de', 'en', 'tr', 'fr', 'es', 'ar', 'pl', 'ru', 'uk', 'fa'].map(
    (code) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? '',
  ),
  ...['GMT', 'UTC', 'am', 'pm', 'AM', 'PM', 'hour', 'hours', 'minutes', 'days', 'min'],
];
