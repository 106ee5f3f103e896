import { checkInBooking, getBooking, isAttuneError, previewCancellation } from '@attune/sdk';
import type { Booking, CancellationPreview, LinkSession, Practice } from '@attune/sdk';
import type { Client } from '../../contexts/client.ts';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import type { Clock } from '../../controllers/hold-clock.ts';
import { LinkController, type LinkHost } from '../../controllers/link-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { RequestController } from '../../controllers/request-controller.ts';
import type { Format } from '../../locales/format.ts';
import { loadManagerLanguage, type ManagerTexts } from '../../locales/manager-catalogue.ts';
import { LinkGate } from '../link/link-gate.ts';
import { AttuneBookingChangeFailedEvent, AttuneBookingCheckedInEvent } from './booking-manager.events.ts';
import type { Changing } from './changing.ts';

/** What a client can do that takes more than a click. */
export type Change = 'cancel' | 'move' | 'emergency' | 'note';

/** What a client has just done, or what they find instead. */
export type Deed = 'cancelled' | 'moved' | 'checkedIn' | 'saved' | 'meanwhile';

/** A booking, and what may be done with it now. */
export interface Managed {
  readonly booking: Booking;
  readonly preview: CancellationPreview;
}

export interface ManagingHost extends LinkHost {
  readonly renderRoot: ParentNode;
  readonly clock: Clock;
  token: string;
  link: LinkSession | null;
}

/**
 * The state of an appointment in the hands of who holds its link: what it is, what may be done with it, and what was
 * done. Nothing is said to have happened before the platform has said so. What takes more than a click is a `Changing`,
 * downloaded by who wants it.
 */
export class Managing {
  step: 'shown' | Change = 'shown';
  deed: Deed | undefined;
  /** What did not work, and how to do it again. */
  obstacle: { readonly failure: Failure; readonly again: () => void } | undefined;
  /** What is being done. */
  doing: 'act' | 'checkIn' | 'pay' | 'open' | undefined;
  /** Where the payment goes on, for a page that may not leave its frame. */
  checkoutUrl: string | undefined;
  changing: Changing | undefined;

  readonly host: ManagingHost;
  readonly link: LinkController;
  readonly gate: LinkGate;
  readonly locale: LocaleController<ManagerTexts>;
  readonly request: RequestController<Managed>;
  readonly #platform;
  #latest: Booking | undefined;
  #isShut = false;

  constructor(host: ManagingHost) {
    this.host = host;
    this.#platform = platformOf(host);
    this.locale = new LocaleController(host, loadManagerLanguage);
    this.link = new LinkController(host, ['manage_booking']);
    this.gate = new LinkGate(host, this.link);
    this.request = new RequestController(
      host,
      (signal) => this.link.act((client, session) => this.#load(client, session, signal)),
      () => (this.link.state.phase === 'open' ? [this.id] : null),
    );
    host.addController(this);
  }

  /** The booking as it is known to stand, and what may be done with it; undefined before the first answer. */
  get managed(): Managed | undefined {
    const { value } = this.request;
    return value && { ...value, booking: this.#latest ?? value.booking };
  }

  /** The booking that the open link is for. */
  get id(): string {
    const { state } = this.link;
    return state.phase === 'open' ? state.link.resource.id : '';
  }

  get client(): Client | null {
    return this.#platform.client;
  }

  get isReady(): boolean {
    return !!this.client && this.locale.ready;
  }

  get practice(): Practice | null {
    return this.#platform.practice;
  }

  get text(): ManagerTexts {
    return this.locale.text;
  }

  /** Its own sentences. */
  get t(): ManagerTexts['manager'] {
    return this.text.manager;
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

  /** Another booking than before, by another link, is seen from its front. */
  hostUpdate(): void {
    if (this.link.state.phase === 'open' || this.step === 'shown') return;
    this.step = 'shown';
    this.deed = this.obstacle = this.#latest = undefined;
  }

  /** Focus goes to the words that say that the link opens nothing any more, once they have come. */
  hostUpdated(): void {
    const come = this.#isShut && this.host.renderRoot.querySelector<HTMLElement>('[part=link] [data-heading]');
    if (!come) return;
    this.#isShut = false;
    come.focus();
  }

  /** Does something with the session of the link. Rejects like any request. */
  async act<T>(task: (client: Client, session: string) => Promise<T>): Promise<T> {
    try {
      return await this.link.act(task);
    } catch (error) {
      this.#isShut = this.link.state.phase !== 'open';
      throw error;
    }
  }

  /** Goes back to the appointment. */
  readonly show = (): void => {
    if (this.doing && this.doing !== 'open') return;
    this.step = 'shown';
    this.deed = this.obstacle = undefined;
    this.focus('[data-heading]');
  };

  /** Begins a change; where something is asked, focus is on the answer that changes nothing. */
  begin(change: Change, managed: Managed): void {
    this.attempt('open', async () => {
      const { Changing } = await import('./changing.ts');
      this.changing ??= new Changing(this);
      await this.changing.begin(change, managed);
      this.step = change;
      this.deed = undefined;
      this.focus(change === 'cancel' ? '[data-keep]' : '[data-heading]');
    });
  }

  /** Says that the client has come. */
  checkIn(): void {
    this.attempt('checkIn', async () => {
      const booking = await this.act((client, session) => checkInBooking(client, this.id, {}, { session }));
      await this.done('checkedIn', booking);
      this.host.dispatchEvent(new AttuneBookingCheckedInEvent(booking.id));
    });
  }

  /** Goes to the page where it is paid. */
  pay(): void {
    this.attempt('pay', async () => {
      const { openPayment } = await import('../open-payment.ts');
      this.checkoutUrl = await this.act((client, session) => openPayment(client, this.id, session));
    });
  }

  /** Hands the client the appointment for their own calendar. */
  saveCalendar(): void {
    this.attempt('open', async () => {
      const { saveCalendar } = await import('../booking-picker/calendar-file.ts');
      await this.act((client, session) => saveCalendar(client, this.id, session));
    });
  }

  /** Shows what was done, and how it stands now as the platform has answered. */
  async done(deed: Deed | undefined, latest?: Booking): Promise<void> {
    this.#latest = latest;
    await this.request.reload();
    if (this.request.state.phase === 'ready') this.#latest = undefined;
    this.step = 'shown';
    this.deed = deed;
    this.focus('[data-heading]');
  }

  /** Does one thing at a time; what goes wrong is said, with a way to try again. */
  attempt(doing: NonNullable<Managing['doing']>, act: () => Promise<void>): void {
    if (this.doing) return;
    this.doing = doing;
    this.obstacle = undefined;
    this.host.requestUpdate();
    act()
      .catch((error: unknown) => this.#meet(error, () => this.attempt(doing, act)))
      .finally(() => {
        this.doing = undefined;
        this.host.requestUpdate();
      });
  }

  /** Moves focus after the next update. */
  focus(selector: string): void {
    this.host.requestUpdate();
    void focusOn(this.host, selector);
  }

  async #load(client: Client, session: string, signal: AbortSignal): Promise<Managed> {
    const [booking, preview] = await Promise.all([
      getBooking(client, this.id, { session, signal }),
      previewCancellation(client, this.id, { session, signal }),
      this.#platform.load(client),
    ]);
    return { booking, preview };
  }

  async #meet(error: unknown, again: () => void): Promise<void> {
    const failure = failureOf(error);
    const { code, errors } = isAttuneError(error) ? error : { code: failure.kind, errors: [] };
    if (this.doing !== 'open') this.host.dispatchEvent(new AttuneBookingChangeFailedEvent(code));
    if (this.link.state.phase !== 'open' || this.changing?.refuse(errors)) return;
    if (refusals.test(code)) return this.done('meanwhile');
    this.obstacle = { failure, again };
    this.focus('[data-obstacle]');
  }

  // as it says on screen
  readonly #goOn = (): void => {
    if (this.obstacle?.failure.kind === 'offline') this.obstacle.again();
  };
}

/** The appointment is not what it was, or it is too late: what may be done is asked anew. */
const refusals = /^(?:booking-state|notice-too-short|payment-state|too-early)$/;
