import type { Element } from '../frameworks/manifest.ts';

/** What every element has, and what ours have beside what their manifest says. */
const everywhere = /^(?:id|class|lang|dir|slot|style|hidden|title|part|role|aria-[\w-]+|data-[\w-]+|nonce)$/;

/** Tags and attributes of ours that a piece of HTML makes up. */
export function madeUp(html: string, elements: readonly Element[]): string[] {
  return [...html.matchAll(/<(attune-[\w-]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/g)].flatMap(
    ([, tag = '', written = '']) => {
      const element = elements.find(({ tagName }) => tagName === tag);
      if (!element) return [`<${tag}>`];
      const known = new Set(element.attributes.map(({ name }) => name));
      const names = [...written.matchAll(/\s([\w-]+)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?/g)].map(([, name = '']) => name);
      return names.filter((name) => !known.has(name) && !everywhere.test(name)).map((name) => `<${tag} ${name}>`);
    },
  );
}
