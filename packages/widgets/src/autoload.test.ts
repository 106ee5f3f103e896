import { assert, fixtureSync, html } from '@open-wc/testing';
import { until } from '../test/until.ts';

const here = new URL('./autoload.ts', import.meta.url).href;
const page = globalThis as Record<symbol, unknown>;
const pageKey = Symbol.for('attune.page');

/** The two lines that a partner pastes; resolves when the script has run. */
async function addScript(src: string): Promise<HTMLScriptElement> {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src });
  Object.assign(script.dataset, { key: 'pk_test', api: 'https://api.example' });
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  return script;
}

/** The same script at an address beside which nothing else is. */
async function lonelyCopy(): Promise<string> {
  const text = await (await fetch(here)).text();
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

describe('the script of the page', () => {
  const { error } = console;
  afterEach(() => Object.assign(console, { error }));

  it('says what it could not load and why, and leaves the link that is there', async () => {
    const said: unknown[] = [];
    console.error = (words: unknown) => said.push(words);
    const element = fixtureSync(html`<attune-provider><a href="/find">Find a therapist</a></attune-provider>`);

    await addScript(await lonelyCopy());
    await until(() => said.length);
    Reflect.deleteProperty(page, pageKey);

    assert.match(String(said[0]), /<attune-provider> could not be loaded/);
    assert.instanceOf((said[0] as Error).cause, Error);
    assert.isNull(element.shadowRoot);
    assert.isAbove(element.querySelector('a')?.getBoundingClientRect().width ?? 0, 0);
  });

  it('registers the tags that are there, and those that come later', async () => {
    fixtureSync(html`<attune-provider></attune-provider>`);

    await addScript(here);
    await customElements.whenDefined('attune-provider');
    assert.isUndefined(customElements.get('attune-therapist-directory'));

    fixtureSync(html`<attune-therapist-directory></attune-therapist-directory>`);
    await customElements.whenDefined('attune-therapist-directory');
  });

  it('a second script changes nothing and throws nothing', async () => {
    const first = page[pageKey];
    const element = customElements.get('attune-provider');

    const second = await addScript(`${here}?again`);

    assert.notEqual(second, first);
    assert.equal(page[pageKey], first);
    assert.equal(customElements.get('attune-provider'), element);
  });

  it('somebody else’s element under our tag is left alone', async () => {
    const said: unknown[] = [];
    console.error = (words: unknown) => said.push(words);
    const theirs = class extends HTMLElement {};
    customElements.define('attune-booking-picker', theirs);
    Reflect.deleteProperty(page, pageKey);

    const element = fixtureSync(html`<attune-booking-picker></attune-booking-picker>`);
    await addScript(await lonelyCopy());
    await import(URL.createObjectURL(new Blob(['import "./nothing.js"']))).catch(() => 'as ours would have failed');

    assert.notMatch(String(said), /<attune-booking-picker>/, 'ours is not even asked for');
    assert.equal(customElements.get('attune-booking-picker'), theirs);
    assert.isNull(element.shadowRoot);
  });
});
