import { requestLink } from '@attune/sdk';
import type { Practice } from '@attune/sdk';

import { html, nothing } from 'lit';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { focusOn } from '../../controllers/form-focus.ts';
import { FormController } from '../../controllers/form.ts';
import type { LinkController, LinkHost } from '../../controllers/link-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf } from '../../controllers/platform-controller.ts';
import { loadLinkLanguage, type LinkTexts } from '../../locales/link-catalogue.ts';
import { crisisLine } from '../crisis-line.ts';
import { failureNotice } from '../failure-notice.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { problemSummary } from '../problem-summary.ts';
import { LinkCode } from './link-code.ts';
import { styles } from './link-help.styles.ts';

/** How asking for a new link went. `sent` never says whether the address is known. */
type AskState =
  { readonly phase: 'idle' | 'sending' | 'sent' } | { readonly phase: 'failed'; readonly failure: Failure };

type Host = LinkHost & { readonly renderRoot: ParentNode };

/** That there is no link that works, and how to get one: by e-mail, with the same answer for every address. */
export class LinkHelp {
  readonly #host: Host;
  readonly #link: LinkController;
  readonly #words: LocaleController<LinkTexts>;
  readonly #form: FormController;
  readonly #code: LinkCode;
  #asked: AskState = { phase: 'idle' };

  /** `open` is called with the token that somebody pasted. */
  constructor(host: Host, link: LinkController, open: (token: string) => void) {
    this.#host = host;
    this.#link = link;
    this.#words = new LocaleController(host, loadLinkLanguage);
    this.#form = new FormController(host);
    this.#code = new LinkCode(host, open);
    const { shadowRoot } = host;
    if (shadowRoot && styles.styleSheet)
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styles.styleSheet];
  }

  /** Undefined until its sentences are there. Where the act is done, no new link is offered. */
  render(phase: 'waiting' | 'spent' | 'void', practice: Practice | null) {
    if (!this.#words.ready) return undefined;
    const { link } = this.#words.text;
    const { heading, hint } = link[phase];
    return html`<div class="help" part="link">
      <h2 tabindex="-1" data-heading>${heading}</h2>
      <p>${hint}</p>
      ${phase === 'spent' ? nothing : [this.#renderWayOut(practice), this.#code.render(this.#words.text)]}
    </div>`;
  }

  #renderWayOut(practice: Practice | null) {
    return this.#asked.phase === 'sent' ? this.#renderSent(practice) : this.#renderForm(practice);
  }

  #renderForm(practice: Practice | null) {
    const { text } = this.#words;
    const { link } = text;
    const asked = this.#asked;
    const problem = this.#form.problems.get('email');
    const words = problem === 'missing' ? link.missing : link.wrong;
    return html`${crisisLine(practice)}
      <form novalidate @submit=${this.#submit} @input=${this.#form.handleInput} @keydown=${keepFromPage}>
        ${problem ? problemSummary(link.problem, [['email', `${link.email} – ${words}`]], this.#go) : nothing}
        ${asked.phase === 'failed' ? failureNotice(asked.failure, text, practice, () => void this.#send()) : nothing}
        <div class="entry">
          <label for="email">${link.email}</label>
          <p class="quiet small" id="email-hint">${link.emailHint}</p>
          <input
            class="field"
            id="email"
            name="email"
            type="email"
            inputmode="email"
            autocomplete="email"
            maxlength="254"
            required
            aria-invalid=${!!problem}
            aria-describedby=${problem ? 'email-hint email-problem' : 'email-hint'}
            .value=${this.#form.text('email')}
          />
          ${problem ? html`<p class="problem small" id="email-problem">${words}</p>` : nothing}
        </div>
        <button class="button primary" aria-disabled=${asked.phase === 'sending'}>
          ${asked.phase === 'sending' ? link.sending : link.send}
        </button>
      </form>`;
  }

  #renderSent(practice: Practice | null) {
    const { link, errors } = this.#words.text;
    return html`<div class="notice good" tabindex="-1" data-sent role="group" aria-label=${link.send}>
        <p>${link.sent(practice?.name ?? errors.practice, this.#form.text('email').trim())}</p>
        <p>${link.sentHint}</p>
      </div>
      <button class="button plain" type="button" @click=${this.#again}>${link.again}</button>`;
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    if (this.#form.validate(event.currentTarget as HTMLFormElement)) void this.#send();
  };

  readonly #send = async () => {
    const { client } = platformOf(this.#host);
    if (!client || this.#asked.phase === 'sending') return;
    const asking = requestLink(client, { email: this.#form.text('email').trim(), purpose: this.#link.purposes[0] });
    this.#become({ phase: 'sending' });
    this.#become(
      await asking.then(
        () => ({ phase: 'sent' }) as const,
        (error: unknown) => ({ phase: 'failed', failure: failureOf(error) }) as const,
      ),
    );
    void focusOn(this.#host, '[data-sent]');
  };

  #become(asked: AskState) {
    this.#asked = asked;
    this.#host.requestUpdate();
  }

  readonly #again = () => {
    this.#become({ phase: 'idle' });
    this.#go('email');
  };

  readonly #go = (name: string) => {
    this.#host.requestUpdate();
    void focusOn(this.#host, `[name="${name}"]`);
  };
}
