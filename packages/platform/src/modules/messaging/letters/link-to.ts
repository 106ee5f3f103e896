import type { Tx } from '../../../database/transaction.ts';
import { resolveLink } from '../../trust/link-generation.ts';
import type { Links } from '../../trust/links.ts';
import type { PageAddress } from './page-address.ts';

/** What a link in a mail is made for. */
export type MailLinkPurpose = 'manage_booking' | 'review' | 'report_card' | 'subscription';

/** The address of a hosted page with a token made just now, that ends then. */
export type LinkTo = (purpose: MailLinkPurpose, id: string, expiresAt: Date) => Promise<string>;

/** Where the platform is, whose pages are meant, and what signs. */
export interface LinkGiven {
  readonly tx: Tx;
  readonly links: Links;
  readonly practiceId: string;
  readonly page: PageAddress;
}

const pageOf = {
  manage_booking: 'booking',
  review: 'review',
  report_card: 'report-card',
} as const satisfies Partial<Record<MailLinkPurpose, string>>;

/** Derives the links of one mail; nothing of them is kept. */
export function linkTo(given: LinkGiven): LinkTo {
  return async (purpose, id, expiresAt) => {
    const token = await tokenFor(given, purpose, id, expiresAt);
    return given.page(purpose === 'subscription' ? `unsubscribe/${everything(given, id)}` : pageOf[purpose], token);
  };
}

async function tokenFor(
  { tx, links, practiceId }: LinkGiven,
  purpose: MailLinkPurpose,
  id: string,
  expiresAt: Date,
): Promise<string> {
  const { generation } = await resolveLink(tx, purpose, id);
  return links.token({ purpose, practiceId, id, generation, expiresAt });
}

/** The page wants a path for who has no script; that of news is as good as any other. */
function everything({ links, practiceId }: LinkGiven, clientId: string): string {
  return links.unsubscribeToken({ practiceId, clientId, topic: 'news', channel: 'email' });
}
