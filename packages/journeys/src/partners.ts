/** A demo practice as a stranger comes to it: a page in its own language, and something to look for there. */
export interface Partner {
  readonly slug: string;
  readonly page: string;
  readonly lang: string;
  /** A word that some of its people are found by, and not all. */
  readonly topic: string;
  /** Whether it asks for a review only those who said that it may. */
  readonly asksFirst?: boolean;
}

export const kiez: Partner = {
  slug: 'kiez',
  page: '/examples/kiez/',
  lang: 'de',
  topic: 'Trauer',
  asksFirst: true,
};
export const storyhaven: Partner = { ...at('storyhaven'), lang: 'en-IN', topic: 'grief' };
export const bloomfield: Partner = { ...at('bloomfield'), lang: 'en-US', topic: 'grief' };
export const pawhaus: Partner = { ...at('pawhaus'), lang: 'en-US', topic: 'terriers' };
export const lektio: Partner = { ...at('lektio'), lang: 'da', topic: 'matematik', asksFirst: true };

function at(slug: string) {
  return { slug, page: `/examples/${slug}/` };
}
