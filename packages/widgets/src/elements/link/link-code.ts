import { html, nothing } from 'lit';
import { focusOn } from '../../controllers/form-focus.ts';
import type { LinkHost } from '../../controllers/link-controller.ts';
import type { LinkTexts } from '../../locales/link-catalogue.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { tokenIn } from './code.ts';

type Host = LinkHost & { readonly renderRoot: ParentNode };

/** A field for who has the link of a mail, but could not open it here: it takes the whole link or its code, and opens it. */
export class LinkCode {
  readonly #host: Host;
  readonly #open: (token: string) => void;
  #pasted = '';
  #isWrong = false;

  constructor(host: Host, open: (token: string) => void) {
    this.#host = host;
    this.#open = open;
  }

  render({ link: { code } }: LinkTexts) {
    return html`<details class="code">
      <summary>${code.have}</summary>
      <form novalidate @submit=${this.#submit} @keydown=${keepFromPage}>
        <div class="entry">
          <label for="code">${code.label}</label>
          <p class="quiet small" id="code-hint">${code.hint}</p>
          <input
            class="field"
            id="code"
            name="code"
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            aria-invalid=${this.#isWrong ? 'true' : nothing}
            aria-describedby=${this.#isWrong ? 'code-hint code-problem' : 'code-hint'}
            .value=${this.#pasted}
            @input=${this.#type}
          />
          ${this.#isWrong ? html`<p class="problem small" id="code-problem">${code.label} – ${code.wrong}</p>` : nothing}
        </div>
        <button class="button">${code.open}</button>
      </form>
    </details>`;
  }

  readonly #type = ({ target }: Event) => {
    this.#pasted = (target as HTMLInputElement).value;
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const token = tokenIn(this.#pasted);
    this.#isWrong = !token;
    if (token) this.#pasted = ''; // it stays nowhere where somebody could read it later
    if (token) this.#open(token);
    this.#host.requestUpdate();
    if (!token) void focusOn(this.#host, '[name="code"]');
  };
}
