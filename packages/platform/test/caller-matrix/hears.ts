import type { ProblemCode } from '../../src/http/contract.ts';
import type { CallerName } from './callers.ts';

/** What a caller hears: success, or this refusal. */
export type Hears = 'success' | ProblemCode;

/** What each caller hears. */
export type Hearing = Readonly<Record<CallerName, Hears>>;

export const strangers = {
  visitorOnForeignSite: 'origin-not-allowed',
  secretKeyInBrowser: 'secret-key-in-browser',
  withoutKey: 'key-missing',
  withRevokedKey: 'key-invalid',
  withPausedKey: 'key-paused',
  withRevokedSecretKey: 'key-invalid',
  withPausedSecretKey: 'key-paused',
} as const;

export const insiders = {
  visitor: 'success',
  visitorOnPartnerSite: 'success',
  linkHolder: 'success',
  linkHolderOfAnother: 'success',
  linkHolderForSomethingElse: 'success',
  secretKey: 'success',
} as const;

export const outsiders = (hear: Hears) => ({
  visitorOfOtherPractice: hear,
  linkHolderOfOtherPractice: hear,
  secretKeyOfOtherPractice: hear,
});

/** Any visitor may; an outsider is in a practice of their own and sees that. */
export const forAnyVisitor = { ...strangers, ...insiders, ...outsiders('success') };

/** Any visitor may, but what is named is this practice's. */
export const forVisitorsOfThisPractice = (outsidersHear: Hears) => ({
  ...strangers,
  ...insiders,
  ...outsiders(outsidersHear),
});

/** Only the practice's own server. */
export const forSecretKeys = (outsiderHears: Hears) =>
  ({
    ...strangers,
    visitor: 'forbidden',
    visitorOnPartnerSite: 'forbidden',
    linkHolder: 'forbidden',
    linkHolderOfAnother: 'forbidden',
    linkHolderForSomethingElse: 'forbidden',
    secretKey: 'success',
    visitorOfOtherPractice: 'forbidden',
    linkHolderOfOtherPractice: 'forbidden',
    secretKeyOfOtherPractice: outsiderHears,
  }) as const;

/** Who holds the link to this very thing, and the practice's own server. */
export const forLinkHolders = {
  ...strangers,
  visitor: 'session-invalid',
  visitorOnPartnerSite: 'session-invalid',
  linkHolder: 'success',
  linkHolderOfAnother: 'not-found',
  linkHolderForSomethingElse: 'not-found',
  secretKey: 'success',
  visitorOfOtherPractice: 'session-invalid',
  linkHolderOfOtherPractice: 'not-found',
  secretKeyOfOtherPractice: 'not-found',
} as const;

/** Only who holds the link to this very thing: what they write is theirs, and a practice cannot write it for them. */
export const forLinkHoldersAlone = {
  ...forLinkHolders,
  secretKey: 'forbidden',
  secretKeyOfOtherPractice: 'forbidden',
} as const;

/** Whoever holds such a link, for the thing that it is for, which the call does not name. */
export const forTheirOwnLink = { ...forLinkHoldersAlone, linkHolderOfAnother: 'success' } as const;

/** Whoever has the address, which is all that it takes, and whatever else they bring. */
export const forWhoeverHasTheAddress = {
  visitorOnForeignSite: 'success',
  secretKeyInBrowser: 'success',
  withoutKey: 'success',
  withRevokedKey: 'success',
  withPausedKey: 'success',
  withRevokedSecretKey: 'success',
  withPausedSecretKey: 'success',
  ...insiders,
  ...outsiders('success'),
} as const;
