import { sentencesFor } from '../sentences.ts';

/**
 * The address of a hosted page; a token stands behind the #, so that no server, proxy or log on the way sees it. Without a path it
 * is where the practice's therapists are found.
 */
export type PageAddress = (path?: string, token?: string) => string;

/** Pages of a practice, in the language of the mail that leads there: said only where it is not the practice's own. */
export function pageAddress(
  publicUrl: string,
  { slug, locale }: { readonly slug: string; readonly locale: string },
  language: string,
): PageAddress {
  const query = sentencesFor(locale).language === language ? '' : `?lang=${language}`;
  return (path, token) =>
    `${publicUrl}/p/${slug}${path === undefined ? '' : `/${path}`}${query}${token === undefined ? '' : `#${token}`}`;
}
