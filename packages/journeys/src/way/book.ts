import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { assertAccessible } from '../axe.ts';
import { bookingIn, fillIn, takeCalendarFile } from '../booking.ts';
import { directoryOn } from '../directory.ts';
import type { Visit } from './visit.ts';

/** Books the first free time of a card, and takes the calendar file. */
export async function bookFrom(
  card: Locator,
  { hand, page, partner, person, words, stage, witness }: Visit,
): Promise<void> {
  const { dialog, times } = directoryOn(page, words);
  const { details, kept, proceed, check, book, booked, addToCalendar } = bookingIn(dialog, words);
  await hand.press(times(card).first());
  await details.waitFor();
  await kept.waitFor();
  await assertAccessible(page, `${partner.slug}: the details`);

  await fillIn(dialog, words, person, hand);
  await hand.press(proceed);
  await hand.meet(check);
  await assertAccessible(page, `${partner.slug}: the check`);

  await hand.press(book);
  await hand.meet(booked);
  await assertAccessible(page, `${partner.slug}: the confirmation`);

  const file = await takeCalendarFile(page, addToCalendar, hand);
  assert.match(file, /^BEGIN:VCALENDAR\r\n[^]*\r\nDTSTART/);
  await witness.assertClean(stage.platform.origin);
}
