import type { Spoken } from '../locales/catalogue.ts';
import { withOwn } from '../locales/own-texts.ts';
import type { OwnTexts } from '../locales/own-texts.ts';

/**
 * Goes up whenever other sentences are given, so that what was said with the last ones is said anew.
 * @public to who loads this file when there are such sentences
 */
export let version = 0;

const given = new WeakMap<Node, OwnTexts>();

/**
 * Keeps the sentences of a part of the page, or forgets them.
 * @public to who loads this file when there are such sentences
 */
export function give(where: Node, texts: OwnTexts | undefined): void {
  if (given.get(where) === texts) return;
  if (texts) given.set(where, texts);
  else given.delete(where);
  version += 1;
}

/** Our sentences with those of the page in their place: the nearest win, also across shadow roots. */
export function said<T extends object>(ours: T, host: Node, lang: Spoken): T {
  const around = host.parentNode ?? (host instanceof ShadowRoot ? host.host : null);
  const texts = around ? said(ours, around, lang) : ours;
  const own = given.get(host);
  return own ? withOwn(texts, own, lang) : texts;
}
