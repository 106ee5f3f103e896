import { randomUUID } from 'node:crypto';
import type { OperationId, ProblemCode } from '../../src/http/contract.ts';
import { createReader } from '../harness/audience.ts';
import { createDiary } from '../harness/diary.ts';
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

const strangers = {
  visitorOnForeignSite: 'origin-not-allowed',
  secretKeyInBrowser: 'secret-key-in-browser',
  withoutKey: 'key-missing',
  withRevokedKey: 'key-invalid',
} as const;

const insiders = {
  visitor: 'success',
  visitorOnPartnerSite: 'success',
  linkHolder: 'success',
  linkHolderOfAnother: 'success',
  secretKey: 'success',
} as const;

const outsiders = (hear: Hears) => ({
  visitorOfOtherPractice: hear,
  linkHolderOfOtherPractice: hear,
  secretKeyOfOtherPractice: hear,
});

/** Any visitor may; an outsider is in a practice of their own and sees that. */
const forAnyVisitor = { ...strangers, ...insiders, ...outsiders('success') };

/** Any visitor may, but what is named is this practice's. */
const forVisitorsOfThisPractice = (outsidersHear: Hears) => ({
  ...strangers,
  ...insiders,
  ...outsiders(outsidersHear),
});

/** Only the practice's own server. */
const forSecretKeys = (outsiderHears: Hears) =>
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
const forLinkHolders = {
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
const forLinkHoldersAlone = {
  ...forLinkHolders,
  secretKey: 'forbidden',
  secretKeyOfOtherPractice: 'forbidden',
} as const;

/** Whoever has the address, which is all that it takes, and whatever else they bring. */
const forWhoeverHasTheAddress = {
  visitorOnForeignSite: 'success',
  secretKeyInBrowser: 'success',
  withoutKey: 'success',
  withRevokedKey: 'success',
  ...insiders,
  ...outsiders('success'),
} as const;

const nothing = (): Promise<Arranged> => Promise.resolve({ names: [] });

const nine = { startsAt: '2026-03-02T09:00:00Z', format: 'online' } as const;

const diaryIn = ({ platform, own }: World) => createDiary(platform.owner.db, { practiceId: own.id });

const holdIn = async (world: World) => {
  const diary = await diaryIn(world);
  return world.platform.sdk(world.own.publishableKey).holds.create({ ...diary, ...nine });
};

const bookingIn = async (world: World): Promise<string> => {
  const { id, secret } = await holdIn(world);
  const booking = await world.platform.sdk(world.own.publishableKey).bookings.create(newBooking(id, secret));
  return booking.id;
};

const newBooking = (holdId: string, holdSecret: string) => ({
  holdId,
  holdSecret,
  client: { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' },
  consent: { privacy: true as const },
});

const withTherapist = async (
  world: World,
  arranged: (diary: { therapistId: string; serviceId: string }) => Omit<Arranged, 'names'>,
): Promise<Arranged> => {
  const diary = await diaryIn(world);
  return { ...arranged(diary), names: [diary.therapistId, diary.serviceId] };
};

const withHold = async (world: World): Promise<Arranged> => {
  const { id, secret } = await holdIn(world);
  return { id, body: { secret }, names: [id] };
};

const withBooking = async (world: World): Promise<Arranged> => {
  const id = await bookingIn(world);
  return { id, names: [id] };
};

const withPastBooking = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const id = await bookingIn(world);
  await world.platform.clock.set('2026-03-02T12:00:00Z');
  await world.platform.sdk(world.own.secretKey).bookings.complete(id);
  return { id, linked: { purpose: 'review', id }, names: [id] };
};

const threeStars = { rating: 3, visibility: 'published' } as const;

const withReview = async (world: World): Promise<Arranged> => {
  const { id: bookingId, linked, names } = await withPastBooking(world);
  const claims = { purpose: 'review', practiceId: world.own.id, id: bookingId, generation: 1 };
  const { session } = world.platform.deps.links.session(claims, await world.platform.clock.now());
  const { id } = await world.platform.sdk(world.own.publishableKey, { session }).reviews.create(threeStars);
  return { id, ...(linked ? { linked } : {}), names: [id, ...names] };
};

const cardOf = (bookingId: string) => ({ bookingId, title: 'Bericht', summary: 'Es ging um Schlaf.' });

const withReportCard = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const { id: bookingId } = await withPastBooking(world);
  const { id } = await world.platform.sdk(world.own.secretKey).reportCards.create(cardOf(bookingId));
  return { id, linked: { purpose: 'report_card', id }, names: [id] };
};

const withReadyCard = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const arranged = await withReportCard(world);
  await world.platform.sdk(world.own.secretKey).reportCards.complete(arranged.id);
  return arranged;
};

const withSentCard = async (world: World): Promise<Arranged> => {
  const arranged = await withReadyCard(world);
  await world.platform.sdk(world.own.secretKey).reportCards.send(arranged.id, {});
  return arranged;
};

const withBody = async (arranged: Promise<Arranged>, body: object): Promise<Arranged> => ({
  ...(await arranged),
  body,
});

const withSubscription = async ({ platform, own }: World): Promise<Arranged & { readonly id: string }> => {
  const columns = { email: `${randomUUID()}@example.org` };
  const id = await createReader(platform.owner.db, { practiceId: own.id, columns });
  return { id, linked: { purpose: 'subscription', id }, names: [id] };
};

/** The address names its client under our signature, so that it cannot name another. */
const withUnsubscribeAddress = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const { id: clientId } = await withSubscription(world);
  const claims = { practiceId: world.own.id, clientId, topic: 'news', channel: 'email' } as const;
  return { id: world.platform.deps.links.unsubscribeToken(claims), names: [] };
};

/** Who may do what: the one place that says it. An operation without a row does not compile. */
export const callerMatrix: Readonly<Record<OperationId, Row>> = {
  getPractice: { arrange: nothing, hears: forAnyVisitor },
  listTherapists: { arrange: (world) => withTherapist(world, () => ({})), hears: forAnyVisitor },
  listTherapistFacets: { arrange: (world) => withTherapist(world, () => ({})), hears: forAnyVisitor },
  getTherapist: {
    arrange: (world) => withTherapist(world, ({ therapistId }) => ({ id: therapistId })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  listServices: { arrange: (world) => withTherapist(world, () => ({})), hears: forAnyVisitor },
  listSlots: {
    arrange: (world) =>
      withTherapist(world, ({ therapistId, serviceId }) => ({
        query: `therapistId=${therapistId}&serviceId=${serviceId}&from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z`,
      })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  createHold: {
    arrange: (world) => withTherapist(world, (diary) => ({ body: { ...diary, ...nine } })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  extendHold: { arrange: withHold, hears: forVisitorsOfThisPractice('not-found') },
  releaseHold: { arrange: withHold, hears: forVisitorsOfThisPractice('not-found') },
  createBooking: {
    arrange: async (world) => {
      const { id, secret } = await holdIn(world);
      return { body: newBooking(id, secret), names: [id] };
    },
    hears: forVisitorsOfThisPractice('not-found'),
  },
  getBooking: { arrange: withBooking, hears: forLinkHolders },
  getBookingCalendar: { arrange: withBooking, hears: forLinkHolders },
  completeBooking: {
    arrange: async (world) => {
      const arranged = await withBooking(world);
      await world.platform.clock.set('2026-03-02T12:00:00Z');
      return arranged;
    },
    hears: forSecretKeys('not-found'),
  },
  createLinkSession: {
    arrange: (world) => {
      const claims = {
        purpose: 'manage_booking',
        practiceId: world.own.id,
        id: randomUUID(),
        generation: 1,
        expiresAt: new Date('2026-04-01'),
      };
      return Promise.resolve({ body: { token: world.platform.deps.links.token(claims) }, names: [] });
    },
    hears: {
      ...strangers,
      ...insiders,
      secretKey: 'forbidden',
      ...outsiders('session-invalid'),
      secretKeyOfOtherPractice: 'forbidden',
    },
  },
  listReviews: {
    arrange: (world) => withTherapist(world, ({ therapistId }) => ({ id: therapistId })),
    hears: forVisitorsOfThisPractice('not-found'),
  },
  getReviewInvitation: { arrange: withPastBooking, hears: forLinkHoldersAlone },
  createReview: { arrange: (world) => withBody(withPastBooking(world), threeStars), hears: forLinkHoldersAlone },
  updateReview: { arrange: (world) => withBody(withReview(world), { rating: 4 }), hears: forLinkHoldersAlone },
  listPracticeReviews: { arrange: nothing, hears: forSecretKeys('success') },
  removeReview: {
    arrange: (world) => withBody(withReview(world), { reason: 'insult' }),
    hears: forSecretKeys('not-found'),
  },
  restoreReview: { arrange: withReview, hears: forSecretKeys('not-found') },
  inviteReview: { arrange: withPastBooking, hears: forSecretKeys('not-found') },
  createReportCard: {
    arrange: async (world) => {
      const { id, names } = await withPastBooking(world);
      return { body: cardOf(id), names };
    },
    hears: forSecretKeys('not-found'),
  },
  listReportCards: { arrange: nothing, hears: forSecretKeys('success') },
  getReportCard: { arrange: withSentCard, hears: forLinkHolders },
  updateReportCard: {
    arrange: (world) => withBody(withReportCard(world), { title: 'Anders' }),
    hears: forSecretKeys('not-found'),
  },
  completeReportCard: { arrange: withReportCard, hears: forSecretKeys('not-found') },
  sendReportCard: { arrange: withReadyCard, hears: forSecretKeys('not-found') },
  archiveReportCard: { arrange: withReportCard, hears: forSecretKeys('not-found') },
  requestLink: {
    arrange: () => Promise.resolve({ body: { email: 'mara.vogt@example.org' }, names: [] }),
    hears: { ...forAnyVisitor, secretKey: 'forbidden', secretKeyOfOtherPractice: 'forbidden' },
  },
  getSubscription: { arrange: withSubscription, hears: forLinkHoldersAlone },
  updateSubscription: {
    arrange: (world) =>
      withBody(withSubscription(world), { changes: [{ topic: 'news', channel: 'email', subscribed: false }] }),
    hears: forLinkHoldersAlone,
  },
  getUnsubscribePage: { arrange: withUnsubscribeAddress, hears: forWhoeverHasTheAddress },
  unsubscribeOneClick: {
    arrange: async (world) => {
      const arranged = await withUnsubscribeAddress(world);
      const init = { method: 'POST' };
      await world.platform.fetch(`/v1/unsubscribe/${arranged.id}`, init); // the first call alone offers to take it back
      return { ...arranged, form: 'List-Unsubscribe=One-Click' };
    },
    hears: forWhoeverHasTheAddress,
  },
  importPractice: {
    arrange: ({ own }) => Promise.resolve({ body: smallestImport(own.slug), names: [] }),
    hears: forSecretKeys('import-faulty'), // another practice's server cannot take over this one's address
  },
};

const smallestImport = (slug: string): object => ({
  practice: {
    externalId: 'practice',
    slug,
    name: 'Praxis am Park',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    url: 'https://partner.example',
  },
  services: [],
  therapists: [],
  clients: [],
  bookings: [],
  reviews: [],
});
