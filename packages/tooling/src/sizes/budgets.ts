/** Bytes that a visitor downloads, compressed with brotli at its best. The build fails above `most`. */
export type Budget = { readonly name: string; readonly most: number } & (Bundles | Sdk);

export interface Bundles {
  /** Files of the bundles that a page asks for; what they import statically comes with them. */
  readonly files: readonly string[];
  /** Chunks that are imported lazily, yet always: of those that match, the largest comes too. */
  readonly always?: readonly RegExp[];
  /** What is there already and is not counted again. */
  readonly onTopOf?: Bundles;
}

export interface Sdk {
  /** What a page imports of `@attune/sdk`, or all of it. */
  readonly sdk: readonly string[] | '*';
}

const directory: Bundles = { files: ['attune.js', 'therapist-directory.js'], always: [/^chunks\/(?:en|de)-/] };
const picker: Bundles = {
  files: ['booking-picker.js'],
  always: [/^chunks\/(?:en|de)-/, /^chunks\/(?:en|de)\.picker-/],
  onTopOf: directory,
};

export const budgets: readonly Budget[] = [
  { name: 'autoload', most: 1_500, files: ['attune.js'] },
  { name: 'directory', most: 20_000, ...directory },
  { name: 'picker', most: 9_000, ...picker },
  { name: 'sdk-operation', most: 3_500, sdk: ['createClient', 'listTherapists'] },
  { name: 'sdk', most: 7_000, sdk: '*' },
];
