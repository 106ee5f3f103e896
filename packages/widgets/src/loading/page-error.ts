/** Why something that a page asked of us did not happen. `code` is for programs, the message for who writes the page. */
export class AttunePageError extends Error {
  override readonly name = 'AttunePageError';
  readonly code: 'not-found' | 'not-loaded' | 'not-shown';
  /** Which elements are meant, by their tags or the page's own selector. */
  readonly targets: readonly string[];

  constructor(code: AttunePageError['code'], targets: readonly string[], options?: ErrorOptions) {
    super(`Attune: ${targets.join(', ')} ${sentences[code]}`, options);
    this.code = code;
    this.targets = targets;
  }
}

const sentences = {
  'not-found': 'is not on this page',
  'not-loaded': 'could not be loaded',
  'not-shown': 'is inside something that the page hides',
};
