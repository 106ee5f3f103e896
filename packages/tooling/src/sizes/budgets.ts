/**
 * Bytes that a visitor downloads, compressed with brotli at its best, in the language that is heaviest. The build fails
 * above `most`. `directory` is what a page loads at once; `picker`, `dialogs` and `form` follow when they are opened;
 * `booking` is all of it together. The goals of the whole are 22,000 for the directory, 9,000 for the picker and 36,000 for
 * the four elements; the rest are our own, a little above what is there. Zones of time are in `directory`, since four
 * elements name them; codes, payments, the times of others and where a visitor came from made `form` heavier than the 6,000 it had.
 */
export type Budget = { readonly name: string; readonly most: number } & (
  { readonly bundles: (language: string) => Bundles } | Sdk | React
);

/** Every language that has sentences; a visitor downloads one. */
export const languages = ['ar', 'da', 'de', 'en', 'es', 'fr', 'hi', 'tr'];

export interface Bundles {
  /** Files of the bundles that a page asks for; what they import statically comes with them. */
  readonly files: readonly string[];
  /** Chunks that are imported lazily, yet come: of those that match, the largest. One that nothing matches is an error. */
  readonly always?: readonly RegExp[];
  /** What is there already and is not counted again. */
  readonly onTopOf?: Bundles;
}

export interface Sdk {
  /** What a page imports of `@attune/sdk`, or all of it. */
  readonly sdk: readonly string[] | '*';
}

export interface React {
  /** The components, all of them, without React and the elements. */
  readonly react: '*';
}

/** What a page downloads, by the language of its visitor. */
type Page = (language: string) => Bundles;

const part = (language: string, name: string) => new RegExp(`^chunks/[\\w-]+/${language}\\.${name}\\.js$`);

/** A page that has one more element, whose sentences are a part of their own. */
const withElement =
  (page: Page, element: string, sentences: string): Page =>
  (language) => {
    const { files, always = [] } = page(language);
    return { files: [...files, `${element}.js`], always: [...always, part(language, sentences)] };
  };

/** A page on which something was opened that is downloaded only then, with its sentences if it has some. */
const withOpened =
  (page: Page, chunk: string, sentences?: string): Page =>
  (language) => {
    const { files, always = [] } = page(language);
    const spoken = sentences === undefined ? [] : [part(language, sentences)];
    return { files, always: [...always, new RegExp(`^chunks/${chunk}-`), ...spoken] };
  };

const onTopOf =
  (base: Page, page: Page): Page =>
  (language) => ({ ...page(language), onTopOf: base(language) });

const directory: Page = (language) => ({
  files: ['attune.js', 'therapist-directory.js'],
  always: [new RegExp(`^chunks/[\\w-]+/${language}\\.js$`)],
});
const withPicker = (page: Page) => withElement(page, 'booking-picker', 'picker');
const withDialogs = withOpened(directory, 'directory-dialog', 'dialog');
const withForm = (page: Page) => withOpened(withPicker(page), 'booking', 'booking');
const beside = (element: string, sentences: string) => onTopOf(directory, withElement(directory, element, sentences));

// the whole way: what is asked first, and what is checked last, come when they are reached
const journey = withOpened(withOpened(withForm(withDialogs), 'choices-view'), 'check-view');

const manager = withElement(directory, 'booking-manager', 'manager');

// the four elements of the mission, as a page with all of them loads them
const withReview = withElement(withPicker(directory), 'review-form', 'review');
const elements = withElement(withReview, 'unsubscribe-form', 'unsubscribe');

export const budgets: readonly Budget[] = [
  { name: 'autoload', most: 1_500, bundles: () => ({ files: ['attune.js'] }) },
  { name: 'directory', most: 20_300, bundles: directory },
  { name: 'picker', most: 9_000, bundles: onTopOf(directory, withPicker(directory)) },
  { name: 'dialogs', most: 4_000, bundles: onTopOf(directory, withDialogs) },
  { name: 'form', most: 7_700, bundles: onTopOf(withPicker(directory), withForm(directory)) },
  { name: 'booking', most: 42_500, bundles: journey },
  { name: 'booking-request', most: 5_000, bundles: beside('booking-request', 'request') },
  { name: 'booking-manager', most: 9_000, bundles: beside('booking-manager', 'manager') },
  { name: 'moving', most: 20_000, bundles: onTopOf(manager, withOpened(withForm(manager), 'moving')) },
  { name: 'review-form', most: 5_000, bundles: beside('review-form', 'review') },
  { name: 'unsubscribe-form', most: 5_000, bundles: beside('unsubscribe-form', 'unsubscribe') },
  { name: 'reviews', most: 3_000, bundles: beside('reviews', 'reviews') },
  { name: 'report-card', most: 5_200, bundles: beside('report-card', 'report') },
  { name: 'elements', most: 36_000, bundles: elements },
  { name: 'sdk-operation', most: 3_500, sdk: ['createClient', 'listTherapists'] },
  { name: 'sdk', most: 7_000, sdk: '*' },
  { name: 'react', most: 1_700, react: '*' },
];
