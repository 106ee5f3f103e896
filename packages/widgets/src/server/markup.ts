import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** A template as text, its values escaped. */
export function textOf(template: unknown): string {
  return collectResultSync(render(template));
}

/** JSON that may stand in a script of any kind: no `<` begins anything in it. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `'sha256-…'`: what a content security policy says so that a style sheet may stand in the page. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
