import { assert, fixtureSync, html } from '@open-wc/testing';
import { attributionOf } from './attribution.ts';

const address = location.href;
const at = (search: string) => history.replaceState(null, '', search);

describe('where a visitor came from', () => {
  afterEach(() => at(address));

  it('is what the address of the page says, and nothing else of it', () => {
    at('?utm_source=newsletter&utm_campaign=%20Herbst%20&utm_id=7&email=mara@example.org&utm_term=');

    assert.deepEqual(attributionOf(document.body), { source: 'newsletter', campaign: 'Herbst' });
  });

  it('is what the page calls itself, by the nearest word around the element', () => {
    const outer = fixtureSync(
      html`<div reference="partner-7">
        <p reference="landing-b"><b></b></p>
        <i></i>
      </div>`,
    );

    assert.deepEqual(attributionOf(outer.querySelector('b') as Element), { reference: 'landing-b' });
    assert.deepEqual(attributionOf(outer.querySelector('i') as Element), { reference: 'partner-7' });
  });

  it('is the page’s also for an element that another one of ours has drawn', () => {
    const outer = fixtureSync(html`<div reference="partner-7"></div>`);
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));

    assert.deepEqual(attributionOf(inner), { reference: 'partner-7' });
  });

  it('is what the script says where no element does', () => {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
    script.dataset.reference = 'whole-site';
    document.head.append(script);

    assert.deepEqual(attributionOf(document.body), { reference: 'whole-site' });
    script.remove();
  });

  it('is short, and nothing where nothing is said', () => {
    assert.isUndefined(attributionOf(document.body));

    at(`?utm_medium=${'x'.repeat(300)}`);
    assert.lengthOf(attributionOf(document.body)?.medium ?? '', 200);
  });

  it('never stops a booking: what the platform would refuse as no text is left out', () => {
    at(`?utm_source=x${encodeURIComponent('😀'.repeat(300))}&utm_medium=mail%00ing&utm_term=%00`);

    const said = attributionOf(document.body);

    assert.deepEqual(said, { source: `x${'😀'.repeat(199)}`, medium: 'mail' });
  });
});
