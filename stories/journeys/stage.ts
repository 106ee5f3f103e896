import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { passTime } from '../.storybook/clock.ts';
import type { Mail, PagePlatform } from '../in-page/platform.ts';
import { elementOfLink } from './element-of-link.ts';
import './stage.css';

const name = 'journey-stage';

/** A page of a partner's, the mailbox of who visits it, and a clock that can be set forward: all that a journey goes through. */
class JourneyStage extends LitElement {
  static override readonly properties = {
    platform: { attribute: false },
    content: { attribute: false },
    dir: {},
    _link: { state: true },
    _mail: { state: true },
  };

  declare platform: PagePlatform | undefined;
  /** What stands on the partner's page. */
  declare content: TemplateResult | undefined;
  declare _link: string | undefined;
  declare _mail: Mail | undefined;

  /** In the page itself: what stands on the stage looks for its provider above, and a story looks for what stands there. */
  override createRenderRoot(): this {
    return this;
  }

  override render() {
    return html`<div class="journey">
      <section class="journey-page" aria-label="The page">
        <p class="journey-address">${this._link ? new URL(this._link).pathname : 'partner.example'}</p>
        ${this._link ? elementOfLink(this._link, this.dir) : this.content}
      </section>
      <section class="journey-desk" aria-label="The visitor’s desk">${this.#clock()}${this.#mailbox()}</section>
    </div>`;
  }

  override willUpdate() {
    if (this.platform) this.platform.onMail = () => this.requestUpdate();
  }

  #clock() {
    const now = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Berlin' });
    return html`<p>${now.format(new Date())} in Berlin</p>
      <p class="journey-later">
        <button @click=${() => this.#later(60)}>An hour later</button>
        <button @click=${() => this.#later(24 * 60)}>A day later</button>
      </p>`;
  }

  #mailbox() {
    const mails = this.platform?.mails ?? [];
    return html`<h2>Mail</h2>
      ${mails.length === 0 ? html`<p>Nothing yet.</p>` : nothing}
      <ul>
        ${mails.map(
          (mail) =>
            html`<li>
              <button aria-expanded=${mail === this._mail} @click=${() => (this._mail = mail)}>
                <b>${mail.subject}</b> <span>to ${mail.to}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${this._mail ? this.#letter(this._mail) : nothing}`;
  }

  /** Nothing in a letter can act, so its frame may be of this origin, and a click on its links is heard here. */
  #letter({ subject, html: letter }: Mail) {
    return html`<iframe
      title=${subject}
      sandbox="allow-same-origin"
      srcdoc=${letter}
      @load=${({ target }: Event) => {
        (target as HTMLIFrameElement).contentDocument?.addEventListener('click', this.#follow);
      }}
    ></iframe>`;
  }

  readonly #follow = (event: Event): void => {
    const link = (event.target as Element).closest('a')?.href;
    event.preventDefault();
    if (link && elementOfLink(link, this.dir)) this._link = link;
  };

  async #later(minutes: number): Promise<void> {
    passTime({ minutes });
    await this.platform?.sweep();
    this.requestUpdate();
  }
}

if (!customElements.get(name)) customElements.define(name, JourneyStage);
