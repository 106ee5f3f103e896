import type { ReactiveController } from 'lit';
import type { Host } from './platform-controller.ts';

/**
 * Keeps an element's state in the search parameters of the page's address, under a prefix, beside whatever else is there.
 * Two elements with one prefix get two: the second is `attune2-…`. Without a prefix the state is kept in memory only.
 */
export class AddressController implements ReactiveController {
  readonly #prefix: () => string;
  readonly #changed: (parameters: URLSearchParams) => void;
  #claimed = '';

  constructor(host: Host, prefix: () => string, changed: (parameters: URLSearchParams) => void) {
    this.#prefix = prefix;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected() {
    this.#claimed = claim(this.#prefix());
    globalThis.addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected() {
    globalThis.removeEventListener('popstate', this.#read);
    claims.delete(this.#claimed);
  }

  /** The page's address with this state in it, for links. Empty when the address is left alone. */
  href(parameters: URLSearchParams): string {
    if (!this.#claimed) return '';
    const url = new URL(location.href);
    for (const name of [...url.searchParams.keys()]) {
      if (name.startsWith(`${this.#claimed}-`)) url.searchParams.delete(name);
    }
    for (const [name, value] of parameters) url.searchParams.append(`${this.#claimed}-${name}`, value);
    return url.href;
  }

  /** Writes the state: as a step that the back button undoes, or in place. The page's own history state is kept. */
  write(parameters: URLSearchParams, step: 'push' | 'replace') {
    const href = this.href(parameters);
    if (!href || href === location.href) return;
    try {
      history[`${step}State`](history.state, '', href);
    } catch {
      // a sandboxed frame or too many steps a minute: the state still holds, only the address does not say so
    }
  }

  readonly #read = () => {
    if (!this.#claimed) return;
    const own = new URLSearchParams();
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (name.startsWith(`${this.#claimed}-`)) own.append(name.slice(this.#claimed.length + 1), value);
    }
    this.#changed(own);
  };
}

const claims = new Set<string>();

function claim(prefix: string, nth = 1): string {
  const name = nth > 1 ? `${prefix}${nth}` : prefix;
  if (claims.has(name)) return claim(prefix, nth + 1);
  if (name) claims.add(name);
  return name;
}
