import { createClient } from '@attune/sdk';
import type { TherapistProfile } from '@attune/sdk';
import { aTherapistProfile, everythingFine, exampleNow, fetchFrom } from '@attune/sdk/testing';
import { fixtureSync, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../src/elements/provider/define.ts';
import '../src/elements/therapist-directory/define.ts';
import type { AttuneTherapistDirectory } from '../src/elements/therapist-directory/therapist-directory.ts';
import { violationsOf } from './axe.ts';
import { whenAnswering } from './hold-answers.ts';
import { until } from './until.ts';

type Handlers = Parameters<typeof fetchFrom>[0];

/** What a page says about its directory. */
export interface Given {
  readonly lang?: string;
  readonly dir?: string;
  readonly width?: string;
  readonly noUrl?: boolean;
  readonly scheme?: string;
}

/** Thirty therapists, so that there is a second and a third page. */
export const thirty: TherapistProfile[] = Array.from({ length: 30 }, (_, index) =>
  aTherapistProfile({
    id: `00000000-0000-5000-8000-0000000000${String(index).padStart(2, '0')}`,
    name: `Ada ${String(index).padStart(2, '0')}`,
    title: null,
    gender: index % 2 ? 'female' : 'male',
    languages: index % 3 ? ['de'] : ['de', 'tr'],
  }),
);

/** A practice with these therapists, at the time of the contract's examples. */
export const practiceWith = (therapists: TherapistProfile[] = thirty): Handlers =>
  everythingFine({ now: () => exampleNow, therapists });

/** A page with a directory in it, seen as a visitor sees it: things have roles and names. */
export class DirectoryPage {
  /** What the platform was asked, in order. */
  readonly asked: URL[] = [];
  /** Requests that were given up. */
  aborted = 0;
  handlers: Handlers;
  directory!: AttuneTherapistDirectory;

  readonly client = createClient({
    key: 'pk_test',
    api: 'https://api.example',
    maxRetries: 0, // a failure is seen at once
    fetch: (request) => this.#answer(request),
  });

  constructor(handlers: Handlers = practiceWith()) {
    this.handlers = handlers;
  }

  async open({ lang = 'en', dir, width = '60em', noUrl = true, scheme = 'light' }: Given = {}): Promise<this> {
    // not `fixture`, which waits for a frame: a page behind another one has none
    const page = fixtureSync(
      html`<div lang=${lang} style="inline-size: ${width}; color-scheme: ${scheme}; background: Canvas">
        <attune-provider .client=${this.client}>
          <attune-therapist-directory dir=${dir ?? nothing} ?no-url=${noUrl}
            ><a href="/find">Find a therapist</a></attune-therapist-directory
          >
        </attune-provider>
      </div>`,
    );
    this.directory = page.querySelector('attune-therapist-directory') as AttuneTherapistDirectory;
    await until(() => this.find('section'), 'the directory speaks');
    return this;
  }

  /** Opens it and waits for the cards. */
  async openCards(given: Given = {}): Promise<this> {
    await this.open(given);
    await this.see('.name');
    await this.see('h2.figures');
    return this;
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.directory.shadowRoot?.querySelector<T>(selector) ?? null;
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...(this.directory.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  /** Waits for something to be there. */
  async see<T extends HTMLElement = HTMLElement>(selector: string): Promise<T> {
    await until(() => this.find(selector), `there is ${selector}`);
    return this.find<T>(selector) as T;
  }

  /** Waits for something to be gone. */
  async miss(selector: string): Promise<void> {
    await until(() => !this.find(selector), `there is no ${selector}`);
  }

  /** Waits for words to be on the page. */
  async read(words: string): Promise<void> {
    await until(() => this.text.includes(words), `it says “${words}”`);
  }

  /** Everything on screen, as words. */
  get text(): string {
    return (this.find('.attune')?.textContent ?? '').replace(/\s+/g, ' ');
  }

  get names(): string[] {
    return this.all('.cards .name').map((name) => name.textContent?.trim() ?? '');
  }

  get focused(): Element | null {
    return this.directory.shadowRoot?.activeElement ?? null;
  }

  get fallback(): Element | null {
    return this.find('slot');
  }

  get dialog(): HTMLDialogElement | null {
    return this.find<HTMLDialogElement>('dialog[open]');
  }

  /** A button or disclosure by its name. */
  button(name: string): HTMLElement {
    const all = this.all('button, summary');
    const button = all.find((each) => nameOf(each).includes(name));
    if (!button) throw new Error(`no button “${name}” among: ${all.map(nameOf).join(' | ')}`);
    return button;
  }

  /** Waits for a button, then presses it. */
  async press(name: string): Promise<void> {
    await until(
      () => this.all('button, summary').some((each) => nameOf(each).includes(name)),
      `there is a button “${name}”`,
    );
    const button = this.button(name);
    button.focus();
    button.click();
  }

  /** Ticks a box by its label. */
  async tick(label: string): Promise<void> {
    await until(() => this.#box(label), `there is a box “${label}”`);
    this.#box(label)?.click();
  }

  type(words: string): void {
    const field = this.find<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** How often the platform was asked for a path, and with what lately. */
  askedFor(path: string): URLSearchParams[] {
    return this.asked.filter(({ pathname }) => pathname === path).map(({ searchParams }) => searchParams);
  }

  /** What axe finds wrong, in words. */
  violations(): Promise<string[]> {
    return violationsOf(this.directory);
  }

  async #answer(request: Request): Promise<Response> {
    this.asked.push(new URL(request.url));
    request.signal.addEventListener('abort', () => (this.aborted += 1), { once: true });
    await whenAnswering();
    return fetchFrom(this.handlers)(request);
  }

  #box(label: string): HTMLInputElement | null | undefined {
    return this.all('label')
      .find((each) => each.textContent?.includes(label))
      ?.querySelector('input');
  }
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
