import assert from 'node:assert/strict';
import type { Booking } from '@attune/sdk';
import { assertAccessible } from '../axe.ts';
import { assertTokenGone } from '../token.ts';
import { linkTo, mailTo } from '../outbox.ts';
import { onlyLoad } from './only-load.ts';
import type { Visit } from './visit.ts';

/** The practice writes about a session; who gets the mail reads it by a click, and nobody is counted who did not click. */
export async function readReportCard(booking: Booking, visit: Visit): Promise<void> {
  const { hand, open, partner, person, practice, stage, words } = visit;
  const title = 'A good day at the salon';
  const { id } = await practice.reportCards.create({
    bookingId: booking.id,
    title,
    summary: 'Calm from the first brush.',
  });
  await practice.reportCards.complete(id);
  await practice.reportCards.send(id);
  const link = linkTo('report-card', await mailTo(person.email, 'report-card', stage.platform));
  await onlyLoad(link, visit);

  const { page, witness } = await open(link);
  const show = page.getByRole('button', { name: words.hosted.reportShow });
  await show.waitFor();
  assertTokenGone(page, link);
  assert.equal((await practice.reportCards.get(id)).viewCount, 0);
  await hand.press(show);
  await page.getByRole('heading', { name: title }).waitFor();
  assert.equal((await practice.reportCards.get(id)).viewCount, 1);
  await assertAccessible(page, `${partner.slug}: the report card`);
  await witness.assertClean(stage.platform.origin);
}
