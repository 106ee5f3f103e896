import { assert, fixtureSync, html } from '@open-wc/testing';
import type { AttuneCall, AttunePage } from './page-api.ts';
import { until } from '../test/until.ts';

const here = new URL('./autoload.ts', import.meta.url).href;
const page = globalThis as Record<PropertyKey, unknown>;
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
  const whole = text.replaceAll(/from\s*"\.\//g, `from "${new URL('.', here).href}`); // what is part of the script comes with it
  return URL.createObjectURL(new Blob([whole], { type: 'text/javascript' }));
}

/** The same script, as if no other had come before. */
const freshCopy = () => `${here}?fresh=${crypto.randomUUID()}`;

/** A page behind another one is never told what comes into view: here a test says it. */
class WindowOfNobody {
  readonly #own = globalThis.IntersectionObserver;
  readonly #watched = new Map<Element, (entries: { isIntersecting: boolean }[]) => void>();

  constructor() {
    const watched = this.#watched;
    globalThis.IntersectionObserver = class {
      readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
      constructor(tell: IntersectionObserverCallback) {
        this.#tell = (entries) => tell(entries as IntersectionObserverEntry[], this as never);
      }
      observe(element: Element) {
        watched.set(element, this.#tell);
      }
      disconnect() {
        watched.clear();
      }
    } as never;
  }

  isWatching = (element: Element) => this.#watched.has(element);

  show(element: Element, isIntersecting: boolean) {
    this.#watched.get(element)?.([{ isIntersecting }]);
  }

  close() {
    globalThis.IntersectionObserver = this.#own;
  }
}

describe('the script of the page', () => {
  const { error, warn, info } = console;
  const { setTimeout: later } = globalThis;
  const said: string[] = [];

  beforeEach(() => {
    said.length = 0;
    const keep = (words: unknown) => said.push(String(words));
    Object.assign(console, { error: keep, warn: keep, info: keep });
    // what waits for one second or two waits for none
    globalThis.setTimeout = ((run: () => void, ms = 0) =>
      later(run, ms === 1000 || ms === 2000 ? 0 : ms)) as typeof setTimeout;
    Reflect.deleteProperty(page, pageKey);
    Reflect.deleteProperty(page, 'attune');
  });
  afterEach(() => {
    Object.assign(console, { error, warn, info });
    globalThis.setTimeout = later;
  });

  it('says what it could not load and why, and leaves the link that is there', async () => {
    const errors: unknown[] = [];
    console.error = (words: unknown) => errors.push(words);
    const element = fixtureSync(html`<attune-reviews><a href="/find">Find a therapist</a></attune-reviews>`);
    const lost = new Promise<CustomEvent>((resolve) => document.addEventListener('attune-load-failed', resolve));

    await addScript(await lonelyCopy());
    const { detail } = await lost;

    assert.deepEqual(detail, { tag: 'attune-reviews' });
    assert.match(String(errors[0]), /<attune-reviews> could not be loaded/);
    assert.instanceOf((errors[0] as Error).cause, Error);
    assert.isNull(element.shadowRoot);
    assert.isAbove(element.querySelector('a')?.getBoundingClientRect().width ?? 0, 0);
  });

  it('tries again by itself, and once more when the connection is back', async () => {
    fixtureSync(html`<attune-reviews></attune-reviews>`);
    await addScript(await lonelyCopy());
    await until(() => said.length === 1);

    dispatchEvent(new Event('online'));
    await until(() => said.length > 1);

    assert.match(said[1] ?? '', /<attune-reviews> could not be loaded/);
  });

  it('registers the tags that are there, and those that come later, and says when all work', async () => {
    fixtureSync(html`<attune-provider></attune-provider>`);
    const ready = new Promise((resolve) => document.addEventListener('attune-ready', resolve));

    await addScript(freshCopy());
    await ready;
    assert.ok(customElements.get('attune-provider'));
    assert.isUndefined(customElements.get('attune-therapist-directory'));

    fixtureSync(html`<attune-therapist-directory></attune-therapist-directory>`);
    await customElements.whenDefined('attune-therapist-directory');
  });

  it('a second script changes nothing, throws nothing and says so once', async () => {
    const one = await addScript(freshCopy());
    const element = customElements.get('attune-provider');
    const other = freshCopy();

    const second = await addScript(other);

    assert.notEqual(second, one);
    assert.equal(page[pageKey], one);
    assert.equal(customElements.get('attune-provider'), element);
    assert.deepEqual(said, [`Attune: ${other} changes nothing; another script of ours came first`]);
  });

  it('somebody else’s element under our tag is left alone', async () => {
    const theirs = class extends HTMLElement {};
    customElements.define('attune-booking-picker', theirs);

    const element = fixtureSync(html`<attune-booking-picker></attune-booking-picker>`);
    await addScript(await lonelyCopy());
    await import(URL.createObjectURL(new Blob(['import "./nothing.js"']))).catch(() => 'as ours would have failed');

    assert.notMatch(String(said), /<attune-booking-picker> could not/, 'ours is not even asked for');
    assert.equal(customElements.get('attune-booking-picker'), theirs);
    assert.isNull(element.shadowRoot);
  });

  it('answers the calls that were made before it was there, in their order, and later ones at once', async () => {
    const heard: string[] = [];
    const before: AttuneCall[] = (page.attune = []);
    before.push(
      () => heard.push('one'),
      ({ version }) => heard.push(version),
    );

    await addScript(freshCopy());
    await until(() => heard.length === 2);
    before.push(() => heard.push('kept queue'));
    (page.attune as AttunePage).push(() => heard.push('at once'));

    assert.deepEqual(heard, ['one', '0.1.0', 'kept queue', 'at once']);
  });

  it('a call that comes while the rest is still loaded is kept, too', async () => {
    await addScript(freshCopy());

    const attune = await new Promise<AttunePage>((resolve) => (page.attune as AttuneCall[]).push(resolve));

    assert.equal(page.attune, attune);
  });

  it('what a page gets wrong in one call is the page’s error, and keeps no other from being answered', async () => {
    const { reportError } = globalThis;
    const reported: unknown[] = [];
    globalThis.reportError = (reason) => reported.push(reason);
    const heard = new Promise((resolve) => {
      page.attune = [() => void JSON.parse('{'), resolve];
    });

    await addScript(freshCopy());
    await heard;

    globalThis.reportError = reportError;
    assert.instanceOf(reported[0], SyntaxError);
  });

  it('a page that has an "attune" of its own keeps it: everything else works, and our script exports the way to us', async () => {
    fixtureSync(html`<div id="attune"></div>`);
    const src = freshCopy();

    await addScript(src);
    const { attune } = (await import(src)) as { attune: () => Promise<AttunePage> };

    assert.equal(page.attune, document.querySelector('#attune'));
    assert.deepEqual(said, ['Attune: the page has an "attune" of its own; it stays']);
    assert.equal((await attune()).version, '0.1.0');
  });

  it('an element that asks for it is not loaded before it is scrolled near, and not at all while it is not shown', async () => {
    const far = fixtureSync(html`<attune-unsubscribe-form loading="lazy"></attune-unsubscribe-form>`);
    const view = new WindowOfNobody();
    await addScript(freshCopy());
    const attune = await new Promise<AttunePage>((resolve) => (page.attune as AttuneCall[]).push(resolve));
    await attune.whenReady();

    await until(() => view.isWatching(far));
    view.show(far, false);
    assert.isUndefined(customElements.get('attune-unsubscribe-form'));

    view.show(far, true);
    await customElements.whenDefined('attune-unsubscribe-form');
    view.close();
  });
});
