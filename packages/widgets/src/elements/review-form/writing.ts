import { getReviewInvitation } from '@attune/sdk';
import type { Practice, Review, ReviewInvitation } from '@attune/sdk';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import type { Clock } from '../../controllers/hold-clock.ts';
import { LinkController, type LinkHost } from '../../controllers/link-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import type { Format } from '../../locales/format.ts';
import { loadReviewLanguage, type ReviewTexts } from '../../locales/review-catalogue.ts';
import { LinkGate } from '../link/link-gate.ts';
import type { Sequel } from './sequel.ts';

/** The questions in their order. The name of each is the name of its field, and of its place in the request. */
export const questions = ['rating', 'text', 'visibility'] as const;
export type Question = (typeof questions)[number];

export interface WritingHost extends LinkHost {
  readonly renderRoot: ParentNode;
  readonly clock: Clock;
}

/**
 * The state of a review being written: the question and what was answered. Going back loses nothing. What follows the
 * first question is a `Sequel`, downloaded while that one is read.
 */
export class Writing {
  /** Where the client is. */
  step: Question | 'done' = 'rating';
  /** The review as the platform has it, once it does. */
  review: Review | null = null;
  /** What did not work, with nothing lost, and how to do it again. */
  obstacle: { readonly failure: Failure; readonly again: () => void } | undefined;
  readonly gate: LinkGate;
  readonly host: WritingHost;
  readonly link: LinkController;
  readonly locale: LocaleController<ReviewTexts>;
  readonly request: RequestController<ReviewInvitation>;
  readonly #platform;
  #begun: ReviewInvitation | undefined;
  #sequel: Sequel | undefined;
  #opening: Promise<Sequel> | undefined;

  constructor(host: WritingHost) {
    this.host = host;
    this.#platform = platformOf(host);
    this.locale = new LocaleController(host, loadReviewLanguage);
    this.link = new LinkController(host, ['review', 'manage_booking', 'report_card']);
    this.gate = new LinkGate(host, this.link);
    this.request = new RequestController(
      host,
      (signal) =>
        this.link.act(async (client, session) => {
          const [invitation] = await Promise.all([
            getReviewInvitation(client, { session, signal }),
            this.#platform.load(client),
          ]);
          return invitation;
        }),
      () => (this.link.state.phase === 'open' ? [this.link.state.link.resource.id] : null),
    );
    host.addController(this);
  }

  get isReady(): boolean {
    return !!this.#platform.client && this.locale.ready;
  }

  /** What follows the first question, once it can be drawn. */
  get sequel(): Sequel | undefined {
    return this.#sequel?.isReady ? this.#sequel : undefined;
  }

  get invitation(): ReviewInvitation | undefined {
    return this.request.value;
  }

  get practice(): Practice | null {
    return this.#platform.practice;
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

  hostConnected(): void {
    addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#goOn);
  }

  hostUpdate(): void {
    const { invitation, request } = this;
    if (request.state.phase === 'failed') void this.load(nothing); // it knows what to say when there is nothing to review
    if (!invitation || invitation === this.#begun) return;
    const isOther = invitation.bookingId !== this.#begun?.bookingId;
    this.#begun = invitation;
    if (isOther) this.#sequel?.form.values.clear();
    this.#sequel?.begin();
    this.review = invitation.review;
    if (isOther || this.review) this.step = this.review ? 'done' : 'rating';
    void this.load(nothing);
  }

  /** Takes the answer to a question, if it is one, and shows the next or sends them all. */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    this.obstacle = undefined;
    void this.load((sequel) => {
      if (sequel.isBusy || !sequel.form.validate(form)) return;
      const next = questions[questions.indexOf(this.step as Question) + 1];
      if (next) this.go(next);
      else void sequel.send();
    });
  };

  /** Shows a question, and moves focus to it. */
  go(step: Question | 'done'): void {
    if (this.sequel?.isBusy) return;
    this.step = step;
    this.obstacle = undefined;
    this.focus('[data-heading]');
  }

  /** Moves focus after the next update. */
  focus(selector: string): void {
    this.host.requestUpdate();
    void focusOn(this.host, selector);
  }

  /** Does something with what follows, once it is there. */
  async load(then: (sequel: Sequel) => void): Promise<void> {
    try {
      then(await (this.#opening ??= this.#open()));
    } catch (cause) {
      this.#opening = undefined;
      if (then === nothing && this.step !== 'done') return; // met again when it is needed
      this.obstacle = { failure: failureOf(cause), again: () => void this.load(then) };
      this.focus('[data-obstacle]');
    }
  }

  async #open(): Promise<Sequel> {
    const { Sequel } = await import('./sequel.ts');
    const sequel = new Sequel(this);
    await sequel.loaded;
    await this.host.updateComplete;
    sequel.takeStars();
    this.host.requestUpdate();
    return (this.#sequel = sequel);
  }

  // as it says on screen
  readonly #goOn = (): void => {
    if (this.obstacle?.failure.kind === 'offline') this.obstacle.again();
  };
}

const nothing = () => undefined;
