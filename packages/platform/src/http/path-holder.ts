import type { Caller } from '../database/caller.ts';
import type { Deps } from '../deps.ts';
import type { OperationId } from './contract.ts';
import { refuse } from './problem.ts';

/**
 * Who calls where no key is asked for: a mail or calendar program has nothing but an address, and what we signed in it can
 * do this one thing alone; a provider has its own signature over the body, which its operation checks. Whatever else a
 * request brings is not looked at; what we did not sign leads nowhere.
 */
export const pathHolder = (deps: Deps, id: OperationId, token: string | undefined): Caller =>
  (holders[id] ?? nobody)(deps, token ?? '');

type Holder = (deps: Deps, token: string) => Caller;

const unsubscriber: Holder = ({ links }, token) => {
  const claims = links.verifyUnsubscribe(token) ?? refuse('not-found');
  return { kind: 'link', practiceId: claims.practiceId, purpose: 'unsubscribe', resource: claims.clientId };
};

// whether the address was renewed since is for the operation to see
const subscriber: Holder = ({ links }, token) => {
  const claims = links.verifyFeed(token) ?? refuse('not-found');
  return { kind: 'link', practiceId: claims.practiceId, purpose: 'calendar_feed', resource: claims.therapistId };
};

const holders: Partial<Record<OperationId, Holder>> = {
  getUnsubscribePage: unsubscriber,
  unsubscribeOneClick: unsubscriber,
  getCalendarFeed: subscriber,
  receiveStripeEvent: () => ({ kind: 'provider', practiceId: '', keyId: '' }),
};

const nobody: Holder = () => refuse('not-found');
