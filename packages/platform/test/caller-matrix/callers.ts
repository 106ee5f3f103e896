import type { TestPlatform, TestPractice } from '../harness.ts';
import { partnerOrigin } from '../harness/practice.ts';

/** Everybody who might call, told apart by what they bring. */
export const callers = [
  'visitor',
  'visitorOnPartnerSite',
  'visitorOnForeignSite',
  'linkHolder',
  'linkHolderOfAnother',
  'linkHolderForSomethingElse',
  'secretKey',
  'secretKeyInBrowser',
  'visitorOfOtherPractice',
  'linkHolderOfOtherPractice',
  'secretKeyOfOtherPractice',
  'withoutKey',
  'withRevokedKey',
  'withPausedKey',
  'withRevokedSecretKey',
  'withPausedSecretKey',
] as const;

export type CallerName = (typeof callers)[number];

/** Who comes from another practice, and so must not learn whether a thing of this one exists. */
export const outsiders: readonly CallerName[] = [
  'visitorOfOtherPractice',
  'linkHolderOfOtherPractice',
  'secretKeyOfOtherPractice',
];

export interface World {
  readonly platform: TestPlatform;
  readonly own: TestPractice;
  readonly other: TestPractice;
  /** Keys of the practice that were to be let in once. */
  readonly oldKeys: Readonly<Record<'revoked' | 'paused' | 'revokedSecret' | 'pausedSecret', string>>;
}

/** What the link of a link holder was made for. */
export interface Linked {
  readonly purpose: string;
  readonly id: string;
}

/** What a caller adds to a request. */
export interface Credentials {
  readonly key?: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Links {
  /** What the call is about. */
  readonly linked: Linked;
  /** Another thing of that kind, in the same practice. */
  readonly another: Linked;
}

export const credentialsOf = async (caller: CallerName, world: World, links: Links): Promise<Credentials> => {
  const { own, other, oldKeys } = world;
  const { linked, another } = links;
  const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
  const given: Readonly<Record<CallerName, () => Credentials | Promise<Credentials>>> = {
    visitor: () => ({ key: own.publishableKey, headers: {} }),
    visitorOnPartnerSite: () => ({ key: own.publishableKey, headers: { origin: partnerOrigin } }),
    visitorOnForeignSite: () => ({ key: own.publishableKey, headers: { origin: 'https://foreign.example' } }),
    linkHolder: async () => ({ key: own.publishableKey, headers: bearer(await sessionFor(world, own, linked)) }),
    linkHolderOfAnother: async () => ({
      key: own.publishableKey,
      headers: bearer(await sessionFor(world, own, another)),
    }),
    linkHolderForSomethingElse: async () => ({
      key: own.publishableKey,
      headers: bearer(await sessionFor(world, own, { ...linked, purpose: otherPurpose(linked) })),
    }),
    secretKey: () => ({ headers: bearer(own.secretKey) }),
    secretKeyInBrowser: () => ({ headers: { origin: partnerOrigin, ...bearer(own.secretKey) } }),
    visitorOfOtherPractice: () => ({ key: other.publishableKey, headers: {} }),
    linkHolderOfOtherPractice: async () => ({
      key: other.publishableKey,
      headers: bearer(await sessionFor(world, other, linked)),
    }),
    secretKeyOfOtherPractice: () => ({ headers: bearer(other.secretKey) }),
    withoutKey: () => ({ headers: {} }),
    withRevokedKey: () => ({ key: oldKeys.revoked, headers: {} }),
    withPausedKey: () => ({ key: oldKeys.paused, headers: {} }),
    withRevokedSecretKey: () => ({ headers: bearer(oldKeys.revokedSecret) }),
    withPausedSecretKey: () => ({ headers: bearer(oldKeys.pausedSecret) }),
  };
  return given[caller]();
};

const otherPurpose = ({ purpose }: Linked): string => (purpose === 'subscription' ? 'manage_booking' : 'subscription');

const sessionFor = async ({ platform }: World, practice: TestPractice, { purpose, id }: Linked): Promise<string> => {
  const claims = { purpose, practiceId: practice.id, id, generation: 1 };
  return platform.deps.links.session(claims, await platform.clock.now()).session;
};
