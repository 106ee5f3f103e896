import { examples } from '@attune/sdk/testing';
import { withPastBooking, withReview, type Arranged } from '../caller-matrix/arrange.ts';
import type { World } from '../caller-matrix/callers.ts';
import { officeOf, withWholePractice } from './arrange.ts';

/** A report card of a session, as the example has it written. */
export const withCard = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const { id: bookingId } = await withPastBooking(world);
  const { id } = await officeOf(world).reportCards.create({ ...examples['new-report-card'], bookingId });
  return { id, names: [id] };
};

export const withReadyCard = async (world: World): Promise<Arranged> => {
  const arranged = await withCard(world);
  await officeOf(world).reportCards.complete(arranged.id);
  return arranged;
};

/** One of a session that its client has reviewed. */
export const withCardOfReviewed = async (world: World): Promise<Arranged> => {
  const { linked } = await withReview(world);
  const wanted = { ...examples['new-report-card'], bookingId: linked?.id ?? '' };
  const { id } = await officeOf(world).reportCards.create(wanted);
  return { id, names: [id] };
};

/** One that was sent, of a session for somebody's child, with a picture. */
export const withSentCardOfChild = async (world: World): Promise<Arranged> => {
  await withWholePractice(world);
  const [card] = (await officeOf(world).reportCards.list()).data;
  const id = card?.id ?? '';
  return { id, linked: { purpose: 'report_card', id }, names: [id] };
};
