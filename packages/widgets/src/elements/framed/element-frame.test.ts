import { assert, fixtureSync } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../booking-picker/define.ts';
import '../booking-request/define.ts';
import '../review-form/define.ts';
import '../reviews/define.ts';
import '../therapist-directory/define.ts';
import '../unsubscribe-form/define.ts';
import type { AttuneElement } from '../attune-element.ts';
import { ElementPage, type PageGiven } from '../../../test/element-page.ts';
import { PickerPlatform, refusal } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';

const picker = html`<attune-booking-picker mode="frame" therapist-id="t_1" service-id="s_1" address="informal"
  ><a href="/p/kiez">Book</a></attune-booking-picker
>`;

/** A page with one element in frame mode. Nothing answers at the platform's address here: what its page says is said for it. */
class FramePage extends ElementPage<AttuneElement> {
  async open(element: TemplateResult = picker, given: PageGiven = {}): Promise<this> {
    await this.show(element, given);
    await this.see('iframe');
    // a window that every browser lets a test speak for
    Object.defineProperty(this.frame, 'contentWindow', { value: window, configurable: true });
    return this;
  }

  get frame(): HTMLIFrameElement {
    return this.find<HTMLIFrameElement>('iframe') as HTMLIFrameElement;
  }

  /** The path and query of the page in the frame. */
  get address(): string {
    const { pathname, search } = new URL(this.frame.src);
    return pathname + search;
  }

  async say(data: unknown): Promise<void> {
    const { contentWindow: source } = this.frame;
    dispatchEvent(new MessageEvent('message', { data, origin: 'https://platform.example', source }));
    await this.settle();
  }

  /** The frame's own window, which keeps what it is told. */
  listen(): unknown[] {
    const told: unknown[] = [];
    const value = { postMessage: (data: unknown) => told.push(data) };
    Object.defineProperty(this.frame, 'contentWindow', { value });
    return told;
  }
}

const size = { type: 'attune-size', height: 900, title: 'Book a time · Kiez' };
const looks = 'frame=1&lang=en-DE&scheme=light';

describe('an element in frame mode', () => {
  it('asks for nothing but its practice, and shows the platform’s page for itself', async () => {
    const page = await new FramePage().open();

    assert.equal(page.address, `/p/kiez/book?therapist=t_1&service=s_1&address=informal&${looks}`);
    assert.deepEqual(
      page.platform.asked.map(({ path }) => path),
      ['/practice'],
    );
  });

  it('has a page for every element', async () => {
    const directory = await new FramePage().open(
      html`<attune-therapist-directory mode="frame"></attune-therapist-directory>`,
    );
    const request = await new FramePage().open(html`<attune-booking-request mode="frame"></attune-booking-request>`);
    const reviews = await new FramePage().open(html`<attune-reviews mode="frame" therapist-id="t_1"></attune-reviews>`);

    assert.equal(directory.address, `/p/kiez?pageSize=12&${looks}`);
    assert.equal(request.address, `/p/kiez/request?${looks}`);
    assert.equal(reviews.address, `/p/kiez/reviews?therapist=t_1&pageSize=5&${looks}`);
  });

  it('is what everything behind a mail link is by default, with the token where no server sees it', async () => {
    const review = await new FramePage().open(html`<attune-review-form token="v1.r"></attune-review-form>`);
    const mail = await new FramePage().open(html`<attune-unsubscribe-form token="v1.u"></attune-unsubscribe-form>`);

    assert.equal(review.frame.src, `https://platform.example/p/kiez/review?${looks}#v1.r`);
    assert.equal(mail.frame.src, `https://platform.example/p/kiez/unsubscribe?${looks}#v1.u`);
  });

  it('lets the page do what it needs and nothing more, and tells it no address of the page around', async () => {
    const page = await new FramePage().open();

    assert.notInclude(page.frame.getAttribute('sandbox') ?? '', 'allow-top-navigation');
    assert.include(page.frame.getAttribute('sandbox') ?? '', 'allow-scripts');
    assert.equal(page.frame.referrerPolicy, 'no-referrer');
  });

  it('is as tall as the page says, and has its title', async () => {
    const page = await new FramePage().open();
    assert.equal(page.frame.title, 'Kiez Praxis Berlin');

    await page.say(size);

    assert.equal(page.frame.height, '900');
    assert.equal(page.frame.title, 'Book a time · Kiez');
  });

  it('fills the window while the page shows a dialog, without moving the page around it or loading anew', async () => {
    const page = await new FramePage().open();
    await page.say(size);
    const { frame } = page;
    const tall = page.find('.place')?.getBoundingClientRect().height;

    await page.say({ type: 'attune-dialog', open: true });
    await page.say({ ...size, height: 333 });

    assert.isTrue(page.find('.box')?.matches(':popover-open'));
    assert.equal(page.find('.box')?.role, 'dialog');
    assert.deepEqual(
      [frame.getBoundingClientRect().width, frame.getBoundingClientRect().height],
      [document.documentElement.clientWidth, document.documentElement.clientHeight],
    );
    assert.equal(page.find('.place')?.getBoundingClientRect().height, tall);

    await page.say({ type: 'attune-dialog', open: false });

    assert.isNull(page.find('.box')?.role);
    assert.equal(page.frame, frame);
    assert.equal(frame.getBoundingClientRect().height, 900);
  });

  it('keeps focus in a dialog of the page', async () => {
    const page = await new FramePage().open();
    await page.say({ type: 'attune-dialog', open: true });

    let led = 0;
    page.frame.focus = () => (led += 1); // Chromium stops a page behind another when a frame of another origin is given focus

    page.all('[tabindex="0"]').forEach((guard) => guard.dispatchEvent(new Event('focus')));

    assert.equal(led, 2);
  });

  it('does not stay above the page when it is taken off it and put back', async () => {
    const page = await new FramePage().open();
    await page.say({ type: 'attune-dialog', open: true });
    const { parentElement } = page.element;

    page.element.remove();
    parentElement?.append(page.element);
    await page.settle();

    assert.isFalse(page.find('.box')?.matches(':popover-open'));
    assert.isTrue(page.frame.checkVisibility());
  });

  it('does what happens in the page: the same events with the same ids, for the page around it to hear', async () => {
    const page = await new FramePage().open();
    const heard: Event[] = [];
    document.addEventListener('attune-booking-confirmed', (event) => heard.push(event), { once: true });

    await page.say({ type: 'attune-event', name: 'attune-booking-confirmed', fields: { bookingId: 'b_1' } });

    assert.deepEqual(
      heard.map(({ target }) => target),
      [page.element],
    );
    assert.include(heard[0] as object, { bookingId: 'b_1' });
  });

  it('tells its page of another language or colour scheme, which loads nothing anew', async () => {
    const page = await new FramePage().open();
    const { src } = page.frame;
    await page.say(size);
    const told = page.listen();
    const around = page.element.closest<HTMLElement>('[lang]') as HTMLElement;

    around.lang = 'de';
    around.style.colorScheme = 'dark';
    await until(() => JSON.stringify(told.at(-1)) === '{"type":"attune-look","lang":"de-DE","scheme":"dark"}');

    assert.equal(page.frame.src, src);
    assert.equal(page.find('p a')?.textContent, 'In eigenem Tab öffnen');
  });

  it('draws itself once it is told to, and goes back into the frame', async () => {
    const page = await new FramePage().open(html`<attune-review-form token="v1.r"></attune-review-form>`);

    page.element.mode = 'inline';
    await until(() => page.find('section.frame'));
    assert.isNull(page.find('iframe'));

    page.element.mode = 'frame';
    await page.see('iframe');
  });

  it('leaves the page’s own link where the practice does not answer', async () => {
    const { client } = new PickerPlatform().on('GET /practice', () => refusal(503, 'unavailable'));
    const around = fixtureSync(html`<attune-provider .client=${client}>${picker}</attune-provider>`);
    const element = around.querySelector('attune-booking-picker') as unknown as AttuneElement;

    await until(() =>
      element.shadowRoot?.adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText.startsWith('.box')),
    );
    await element.updateComplete;

    assert.isTrue(element.querySelector('a')?.checkVisibility());
  });

  it('has nothing that axe finds wrong, in the page and above it', async () => {
    const page = await new FramePage().open();
    assert.deepEqual(await page.violations(), []);

    await page.say({ type: 'attune-dialog', open: true });

    assert.deepEqual(await page.violations(), []);
  });
});
