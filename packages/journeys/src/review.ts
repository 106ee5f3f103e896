import type { Locator, Page } from 'playwright-core';
import type { Words } from './words.ts';

/** The review form on a page, found by role and name. */
export interface ReviewForm {
  readonly stars: Locator;
  readonly words: Locator;
  readonly everybody: Locator;
  readonly proceed: Locator;
  readonly send: Locator;
  readonly save: Locator;
  readonly change: Locator;
  readonly sent: Locator;
  readonly changed: Locator;
  /** Where the form leads once a review is written. */
  readonly next: Locator;
}

export function reviewFormOn(page: Page, { review, sequel }: Words): ReviewForm {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name });
  return {
    stars: page.getByRole('radio', { name: /\p{Nd}/u }),
    words: page.getByRole('textbox'),
    everybody: page.getByRole('radio', { name: new RegExp(`^${sequel.publish}`) }),
    proceed: button(review.proceed),
    send: button(sequel.send),
    save: button(sequel.save),
    change: button(sequel.change),
    sent: heading(sequel.outcomes.sent),
    changed: heading(sequel.outcomes.changed),
    next: page.locator('attune-review-form .next'),
  };
}
