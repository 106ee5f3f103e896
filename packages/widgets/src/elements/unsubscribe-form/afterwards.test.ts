import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { wanted } from '../../../test/unsubscribe-page.ts';
import { until } from '../../../test/until.ts';
import { Afterwards } from './afterwards.ts';
import type { Choosing } from './choosing.ts';

/** As much of the state of choosing as is shown afterwards. */
const t = { topics: {}, channels: {} };
const choosing = { isBusy: false, t, text: { unsubscribe: t }, values: new Map() } as unknown as Choosing;

/** Says what was done before the sentences for that can have been downloaded. */
class Hasty extends LitElement {
  address = '';
  token = '';
  link = null;
  readonly afterwards = new Afterwards(this, choosing);

  override render() {
    return this.afterwards.render(wanted) ?? html`<h2 tabindex="-1" data-heading>Before</h2>`;
  }
}
customElements.define('attune-test-hasty', Hasty);

describe('what is shown after stopping mail', () => {
  it('has focus also where its sentences come late', async () => {
    const host = document.body.appendChild(new Hasty());
    await host.updateComplete;
    host.afterwards.show('stopped', []);
    host.shadowRoot?.querySelector<HTMLElement>('[data-heading]')?.focus();

    await until(() => host.shadowRoot?.textContent.includes('stopped'), 'the sentences are there');

    await until(() => host.shadowRoot?.activeElement?.textContent.includes('stopped'), 'focus is on what was done');
    expect(host.shadowRoot?.activeElement?.localName).to.equal('h2');
    host.remove();
  });
});
