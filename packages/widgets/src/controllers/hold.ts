import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from './hold-clock.ts';

/** What of a hold this controller works with; instants are RFC 3339. */
export interface KeptHold {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: string;
  readonly extensionsLeft: number;
}

/** The three calls to the platform that a hold's life consists of. */
export interface HoldCalls<Request, Hold extends KeptHold> {
  create(request: Request): Promise<Hold>;
  extend(hold: Hold): Promise<Pick<KeptHold, 'expiresAt' | 'extensionsLeft'>>;
  /** Must outlive the page: it is called as the visitor leaves. */
  release(hold: Hold): Promise<unknown>;
}

/** Nothing kept; being asked for; kept, with the whole seconds left; or no longer kept, though perhaps still free. */
export type HoldState<Hold> =
  | { phase: 'none' }
  | { phase: 'placing' }
  | { phase: 'kept'; hold: Hold; secondsLeft: number; until: number }
  | { phase: 'expired'; hold: Hold };

/** Where the time handed in comes from, how long holds last, and whom to tell that time runs short. */
export interface HoldOptions {
  clock(): Clock;
  /** How long the platform keeps a time, in minutes; with it a wrong clock on the visitor's device does no harm. */
  minutes(): number | undefined;
  /** Called once when two minutes and once when thirty seconds are left. */
  warn(secondsLeft: number): void;
}

const WARNINGS = [120, 30];

/**
 * The state of one kept time: none, placing, kept, expired.
 * It counts down by the clock rather than by ticks, and gives the time back when its element or its page goes away.
 */
export class HoldController<Request, Hold extends KeptHold> implements ReactiveController {
  /** What is kept now. */
  state: HoldState<Hold> = { phase: 'none' };

  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #calls: HoldCalls<Request, Hold>;
  readonly #options: HoldOptions;
  #request: Request | null = null;
  #clockIsBehind = 0;
  #attempt = 0;
  #isSettling = false;
  #stopTicking: () => void = () => undefined;

  constructor(
    host: ReactiveControllerHost & { readonly isConnected: boolean },
    calls: HoldCalls<Request, Hold>,
    options: HoldOptions,
  ) {
    this.#host = host;
    this.#calls = calls;
    this.#options = options;
    host.addController(this);
  }

  /** The hold that a booking may name, also after it ran out: its time may still be free. */
  get hold(): Hold | null {
    return 'hold' in this.state ? this.state.hold : null;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#handlePagehide);
    addEventListener('pageshow', this.#handlePageshow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#handlePagehide);
    removeEventListener('pageshow', this.#handlePageshow);
    // an element that is only moved is connected again at once and keeps its time
    queueMicrotask(() => { if (!this.#host.isConnected) this.release(); });
  }

  /** Asks the platform to keep a time, giving back the one kept before; rejects with its refusal. */
  async place(request: Request): Promise<void> {
    this.release();
    this.#set({ phase: 'placing' });
    const attempt = this.#attempt;
    try {
      const hold = await this.#calls.create(request);
      if (attempt !== this.#attempt) return this.#giveBack(hold);
      this.#request = request;
      this.#noteClock(hold);
      this.#count(hold);
    } catch (error) {
      if (attempt === this.#attempt) this.#set({ phase: 'none' });
      throw error;
    }
  }

  /** Keeps the time longer; rejects with the platform's refusal and then keeps it as long as before. */
  async extend(): Promise<void> {
    const { hold } = this;
    if (hold === null) return;
    const attempt = this.#attempt;
    const extension = await this.#calls.extend(hold);
    if (attempt === this.#attempt) this.#count({ ...hold, ...extension });
  }

  /** Turns the hold into something else; while that is under way, and after it, the time is not given back. */
  async settle<T>(act: (hold: Hold) => Promise<T>): Promise<T> {
    const { hold } = this;
    if (hold === null) throw new Error('Attune: there is no hold to settle');
    this.#isSettling = true;
    try {
      const result = await act(hold);
      this.forget();
      return result;
    } finally {
      this.#isSettling = false;
    }
  }

  /** Gives the time back, if one is kept. */
  release(): void {
    const { hold } = this;
    if (hold !== null) this.#giveBack(hold);
    this.forget();
  }

  /** Lets go of the hold without giving the time back: it has become a booking, or is somebody else's. */
  forget(): void {
    this.#attempt += 1;
    this.#request = null;
    this.#set({ phase: 'none' });
  }

  #giveBack(hold: Hold): void {
    if (this.#isSettling) return;
    // a hold that cannot be given back runs out by itself
    this.#calls.release(hold).catch(() => undefined);
  }

  #noteClock(hold: Hold): void {
    const minutes = this.#options.minutes();
    const now = this.#options.clock().now();
    this.#clockIsBehind = minutes === undefined ? 0 : Date.parse(hold.expiresAt) - minutes * 60_000 - now;
  }

  #count(hold: Hold, before = Infinity): void {
    const until = Date.parse(hold.expiresAt);
    const left = until - this.#clockIsBehind - this.#options.clock().now();
    const secondsLeft = Math.ceil(left / 1000);
    if (secondsLeft <= 0) return this.#set({ phase: 'expired', hold });
    this.#set({ phase: 'kept', hold, secondsLeft, until });
    const due = WARNINGS.findLast((seconds) => secondsLeft <= seconds && seconds < before);
    if (due !== undefined && before !== Infinity) this.#options.warn(due);
    // to the next whole second of the clock, however late this tick was
    this.#stopTicking = this.#options.clock().after(left - (secondsLeft - 1) * 1000, () => this.#count(hold, secondsLeft));
  }

  #set(state: HoldState<Hold>): void {
    this.#stopTicking();
    this.state = state;
    this.#host.requestUpdate();
  }

  readonly #handlePagehide = (): void => {
    const { hold } = this;
    if (hold !== null) this.#giveBack(hold);
  };

  readonly #handlePageshow = (event: PageTransitionEvent): void => {
    // back from the page cache: the time was given back on leaving, so ask for it again
    if (!event.persisted || this.#request === null) return;
    this.place(this.#request).catch(() => undefined);
  };
}
