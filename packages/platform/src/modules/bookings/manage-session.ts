import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { resolveLink } from '../trust/link-generation.ts';
import type { Links } from '../trust/links.ts';

/** What a mail link to a booking, and the session it is exchanged for, are made for. */
export const managePurpose = 'manage_booking';

/** A short session for whoever has just booked, so that the confirmation need not wait for the mail. */
export async function manageSession(
  tx: Tx,
  links: Links,
  practiceId: string,
  id: string,
  now: Date,
): Promise<Schemas['LinkSession']> {
  const { generation } = await resolveLink(tx, managePurpose, id);
  const { session, expiresAt } = links.session({ purpose: managePurpose, practiceId, id, generation }, now);
  return { session, purpose: managePurpose, resource: { kind: 'booking', id }, expiresAt: expiresAt.toISOString() };
}
