import { fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { AttuneBookingPicker } from '../src/elements/booking-picker/booking-picker.ts';
import '../src/elements/booking-picker/define.ts';
import '../src/elements/provider/define.ts';
import { now, PickerPlatform, session, therapist } from './picker-platform.ts';
import { TestClock } from './test-clock.ts';
import { until } from './until.ts';

/** What a page says about its picker, beside the therapist. */
export interface Given {
  readonly serviceId?: string;
  readonly format?: string;
  readonly startsAt?: string;
  readonly lang?: string;
  readonly dir?: string;
}

/** A page with a picker in it, seen as a visitor sees it: things have roles and names. */
export class PickerPage {
  readonly platform: PickerPlatform;
  readonly clock = new TestClock(now);
  picker!: AttuneBookingPicker;

  constructor(platform = new PickerPlatform()) {
    this.platform = platform;
  }

  /** Opens the page; the platform must answer before anything is seen. */
  async open({
    serviceId = session.id,
    format = 'online',
    startsAt = '',
    lang = 'en',
    dir,
  }: Given = {}): Promise<this> {
    const provider = await fixture(
      html`<attune-provider lang=${lang} .client=${this.platform.client}>
        <attune-booking-picker
          dir=${dir ?? nothing}
          therapist-id=${therapist.id}
          service-id=${serviceId}
          format=${format}
          starts-at=${startsAt}
          .clock=${this.clock}
          >Booking page</attune-booking-picker
        >
      </attune-provider>`,
    );
    this.picker = provider.querySelector('attune-booking-picker') as AttuneBookingPicker;
    await until(() => this.find('section'), 'the picker speaks');
    return this;
  }

  /** Opens it and waits for the first times. */
  async openTimes(given: Given = {}): Promise<this> {
    await this.open(given);
    await this.see('[type=radio]');
    return this;
  }

  /** Opens it with a time kept and the form on screen. */
  async openDetails(given: Given = {}): Promise<this> {
    await this.open({ startsAt: '2026-03-03T08:00:00Z', ...given });
    await this.see('form');
    await this.see('[role=timer]');
    return this;
  }

  /** Opens it with the form filled in and everything on screen to be checked. */
  async openCheck(given: Given = {}): Promise<this> {
    await this.openDetails(given);
    this.fillIn();
    this.submit();
    await this.see('dl');
    return this;
  }

  find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.picker.renderRoot.querySelector<T>(selector);
  }

  all<T extends HTMLElement = HTMLElement>(selector: string) {
    return [...this.picker.renderRoot.querySelectorAll<T>(selector)];
  }

  /** Waits for something to be there. */
  async see(selector: string): Promise<HTMLElement> {
    await until(() => this.find(selector), `there is ${selector}`);
    return this.find(selector) as HTMLElement;
  }

  /** Waits for focus to be there. */
  async focus(selector: string): Promise<void> {
    await until(() => this.focused?.matches(selector), `focus is on ${selector}`);
  }

  /** Waits for words to be there. */
  async read(words: string): Promise<void> {
    await until(() => this.text.includes(words), `it says “${words}”`);
  }

  /** Waits until the element has caught up. */
  async settle(): Promise<void> {
    await this.picker.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.picker.updateComplete;
  }

  /** Everything on screen, as words. */
  get text(): string {
    return (this.find('.attune')?.textContent ?? '').replace(/\s+/g, ' ');
  }

  get focused(): Element | null {
    return this.picker.shadowRoot?.activeElement ?? null;
  }

  /** A button by its name. */
  button(name: string): HTMLButtonElement {
    const button = this.all<HTMLButtonElement>('button').find((button) => nameOf(button).includes(name));
    if (!button) throw new Error(`no button “${name}” among: ${this.all('button').map(nameOf).join(' | ')}`);
    return button;
  }

  hasButton(name: string): boolean {
    return this.all('button').some((button) => nameOf(button).includes(name));
  }

  day(day: string): HTMLButtonElement {
    return this.find(`[data-day="${day}"]`) as HTMLButtonElement;
  }

  field(name: string): HTMLInputElement {
    return this.find(`[name="${name}"]`) as HTMLInputElement;
  }

  type(name: string, value: string): void {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  tick(name: string): void {
    this.field(name).click();
  }

  fillIn(): void {
    this.type('client/firstName', 'Mara');
    this.type('client/lastName', 'Vogt');
    this.type('client/email', 'mara.vogt@example.org');
    this.type('answers/experience', 'Noch nie');
    this.tick('consent/privacy');
  }

  submit(): void {
    (this.find('form') as HTMLFormElement).requestSubmit();
  }

  /** Presses a key on what has focus. */
  async press(key: string, more: KeyboardEventInit = {}): Promise<void> {
    this.focused?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
    await this.settle();
  }
}

/** What a screen reader calls a button. */
export function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
}
