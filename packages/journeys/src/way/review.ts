import assert from 'node:assert/strict';
import type { Booking } from '@attune/sdk';
import { assertAccessible } from '../axe.ts';
import type { Hand } from '../hands/hand.ts';
import { assertTokenGone } from '../token.ts';
import { linkTo, mailTo, type Mail } from '../outbox.ts';
import { reviewFormOn, type ReviewForm } from '../review.ts';
import { onlyLoad } from './only-load.ts';
import type { Visit } from './visit.ts';

const said = 'Ein Satz, der ganz von mir ist.';

/** Follows the invitation, writes a review, gives it every other rating, and is led to the same place by all of them. */
export async function writeReview(booking: Booking, visit: Visit): Promise<Mail> {
  const { anybody, hand, open, partner, person, stage, words } = visit;
  const mail = await mailTo(person.email, 'review', stage.platform);
  const link = linkTo('review', mail);
  await onlyLoad(link, visit);

  const { page, witness } = await open(link);
  const form = reviewFormOn(page, words);
  await form.stars.first().waitFor();
  assertTokenGone(page, link);
  assert.equal(await form.stars.and(page.locator(':checked')).count(), 0, 'no rating is suggested');
  await assertAccessible(page, `${partner.slug}: the stars`);

  await answer(form, 1, hand);
  await hand.press(form.send);
  await hand.meet(form.sent);
  await assertAccessible(page, `${partner.slug}: the review`);
  const [review] = (await anybody.reviews.list(booking.therapist.id)).data;
  assert.deepEqual({ rating: review?.rating, text: review?.text }, { rating: 1, text: said });

  const steps = [await nextStep(form)];
  for (const rating of [2, 3, 4, 5]) steps.push(await changeTo(rating, form, hand));
  assert.equal(new Set(steps).size, 1, 'the next step is the same for every rating');
  await witness.assertClean(stage.platform.origin);
  return mail;
}

async function answer(form: ReviewForm, rating: number, hand: Hand): Promise<void> {
  await hand.tick(form.stars.nth(rating - 1));
  await hand.press(form.proceed);
  await hand.write(form.words, said);
  await hand.press(form.proceed);
  await hand.tick(form.everybody);
}

async function changeTo(rating: number, form: ReviewForm, hand: Hand): Promise<string> {
  await hand.press(form.change);
  await answer(form, rating, hand);
  await hand.press(form.save);
  await hand.meet(form.changed);
  return nextStep(form);
}

/** Everything that is offered, as it stands on the page, without what Lit notes beside it. */
async function nextStep({ next }: ReviewForm): Promise<string> {
  const parts = await next.all();
  const markup = await Promise.all(parts.map((part) => part.innerHTML()));
  return markup.join('').replaceAll(/<!--.*?-->/g, '');
}
