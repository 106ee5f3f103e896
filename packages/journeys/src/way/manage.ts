import { assertAccessible } from '../axe.ts';
import { linkTo, mailAfter, mailTo, type Mail } from '../outbox.ts';
import { assertTokenGone } from '../token.ts';
import { like } from '../words.ts';
import { onlyLoad } from './only-load.ts';
import type { Visit } from './visit.ts';

/** Follows the link of the confirmation and moves the appointment; the mail with its new link is what comes of it. */
export async function moveAppointment(visit: Visit): Promise<readonly [first: Mail, second: Mail]> {
  const { hand, open, partner, person, stage, words } = visit;
  const first = await mailTo(person.email, 'booking', stage.platform);
  const link = linkTo('booking', first);
  await onlyLoad(link, visit);

  const { page, witness } = await open(link);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await hand.press(button(words.manager.move));
  await hand.meet(page.getByRole('heading', { name: words.manager.move }));
  assertTokenGone(page, link);
  await page.getByRole('radio').first().waitFor();
  await assertAccessible(page, `${partner.slug}: other times`);

  await hand.tick(page.getByRole('radio').last());
  await hand.press(button(words.picker.proceed));
  await hand.meet(page.getByRole('heading', { name: words.changing.checkMove }));
  await assertAccessible(page, `${partner.slug}: the time as it was and as it will be`);
  await hand.press(button(like((date, time) => words.changing.moveTo(date, time))));
  await hand.meet(page.getByRole('heading', { name: words.manager.deeds['moved'] ?? '' }));
  await assertAccessible(page, `${partner.slug}: moved`);

  await page.reload();
  await page.getByRole('heading', { name: words.manager.headings['confirmed'] ?? '' }).waitFor();
  await witness.assertClean(stage.platform.origin);
  return [first, await mailAfter([first], person.email, stage.platform)];
}

/** The link of the first mail opens nothing any more, and says so. */
export async function findOldLinkVoid(first: Mail, { open, partner, words }: Visit): Promise<void> {
  const { page } = await open(linkTo('booking', first));
  await page.getByRole('heading', { name: words.link.void.heading }).waitFor();
  await assertAccessible(page, `${partner.slug}: a link that was replaced`);
}

/** Follows the new link and cancels, having read what that costs; a mail confirms it. */
export async function cancelAppointment(mails: readonly [Mail, Mail], visit: Visit): Promise<Mail> {
  const { hand, open, partner, person, stage, words } = visit;
  const { page, witness } = await open(linkTo('booking', mails[1]));
  await hand.press(page.getByRole('button', { name: words.manager.cancel }));
  await page.getByText(words.changing.nothingPaid).waitFor();
  await assertAccessible(page, `${partner.slug}: the question whether to cancel`);

  await hand.press(page.getByRole('button', { name: words.changing.cancelNow }));
  await hand.meet(page.getByRole('heading', { name: words.manager.deeds['cancelled'] ?? '' }));
  await assertAccessible(page, `${partner.slug}: cancelled`);
  await witness.assertClean(stage.platform.origin);
  return mailAfter(mails, person.email, stage.platform);
}
