import { assert } from '@open-wc/testing';
import { contrastOf } from '../../test/contrast.ts';
import { controls } from './controls.styles.ts';
import { host } from './host.styles.ts';
import { tokens } from './tokens.styles.ts';

/** What is written on what, wherever an element writes: colour, ground, and how far they must differ. */
const written = [
  ['ink', 'surface'],
  ['ink', 'raised'],
  ['ink', 'sunken'],
  ['quiet', 'surface'],
  ['quiet', 'raised'],
  ['accent', 'surface'],
  ['accent', 'raised'],
  ['accent', 'tint'],
  ['on-accent', 'accent'],
  ['good', 'raised'],
  ['warn', 'raised'],
  ['bad', 'raised'],
] as const;
const drawn = [
  ['edge', 'raised'],
  ['edge', 'surface'],
  ['accent', 'sunken'],
] as const;
const pairs = [...written.map((pair) => [...pair, 4.5] as const), ...drawn.map((pair) => [...pair, 3] as const)];

/** A grid over what a practice or a page may call its colour: hues, from grey to glaring, from black to white. */
const hues = Array.from({ length: 24 }, (_, index) => index * 15);
const grid = [0, 15, 30, 45, 60, 75, 90, 100].flatMap((light) =>
  [0, 35, 70, 100].flatMap((glare) => hues.map((hue) => `hsl(${hue} ${glare}% ${light}%)`)),
);

describe('whatever colours a practice or a page has', () => {
  let element: HTMLElement;
  let ground: HTMLElement;

  beforeEach(() => {
    element = document.createElement('div');
    document.body.append(element);
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, host, controls].map(({ styleSheet }) => styleSheet as CSSStyleSheet);
    root.innerHTML = `<div class="attune">${pairs.map(() => '<b></b>').join('')}</div>`;
    ground = root.querySelector('.attune') as HTMLElement;
    [...ground.children].forEach((each, index) => {
      const [ink, under] = pairs[index] as (typeof pairs)[number];
      (each as HTMLElement).style.cssText = `color: var(--_${ink}); background-color: var(--_${under})`;
    });
  });

  afterEach(() => element.remove());

  /** What cannot be read with these properties set, in words. */
  function unreadable(scheme: string, set: Readonly<Record<string, string>>): string[] {
    element.style.cssText = `color-scheme: ${scheme}`;
    ground.style.cssText = '';
    for (const [name, value] of Object.entries(set)) {
      (name.startsWith('--attune') ? element : ground).style.setProperty(name, value);
    }
    return [...ground.children].flatMap((each, index) => {
      const [ink, under, least] = pairs[index] as (typeof pairs)[number];
      const { color, backgroundColor } = getComputedStyle(each);
      const ratio = contrastOf(color, backgroundColor);
      return ratio < least ? [`${ink} on ${under}: ${ratio.toFixed(2)} with ${JSON.stringify(set)}, ${scheme}`] : [];
    });
  }

  ['light', 'dark'].forEach((scheme) => {
    it(`text has a contrast of 4.5 : 1 and controls of 3 : 1 under every accent, ${scheme}`, () => {
      assert.deepEqual(
        grid.flatMap((colour) => unreadable(scheme, { '--attune-accent': colour })),
        [],
      );
    });

    it(`and under every theme of a practice, ${scheme}`, () => {
      const themes = grid
        .filter((_, index) => index % 5 === 0)
        .flatMap((accent, index) => {
          const [surface = '', ink = ''] = [grid[(index * 7) % grid.length], grid[(index * 13) % grid.length]];
          return [{ '--_theme-accent': accent, '--_theme-surface': surface, '--_theme-ink': ink }];
        });

      assert.deepEqual(
        themes.flatMap((theme) => unreadable(scheme, theme)),
        [],
      );
    });
  });
});
