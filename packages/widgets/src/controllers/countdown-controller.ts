import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Draws an element again each second while something in it counts down, which says so with `data-countdown`. */
export class CountdownController implements ReactiveController {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    this.hostDisconnected();
    if (this.#host.shadowRoot?.querySelector('[data-countdown]'))
      this.#timer = setTimeout(() => this.#host.requestUpdate(), 1000);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}

/** Whole seconds until an instant, none after it. */
export const secondsLeft = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1000));
