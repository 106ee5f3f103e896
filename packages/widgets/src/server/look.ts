import type { Practice } from '@attune/sdk';
import type { CSSResult } from 'lit';
import { controls } from '../styles/controls.styles.ts';
import { host } from '../styles/host.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';

/** The style sheet of what a server draws: the element's own, and what lets the element take its place. */
export function sheetOf(...more: readonly CSSResult[]): string {
  return squeeze([tokens, host, controls, ...more].map(({ cssText }) => cssText).join('') + takeover);
}

/**
 * Lit draws before what the server drew. Until that is whole it is not shown, and then the server's is not: nothing flashes,
 * also where no script of ours helps. A failed request leaves the server's on screen.
 */
const takeover = `
  :is(.attune, slot:not([name])):has(~ .served) { display: none; }
  .attune:has(ul.cards[aria-busy], div.card):not(:has(.bone)):has(~ .served:not([data-kept])) { display: block; }
  .attune:has(ul.cards[aria-busy], div.card):not(:has(.bone)) ~ .served:not([data-kept]) { display: none; }
  /* WebKit does not look again at what follows a :has() at the top of a shadow root: there the skeleton is seen */
  @supports (background: -webkit-named-image(i)) {
    .attune:has(~ .served:not([data-kept])) { display: block; }
    .attune ~ .served:not([data-kept]) { display: none; }
  }
  @media (scripting: none) {
    .bar { display: flex; }
    .narrow { display: none; }
  }
`;

/** Nothing in our style sheets tells one space from two. */
const squeeze = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The practice's own colours, as its page would give them to the element. What could end a declaration is no colour. */
export function themeOf({ theme }: Practice): string {
  const colours = Object.entries(theme).flatMap(([name, value]) => {
    const text = typeof value === 'number' ? `${String(value)}px` : value;
    return isPlain(name) && isPlain(text) ? [`--_theme-${name}:${text}`] : [];
  });
  return `.attune{${colours.join(';')}}`;
}

function isPlain(value: unknown): value is string {
  return typeof value === 'string' && /^[#\w\s.,%()/-]{1,80}$/.test(value) && !/url|expression/i.test(value);
}
