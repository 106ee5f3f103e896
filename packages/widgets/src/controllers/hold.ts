import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from './hold-clock.ts';

/** What of a hold this controller works with; instants are RFC 3339. */
export interface KeptHold {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: string;
  readonly extensionsLeft: number;
}

/** What a hold's life needs from outside: three calls to the platform, the time, and somebody to tell that it runs short. */
export interface HoldOptions<Request, Hold extends KeptHold> {
  create(request: Request): Promise<Hold>;
  extend(hold: Hold): Promise<Pick<KeptHold, 'expiresAt' | 'extensionsLeft'>>;
  /** Must outlive the page: it is called as the visitor leaves. */
  release(hold: Hold): Promise<unknown>;
  clock(): Clock;
  /** How long the platform keeps a time, in minutes; with it a wrong clock on the visitor's device does no harm. */
  minutes(): number | undefined;
  /** Called once when two minutes and once when thirty seconds are left. */
  warn(): void;
}

/** Nothing kept; being asked for; kept, with the whole seconds left; or no longer kept, though perhaps still free. */
export type HoldState<Hold> =
  | { phase: 'none' | 'placing'; hold?: undefined }
  | { phase: 'kept'; hold: Hold; secondsLeft: number }
  | { phase: 'expired'; hold: Hold };

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/**
 * The state of one kept time: none, placing, kept, expired.
 * It counts down by the clock rather than by ticks, and gives the time back when its element or its page goes away.
 */
export class HoldController<Request, Hold extends KeptHold> implements ReactiveController {
  /** What is kept now. An expired hold may still be booked: its time may be free. */
  state: HoldState<Hold> = { phase: 'none' };
  /** Whether it is just being turned into something else. */
  isSettling = false;

  readonly #host: Host;
  readonly #options: HoldOptions<Request, Hold>;
  #skew = 0;
  #attempt = 0;
  #stop: (() => void) | undefined;

  constructor(host: Host, options: HoldOptions<Request, Hold>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#handlePagehide);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#handlePagehide);
    // an element that is only moved is connected again at once and keeps its time
    queueMicrotask(() => void (this.#host.isConnected || this.release()));
  }

  /** Asks the platform to keep a time, giving back the one kept before; rejects with its refusal. */
  async place(request: Request): Promise<void> {
    void this.release();
    this.#become({ phase: 'placing' });
    const attempt = this.#attempt;
    try {
      const hold = await this.#options.create(request);
      if (attempt !== this.#attempt) return await this.#giveBack(hold);
      this.#noteSkew(hold);
      this.#count(hold);
    } catch (error) {
      if (attempt === this.#attempt) this.#become({ phase: 'none' });
      throw error;
    }
  }

  /** Keeps the time longer; rejects with the platform's refusal and then keeps it as long as before. */
  async extend(): Promise<void> {
    const { hold } = this.state;
    if (!hold) return;
    const extension = await this.#options.extend(hold);
    if (this.state.hold?.id === hold.id) this.#count({ ...hold, ...extension });
  }

  /** Turns the hold into something else; while that is under way, and after it, the time is not given back. */
  async settle<T>(act: (hold: Hold) => Promise<T>): Promise<T> {
    const { hold } = this.state;
    if (!hold) throw new Error('Attune: there is no hold to settle');
    this.isSettling = true;
    try {
      const result = await act(hold);
      this.forget();
      return result;
    } finally {
      this.isSettling = false;
    }
  }

  /** Gives the time back, if one is kept; resolves when the platform knows, or cannot be told. */
  async release(): Promise<void> {
    const givenBack = this.#giveBack();
    this.forget();
    await givenBack;
  }

  /** Lets go of the hold without giving the time back: it has become a booking, or is somebody else's. */
  forget(): void {
    this.#attempt += 1;
    this.#become({ phase: 'none' });
  }

  async #giveBack(hold = this.state.hold): Promise<void> {
    // a hold that cannot be given back runs out by itself
    if (hold && !this.isSettling) await this.#options.release(hold).catch(() => undefined);
  }

  /** How far the visitor's clock is behind the platform's, which has just begun to count. */
  #noteSkew({ expiresAt }: Hold): void {
    const minutes = this.#options.minutes();
    this.#skew = minutes ? Date.parse(expiresAt) - minutes * 60_000 - this.#options.clock().now() : 0;
  }

  #count(hold: Hold, before = 0): void {
    const clock = this.#options.clock();
    const left = Date.parse(hold.expiresAt) - this.#skew - clock.now();
    const secondsLeft = Math.ceil(left / 1000);
    if (secondsLeft <= 0) return this.#become({ phase: 'expired', hold });
    this.#become({ phase: 'kept', hold, secondsLeft });
    if ([120, 30].some((due) => before > due && secondsLeft <= due)) this.#options.warn();
    // to the next whole second of the clock, however late this tick was
    this.#stop = clock.after(left - (secondsLeft - 1) * 1000, () => this.#count(hold, secondsLeft));
  }

  #become(state: HoldState<Hold>): void {
    this.#stop?.();
    this.state = state;
    this.#host.requestUpdate();
  }

  // whoever comes back from the page cache may still book: the platform takes an ended hold whose time is free
  readonly #handlePagehide = (): void => void this.#giveBack();
}
