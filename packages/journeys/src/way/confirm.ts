import assert from 'node:assert/strict';
import type { Booking } from '@attune/sdk';
import { assertAccessible } from '../axe.ts';
import { linkTo, mailTo } from '../outbox.ts';
import { onlyLoad } from './only-load.ts';
import { assertTokenGone, tokenOf } from '../token.ts';
import type { Visit } from './visit.ts';

/** Reads the confirmation and follows its link to the appointment; returns what was booked. */
export async function readConfirmation(visit: Visit): Promise<Booking> {
  const { anybody, open, partner, person, practice, stage, words } = visit;
  const mail = await mailTo(person.email, 'booking', stage.platform);
  assert.match(mail.attachments[0]?.content ?? '', /^BEGIN:VCALENDAR\r\n/);

  const link = linkTo('booking', mail);
  await onlyLoad(link, visit);
  const { page, witness } = await open(link);
  await page.getByText(words.manager.headings['confirmed'] ?? '').waitFor();
  assertTokenGone(page, link);
  await assertAccessible(page, `${partner.slug}: the appointment`);
  await page.reload();
  await page.getByText(words.manager.headings['confirmed'] ?? '').waitFor();
  await witness.assertClean(stage.platform.origin);

  const { resource } = await anybody.linkSessions.create({ token: tokenOf(link) });
  const booking = await practice.bookings.get(resource.id);
  assert.ok(mail.text.includes(booking.therapist.name));
  return booking;
}
