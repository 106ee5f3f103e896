import { fixtureSync, html } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { TemplateResult } from 'lit';
import '../src/elements/provider/define.ts';
import { nameOf } from './picker-page.ts';
import { PickerPlatform } from './picker-platform.ts';
import { until } from './until.ts';

/** axe is no module: it leaves itself on the window. */
const { axe } = window as unknown as { axe: { run(on: Element, options: RunOptions): Promise<AxeResults> } };

/** What a page says about itself. */
export interface PageGiven {
  readonly lang?: string;
  readonly width?: string;
  readonly scheme?: string;
}

/** An element of ours, with what Lit adds to it. */
type OurElement = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** A page with one element in it, seen as a visitor sees it: things have roles and names. */
export class ElementPage<Element extends OurElement> {
  readonly platform: PickerPlatform;
  element!: Element;

  constructor(platform = new PickerPlatform()) {
    this.platform = platform;
  }

  /** Opens a page with this element in it, and waits until the element speaks. */
  async show(
    element: TemplateResult,
    { lang = 'en', width = '60em', scheme = 'light' }: PageGiven = {},
  ): Promise<this> {
    // not `fixture`, which waits for a frame: a page behind another one has none
    const page = fixtureSync(
      html`<div lang=${lang} style="inline-size: ${width}; color-scheme: ${scheme}; background: Canvas">
        <attune-provider .client=${this.platform.client}>${element}</attune-provider>
      </div>`,
    );
    this.element = page.querySelector('attune-provider')?.firstElementChild as unknown as Element;
    await until(() => this.find('.attune'), 'the element speaks');
    return this;
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.element.shadowRoot?.querySelector<T>(selector) ?? null;
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...(this.element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  }

  /** Waits for something to be there. */
  async see<T extends HTMLElement = HTMLElement>(selector: string): Promise<T> {
    await until(() => this.find(selector), `there is ${selector}`);
    return this.find<T>(selector) as T;
  }

  /** Waits for words to be on the page. */
  async read(words: string): Promise<void> {
    await until(() => this.text.includes(words), `it says “${words}”, not: ${this.text}`);
  }

  /** Waits until the element has caught up. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.element.updateComplete;
  }

  /** Everything on screen, as words. */
  get text(): string {
    return (this.find('.attune')?.textContent ?? '').replace(/\s+/g, ' ');
  }

  get focused(): HTMLElement | null {
    return this.element.shadowRoot?.activeElement as HTMLElement | null;
  }

  /** Waits for what has focus to be this. */
  async focus(selector: string): Promise<void> {
    await until(() => this.focused?.matches(selector), `focus is on ${selector}`);
  }

  /** Waits for a button or link of that name, then presses it. */
  async press(name: string): Promise<void> {
    const find = () => this.all('button, a').find((each) => nameOf(each).includes(name));
    await until(find, `there is a button “${name}”`);
    find()?.focus();
    find()?.click();
  }

  field<T extends HTMLElement = HTMLInputElement>(name: string): T {
    return this.find<T>(`[name="${name}"]`) as T;
  }

  type(name: string, value: string): void {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Waits for a radio button or box of that name, then chooses it. */
  async choose(name: string): Promise<void> {
    const find = () => this.all('label').find((label) => nameOf(label).includes(name));
    await until(find, `there is a choice “${name}”`);
    find()?.querySelector('input')?.click();
    await this.settle();
  }

  submit(): void {
    this.find<HTMLFormElement>('form')?.requestSubmit();
  }

  /** What axe finds wrong, in words. */
  async violations(): Promise<string[]> {
    // a page of the platform in a frame is looked at where it is tested; here nothing would answer for a minute
    const { violations } = await axe.run(this.element, { resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  }
}
