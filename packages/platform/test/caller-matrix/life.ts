import { createGroupSession } from '../harness/group-session.ts';
import { createDiary } from '../harness/diary.ts';
import { bookAt } from '../harness/booked.ts';
import { bookingIn, cardOf, diaryIn, holdIn, threeStars } from './arrange.ts';
import type { World } from './callers.ts';

/** An id of each kind that a call may name, of things that are there. */
export type Life = Readonly<Record<Kind, string>>;

export type Kind =
  | 'therapistId'
  | 'serviceId'
  | 'clientId'
  | 'bookingId'
  | 'pastBookingId'
  | 'holdId'
  | 'paymentId'
  | 'webhookEndpointId';

/** Somebody in session with somebody, and all that comes of it, in the practice of that world. */
export async function lifeIn(world: World): Promise<Life> {
  const { platform, own } = world;
  const office = platform.sdk(own.secretKey);
  await platform.clock.set('2026-03-02T06:00:00Z');
  const diary = await diaryIn(world);
  const past = await bookAt(platform.sdk(own.publishableKey), { ...diary, startsAt: '2026-03-02T09:00:00Z' });
  const { clientId, payment } = await office.bookings.get(past.id);
  await office.payments.record(payment?.id ?? '', { method: 'card' });
  await office.refunds.create(payment?.id ?? '', { reason: 'Kulanz' });
  const group = await createDiary(platform.owner.db, { practiceId: own.id, service: { kind: 'group', group_size: 8 } });
  const seats = { practiceId: own.id, therapistId: diary.therapistId, serviceId: group.serviceId };
  await createGroupSession(platform.owner.db, { ...seats, startsAt: '2026-03-09T18:00:00Z', capacity: 8 });
  const endpoint = await office.webhookEndpoints.create({ url: 'https://kiez.example/hooks/attune' });
  await office.webhookEndpoints.test(endpoint.id);
  const bookingId = await bookingIn(world);
  const { id: holdId } = await holdIn(world);
  await platform.clock.set('2026-03-02T12:00:00Z');
  await office.bookings.complete(past.id);
  await office.reportCards.create(cardOf(past.id));
  await reviewOf(world, past.id);
  return {
    ...{ ...diary, clientId: clientId ?? '', bookingId, pastBookingId: past.id, holdId },
    ...{ paymentId: payment?.id ?? '', webhookEndpointId: endpoint.id },
  };
}

async function reviewOf({ platform, own }: World, bookingId: string): Promise<void> {
  const claims = { purpose: 'review', practiceId: own.id, id: bookingId, generation: 1 };
  const { session } = platform.deps.links.session(claims, await platform.clock.now());
  await platform.sdk(own.publishableKey, { session }).reviews.create(threeStars);
}
