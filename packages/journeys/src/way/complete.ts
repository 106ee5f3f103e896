import assert from 'node:assert/strict';
import type { Booking } from '@attune/sdk';
import { waitUntil } from '../clock.ts';
import type { Visit } from './visit.ts';

const twoDays = 2 * 86_400_000; // no practice of the demo waits longer before it asks for a review

/** Lets the session take place: its client is there, the practice says so, and two days go by. */
export async function holdSession(booking: Booking, { practice, stage }: Visit): Promise<void> {
  const end = new Date(booking.endsAt);
  await waitUntil(new Date(booking.startsAt), stage.platform);
  await practice.bookings.checkIn(booking.id); // some practices take who did not come for missing
  await waitUntil(end, stage.platform);
  const { status } = await practice.bookings.complete(booking.id);
  assert.equal(status, 'completed');
  await waitUntil(new Date(end.getTime() + twoDays), stage.platform);
}
