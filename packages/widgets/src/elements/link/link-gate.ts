import { html } from 'lit';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import type { LinkController, LinkHost } from '../../controllers/link-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import type { Texts } from '../../locales/catalogue.ts';
import { failureNotice } from '../failure-notice.ts';
import type { LinkHelp } from './link-help.ts';

/**
 * What stands in an element while its mail link is not open: that it is being opened, that this failed, or that there
 * is none that works, and a form to ask for a new one. The form is downloaded by those who need it.
 */
export class LinkGate {
  readonly #host: LinkHost & { readonly renderRoot: ParentNode };
  readonly #link: LinkController;
  #help: LinkHelp | undefined;
  #broken: Failure | undefined;
  #loading: Promise<void> | undefined;
  #isRetrying = false;

  constructor(host: LinkHost & { readonly renderRoot: ParentNode }, link: LinkController) {
    this.#host = host;
    this.#link = link;
    host.addController(this);
  }

  /** The button that was pressed to try again is gone: focus goes on to what has come in its place. */
  hostUpdated(): void {
    const come = this.#isRetrying && this.#host.renderRoot.querySelector<HTMLElement>('[data-heading]');
    if (!come) return;
    this.#isRetrying = false;
    come.focus();
  }

  render(text: Texts): unknown {
    const { state } = this.#link;
    const { practice } = platformOf(this.#host);
    if (state.phase === 'failed') return failureNotice(state.failure, text, practice, this.#retry);
    if (this.#broken) return failureNotice(this.#broken, text, practice, this.#load);
    if (state.phase === 'opening' || state.phase === 'open') return bones(text);
    this.#loading ??= this.#load();
    return this.#help?.render(state.phase, practice) ?? bones(text);
  }

  readonly #retry = (): void => {
    this.#isRetrying = true;
    this.#link.retry();
  };

  /** Somebody has the link after all, and has pasted it. */
  readonly #open = (token: string): void => {
    this.#isRetrying = true;
    Object.assign(this.#host, { token, link: null });
  };

  readonly #load = async (): Promise<void> => {
    try {
      const { LinkHelp } = await import('./link-help.ts');
      this.#help ??= new LinkHelp(this.#host, this.#link, this.#open);
      this.#broken = undefined;
    } catch (cause) {
      console.error(new Error('Attune: a part of the page could not be loaded', { cause }));
      this.#broken = failureOf(cause);
    }
    this.#host.requestUpdate();
  };
}

/** As large as what will be there, which the styles of each element say, so that nothing jumps. */
export const bones = (text: Texts) =>
  html`<div class="bones" aria-busy="true">
    <p class="unseen" role="status">${text.common.loading}</p>
    <p class="bone">–</p>
    <p class="bone">–</p>
    <p class="bone">–</p>
  </div>`;
