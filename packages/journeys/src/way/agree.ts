import { assertAccessible } from '../axe.ts';
import { linkTo, mailTo } from '../outbox.ts';
import { assertTokenGone } from '../token.ts';
import type { Visit } from './visit.ts';

/** Asks for a link to one's choices of mail, and chooses to be invited to review. */
export async function agreeToBeAsked({ hand, lang, open, partner, person, stage, words }: Visit): Promise<void> {
  const asking = await open(`${stage.platform.origin}/p/${partner.slug}/unsubscribe?lang=${lang}`);
  await hand.write(asking.page.getByRole('textbox', { name: words.link.email }), person.email);
  await hand.press(asking.page.getByRole('button', { name: words.link.send }));
  await asking.page.getByText(words.link.sentHint).waitFor();
  await assertAccessible(asking.page, `${partner.slug}: a link was asked for`);

  const link = linkTo('unsubscribe', await mailTo(person.email, 'unsubscribe', stage.platform));
  const { page, witness } = await open(link);
  const topic = page.getByRole('group', { name: words.unsubscribe.topics['reviews'] ?? '' });
  await hand.tick(topic.getByRole('checkbox', { name: words.unsubscribe.channels['email'] ?? '' }));
  assertTokenGone(page, link);
  await assertAccessible(page, `${partner.slug}: the choices of mail`);
  await hand.press(page.getByRole('button', { name: words.unsubscribe.save }));
  await hand.meet(page.getByRole('heading', { name: words.afterwards.deeds.saved }));
  await witness.assertClean(stage.platform.origin);
}
