/** A success criterion of WCAG 2.2, levels A and AA, and what of it is known of our elements. */
export interface Criterion {
  /** Such as `1.4.3`. */
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** How the elements meet it, or why it does not concern them. One or two sentences. */
  readonly how: string;
  /** `page`: the page around an element decides. `none`: there is nothing of the kind in the elements. */
  readonly applies?: 'page' | 'none';
  /** What is run for it on every change. */
  readonly shown?: readonly Evidence[];
}

/** A suite of the project, or a test by its file, below the root, and its title. */
export type Evidence = 'axe' | 'keyboard' | 'layout' | 'trees' | { readonly file: string; readonly test: string };
