import type { LinkSession } from '@attune/sdk';
import { examples } from '@attune/sdk/testing';
import { html } from 'lit';
import '../src/elements/review-form/define.ts';
import type { AttuneReviewForm } from '../src/elements/review-form/review-form.ts';
import { ElementPage, type PageGiven } from './element-page.ts';
import { json, PickerPlatform } from './picker-platform.ts';
import { TestClock } from './test-clock.ts';

export const invitation = examples['review-invitation'];
export const written = examples['review-invitation-written'];
export const review = examples.review;
export const reviewLink: LinkSession = examples['link-session-review'];

/** A platform where a session was held and can be reviewed, by the contract's examples. */
export const reviewPlatform = (): PickerPlatform =>
  new PickerPlatform()
    .on('POST /link-sessions', () => json(reviewLink, 201))
    .on('POST /reviews', ({ body }) => json({ ...review, text: null, ...(body as object) }, 201))
    .on('PATCH /reviews/*', ({ body }) => json({ ...review, ...(body as object) }));

/** What a page says about its review form. */
export interface ReviewGiven extends PageGiven {
  readonly token?: string;
  readonly link?: LinkSession | null;
  readonly address?: string;
  readonly dir?: string;
}

/** A page with a review form in it, at the time of the contract's examples. */
export class ReviewPage extends ElementPage<AttuneReviewForm> {
  readonly clock = new TestClock('2026-03-02T08:00:00Z');

  constructor(platform = reviewPlatform()) {
    super(platform);
  }

  open({ token = 'token_review', link = null, address = '', dir = '', ...given }: ReviewGiven = {}): Promise<this> {
    return this.show(
      html`<attune-review-form
        mode="inline"
        token=${token}
        address=${address || 'formal'}
        dir=${dir}
        .link=${link}
        .clock=${this.clock}
        ><a href="/p/kiez/review">Write a review</a></attune-review-form
      >`,
      given,
    );
  }

  /** Opens it and waits for the stars. */
  async openStars(given: ReviewGiven = {}): Promise<this> {
    await this.open(given);
    await this.see('.stars');
    return this;
  }

  /** Gives four stars and goes on to the words. */
  async openWords(given: ReviewGiven = {}): Promise<this> {
    await this.openStars(given);
    this.star(4).click();
    this.submit();
    await this.see('textarea');
    return this;
  }

  /** Writes a few words and goes on to the question who may read them. */
  async openReaders(given: ReviewGiven = {}, words = 'It helped.'): Promise<this> {
    await this.openWords(given);
    this.type('text', words);
    this.submit();
    await this.see('.choices');
    return this;
  }

  /** Answers the last question, and sends. */
  async send(given: ReviewGiven = {}): Promise<this> {
    await this.openReaders(given);
    this.reader('published').click();
    this.submit();
    return this;
  }

  star(stars: number): HTMLInputElement {
    return this.all<HTMLInputElement>('.stars input')[stars - 1] as HTMLInputElement;
  }

  reader(visibility: string): HTMLInputElement {
    return this.find<HTMLInputElement>(`.choices [value=${visibility}]`) as HTMLInputElement;
  }
}
