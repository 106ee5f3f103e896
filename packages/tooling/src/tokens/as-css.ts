import { scale } from './scale.ts';

/** The tokens for a page's own use. Nothing here is read by an element: those have them inside. */
export function asCss(tokens: ReadonlyMap<string, string>): string {
  const kept = [...tokens].filter(([name]) => !/--_(?:gap|pad)$/.test(name));
  const derived = kept.map(([name, value]) => `  ${publicName(name)}: ${inPublic(value)};`);
  const texts = Object.entries(scale.text).map(([name, size]) => `  --attune-token-text-${name}: ${size}em;`);
  const weights = Object.entries(scale.weight).map(([name, weight]) => `  --attune-token-weight-${name}: ${weight};`);
  const spaces = scale.space.map((space) => `  --attune-token-space-${space}: ${space / 16}em;`);
  return `${head}
:root,
.attune-tokens {
${[...derived, ...texts, ...weights, ...spaces].join('\n')}
}

@media (prefers-reduced-motion: reduce) {
  :root,
  .attune-tokens {
    --attune-token-ease: 0s;
    --attune-token-breath: 0s;
  }
}
`;
}

const head = `/*
 * Attune's design tokens, for a page that wants to look like the elements on it. Generated from the elements' own style
 * sheet. They are derived from the same --attune-… properties, and follow color-scheme where they are used. Under
 * .attune-tokens they are derived anew, for a part of a page that has other --attune-… properties.
 */`;

const publicName = (name: string) => `--attune-token-${name.slice('--_'.length)}`;

/** A formula in public names, without what only a practice's theme sets. */
function inPublic(value: string): string {
  const without = value.replaceAll(/var\(--_theme-[\w-]+, ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g, '$1');
  return without.replaceAll(/--_[\w-]+/g, publicName);
}
