/** What the keys of one pattern do, pressed one after another in one story, with a real keyboard. */
export interface Script {
  /** The pattern's name in the ARIA Authoring Practices Guide. */
  readonly pattern: string;
  /** Where the guide describes it. */
  readonly source: string;
  /** Id of the story in which it is tried. */
  readonly story: string;
  readonly direction?: 'ltr' | 'rtl';
  /** What has focus at first: a selector, looked for through shadow roots. */
  readonly from: string;
  readonly rows: readonly Row[];
}

/** A line of the pattern's table. What is expected is waited for. */
export interface Row {
  /** One after another, such as `ArrowRight` or `Shift+PageDown`. */
  readonly keys: readonly string[];
  /** In words, for the table in the documentation. */
  readonly does: string;
  /** What then has focus: a regular expression over its role and its name, such as `^button Close`. */
  readonly focus?: string;
  /** A selector of what is there afterwards, and of what is not. */
  readonly shows?: string;
  readonly hides?: string;
}
