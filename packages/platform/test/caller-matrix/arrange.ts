import { randomUUID } from 'node:crypto';
import { createReader } from '../harness/audience.ts';
import { createDiary } from '../harness/diary.ts';
import type { Linked, World } from './callers.ts';

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

/** Makes ready whatever the call needs. */
export type Arrange = (world: World) => Promise<Arranged>;

export const nothing = (): Promise<Arranged> => Promise.resolve({ names: [] });

export const nine = { startsAt: '2026-03-02T09:00:00Z', format: 'online' } as const;

export const diaryIn = ({ platform, own }: World) => createDiary(platform.owner.db, { practiceId: own.id });

export const holdIn = async (world: World) => {
  const diary = await diaryIn(world);
  return world.platform.sdk(world.own.publishableKey).holds.create({ ...diary, ...nine });
};

export const bookingIn = async (world: World): Promise<string> => {
  const { id, secret } = await holdIn(world);
  const booking = await world.platform.sdk(world.own.publishableKey).bookings.create(newBooking(id, secret));
  return booking.id;
};

export const newBooking = (holdId: string, holdSecret: string) => ({
  holdId,
  holdSecret,
  client: { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' },
  consent: { privacy: true as const },
});

export const withTherapist = async (
  world: World,
  arranged: (diary: { therapistId: string; serviceId: string }) => Omit<Arranged, 'names'>,
): Promise<Arranged> => {
  const diary = await diaryIn(world);
  return { ...arranged(diary), names: [diary.therapistId, diary.serviceId] };
};

export const withHold = async (world: World): Promise<Arranged> => {
  const { id, secret } = await holdIn(world);
  return { id, body: { secret }, names: [id] };
};

export const withBooking = async (world: World): Promise<Arranged> => {
  const id = await bookingIn(world);
  return { id, names: [id] };
};

export const withPastBooking = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const id = await bookingIn(world);
  await world.platform.clock.set('2026-03-02T12:00:00Z');
  await world.platform.sdk(world.own.secretKey).bookings.complete(id);
  return { id, linked: { purpose: 'review', id }, names: [id] };
};

export const threeStars = { rating: 3, visibility: 'published' } as const;

export const withReview = async (world: World): Promise<Arranged> => {
  const { id: bookingId, linked, names } = await withPastBooking(world);
  const claims = { purpose: 'review', practiceId: world.own.id, id: bookingId, generation: 1 };
  const { session } = world.platform.deps.links.session(claims, await world.platform.clock.now());
  const { id } = await world.platform.sdk(world.own.publishableKey, { session }).reviews.create(threeStars);
  return { id, ...(linked ? { linked } : {}), names: [id, ...names] };
};

export const cardOf = (bookingId: string) => ({ bookingId, title: 'Bericht', summary: 'Es ging um Schlaf.' });

export const withReportCard = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const { id: bookingId } = await withPastBooking(world);
  const { id } = await world.platform.sdk(world.own.secretKey).reportCards.create(cardOf(bookingId));
  return { id, linked: { purpose: 'report_card', id }, names: [id] };
};

export const withReadyCard = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const arranged = await withReportCard(world);
  await world.platform.sdk(world.own.secretKey).reportCards.complete(arranged.id);
  return arranged;
};

export const withSentCard = async (world: World): Promise<Arranged> => {
  const arranged = await withReadyCard(world);
  await world.platform.sdk(world.own.secretKey).reportCards.send(arranged.id, {});
  return arranged;
};

export const withBody = async (arranged: Promise<Arranged>, body: object): Promise<Arranged> => ({
  ...(await arranged),
  body,
});

export const withSubscription = async ({ platform, own }: World): Promise<Arranged & { readonly id: string }> => {
  const columns = { email: `${randomUUID()}@example.org` };
  const id = await createReader(platform.owner.db, { practiceId: own.id, columns });
  return { id, linked: { purpose: 'subscription', id }, names: [id] };
};

/** The address names its client under our signature, so that it cannot name another. */
export const withUnsubscribeAddress = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const { id: clientId } = await withSubscription(world);
  const claims = { practiceId: world.own.id, clientId, topic: 'news', channel: 'email' } as const;
  return { id: world.platform.deps.links.unsubscribeToken(claims), names: [] };
};
