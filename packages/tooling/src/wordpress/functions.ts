import { dirname } from 'node:path';
import type { Native } from './php/run.ts';
import { isArray, isTrue, type PhpArray, textOf, type Value } from './php/values.ts';

/** Functions of PHP and WordPress that only compute, as their manuals describe them. */
export const functions: Readonly<Record<string, Native>> = {
  __: onText((text) => text),
  array_merge: (...arrays) => new Map(arrays.flatMap((each) => [...asArray(each)])),
  dirname: onText(dirname),
  esc_attr: onText(escape),
  esc_html: onText(escape),
  esc_url: onText((url) => cleanUrl(url).replaceAll('&', '&#038;').replaceAll("'", '&#039;')),
  esc_url_raw: onText(cleanUrl),
  is_array: (value = null) => isArray(value),
  plugins_url: onText((path) => `/wp-content/plugins/attune/${path}`),
  preg_match: (pattern = null, text = null) => (toRegExp(textOf(pattern)).test(textOf(text)) ? 1 : 0),
  rawurlencode: onText((text) => encodeURIComponent(text).replaceAll(/[!'()*]/g, percent)),
  sanitize_title: onText((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w-]+/g, '-')
      .replaceAll(/^-+|-+$/g, ''),
  ),
  trim: onText((text) => text.trim()),
  untrailingslashit: onText((text) => text.replace(/\/+$/, '')),
};

/** The tag that `wp_print_script_tag` prints: attributes escaped, true as a name alone. */
export function scriptTag(attributes: Value): string {
  const written = [...asArray(attributes)].flatMap(([name, value]) => {
    if (value === true) return [` ${name}`];
    return isTrue(value) ? [` ${name}="${escape(textOf(value))}"`] : [];
  });
  return `<script${written.join('')}></script>\n`;
}

function onText(act: (text: string) => string): Native {
  return (value = null) => act(textOf(value));
}

export function asArray(value: Value): PhpArray {
  if (!isArray(value)) throw new TypeError('An array is needed');
  return value;
}

/** As `esc_attr` and `esc_html` do: what is an entity already stays. */
export function escape(text: string): string {
  return text
    .replaceAll(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;');
}

/** An address without what none may hold; empty where its protocol may not stand in a page. */
function cleanUrl(url: string): string {
  const protocol = /^\s*([a-z][\w+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (protocol !== undefined && !['http', 'https', 'mailto', 'tel'].includes(protocol)) return '';
  return url.trim().replaceAll(/[^\w\-~+.?=!&;,/:%@$|*'()[\]#]/g, '');
}

const toRegExp = (pattern: string) => new RegExp(pattern.slice(1, -1), 'u');

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
