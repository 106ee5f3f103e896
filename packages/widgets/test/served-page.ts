import { aPractice, exampleNow, everythingFine, fetchFrom } from '@attune/sdk/testing';
import { fixtureSync, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { hydrate } from '../src/hydration/hydrate.ts';
import { thirty } from './directory-page.ts';
import { until } from './until.ts';

const key = 'pk_test_served';
const api = 'https://api.example';
/** Of a practice where the visitor is: a server takes it that they are. */
const practice = aPractice({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
const platform = fetchFrom(everythingFine({ now: () => exampleNow, therapists: thirty, practice }));

/** The server's part, which runs in this page for want of a server. Lit's renderer changes how elements begin; here that is undone. */
async function server(): Promise<typeof import('../src/server/index.ts')> {
  const own = Object.getOwnPropertyDescriptor(LitElement.prototype, 'createRenderRoot') as PropertyDescriptor;
  const loaded = await import('../src/server/index.ts');
  Object.defineProperty(LitElement.prototype, 'createRenderRoot', own);
  return loaded;
}

/** Whether the page has our script that takes over, how long ago it was drawn, and how the platform fares meanwhile. */
export interface GivenServed {
  readonly hydrated?: boolean;
  readonly drawnAgo?: number;
  readonly platformDown?: boolean;
  readonly width?: string;
}

/** A page whose directory a server has drawn: what stands there before any script, and what becomes of it. */
export class ServedPage {
  /** What the element asked the platform for. */
  readonly asked: string[] = [];
  /** How many cards a visitor saw, after each change of the page. */
  readonly seen: number[] = [];
  #directory!: HTMLElement;
  #document!: Document;
  readonly #fetch = globalThis.fetch;
  readonly #address = location.href;

  /** As the server sends it. The element does not know of it yet. */
  async receive({ width = '60em', drawnAgo = 0 }: GivenServed = {}): Promise<this> {
    const { renderDirectory } = await server();
    const markup = await renderDirectory({
      key,
      api,
      url: 'https://partner.example/find',
      lang: 'en',
      fetch: platform,
      failed: console.error,
    });
    const text = markup.html.replace(/"at":(\d+)/, (_, at: string) => `"at":${Number(at) - drawnAgo}`);
    this.#document = Document.parseHTMLUnsafe(`<div lang="en" style="inline-size: ${width}">${text}</div>`);
    return this;
  }

  /** The page with the element in it, defined before or not: its script has run. */
  start({ hydrated = true, platformDown = false }: GivenServed = {}): this {
    globalThis.fetch = async (...sent) => {
      const request = new Request(...sent);
      if (!request.url.startsWith(api)) return this.#fetch(...sent);
      this.asked.push(new URL(request.url).pathname);
      return platformDown ? new Response('', { status: 503 }) : platform(request);
    };
    const page = fixtureSync(html`<div><script type="text/plain" data-key=${key} data-api=${api}></script></div>`);
    if (hydrated) hydrate(this.#document);
    page.append(...this.#document.body.children);
    this.#directory = page.querySelector('attune-therapist-directory') as HTMLElement;
    return this.#watch();
  }

  /** What is drawn by the element, beside what the server drew. */
  get drawn(): HTMLElement | undefined {
    return ([...this.root.children] as HTMLElement[]).find((child) => child.matches('.attune'));
  }

  get served(): HTMLElement | null {
    return this.root.querySelector('.served');
  }

  get root(): ShadowRoot {
    return this.#directory.shadowRoot as ShadowRoot;
  }

  /** Waits until the element's own cards are what a visitor sees. */
  async whole(): Promise<void> {
    await until(() => this.drawn?.querySelector('.cards .name') && this.drawn.checkVisibility(), 'the element is seen');
  }

  leave(): void {
    globalThis.fetch = this.#fetch;
    history.replaceState(null, '', this.#address);
  }

  /** Things on screen by where they are: two pages are alike when these are. */
  static placesIn(root: Element): string[] {
    // a card off the screen has no size of its own yet
    root.querySelectorAll<HTMLElement>('.cards > li').forEach(({ style }) => (style.contentVisibility = 'visible'));
    const { left, top } = root.getBoundingClientRect();
    const things = [...root.querySelectorAll('h2, h3, .button, .time, .field, .card, .facts li, select')];
    return things
      .filter((each) => !each.closest('.panel'))
      .map((each) => {
        const box = each.getBoundingClientRect();
        const numbers = [box.left - left, box.top - top, box.width, box.height].map((length) => Math.round(length));
        return `${(each.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30)} ${numbers.join(' ')}`;
      });
  }

  #watch(): this {
    const count = () => {
      const cards = [...this.root.querySelectorAll('.cards:not([aria-hidden]) > li')];
      this.seen.push(cards.filter((card) => card.checkVisibility()).length);
    };
    new MutationObserver(count).observe(this.root, { childList: true, subtree: true, attributes: true });
    count();
    return this;
  }
}
