import type { Tx } from '../../database/transaction.ts';
import { resolveLink } from '../trust/link-generation.ts';
import type { Links } from '../trust/links.ts';
import type { PageAddress } from './letters/page-address.ts';
import type { MessageRow } from './tables.ts';

/** The two ways out of a kind of mail. */
export interface UnsubscribeLinks {
  /** For the head of the mail, where a mail program calls it by itself (RFC 8058). */
  readonly oneClick: string;
  /** For a person: everything they may choose, and without script the one form. */
  readonly page: string;
}

interface Given {
  readonly links: Links;
  readonly page: PageAddress;
  readonly publicUrl: string;
}

const days = 90;

/** How a client gets no more mail of this kind; null where mail is about an appointment. */
export async function unsubscribeLinks(
  tx: Tx,
  { practice_id: practiceId, client_id: clientId, topic, channel, created_at }: MessageRow,
  { links, page, publicUrl }: Given,
): Promise<UnsubscribeLinks | null> {
  if (topic === 'appointments' || clientId === null) return null;
  const path = links.unsubscribeToken({ practiceId, clientId, topic, channel });
  const { generation } = await resolveLink(tx, 'subscription', clientId);
  const expiresAt = new Date(created_at.getTime() + days * 86_400_000);
  const token = links.token({ purpose: 'subscription', practiceId, id: clientId, generation, expiresAt });
  return { oneClick: `${publicUrl}/v1/unsubscribe/${path}`, page: page(`unsubscribe/${path}`, token) };
}
