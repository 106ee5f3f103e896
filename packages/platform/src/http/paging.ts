import type { Caller } from '../database/caller.ts';
import type { Deps } from '../deps.ts';
import type { OperationEntry, OperationId } from './contract.ts';
import { refuse } from './problem.ts';

/** What an answer says of the page after it. */
export interface Next {
  readonly nextCursor: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Which list is read: a cursor is of this very one, with these filters, and of no other. */
export interface Listing {
  readonly id: OperationId;
  readonly entry: OperationEntry;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The address as it was asked for. */
  readonly url: URL;
}

/** The place that a cursor names, in words of its list; undefined without one. 422 for what this list did not make. */
export const openCursor = ({ links }: Deps, caller: Caller, listing: Listing): string | undefined => {
  const { cursor } = listing.query;
  if (typeof cursor !== 'string') return undefined;
  return links.verifyCursor(scopeOf(caller, listing), cursor) ?? refuseCursor();
};

/** Refuses a cursor: it was tampered with, or is of another list, other filters, another practice or an older version. */
export const refuseCursor = (): never =>
  refuse('validation-failed', {
    errors: [{ pointer: '/query/cursor', detail: 'was not made by this list with these filters' }],
  });

/** Says where the next page is that begins behind that place; null where there is none. */
export const nextPage =
  ({ links, config }: Deps, caller: Caller, listing: Listing) =>
  (place: string | null): Next => {
    if (place === null) return { nextCursor: null, headers: {} };
    const nextCursor = links.cursor(scopeOf(caller, listing), place);
    return { nextCursor, headers: { link: `<${addressOf(listing, config.publicUrl, nextCursor)}>; rel="next"` } };
  };

// version first: whoever changes what a place says raises it, and every cursor from before is refused by name
const scopeOf = ({ practiceId }: Caller, { id, path, query }: Listing): string =>
  JSON.stringify([1, id, practiceId, sorted(path), sorted(query).filter(([name]) => !everyPage.includes(name))]);

/** What may differ from page to page. */
const everyPage: readonly string[] = ['cursor', 'limit'];

const sorted = (named: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Object.entries(named)
    .map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])].sort() : value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Without its host, which is known better to who asked; with the key that it was asked with, so that it can be followed. */
const addressOf = ({ entry, path, query, url }: Listing, publicUrl: string, cursor: string): string => {
  const given = Object.entries({ ...query, cursor }).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).map((one): [string, string] => [name, String(one)]),
  );
  const key = url.searchParams.get('key');
  const search = new URLSearchParams(key === null ? given : [...given, ['key', key]]);
  const below = new URL(publicUrl).pathname.replace(/\/$/, '');
  const place = entry.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  return `${below}/v1${place}?${search.toString()}`;
};
