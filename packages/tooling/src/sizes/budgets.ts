/**
 * Bytes that a visitor downloads, compressed with brotli at its best, in the language that is heaviest. The build fails
 * above `most`. `directory` is what a page loads at once; `picker`, `dialogs` and `form` follow when they are opened;
 * `booking` is all of it together.
 */
export type Budget = { readonly name: string; readonly most: number } & (
  { readonly bundles: (language: string) => Bundles } | Sdk
);

/** Every language that has sentences; a visitor downloads one. */
export const languages = ['ar', 'da', 'de', 'en', 'hi'];

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

const part = (language: string, name: string) => new RegExp(`^chunks/${language}\\.${name}-`);

// what a page has at once, and after the first tap on a time
const directory = (language: string): Bundles => ({
  files: ['attune.js', 'therapist-directory.js'],
  always: [new RegExp(`^chunks/${language}-`)],
});
const withDialogs = (language: string): Bundles => {
  const { files, always = [] } = directory(language);
  return { files, always: [...always, /^chunks\/directory-dialog-/, part(language, 'dialog')] };
};
const withPicker = (language: string, page = directory): Bundles => {
  const { files, always = [] } = page(language);
  return { files: [...files, 'booking-picker.js'], always: [...always, part(language, 'picker')] };
};
const withForm = (language: string, page = directory): Bundles => {
  const { files, always = [] } = withPicker(language, page);
  return { files, always: [...always, /^chunks\/booking-/, part(language, 'booking')] };
};

// the whole way: what is asked first, and what is checked last, come when they are reached
const withJourney = (language: string): Bundles => {
  const { files, always = [] } = withForm(language, withDialogs);
  return { files, always: [...always, /^chunks\/choices-view-/, /^chunks\/check-view-/] };
};

// the four elements of the mission, as a page with all of them loads them; and what each element adds to a directory
const with_ =
  (element: string, name: string, page = directory) =>
  (language: string): Bundles => {
    const { files, always = [] } = page(language);
    return { files: [...files, `${element}.js`], always: [...always, part(language, name)] };
  };
const withReview = with_('review-form', 'review', withPicker);
const elements = with_('unsubscribe-form', 'unsubscribe', withReview);
const alone =
  (element: string, name: string) =>
  (language: string): Bundles => ({
    ...with_(element, name)(language),
    onTopOf: directory(language),
  });

export const budgets: readonly Budget[] = [
  { name: 'autoload', most: 1_500, bundles: () => ({ files: ['attune.js'] }) },
  { name: 'directory', most: 20_000, bundles: directory },
  { name: 'picker', most: 9_000, bundles: (language) => ({ ...withPicker(language), onTopOf: directory(language) }) },
  { name: 'dialogs', most: 4_000, bundles: (language) => ({ ...withDialogs(language), onTopOf: directory(language) }) },
  { name: 'form', most: 6_000, bundles: (language) => ({ ...withForm(language), onTopOf: withPicker(language) }) },
  { name: 'booking', most: 40_000, bundles: withJourney },
  { name: 'review-form', most: 5_000, bundles: alone('review-form', 'review') },
  { name: 'unsubscribe-form', most: 5_000, bundles: alone('unsubscribe-form', 'unsubscribe') },
  { name: 'reviews', most: 3_000, bundles: alone('reviews', 'reviews') },
  { name: 'report-card', most: 5_000, bundles: alone('report-card', 'report') },
  { name: 'elements', most: 36_000, bundles: elements },
  { name: 'sdk-operation', most: 3_500, sdk: ['createClient', 'listTherapists'] },
  { name: 'sdk', most: 7_000, sdk: '*' },
];
