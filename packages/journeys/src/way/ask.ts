import { assertAccessible } from '../axe.ts';
import { mailAfter, type Mail } from '../outbox.ts';
import { like } from '../words.ts';
import type { Visit } from './visit.ts';

/** Asks the practice in place of booking, and is told until when it answers; a mail says so, too. */
export async function askThePractice({ hand, lang, open, partner, person, stage, words }: Visit): Promise<Mail> {
  const { page, witness } = await open(`${stage.platform.origin}/p/${partner.slug}/request?lang=${lang}`);
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  await field(words.request.firstName).waitFor();
  await assertAccessible(page, `${partner.slug}: the form to ask`);

  await hand.write(page.locator('[name="message"]'), 'Er der en tid om aftenen?');
  await hand.write(field(words.request.firstName), person.firstName);
  await hand.write(field(words.request.lastName), person.lastName);
  await hand.write(field(words.request.email), person.email);
  await hand.tick(page.locator('input[name="consent/privacy"]'));
  await hand.press(page.getByRole('button', { name: words.request.send, exact: true }));
  await hand.meet(page.getByRole('heading', { name: words.request.sent }));
  await page.getByText(like(words.request.answerUntil)).waitFor();
  await assertAccessible(page, `${partner.slug}: asked`);
  await witness.assertClean(stage.platform.origin);
  return mailAfter([], person.email, stage.platform);
}
