import { ServerError } from './errors.ts';
import { parseList } from './header-list.ts';
import { discard } from './timed.ts';

/**
 * Refuses an answer whose next page is said to be elsewhere: at another origin or path, or by another protocol. Lists
 * follow cursors and never such a link; but who answers so is not to be trusted with the next request either.
 */
export function unlessElsewhere(url: string, response: Response): Response {
  const next = linkTo('next', response.headers.get('Link'));
  if (next === undefined || isSamePlace(next, url)) return response;
  discard(response);
  throw unreadable(`The next page is said to be elsewhere, at ${next}`);
}

/** Where the first link of this relation leads, RFC 8288; undefined without one. */
export function linkTo(relation: string, field: string | null): string | undefined {
  const links = field ? parseList(field) : null;
  const link = links?.find(({ parameters }) =>
    String(parameters.get('rel')).toLowerCase().split(/\s+/).includes(relation),
  );
  return link && String(link.value);
}

function isSamePlace(next: string, asked: string): boolean {
  return URL.canParse(next, asked) && placeOf(new URL(next, asked)) === placeOf(new URL(asked));
}

const placeOf = ({ origin, pathname }: URL) => origin + pathname;

/** An answer of success that makes no sense, in words. */
export function unreadable(detail: string): ServerError {
  return Object.assign(new ServerError({ code: 'unreadable' }), { message: detail, detail });
}
