/** Bytes that a visitor downloads, compressed with brotli at its best. The build fails above `most`. */
export type Budget = { readonly name: string; readonly most: number } & (BundleBudget | SdkBudget);

interface BundleBudget {
  /** Files of the bundles that a page asks for; what they import statically comes with them. */
  readonly files: readonly string[];
  /** Chunks that are imported lazily, yet always: the largest that matches counts. */
  readonly always?: readonly RegExp[];
  /** What is there already and is not counted again. */
  readonly onTopOf?: readonly string[];
}

interface SdkBudget {
  /** What a page imports of `@attune/sdk`, or all of it. */
  readonly sdk: readonly string[] | '*';
}

export const budgets: readonly Budget[] = [
  { name: 'autoload', most: 1_500, files: ['attune.js'] },
  {
    name: 'directory',
    most: 20_000,
    files: ['attune.js', 'therapist-directory.js'],
    always: [/^chunks\/(?:en|de)-/],
  },
  {
    name: 'picker',
    most: 9_000,
    files: ['booking-picker.js'],
    onTopOf: ['attune.js', 'therapist-directory.js'],
    always: [/^chunks\/(?:en|de)-/],
  },
  { name: 'sdk-operation', most: 3_500, sdk: ['listTherapists'] },
  { name: 'sdk', most: 7_000, sdk: '*' },
];
