import { ContextProvider } from '@lit/context';
import { LitElement, css, html } from 'lit';
import type { PropertyValues } from 'lit';
import { clientContext } from '../../contexts/client-context.ts';
import { connect } from '../../contexts/client.ts';
import type { Client } from '../../contexts/client.ts';
import { giveTexts } from '../../controllers/locale-controller.ts';
import type { OwnTexts } from '../../locales/own-texts.ts';
import { property } from '../property.ts';

/**
 * Says for everything inside it which practice is meant: for pages that show two practices, or that have no script tag of ours.
 *
 * @summary Which practice the elements inside are about.
 * @tag attune-provider
 * @slot - The elements, and anything else.
 */
export class AttuneProvider extends LitElement {
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  /** The practice's publishable key, `pk_…`. */
  @property({ attribute: 'publishable-key' }) publishableKey = '';

  /** Origin of the platform, such as `https://api.example`. Without it, the origin of the page. */
  @property() api = '';

  /** A client made by `createAttune`, instead of a key: for tests and for pages that need their own transport. */
  @property({ attribute: false }) client: Client | null = null;

  /** Sentences of the page's own in place of ours, for everything inside that has none itself. */
  @property({ attribute: false }) texts: OwnTexts | undefined;

  readonly #provided = new ContextProvider(this, { context: clientContext, initialValue: null });

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('texts')) giveTexts(this, this.texts);
    if (['publishableKey', 'api', 'client'].some((name) => changed.has(name)))
      this.#provided.setValue(this.client ?? this.#ownClient());
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #ownClient(): Client | null {
    if (!this.publishableKey) return null;
    return connect({ key: this.publishableKey, api: this.api || location.origin });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attune-provider': AttuneProvider;
  }
}
