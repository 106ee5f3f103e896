import type { ReactiveController } from 'lit';
import type { Client } from '../contexts/client.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import { platformOf } from './platform-controller.ts';
import type { Host, PlatformController } from './platform-controller.ts';

/** Where a request stands. A value, once had, is kept while a newer one loads or fails. */
export type RequestState<T> =
  | { readonly phase: 'idle'; readonly value?: undefined }
  | { readonly phase: 'loading'; readonly value?: T | undefined }
  | { readonly phase: 'ready'; readonly value: T }
  | { readonly phase: 'failed'; readonly value?: T | undefined; readonly failure: Failure };

/**
 * Asks the platform, again whenever `args` change, and tells its element. At most one request is under way:
 * a newer one, or taking the element off the page, aborts the one before. While `args` are null nothing is asked.
 * What the platform would not answer yet, since it was asked too often, is asked again when it said, and what failed
 * without a connection as soon as there is one.
 */
export class RequestController<T> implements ReactiveController {
  state: RequestState<T> = { phase: 'idle' };

  readonly #host: Host;
  readonly #platform: PlatformController;
  readonly #task: (signal: AbortSignal, client: Client) => Promise<T>;
  readonly #args: () => readonly unknown[] | null;
  #asked: readonly unknown[] | null = null;
  #running: AbortController | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: Host,
    task: (signal: AbortSignal, client: Client) => Promise<T>,
    args: () => readonly unknown[] | null = () => [],
  ) {
    this.#host = host;
    this.#platform = platformOf(host);
    this.#task = task;
    this.#args = args;
    host.addController(this);
    host.addEventListener('attune-refresh', () => void (this.#asked && this.reload()));
  }

  get value(): T | undefined {
    return this.state.value;
  }

  hostConnected() {
    globalThis.addEventListener('online', this.#retryWhenOnline);
  }

  hostUpdate() {
    const { client } = this.#platform;
    const args = client && this.#args();
    const asked = args && [client, ...args];
    // off the page, where an element is drawn as well, nothing can be asked: it is when the element is put back
    if (!this.#host.isConnected || same(asked, this.#asked)) return;
    this.#asked = asked;
    if (asked) void this.reload();
    else this.reset();
  }

  hostDisconnected() {
    globalThis.removeEventListener('online', this.#retryWhenOnline);
    clearTimeout(this.#waiting);
    this.#running?.abort();
    this.#running = undefined;
    if (this.state.phase === 'loading') this.#asked = null; // so that it is asked again when put back
  }

  /** Asks again with the same arguments, keeping the last good value meanwhile. Never rejects: a failure is a state. */
  async reload(): Promise<void> {
    const { client } = this.#platform;
    if (!client || !this.#host.isConnected) return;
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const { value } = this.state;
    this.#become({ phase: 'loading', value });
    const next = await this.#task(running.signal, client).then(
      (value) => ({ phase: 'ready', value }) as const,
      (error: unknown) => ({ phase: 'failed', value, failure: failureOf(error) }) as const,
    );
    if (running.signal.aborted) return;
    this.#become(next);
    if (next.phase === 'failed') this.#platform.heed(next.failure.error);
  }

  /** Forgets value and failure, and aborts what is under way. */
  reset() {
    this.#running?.abort();
    if (this.state.phase !== 'idle') this.#become({ phase: 'idle' });
  }

  #become(state: RequestState<T>) {
    this.state = state;
    this.#host.requestUpdate();
    clearTimeout(this.#waiting);
    if (state.phase === 'failed' && state.failure.kind === 'limited')
      this.#waiting = setTimeout(() => void this.reload(), state.failure.seconds * 1000);
  }

  readonly #retryWhenOnline = () => {
    if (this.state.phase === 'failed' && this.state.failure.kind === 'offline') void this.reload();
  };
}

function same(a: readonly unknown[] | null, b: readonly unknown[] | null): boolean {
  return a === b || (a?.length === b?.length && !!a?.every((value, index) => value === b?.[index]));
}
