import assert from 'node:assert/strict';
import { assertAccessible } from '../axe.ts';
import { linkTo, type Mail } from '../outbox.ts';
import { onlyLoad } from './only-load.ts';
import { assertTokenGone, tokenOf } from '../token.ts';
import type { Visit } from './visit.ts';

/** Follows the last link of a mail and stops all that need not come; mail about appointments goes on. */
export async function unsubscribe(mail: Mail, visit: Visit): Promise<void> {
  const { hand, open, partner, stage, words } = visit;
  const link = linkTo('unsubscribe', mail);
  const before = await choicesBehind(link, visit);
  await onlyLoad(link, visit);
  assert.deepEqual(await choicesBehind(link, visit), before, 'loading the page changes nothing');
  assert.ok(before.includes('email'), 'something is subscribed');

  const { page, witness } = await open(link);
  await hand.press(page.getByRole('button', { name: words.unsubscribe.stopAll }));
  await hand.meet(page.getByRole('heading', { name: words.afterwards.deeds.stopped }));
  assertTokenGone(page, link);
  await assertAccessible(page, `${partner.slug}: unsubscribed`);
  assert.deepEqual(await choicesBehind(link, visit), []);
  await witness.assertClean(stage.platform.origin);
}

/** The channels by which anything comes that need not, once for each topic. */
async function choicesBehind(link: string, { anybody }: Visit): Promise<string[]> {
  const { session } = await anybody.linkSessions.create({ token: tokenOf(link) });
  const { topics } = await anybody.subscription.get({ session });
  return topics
    .filter(({ alwaysOn }) => !alwaysOn)
    .flatMap(({ channels }) => channels.filter(({ subscribed }) => subscribed).map(({ channel }) => String(channel)));
}
