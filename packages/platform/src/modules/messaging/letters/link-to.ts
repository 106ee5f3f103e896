import type { Tx } from '../../../database/transaction.ts';
import type { Schemas } from '../../../http/contract.ts';
import { resolveLink } from '../../trust/link-generation.ts';
import type { Links } from '../../trust/links.ts';
import type { PageAddress } from './page-address.ts';

/** What a link in a mail is made for. */
export type MailLinkPurpose = Schemas['LinkPurpose'];

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
  booking_invitation: 'invitation',
} as const satisfies Partial<Record<MailLinkPurpose, string>>;

/** Derives the links of one mail; nothing of them is kept. */
export function linkTo(given: LinkGiven): LinkTo {
  return async (purpose, id, expiresAt) => {
    const token = await tokenFor(given, purpose, id, expiresAt);
    return given.page(purpose === 'subscription' ? `unsubscribe/${withoutScript(given, id)}` : pageOf[purpose], token);
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

/** The fragment opens every choice, which takes script; for who has none the path stops news, and the page says that it does. */
function withoutScript({ links, practiceId }: LinkGiven, clientId: string): string {
  return links.unsubscribeToken({ practiceId, clientId, topic: 'news', channel: 'email' });
}
