import { createLinkSession } from '@attune/sdk';
import type { LinkSession } from '@attune/sdk';
import { connect } from '../contexts/client.ts';
import { pageConfiguration } from '../contexts/page-configuration.ts';

const configuration = pageConfiguration();

/** The client of the page; undefined where its script tag names no practice. */
export const client = configuration ? connect(configuration) : undefined;

/**
 * Takes the token out of the address, and whatever else `path` leaves out: neither must stay where a screen, a history or
 * a copied address shows it. '' when there is none.
 */
export function takeToken(path = location.pathname): string {
  const token = location.hash.slice(1);
  if (token || path !== location.pathname)
    history.replaceState(token ? null : history.state, '', path + location.search);
  return token;
}

/** Opens the link of a token, or else the one that this entry of the history remembers. Rejects as the platform refuses. */
export async function openLink(token: string): Promise<LinkSession | null> {
  if (!client || !token) return remembered();
  return remember(await createLinkSession(client, { token }));
}

/** The link that was opened before a reload. */
export function remembered(): LinkSession | null {
  const link = history.state as Partial<LinkSession> | null;
  return link?.session && link.resource ? (link as LinkSession) : null;
}

/** The platform answered and will answer the same again; anything else may pass. */
export function isRefusal(error: unknown): boolean {
  const { status = 0 } = error as { status?: number };
  return status >= 400 && status < 500 && status !== 429;
}

/** Keeps it in the history entry and nowhere else: a reload keeps the visitor, a new tab knows nothing. */
export function remember(link: LinkSession): LinkSession {
  history.replaceState(link, '');
  return link;
}
