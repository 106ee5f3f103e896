import { listSlots } from '@attune/sdk';
import type { ListSlotsQuery, Slots } from '@attune/sdk';
import type { ReactiveController } from 'lit';
import { addMonths, type Month } from '../../controllers/calendar-grid-days.ts';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { platformOf, type Host, type PlatformController } from '../../controllers/platform-controller.ts';

/** Whose times, for what, in which way. */
export interface SlotsQuery {
  readonly therapistId: string;
  readonly serviceId: string;
  readonly format: string;
}

/** The months wanted: the one in view, and the last that can be. */
export interface WantedMonths extends SlotsQuery {
  readonly month: Month;
  readonly last: Month;
}

/** Where a month stands. Its slots, once had, are kept while newer ones load or fail. */
export type MonthState =
  | { readonly phase: 'loading'; readonly slots?: Slots | undefined }
  | { readonly phase: 'ready'; readonly slots: Slots }
  | { readonly phase: 'failed'; readonly slots?: Slots | undefined; readonly failure: Failure };

const HOUR = 3_600_000;

/**
 * The free times, a month at a time: the month in view is asked for before each render unless it is there,
 * the next one quietly after it. Taking the element off the page aborts what is under way.
 */
export class MonthSlotsController implements ReactiveController {
  readonly #host: Host;
  readonly #platform: PlatformController;
  readonly #wanted: () => WantedMonths | null;
  readonly #months = new Map<string, MonthState>();
  readonly #stale = new Set<string>();
  #running = new AbortController();

  constructor(host: Host, wanted: () => WantedMonths | null) {
    this.#host = host;
    this.#platform = platformOf(host);
    this.#wanted = wanted;
    host.addController(this);
  }

  /** Where the month in view stands. */
  get state(): MonthState {
    const wanted = this.#wanted();
    return (wanted && this.#months.get(keyOf(wanted))) ?? { phase: 'loading' };
  }

  hostConnected(): void {
    this.#running = new AbortController();
    addEventListener('online', this.#handleReturn);
    document.addEventListener('visibilitychange', this.#handleReturn);
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    if (!wanted || !this.#platform.client) return;
    this.#ensure(wanted);
    const next = addMonths(`${wanted.month}-01`, 1).slice(0, 7);
    if (this.state.phase === 'ready' && next <= wanted.last) this.#ensure({ ...wanted, month: next });
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleReturn);
    document.removeEventListener('visibilitychange', this.#handleReturn);
    this.#running.abort();
    for (const [key, { phase }] of this.#months) if (phase === 'loading') this.#months.delete(key);
  }

  /** Asks again for every month when it is next in view, keeping what is there until then. */
  refresh(): void {
    for (const key of this.#months.keys()) this.#stale.add(key);
    this.#host.requestUpdate();
  }

  // back after a while, the times on screen may be others' by now
  readonly #handleReturn = (): void => {
    if (document.visibilityState === 'visible') this.refresh();
  };

  #ensure(query: WantedMonths): void {
    const key = keyOf(query);
    const known = this.#months.get(key);
    if (known?.phase === 'loading' || (known && !this.#stale.delete(key))) return;
    void this.#load(key, query, known?.slots);
  }

  async #load(key: string, query: WantedMonths, slots: Slots | undefined): Promise<void> {
    const { signal } = this.#running;
    this.#months.set(key, { phase: 'loading', slots });
    const state = await this.#ask(query, signal).then(
      (value): MonthState => ({ phase: 'ready', slots: value }),
      (error: unknown): MonthState => ({ phase: 'failed', slots, failure: failureOf(error) }),
    );
    if (signal.aborted) return;
    this.#months.set(key, state);
    this.#host.requestUpdate();
  }

  async #ask({ therapistId, serviceId, format, month }: WantedMonths, signal: AbortSignal): Promise<Slots> {
    const { client } = this.#platform;
    if (!client) throw new Error('Attune: no client to ask for free times');
    // the month of any zone on earth: the first begins 14 hours before Greenwich's, the last ends 12 after
    const from = new Date(Date.parse(`${month}-01T00:00Z`) - 14 * HOUR).toISOString();
    const to = new Date(Date.parse(`${addMonths(`${month}-01`, 1)}T00:00Z`) + 12 * HOUR).toISOString();
    const query = { therapistId, serviceId, format: format as NonNullable<ListSlotsQuery['format']>, from, to };
    return listSlots(client, query, { signal });
  }
}

const keyOf = ({ therapistId, serviceId, format, month }: WantedMonths): string => [therapistId, serviceId, format, month].join(' ');
