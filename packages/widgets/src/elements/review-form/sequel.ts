import { createReview, isAttuneError, updateReview } from '@attune/sdk';
import type { NewReview, Review } from '@attune/sdk';
import { failureOf } from '../../controllers/failure.ts';
import { FormController } from '../../controllers/form.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { loadSequelLanguage, type SequelTexts } from '../../locales/sequel-catalogue.ts';
import { stars } from '../../styles/stars.styles.ts';
import { doneView } from './done-view.ts';
import { AttuneReviewFailedEvent, AttuneReviewSubmittedEvent } from './review-form.events.ts';
import { failureView, keptView, notYetView, problemView, readersView, wordsView } from './sequel-view.ts';
import { styles } from './sequel.styles.ts';
import { questions, type Writing } from './writing.ts';

/**
 * What follows the first question: the others, sending, and the review as it was sent, which can be changed for as long
 * as the platform allows. Whatever goes wrong, nothing that was written is lost.
 */
export class Sequel {
  /** How the review came to be on screen: found there, just written, or just changed. */
  outcome: 'found' | 'sent' | 'changed' = 'found';
  /** The platform says that it is too late for changes, or too early for a review. */
  refusal: 'closed' | 'notYet' | undefined;
  /** Whether what was written was not taken, because another review was there first or it was too late. */
  isLost = false;
  isBusy = false;
  /** Its sentences on their way. */
  loaded: Promise<unknown> = Promise.resolve();

  readonly form: FormController;
  readonly writing: Writing;
  readonly #locale: LocaleController<SequelTexts>;

  constructor(writing: Writing) {
    const { host } = writing;
    this.writing = writing;
    this.form = new FormController(host);
    this.#locale = new LocaleController(host, (lang) => (this.loaded = loadSequelLanguage(lang)));
    for (const { styleSheet } of [stars, styles]) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  /** Takes over the stars that were chosen while this was on its way. */
  takeStars(): void {
    const chosen = this.writing.host.renderRoot.querySelector<HTMLInputElement>('[name=rating]:checked');
    if (chosen) this.form.values.set('rating', chosen.value);
  }

  /** Its own sentences. */
  get t(): SequelTexts['sequel'] {
    return this.#locale.text.sequel;
  }

  /** Whether there are sentences yet. */
  get isReady(): boolean {
    return this.#locale.ready;
  }

  /** What the practice is called; in words if that is not known yet. */
  get practiceName(): string {
    const { practice, text } = this.writing;
    return practice?.name ?? text.errors.practice;
  }

  /** Whether the review may still be changed. */
  get isChangeable(): boolean {
    const { host, review } = this.writing;
    return this.refusal !== 'closed' && !!review && host.clock.now() < Date.parse(review.editableUntil);
  }

  /** What is asked; undefined for the first question. */
  get heading(): string | undefined {
    const { step } = this.writing;
    return step === 'rating' || step === 'done' ? undefined : this.t.questions[step];
  }

  /** What the button that goes on says; undefined for "Continue". */
  get action(): string | undefined {
    if (this.isBusy) return this.t.sending;
    if (this.writing.step !== 'visibility') return undefined;
    return this.writing.review ? this.t.save : this.t.send;
  }

  notYetView(): unknown {
    return notYetView(this);
  }

  answerView(): unknown {
    return this.writing.step === 'text' ? wordsView(this) : readersView(this);
  }

  problemView(): unknown {
    return problemView(this);
  }

  failureView(obstacle: NonNullable<Writing['obstacle']>): unknown {
    return failureView(this, obstacle);
  }

  doneView(review: Review): unknown {
    return doneView(this, review);
  }

  keptView(): unknown {
    return keptView(this);
  }

  /** Forgets what was said about another session. */
  begin(): void {
    this.outcome = 'found';
    this.refusal = undefined;
    this.isLost = false;
  }

  /** Begins to change what was sent. */
  change({ rating, text, visibility }: Review): void {
    this.isLost = false;
    this.form.values
      .set('rating', String(rating))
      .set('text', text ?? '')
      .set('visibility', visibility);
    this.writing.go('rating');
  }

  /** Sends what was answered; what goes wrong is said. */
  async send(): Promise<void> {
    const { host, link, review } = this.writing;
    this.isBusy = true;
    this.writing.obstacle = undefined;
    host.requestUpdate();
    try {
      const sent = await link.act((client, session) => {
        const answers = { ...this.#answers, ...(this.#words && { text: this.#words }) };
        return review
          ? updateReview(client, review.id, { text: null, ...answers }, { session })
          : createReview(client, answers, { session });
      });
      this.isBusy = false;
      this.writing.review = sent;
      this.outcome = review ? 'changed' : 'sent';
      this.writing.go('done');
      host.dispatchEvent(new AttuneReviewSubmittedEvent(sent.id));
    } catch (error) {
      this.isBusy = false;
      this.#meet(error);
    }
  }

  get #answers(): Pick<NewReview, 'rating' | 'visibility'> {
    const { form } = this;
    // the form has seen to it that both are there
    return { rating: Number(form.text('rating')), visibility: form.text('visibility') as NewReview['visibility'] };
  }

  get #words(): string {
    return this.form.text('text').trim();
  }

  #meet(error: unknown): void {
    const { form } = this;
    const { host } = this.writing;
    const failure = failureOf(error);
    const { code, errors } = isAttuneError(error) ? error : { code: failure.kind, errors: [] };
    host.dispatchEvent(new AttuneReviewFailedEvent(code));
    const wrong = questions.filter((question) => errors.some(({ pointer }) => pointer === `/${question}`));
    if (wrong[0]) {
      this.writing.step = wrong[0];
      return form.refuse(wrong.map((question) => [question, 'wrong']));
    }
    if (code === 'link-spent') return void this.#find(error);
    if (code === 'review-closed') return this.#close();
    if (code.startsWith('booking-')) this.refusal = 'notYet';
    else this.#fail(error);
    this.writing.focus('[data-obstacle]');
  }

  /** It was written meanwhile, here or elsewhere: that one is shown. */
  async #find(error: unknown): Promise<void> {
    await this.writing.request.reload();
    if (this.writing.invitation?.review) this.#lose();
    else this.#fail(error);
  }

  #close(): void {
    this.refusal = 'closed';
    this.#lose();
  }

  /** Shows the review that stands; other words than its own are kept beside it. */
  #lose(): void {
    this.outcome = 'found';
    this.isLost = this.#words !== (this.writing.review?.text ?? '');
    this.writing.go('done');
  }

  #fail(error: unknown): void {
    this.writing.obstacle = { failure: failureOf(error), again: () => void this.send() };
  }
}
