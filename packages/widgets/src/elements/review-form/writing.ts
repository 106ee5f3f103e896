import { createReview, getReviewInvitation, isAttuneError, updateReview } from '@attune/sdk';
import type { NewReview, Practice, Review, ReviewInvitation } from '@attune/sdk';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import { FormController } from '../../controllers/form.ts';
import type { Clock } from '../../controllers/hold-clock.ts';
import { LinkController, type LinkHost } from '../../controllers/link-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import type { Format } from '../../locales/format.ts';
import { loadReviewLanguage, type ReviewTexts } from '../../locales/review-catalogue.ts';
import { LinkGate } from '../link/link-gate.ts';
import { AttuneReviewFailedEvent, AttuneReviewSubmittedEvent } from './review-form.events.ts';

/** The questions in their order. The name of each is the name of its field, and of its place in the request. */
export const questions = ['rating', 'text', 'visibility'] as const;
export type Question = (typeof questions)[number];

interface WritingHost extends LinkHost {
  readonly renderRoot: ParentNode;
  readonly clock: Clock;
}

/**
 * The state of a review being written: the question, what was answered, whether it is sent. What was sent can be changed
 * for as long as the platform allows. Going back loses nothing, and neither does a failure.
 */
export class Writing {
  /** Where the client is. */
  step: Question | 'done' = 'rating';
  /** The review as the platform has it, once it does. */
  review: Review | null = null;
  /** How it came to be on screen: found there, just written, or just changed. */
  outcome: 'found' | 'sent' | 'changed' = 'found';
  /** Why it could not be sent, with nothing lost. */
  failure: Failure | undefined;
  /** The platform says that it is too late for changes, or too early for a review. */
  refusal: 'closed' | 'notYet' | undefined;
  isBusy = false;

  readonly form: FormController;
  readonly gate: LinkGate;
  readonly locale: LocaleController<ReviewTexts>;
  readonly request: RequestController<ReviewInvitation>;
  readonly #host: WritingHost;
  readonly #link: LinkController;
  readonly #platform;
  #begun: ReviewInvitation | undefined;

  constructor(host: WritingHost) {
    this.#host = host;
    this.#platform = platformOf(host);
    this.locale = new LocaleController(host, loadReviewLanguage);
    this.#link = new LinkController(host, ['review', 'manage_booking', 'report_card']);
    this.gate = new LinkGate(host, this.#link);
    this.form = new FormController(host);
    this.request = new RequestController(
      host,
      (signal) =>
        this.#link.act(async (client, session) => {
          const [invitation] = await Promise.all([
            getReviewInvitation(client, { session, signal }),
            this.#platform.load(client),
          ]);
          return invitation;
        }),
      () => (this.#link.state.phase === 'open' ? [this.#link.state.link.resource.id] : null),
    );
    host.addController(this);
  }

  get isReady(): boolean {
    return !!this.#platform.client && this.locale.ready;
  }

  get isOpen(): boolean {
    return this.#link.state.phase === 'open';
  }

  get invitation(): ReviewInvitation | undefined {
    return this.request.value;
  }

  get practice(): Practice | null {
    return this.#platform.practice;
  }

  /** What the practice is called; in words if that is not known yet. */
  get practiceName(): string {
    return this.practice?.name ?? this.text.errors.practice;
  }

  get text(): ReviewTexts {
    return this.locale.text;
  }

  /** The form's own sentences. */
  get t(): ReviewTexts['review'] {
    return this.text.review;
  }

  get format(): Format {
    return this.locale.format;
  }

  /** Whether the review may still be changed. */
  get isChangeable(): boolean {
    const { refusal, review } = this;
    return refusal !== 'closed' && !!review && this.#host.clock.now() < Date.parse(review.editableUntil);
  }

  hostConnected(): void {
    addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#goOn);
  }

  hostUpdate(): void {
    const { invitation } = this;
    if (!invitation || invitation === this.#begun) return;
    const isOther = invitation.bookingId !== this.#begun?.bookingId;
    this.#begun = invitation;
    if (invitation.review) this.#take(invitation.review, 'found');
    else if (isOther) this.#begin();
  }

  /** Takes the answer to a question, if it is one, and shows the next or sends them all. */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    if (this.isBusy || !this.form.validate(event.currentTarget as HTMLFormElement)) return;
    const next = questions[questions.indexOf(this.step as Question) + 1];
    if (next) this.go(next);
    else void this.send();
  };

  /** Shows a question, and moves focus to it. */
  go(step: Question | 'done'): void {
    if (this.isBusy) return;
    this.step = step;
    this.failure = undefined;
    this.focus('[data-heading]');
  }

  /** Begins to change what was sent. */
  change(review: Review): void {
    const { rating, text, visibility } = review;
    this.form.values
      .set('rating', String(rating))
      .set('text', text ?? '')
      .set('visibility', visibility);
    this.go('rating');
  }

  /** Sends what was answered; what goes wrong is said, and nothing is lost. */
  readonly send = async (): Promise<void> => {
    if (this.isBusy) return;
    const { review } = this;
    this.isBusy = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const sent = await this.#link.act((client, session) =>
        review
          ? updateReview(client, review.id, { ...this.#answers, text: this.#words || null }, { session })
          : createReview(client, { ...this.#answers, ...(this.#words && { text: this.#words }) }, { session }),
      );
      this.isBusy = false;
      this.#take(sent, review ? 'changed' : 'sent');
      this.focus('[data-heading]');
      this.#host.dispatchEvent(new AttuneReviewSubmittedEvent(sent.id));
    } catch (error) {
      this.isBusy = false;
      this.#meet(error);
    }
  };

  /** Moves focus after the next update. */
  focus(selector: string): void {
    this.#host.requestUpdate();
    void focusOn(this.#host, selector);
  }

  #begin(): void {
    this.form.values.clear();
    this.review = null;
    this.refusal = undefined;
    this.step = 'rating';
  }

  #take(review: Review, outcome: Writing['outcome']): void {
    this.review = review;
    this.outcome = outcome;
    this.step = 'done';
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
    const failure = failureOf(error);
    const { code, errors } = isAttuneError(error) ? error : { code: failure.kind, errors: [] };
    this.#host.dispatchEvent(new AttuneReviewFailedEvent(code));
    const wrong = questions.filter((question) => errors.some(({ pointer }) => pointer === `/${question}`));
    if (wrong[0]) {
      this.step = wrong[0];
      return this.form.refuse(wrong.map((question) => [question, 'wrong']));
    }
    if (code === 'link-spent') return void this.#find(failure);
    if (code === 'review-closed') return this.#close();
    if (code.startsWith('booking-')) this.refusal = 'notYet';
    else this.failure = failure;
    this.focus('[data-obstacle]');
  }

  /** It was written meanwhile, here or elsewhere: that one is shown. */
  async #find(failure: Failure): Promise<void> {
    await this.request.reload();
    if (!this.request.value?.review) this.failure = failure;
    this.focus('[data-heading]');
  }

  #close(): void {
    this.refusal = 'closed';
    this.step = 'done';
    this.focus('[data-heading]');
  }

  readonly #goOn = (): void => {
    if (this.failure?.kind === 'offline') void this.send();
  };
}
