import { html, raw } from 'hono/html';
import type { Markup } from './shell.ts';

/** What the address of a page says, by name. */
export type PageQuery = (name: string) => string | undefined;

/** The attributes that an element of ours takes from the address of its page, by their names there. */
const attributes = {
  therapist: 'therapist-id',
  service: 'service-id',
  format: 'format',
  startsAt: 'starts-at',
  pageSize: 'page-size',
  address: 'address',
} as const;

/** Those attributes of `names` that the address has something for: an id, a word, an instant. Anything else is left out. */
export function attributesOf(query: PageQuery, ...names: readonly (keyof typeof attributes)[]): Markup {
  const said = names.map((name) => [attributes[name], query(name) ?? ''] as const);
  return html`${said.filter(([, value]) => isPlain(value)).map(([name, value]) => html` ${raw(name)}="${value}"`)}`;
}

const isPlain = (value: string) => /^[\w:.+-]{1,64}$/.test(value);
