import type { Subscription, SubscriptionChange } from '@attune/sdk';
import { html, nothing, type ReactiveController } from 'lit';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { loadAfterwardsLanguage, type AfterwardsTexts } from '../../locales/afterwards-catalogue.ts';
import { icons } from '../icons.ts';
import { keepFromPage } from '../keep-from-page.ts';
import { styles } from './afterwards.styles.ts';
import type { Change, Choosing, ChoosingHost } from './choosing.ts';

/** What was done last. */
export type Deed = 'stopped' | 'saved' | 'undone';

/** What was done and what comes now, with the way back; then, if anybody likes to say, why. */
export class Afterwards implements ReactiveController {
  readonly #choosing: Choosing;
  readonly #host: ChoosingHost;
  readonly #words: LocaleController<AfterwardsTexts>;
  #deed: Deed | null = null;
  #changes: Change[] = [];
  #isExplained = false;
  #isLate = false;

  constructor(host: ChoosingHost, choosing: Choosing) {
    this.#choosing = choosing;
    this.#host = host;
    this.#words = new LocaleController(host, loadAfterwardsLanguage);
    const { shadowRoot } = host;
    if (shadowRoot && styles.styleSheet) shadowRoot.adoptedStyleSheets.push(styles.styleSheet);
    host.addController(this);
  }

  /** Sentences that come late take the place of what has focus by then. */
  hostUpdated(): void {
    if (!this.#isLate || !this.#words.ready) return;
    this.#isLate = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[data-heading]')?.focus();
  }

  /** Begins with what was just done. */
  show(deed: Deed, changes: Change[]): void {
    this.#deed = deed;
    this.#changes = changes;
    this.#isExplained = false;
    this.#isLate = !this.#words.ready;
  }

  /** Makes room for choosing again. */
  readonly leave = (): void => {
    this.#deed = null;
    this.#choosing.values.clear();
    this.#choosing.focus('[data-heading]');
  };

  /** Nothing while nothing is done, or its sentences are not there. */
  render(subscription: Subscription): unknown {
    if (!this.#deed || !this.#words.ready) return undefined;
    const { isBusy } = this.#choosing;
    const { afterwards } = this.#words.text;
    const canUndo = this.#changes.length > 0 && this.#deed !== 'undone';
    return html`<div>
        <span class="done">${icons.check}</span>
        <h2 tabindex="-1" data-heading>${afterwards.deeds[this.#deed]}</h2>
      </div>
      ${this.#renderNow(subscription)}
      <p class="row">
        ${
          canUndo
            ? html`<button class="button" aria-disabled=${isBusy} @click=${this.#undo}>${afterwards.undo}</button>`
            : nothing
        }
        <button class="button plain" @click=${this.leave}>${afterwards.change}</button>
      </p>
      ${canUndo && this.#changes.some(({ subscribed }) => !subscribed) ? this.#renderReason() : nothing}`;
  }

  #renderNow({ topics }: Subscription) {
    const { afterwards, unsubscribe: t } = { ...this.#words.text, ...this.#choosing.text };
    const lines = topics
      .map(({ topic, alwaysOn, channels }) => {
        const ways = channels.filter(({ subscribed }) => subscribed || alwaysOn);
        return { topic, ways: ways.map(({ channel }) => t.channels[channel] ?? channel).join(' · ') };
      })
      .filter(({ ways }) => ways);
    return html`<div part="outcome">
      <h3>${afterwards.now}</h3>
      <ul>
        ${lines.map(({ topic, ways }) => html`<li>${t.topics[topic] ?? topic} <span class="quiet">· ${ways}</span></li>`)}
      </ul>
    </div>`;
  }

  /** Never asked before it is done, and never needed. */
  #renderReason() {
    const { handleInput, isBusy, t, values } = this.#choosing;
    const { afterwards } = this.#words.text;
    if (this.#isExplained) return html`<p class="notice good" tabindex="-1" data-thanks>${afterwards.thanks}</p>`;
    return html`<form @submit=${this.#explain} @input=${handleInput} @keydown=${keepFromPage}>
      <fieldset>
        <legend>${afterwards.why}</legend>
        ${Object.entries(afterwards.reasons).map(
          ([reason, words]) =>
            html`<label class="tick">
              <input type="radio" name="reason" .value=${reason} .checked=${values.get('reason') === reason} />
              ${words}
            </label>`,
        )}
      </fieldset>
      <label>
        ${afterwards.words}
        <textarea
          class="field"
          name="reasonText"
          rows="3"
          maxlength="500"
          .value=${String(values.get('reasonText') ?? '')}
        ></textarea>
      </label>
      <p><button class="button" aria-disabled=${isBusy}>${isBusy ? t.saving : afterwards.explain}</button></p>
    </form>`;
  }

  readonly #undo = () => void this.#choosing.turn(this.#changes, 'undone');

  readonly #explain = (event: Event) => {
    event.preventDefault();
    void this.#choosing.tell(
      () => this.#reason,
      () => {
        this.#isExplained = true;
        this.#choosing.focus('[data-thanks]');
      },
    );
  };

  /** A reason goes with what was changed for it. */
  get #reason(): SubscriptionChange {
    const { values } = this.#choosing;
    const reason = values.get('reason') as SubscriptionChange['reason'];
    const reasonText = String(values.get('reasonText') ?? '').trim();
    return { changes: this.#changes, ...(reason && { reason }), ...(reasonText && { reasonText }) };
  }
}
