import type { ClientOptions } from '@attune/sdk';
import { directoryView } from '../elements/therapist-directory/directory-view.ts';
import { noFilters, toParameters } from '../elements/therapist-directory/filters.ts';
import type { Filters } from '../elements/therapist-directory/filters.ts';
import { styles } from '../elements/therapist-directory/therapist-directory.styles.ts';
import type { OwnTexts } from '../locales/own-texts.ts';
import { askDirectory, searchOf, viewOf } from './directory.ts';
import { directoryJsonLd } from './json-ld.ts';
import { linksOf, ownParameters, pathOf } from './links.ts';
import type { Places } from './links.ts';
import { escaped, pageOf } from './page.ts';
import type { Rendered } from './page.ts';
import { recorder } from './recorder.ts';
import { speak } from './spoken.ts';

/** What a server says of the page it draws. */
export interface PageOptions extends Pick<ClientOptions, 'key' | 'api' | 'fetch' | 'timeout'> {
  /** The page's whole address as the visitor asked for it, search parameters included. */
  readonly url: string;
  /** The language of the page, as its `<html lang>` says; left out, that of the practice. */
  readonly lang?: string | undefined;
  /** How visitors are addressed, as the element's `address`. */
  readonly address?: string | undefined;
  /** The page's own sentences, as the element's `texts`. */
  readonly texts?: OwnTexts | undefined;
  /** What stands there when nothing can be drawn, as markup. A link to the practice's hosted page, unless said. */
  readonly fallback?: string | undefined;
  /** The nonce of the page's content security policy, for the style sheet. Without one, allow the hashes in `styles`. */
  readonly nonce?: string | undefined;
  /** The address of a therapist's page, if it is not the platform's. */
  readonly profile?: Places['profile'];
  /** Hears why something could not be drawn; the page then has its fallback. */
  readonly failed?: ((error: unknown) => void) | undefined;
}

/** As the element's properties of these names. */
export interface DirectoryOptions extends PageOptions {
  readonly urlPrefix?: string | undefined;
  readonly pageSize?: number | undefined;
}

/**
 * The directory with its filters, cards and next free times, drawn on a server. `<attune-therapist-directory>` takes its place
 * once it is loaded, without asking again; until then, and without any script, its links and its form work.
 * Never rejects: what cannot be drawn is the element with its fallback, as if nobody had drawn anything.
 */
export async function renderDirectory(options: DirectoryOptions): Promise<Rendered> {
  try {
    return await draw(options);
  } catch (error) {
    options.failed?.(error);
    const html = `<attune-therapist-directory>${options.fallback ?? ''}</attune-therapist-directory>`;
    return { html, head: '', styles: [] };
  }
}

async function draw(options: DirectoryOptions): Promise<Rendered> {
  const { key, lang, address, pageSize = 12, urlPrefix: prefix = 'attune' } = options;
  const asked = new URL(options.url);
  const { searchParams, origin } = asked;
  const pathname = pathOf(asked);
  const search = searchOf(withCursor(ownParameters(searchParams, prefix), searchParams), pageSize);
  const { client, answers } = recorder(options);
  const at = Date.now();
  const data = await askDirectory(client, search);
  const { practice, page } = data;
  const hosted = `${client.api}/p/${practice.slug}`;
  const foreign = othersOf(searchParams, prefix);
  const links = linksOf({
    page: foreign.size > 0 ? `${pathname}?${String(foreign)}` : pathname,
    prefix,
    hosted,
    profile: options.profile,
  });
  const speech = await speak(lang ?? practice.locale, practice, options);
  // a later page is for who has no script: the element begins with the first
  const isFirst = search.cursor === undefined;
  const drawn = await pageOf(directoryView(viewOf(data, search, speech, links)), {
    tag: isFirst ? 'attune-therapist-directory' : 'div',
    attributes: { lang: lang === undefined ? practice.locale : undefined, address, ...attributesOf(options) },
    fallback: options.fallback ?? `<a href="${escaped(hosted)}">${escaped(speech.text.directory.label)}</a>`,
    practice,
    sheets: [styles],
    names: { search: `${prefix}-q`, sort: `${prefix}-sort` },
    action: pathname,
    kept: new URLSearchParams([...foreign, ...prefixed(toParameters(fieldless(search.filters)), prefix)]),
    handedOver: isFirst ? { at, key, answers } : undefined,
    nonce: options.nonce,
  });
  return { ...drawn, head: directoryJsonLd(practice, page.data, { page: origin + pathname, links }) };
}

/** What the form's own fields say is not said again. */
const fieldless = (filters: Filters): Filters => ({ ...filters, q: noFilters.q, sort: noFilters.sort });

/** A later page is named without a prefix: the element knows nothing of it. */
function withCursor(own: URLSearchParams, all: URLSearchParams): URLSearchParams {
  const cursor = all.get('cursor');
  if (cursor !== null) own.set('cursor', cursor);
  return own;
}

const prefixed = (parameters: URLSearchParams, prefix: string) =>
  [...parameters].map(([name, value]) => [`${prefix}-${name}`, value]);

/** What else the page's address says, which is the page's own business and stays as it is. */
const othersOf = (parameters: URLSearchParams, prefix: string) =>
  new URLSearchParams([...parameters].filter(([name]) => name !== 'cursor' && !name.startsWith(`${prefix}-`)));

/** So that the element in the page is what was drawn; its language is that of the page around it. */
function attributesOf({ urlPrefix, pageSize }: DirectoryOptions): Record<string, string | undefined> {
  return { 'url-prefix': urlPrefix, 'page-size': pageSize === undefined ? undefined : String(pageSize) };
}
