import { assert, fixtureSync, html } from '@open-wc/testing';
import '../elements/booking-picker/define.ts';
import '../elements/provider/define.ts';
import { violationsOf } from '../../test/axe.ts';
import { now, PickerPlatform, session, therapist } from '../../test/picker-platform.ts';
import { TestClock } from '../../test/test-clock.ts';
import { until } from '../../test/until.ts';

/** A page that presents a picker in some other way than where it stands. */
class PresentingPage {
  readonly platform = new PickerPlatform();
  page!: HTMLElement;
  picker!: HTMLElement;

  async open(presentation: string, { lang = 'en', startsAt = '' } = {}): Promise<this> {
    this.page = fixtureSync(
      html`<attune-provider lang=${lang} .client=${this.platform.client}>
        <button id="before">Before</button>
        <attune-booking-picker
          presentation=${presentation}
          therapist-id=${therapist.id}
          service-id=${session.id}
          format="online"
          starts-at=${startsAt}
          .clock=${new TestClock(now)}
        >
          <a href="/book">Book here</a>
        </attune-booking-picker>
      </attune-provider>`,
    );
    this.picker = this.page.querySelector('attune-booking-picker') as HTMLElement;
    await until(() => this.dialog, 'it is presented');
    return this;
  }

  /** Where the frame around the picker is drawn. */
  get frame(): ShadowRoot | null {
    return this.picker.shadowRoot?.querySelector('.stage')?.shadowRoot ?? null;
  }

  get dialog(): HTMLDialogElement | null {
    return this.frame?.querySelector('dialog') ?? null;
  }

  get link(): HTMLAnchorElement {
    return this.picker.querySelector('a') as HTMLAnchorElement;
  }

  get floating(): HTMLElement {
    return this.frame?.querySelector('.floating') as HTMLElement;
  }

  get isOpen(): boolean {
    return !!this.dialog?.matches(':modal');
  }

  async press(button: HTMLElement): Promise<void> {
    button.focus();
    button.click();
    await until(() => this.isOpen, 'it opens');
  }

  close(): void {
    this.frame?.querySelector<HTMLButtonElement>('header button')?.click();
  }
}

/** A page behind another one is not told of focus. */
function moveFocus(to: HTMLElement): void {
  to.focus();
  to.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

const open = (presentation: string, given = {}) => new PresentingPage().open(presentation, given);
const { documentElement } = document;

describe('an element that its page presents in a dialog', () => {
  it('asks the platform nothing and shows the page’s own link until that is pressed', async () => {
    const page = await open('dialog');

    assert.deepEqual(page.platform.asked, []);
    assert.isAbove(page.link.getBoundingClientRect().width, 0);
    assert.isFalse(page.isOpen);
  });

  it('opens above the page with focus on its heading, and gives focus back to where it was', async () => {
    const page = await open('dialog');

    await page.press(page.link);
    assert.equal(page.frame?.activeElement?.textContent, 'Book an appointment');
    await until(() => page.picker.shadowRoot?.querySelector('[type=radio]'), 'times');

    page.close();
    assert.isFalse(page.isOpen);
    assert.equal(document.activeElement, page.link);
  });

  it('keeps what was chosen when it is closed and opened again', async () => {
    const page = await open('dialog');
    await page.press(page.link);
    await until(() => page.picker.shadowRoot?.querySelector('[type=radio]'), 'times');
    const drawn = page.picker.shadowRoot?.querySelector('section');

    page.close();
    await page.press(page.link);

    assert.equal(page.picker.shadowRoot?.querySelector('section'), drawn);
    assert.lengthOf(page.platform.of('GET /therapists/*'), 1);
  });

  it('keeps the page from being scrolled while it is open, and leaves it as it was', async () => {
    documentElement.style.overflow = 'clip';
    const page = await open('dialog');

    await page.press(page.link);
    assert.equal(documentElement.style.overflow, 'hidden');
    page.close();
    await until(() => documentElement.style.overflow === 'clip');

    documentElement.removeAttribute('style');
  });

  it('leaves a page alone that is kept from scrolling in one direction', async () => {
    documentElement.style.overflowX = 'hidden';
    const page = await open('dialog');

    await page.press(page.link);
    page.close();
    await until(() => documentElement.style.overflowY !== 'hidden');

    assert.equal(documentElement.style.overflowX, 'hidden');
    documentElement.removeAttribute('style');
  });

  it('taken off the page while it is open, it leaves the page as it was', async () => {
    const page = await open('dialog');
    await page.press(page.link);

    page.picker.remove();

    assert.equal(documentElement.style.overflow, '');
  });

  it('a new tab that was asked for is the link’s own', async () => {
    const page = await open('dialog');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    page.link.addEventListener('click', (event) => event.preventDefault());

    page.link.dispatchEvent(click);

    assert.isFalse(page.isOpen);
  });

  it('is loaded when somebody is about to open it', async () => {
    const page = await open('dialog');

    page.link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await until(() => page.platform.of('GET /therapists/*').length);

    assert.isFalse(page.isOpen);
  });

  it('keeps no time for somebody who only passes by', async () => {
    const page = await open('dialog', { startsAt: '2026-03-02T12:00:00Z' });

    moveFocus(page.link);
    await page.press(page.link);
    await until(() => page.platform.asked.length);

    assert.equal(
      page.platform.asked.findIndex(({ path }) => path === '/practice'),
      0,
      'first of all it was opened',
    );
  });

  it('has words of the page’s language, nothing for axe to find, and says so to the page', async () => {
    const page = await open('dialog', { lang: 'de' });
    const heard: string[] = [];
    page.picker.addEventListener('attune-opened', () => heard.push('opened'));
    page.picker.addEventListener('attune-closed', () => heard.push('closed'));

    await page.press(page.link);
    await until(() => page.picker.shadowRoot?.querySelector('[type=radio]'), 'times');

    assert.equal(page.frame?.querySelector('h2')?.textContent, 'Termin buchen');
    assert.deepEqual(await violationsOf(page.picker), []);
    page.close();
    await until(() => heard.length > 1);
    assert.deepEqual(heard, ['opened', 'closed']);
  });
});

describe('an element that its page presents as a floating button', () => {
  it('shows a button above everything, in the corner where lines end', async () => {
    const page = await open('button');

    const { right, bottom, height } = page.floating.getBoundingClientRect();

    assert.isTrue(page.floating.matches(':popover-open'));
    assert.isBelow(Math.abs(innerWidth - right), 60);
    assert.isBelow(Math.abs(innerHeight - bottom), 60);
    assert.isAtLeast(height, 44);
    assert.deepEqual(page.platform.asked, []);
    assert.equal(page.link.getBoundingClientRect().width, 0, 'the button is there instead of the link');
  });

  it('opens and closes by its button, which has focus again afterwards', async () => {
    const page = await open('button');
    const button = page.floating.querySelector('button') as HTMLButtonElement;

    await page.press(button);
    page.close();

    assert.equal(page.frame?.activeElement, button);
  });

  it('steps aside when it would cover what has focus', async () => {
    const page = await open('button');
    const corner = fixtureSync<HTMLElement>(
      html`<button style="position: fixed; inset-block-end: 0; inset-inline-end: 0; inline-size: 200px">
        Theirs
      </button>`,
    );

    moveFocus(corner);
    assert.equal(page.floating.dataset.place, 'start');

    corner.style.inlineSize = '100%';
    moveFocus(corner);
    assert.equal(page.floating.dataset.place, 'away');

    moveFocus(page.page.querySelector('#before') as HTMLElement);
    assert.equal(page.floating.dataset.place, 'end');
  });

  it('stays where what has focus is the page itself, as after a link to its content or a click on it', async () => {
    const page = await open('button');
    const content = fixtureSync<HTMLElement>(
      html`<main tabindex="-1" style="position: fixed; inset: 0">All of the page</main>`,
    );

    moveFocus(content);

    assert.equal(page.floating.dataset.place, 'end');
  });

  it('asks what has focus inside a component of the page, not where that stands', async () => {
    const page = await open('button');
    const app = fixtureSync<HTMLElement>(html`<div style="position: fixed; inset: 0"></div>`);
    const inside = app.attachShadow({ mode: 'open' });
    inside.innerHTML = '<button>Top</button><button style="position: fixed; bottom: 0; right: 0">Corner</button>';
    const [top, corner] = inside.querySelectorAll('button');

    top?.focus();
    app.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    assert.equal(page.floating.dataset.place, 'end');

    corner?.focus(); // which nobody outside is told of
    corner?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true, composed: true }));
    assert.equal(page.floating.dataset.place, 'start');
  });

  it('goes with its element, and comes back with it', async () => {
    const page = await open('button');
    const { parentElement } = page.picker;

    page.picker.remove();
    parentElement?.append(page.picker);
    await until(() => page.floating.matches(':popover-open'));

    assert.isTrue(page.floating.matches(':popover-open'));
  });
});
