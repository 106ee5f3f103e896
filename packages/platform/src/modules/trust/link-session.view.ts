import type { Schemas } from '../../http/contract.ts';
import type { LinkClaims, Links } from './links.ts';

/** A fresh session for what a link opens. */
export const toLinkSession = (
  links: Links,
  { purpose, practiceId, id, generation }: Omit<LinkClaims, 'expiresAt'>,
  now: Date,
): Schemas['LinkSession'] => {
  const { session, expiresAt } = links.session({ purpose, practiceId, id, generation }, now);
  return { session, purpose, resource: { kind: kindOf(purpose), id }, expiresAt: expiresAt.toISOString() };
};

const kinds: Readonly<Record<string, string>> = {
  manage_booking: 'booking',
  review: 'booking',
  report_card: 'report_card',
  subscription: 'client',
  booking_invitation: 'booking_invitation',
};

const kindOf = (purpose: string): string => {
  const kind = kinds[purpose];
  if (kind === undefined) throw new Error(`Nobody said what a link for ${purpose} leads to`);
  return kind;
};
