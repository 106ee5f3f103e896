import { assert, fixtureSync, html } from '@open-wc/testing';
import { examples } from '@attune/sdk/testing';
import '../../elements/reviews/define.ts';
import { violationsOf } from '../../../test/axe.ts';
import { json, refusal } from '../../../test/picker-platform.ts';
import { examine } from './doctor.ts';

type Answer = (url: string) => Response;

const practice = { ...examples.practice, widgetSupport: null };
const works: Answer = () => json(practice);

/** A page with our script on it, whose platform answers like this. */
async function examined(answer: Answer = works, missing = new Map<string, unknown>()) {
  globalThis.fetch = (input) =>
    Promise.resolve().then(() => answer(input instanceof Request ? input.url : String(input)));
  const findings = await examine(missing);
  const of = (verdict: string) => findings.filter((each) => each.verdict === verdict).map(({ code }) => code);
  return { findings, bad: of('bad'), warn: of('warn'), good: of('good') };
}

const panel = () => document.querySelector<HTMLElement>('[data-attune-doctor]');

describe('the doctor', () => {
  const { fetch } = globalThis;
  const { table } = console;
  const script = document.createElement('script');
  const said: unknown[] = [];

  beforeEach(() => {
    Object.assign(script, { type: 'text/plain', src: 'https://platform.example/cdn/attune.js' });
    Object.assign(script.dataset, { key: 'pk_live_1', api: 'https://platform.example' });
    document.head.append(script);
    Object.assign(console, { table: (rows: unknown) => said.push(rows) });
    said.length = 0;
    fixtureSync(
      html`<div lang="de">
        <attune-reviews><a href="/p/kiez">Bewertungen</a></attune-reviews>
      </div>`,
    );
  });
  afterEach(() => {
    globalThis.fetch = fetch;
    Object.assign(console, { table });
    script.remove();
    panel()?.remove();
  });

  it('finds nothing wrong with a page that is right, and says so in the console in English', async () => {
    const { bad, warn } = await examined();

    assert.deepEqual([bad, warn], [[], []]);
    assert.include(JSON.stringify(said), 'The key of');
  });

  it('shows it above the page in the page’s language, with nothing for axe to find, and goes when told', async () => {
    await examined();

    const root = panel()?.shadowRoot;
    assert.equal(root?.querySelector('h2')?.textContent, 'Wie diese Seite Attune einbettet');
    assert.isTrue(panel()?.matches(':popover-open'));
    assert.deepEqual(await violationsOf(panel() as HTMLElement), []);
    root?.querySelector('button')?.click();
    assert.isNull(panel());
  });

  it('says that a site is not on the list of its key, or the key unknown: of neither may the page read more', async () => {
    const { bad } = await examined((url) => {
      if (url.includes('/healthz')) return new Response();
      throw new TypeError('may not be read');
    });

    assert.deepEqual(bad, ['origin']);
    assert.include(panel()?.shadowRoot?.textContent, location.origin);
    assert.include(panel()?.shadowRoot?.textContent, 'unbekannt oder widerrufen');
  });

  it('says that the platform cannot be reached', async () => {
    const { bad } = await examined(() => {
      throw new TypeError('nobody there');
    });

    assert.deepEqual(bad, ['unreachable']);
  });

  it('says which rule of the page’s policy is in the way', async () => {
    const { bad } = await examined(() => {
      const violation = { effectiveDirective: 'connect-src', blockedURI: 'https://platform.example' };
      document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', violation));
      throw new TypeError('blocked');
    });

    assert.deepEqual(bad, ['policy']);
    assert.include(panel()?.shadowRoot?.textContent, 'connect-src');
  });

  it('says that a key is unknown, or paused', async () => {
    assert.deepEqual((await examined(() => refusal(401, 'key-invalid'))).bad, ['key-invalid']);
    assert.deepEqual((await examined(() => refusal(403, 'key-paused'))).bad, ['key-paused']);
    assert.deepEqual((await examined(() => refusal(500, 'internal-error'))).bad, ['refused']);
  });

  it('says how far the clock of this device is off', async () => {
    const at = (then: number) => () => {
      const answer = json(practice);
      answer.headers.set('Date', new Date(then).toUTCString());
      return answer;
    };

    assert.include((await examined(at(Date.now()))).good, 'clock');
    assert.include((await examined(at(Date.now() - 600_000))).warn, 'clock');
  });

  it('says that a version is no longer supported', async () => {
    const supporting = (oldest: string) => () => json({ ...practice, widgetSupport: { oldest, since: '2028-11-20' } });

    assert.include((await examined(supporting('0.1.0'))).good, 'support');
    assert.include((await examined(supporting('0.10.0'))).bad, 'support');
  });

  it('says what could not be loaded, what is there twice, what is somebody else’s and what has no link inside', async () => {
    const second = document.head.appendChild(script.cloneNode());
    if (!customElements.get('attune-review-form'))
      customElements.define('attune-review-form', class extends HTMLElement {});
    fixtureSync(html`<attune-booking-request></attune-booking-request>`);

    const { bad, warn } = await examined(works, new Map([['attune-booking-picker', new TypeError()]]));
    (second as Element).remove();

    assert.deepEqual(bad, ['not-loaded', 'foreign']);
    assert.deepEqual(warn, ['duplicates', 'no-fallback']);
  });

  it('says that there is no key', async () => {
    script.remove();

    assert.include((await examined()).bad, 'no-key');
  });

  it('says which language the page has that we do not speak', async () => {
    const page = document.querySelector<HTMLElement>('div[lang=de]') as HTMLElement;
    page.lang = 'fi';

    assert.include((await examined()).warn, 'language');
  });
});
