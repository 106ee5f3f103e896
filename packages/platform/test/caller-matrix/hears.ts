import type { ProblemCode } from '../../src/http/contract.ts';
import type { CallerName, Linked, World } from './callers.ts';

/** What a caller hears: success, or this refusal. */
export type Hears = 'success' | ProblemCode;

/** A call that succeeds for whoever may make it. */
export interface Arranged {
  /** Put into the path in place of `{…}`. */
  readonly id?: string;
  readonly query?: string;
  readonly body?: object;
  /** Sent in place of a body in JSON, as a page without script or a mail program sends it. */
  readonly form?: string;
  /** Sent beside what a caller brings. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What a link holder came by; else a link to manage the booking of that id. */
  readonly linked?: Linked;
  /** The ids of this practice that the call names: to an outsider they are as good as invented ones. */
  readonly names: readonly string[];
}

/** One operation: how to call it, and what each caller then hears. */
export interface Row {
  readonly arrange: (world: World) => Promise<Arranged>;
  readonly hears: Readonly<Record<CallerName, Hears>>;
}

export const strangers = {
  visitorOnForeignSite: 'origin-not-allowed',
  secretKeyInBrowser: 'secret-key-in-browser',
  withoutKey: 'key-missing',
  withRevokedKey: 'key-invalid',
} as const;

export const insiders = {
  visitor: 'success',
  visitorOnPartnerSite: 'success',
  linkHolder: 'success',
  linkHolderOfAnother: 'success',
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

/** Whoever has the address, which is all that it takes, and whatever else they bring. */
export const forWhoeverHasTheAddress = {
  visitorOnForeignSite: 'success',
  secretKeyInBrowser: 'success',
  withoutKey: 'success',
  withRevokedKey: 'success',
  ...insiders,
  ...outsiders('success'),
} as const;
