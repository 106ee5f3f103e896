import type { Caller } from '../database/caller.ts';
import type { Deps } from '../deps.ts';
import { refuse } from './problem.ts';

/**
 * Who calls where the address itself is what is held: a link to unsubscribe, and nothing else is (RFC 8058). Whatever else a
 * request brings is not looked at; what we did not sign leads nowhere.
 */
export const pathHolder = ({ links }: Deps, token: string | undefined): Caller => {
  const claims = links.verifyUnsubscribe(token ?? '');
  if (!claims) refuse('not-found');
  return { kind: 'link', practiceId: claims.practiceId, purpose: 'unsubscribe', resource: claims.clientId };
};
