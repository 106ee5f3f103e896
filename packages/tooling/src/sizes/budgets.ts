/**
 * Bytes that a visitor downloads, compressed with brotli at its best. The build fails above `most`. `directory` is what a
 * page loads at once; `picker`, `dialogs` and `form` follow when they are opened; `booking` is all of it together.
 */
export type Budget = { readonly name: string; readonly most: number } & (Bundles | Sdk);

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

// of the languages the heaviest counts
const language = /^chunks\/[a-z]{2}-/;
const dialogs = [/^chunks\/directory-dialog-/, /^chunks\/[a-z]{2}\.dialog-/];
const steps = [/^chunks\/[a-z]{2}\.picker-/];
const form = [/^chunks\/booking-/, /^chunks\/[a-z]{2}\.booking-/];

// what a page has at once, and after the first tap on a time
const directory: Bundles = { files: ['attune.js', 'therapist-directory.js'], always: [language] };
const withPicker: Bundles = { files: [...directory.files, 'booking-picker.js'], always: [language, ...steps] };

export const budgets: readonly Budget[] = [
  { name: 'autoload', most: 1_500, files: ['attune.js'] },
  { name: 'directory', most: 20_000, ...directory },
  { name: 'picker', most: 9_000, ...withPicker, onTopOf: directory },
  { name: 'dialogs', most: 3_500, files: directory.files, always: [language, ...dialogs], onTopOf: directory },
  { name: 'form', most: 6_000, files: withPicker.files, always: [language, ...steps, ...form], onTopOf: withPicker },
  { name: 'booking', most: 38_000, files: withPicker.files, always: [language, ...dialogs, ...steps, ...form] },
  { name: 'sdk-operation', most: 3_500, sdk: ['createClient', 'listTherapists'] },
  { name: 'sdk', most: 7_000, sdk: '*' },
];
