import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Gives an iframe the height that the page in it asks for with `{ type: 'attune-size', height }`. Anybody may send a page
 * messages: only that very window is believed, only at the origin it was opened at, and only a sensible number.
 */
export class FrameController implements ReactiveController {
  /** In CSS pixels; undefined until the page has said so. */
  height: number | undefined;

  readonly #host: Host;
  readonly #origin: () => string;

  constructor(host: Host, origin: () => string) {
    this.#host = host;
    this.#origin = origin;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('message', this.#hear);
  }

  hostDisconnected() {
    removeEventListener('message', this.#hear);
    this.height = undefined; // the page is loaded anew when the frame is put back
  }

  readonly #hear = ({ data, origin, source }: MessageEvent<unknown>) => {
    const frame = this.#host.renderRoot.querySelector('iframe');
    if (!source || source !== frame?.contentWindow || origin !== this.#origin()) return;
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
    if (type !== 'attune-size' || typeof height !== 'number' || !(height > 0 && height < tallest)) return;
    this.height = Math.ceil(height);
    this.#host.requestUpdate();
  };
}

const tallest = 30_000;
