import { getSubscription, isAttuneError, updateSubscription } from '@attune/sdk';
import type { Practice, Subscription, SubscriptionChange } from '@attune/sdk';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import { LinkController, type LinkHost } from '../../controllers/link-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import { loadUnsubscribeLanguage, type UnsubscribeTexts } from '../../locales/unsubscribe-catalogue.ts';
import { LinkGate } from '../link/link-gate.ts';
import type { Afterwards, Deed } from './afterwards.ts';
import { AttuneSubscriptionChangedEvent, AttuneSubscriptionFailedEvent } from './unsubscribe-form.events.ts';

export type ChoosingHost = LinkHost & { readonly renderRoot: ParentNode };
export type Change = SubscriptionChange['changes'][number];

/**
 * The state of choosing which mail comes: what holds, what is ticked, and what could not be sent. A failure loses nothing
 * that was ticked or typed. What is shown afterwards is downloaded while the client still looks; without it, what holds
 * then is shown.
 */
export class Choosing {
  /** What the platform last said to hold. */
  subscription: Subscription | undefined;
  /** Why something could not be sent. */
  failure: Failure | undefined;
  isBusy = false;
  /** What was ticked or typed, by field name; empty where it is as it holds. */
  readonly values = new Map<string, string | boolean>();

  readonly gate: LinkGate;
  readonly locale: LocaleController<UnsubscribeTexts>;
  readonly request: RequestController<void>;
  readonly #host: ChoosingHost;
  readonly #link: LinkController;
  readonly #platform;
  #about = '';
  #afterwards: Afterwards | undefined;
  #again = (): unknown => undefined;

  constructor(host: ChoosingHost) {
    this.#host = host;
    this.#platform = platformOf(host);
    this.locale = new LocaleController(host, loadUnsubscribeLanguage);
    this.#link = new LinkController(host, ['subscription']);
    this.gate = new LinkGate(host, this.#link);
    this.request = new RequestController(
      host,
      async (signal) => {
        const [subscription] = await Promise.all([
          this.#link.act((client, session) => getSubscription(client, { session, signal })),
          this.#platform.client && this.#platform.load(this.#platform.client),
          this.#prepare(),
        ]);
        signal.throwIfAborted();
        this.subscription = subscription;
      },
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

  get practice(): Practice | null {
    return this.#platform.practice;
  }

  get text(): UnsubscribeTexts {
    return this.locale.text;
  }

  /** The form's own sentences. */
  get t(): UnsubscribeTexts['unsubscribe'] {
    return this.text.unsubscribe;
  }

  hostConnected(): void {
    addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#goOn);
  }

  /** Another link may be about somebody else. */
  hostUpdate(): void {
    const { state } = this.#link;
    const about = state.phase === 'open' ? state.link.resource.id : this.#about;
    if (about === this.#about) return;
    this.#about = about;
    this.subscription = this.failure = undefined;
    this.values.clear();
    this.#afterwards?.leave();
  }

  /** What is shown once something is done; undefined before. */
  afterwards(subscription: Subscription): unknown {
    return this.#afterwards?.render(subscription);
  }

  /** Whether a box is ticked: as the client left it, or else as it holds. */
  isTicked(name: string, subscribed: boolean): boolean {
    return (this.values.get(name) ?? subscribed) === true;
  }

  /** Everything that can be chosen, as it holds. */
  get choices(): Change[] {
    const open = this.subscription?.topics.filter(({ alwaysOn }) => !alwaysOn) ?? [];
    // the platform takes the topics and channels that it offers
    return open.flatMap(({ topic, channels }) => channels.map((each) => ({ ...each, topic }) as Change));
  }

  /** Remembers what is ticked and typed. */
  readonly handleInput = ({ target }: Event): void => {
    const { name, type, value, checked } = target as HTMLInputElement;
    this.values.set(name, type === 'checkbox' ? checked : value);
    this.#host.requestUpdate();
  };

  /** Stops whatever can be stopped. */
  readonly stopAll = (): void =>
    void this.turn(
      this.choices.filter(({ subscribed }) => subscribed),
      'stopped',
    );

  /** Sends what was ticked or unticked. */
  readonly save = (event: Event): void => {
    event.preventDefault();
    const touched = this.choices.filter(
      ({ topic, channel, subscribed }) => this.isTicked(`${topic}/${channel}`, subscribed) !== subscribed,
    );
    void this.turn(touched, 'saved');
  };

  /** Turns these choices round and shows what then holds. */
  async turn(choices: readonly Change[], deed: Deed): Promise<void> {
    const changes = choices.map(opposite);
    await this.tell(
      () => ({ changes }),
      () => {
        this.values.clear();
        this.#afterwards?.show(deed, changes);
        this.focus('[data-heading]');
      },
    );
  }

  /** Tells the platform. What holds already needs no request; what fails is told again by `retry`. */
  async tell(body: () => SubscriptionChange, done: () => void): Promise<void> {
    if (this.isBusy) return;
    this.#again = () => this.tell(body, done);
    this.#become(true);
    try {
      await this.#update(body());
      await this.#prepare();
      this.#become(false);
      done();
    } catch (error) {
      const failure = failureOf(error);
      this.#become(false, failure);
      const event = new AttuneSubscriptionFailedEvent(isAttuneError(error) ? error.code : failure.kind);
      this.#host.dispatchEvent(event);
      this.focus('[data-obstacle]');
    }
  }

  /** Sends again what could not be sent. */
  readonly retry = (): void => void this.#again();

  /** Moves focus after the next update. */
  focus(selector: string): void {
    this.#host.requestUpdate();
    void focusOn(this.#host, selector);
  }

  async #update(body: SubscriptionChange): Promise<void> {
    if (!body.changes.length) return;
    this.subscription = await this.#link.act((client, session) => updateSubscription(client, body, { session }));
    const event = new AttuneSubscriptionChangedEvent([...new Set(body.changes.map(({ topic }) => topic))]);
    this.#host.dispatchEvent(event);
  }

  async #prepare(): Promise<void> {
    try {
      const { Afterwards } = await import('./afterwards.ts');
      this.#afterwards ??= new Afterwards(this.#host, this);
    } catch {
      // may be ignored: without it, what holds now is shown where it is chosen
    }
  }

  #become(isBusy: boolean, failure?: Failure): void {
    this.isBusy = isBusy;
    this.failure = failure;
    this.#host.requestUpdate();
  }

  readonly #goOn = (): void => {
    if (this.failure?.kind === 'offline') this.retry();
  };
}

const opposite = ({ topic, channel, subscribed }: Change): Change => ({
  topic,
  channel,
  subscribed: !subscribed,
});
