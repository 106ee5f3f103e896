import { randomUUID } from 'node:crypto';
import type { TestPlatform, TestPractice } from '../harness.ts';
import { partnerOrigin } from '../harness/practice.ts';

/** Everybody who might call, told apart by what they bring. */
export const callers = [
  'visitor',
  'visitorOnPartnerSite',
  'visitorOnForeignSite',
  'linkHolder',
  'linkHolderOfAnother',
  'secretKey',
  'secretKeyInBrowser',
  'visitorOfOtherPractice',
  'linkHolderOfOtherPractice',
  'secretKeyOfOtherPractice',
  'withoutKey',
  'withRevokedKey',
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
  readonly revokedKey: string;
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

export const credentialsOf = async (caller: CallerName, world: World, linked: Linked): Promise<Credentials> => {
  const { own, other, revokedKey } = world;
  const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
  const given: Readonly<Record<CallerName, () => Credentials | Promise<Credentials>>> = {
    visitor: () => ({ key: own.publishableKey, headers: {} }),
    visitorOnPartnerSite: () => ({ key: own.publishableKey, headers: { origin: partnerOrigin } }),
    visitorOnForeignSite: () => ({ key: own.publishableKey, headers: { origin: 'https://foreign.example' } }),
    linkHolder: async () => ({ key: own.publishableKey, headers: bearer(await sessionFor(world, own, linked)) }),
    linkHolderOfAnother: async () => ({
      key: own.publishableKey,
      headers: bearer(await sessionFor(world, own, { ...linked, id: randomUUID() })),
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
    withRevokedKey: () => ({ key: revokedKey, headers: {} }),
  };
  return given[caller]();
};

const sessionFor = async ({ platform }: World, practice: TestPractice, { purpose, id }: Linked): Promise<string> => {
  const claims = { purpose, practiceId: practice.id, id, generation: 1 };
  return platform.deps.links.session(claims, await platform.clock.now()).session;
};
