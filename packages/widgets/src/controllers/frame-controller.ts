import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frameMessage, type FrameMessage, type LookMessage } from './frame-messages.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Speaks with the page in an iframe. Anybody may send a page messages: only that very window is believed, only at the
 * origin it was opened at, and only what such a page can have to say.
 */
export class FrameController implements ReactiveController {
  readonly #host: Host;
  readonly #origin: () => string;
  readonly #take: (message: FrameMessage) => void;

  constructor(host: Host, origin: () => string, take: (message: FrameMessage) => void) {
    this.#host = host;
    this.#origin = origin;
    this.#take = take;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('message', this.#hear);
  }

  hostDisconnected() {
    removeEventListener('message', this.#hear);
  }

  /** Tells the page something, if it still is at its origin. */
  tell(message: LookMessage): void {
    this.#frame?.contentWindow?.postMessage(message, this.#origin());
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#host.renderRoot.querySelector('iframe');
  }

  readonly #hear = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!source || source !== this.#frame?.contentWindow || origin !== this.#origin()) return;
    const message = frameMessage(data);
    if (message) this.#take(message);
  };
}
