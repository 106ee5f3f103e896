import { assert } from '@open-wc/testing';
import { defineElement } from '../src/elements/define-element.ts';
import type { ElementPage, PageGiven } from './element-page.ts';
import { holdAnswers } from './hold-answers.ts';
import { watchShift } from './layout-shift.ts';
import { until } from './until.ts';

type OurElement = HTMLElement & { readonly updateComplete: Promise<boolean> };
type Page = ElementPage<OurElement>;

/** What the suite must know of an element. */
export interface Guest {
  readonly tag: string;
  /** Something that is there once the element works. */
  readonly sign: string;
  /** A page with the element in it. */
  open(given?: PageGiven): Promise<Page>;
  /** It is drawn when it has all it needs; the link inside stays until then. */
  readonly isDrawnAtOnce?: boolean;
}

const hostile = document.createElement('style');
hostile.textContent = `* { all: unset !important } html { font-size: 62.5% } body { line-height: 3; text-transform: uppercase; direction: rtl; letter-spacing: 0.12em }`;

/** What every element owes on a page that is not ours. */
export function onAStrangersPage({ tag, sign, open, isDrawnAtOnce = false }: Guest): void {
  describe(`${tag} on a stranger’s page`, () => {
    const works = async (given?: PageGiven) => {
      const page = await open(given);
      await page.see(sign);
      return page;
    };
    afterEach(() => {
      hostile.remove();
      holdAnswers()(); // also where a test failed before it let them go
    });

    it('the page’s styles do not get in, but for what people’s own tools set', async () => {
      document.head.append(hostile);
      const page = await works();

      page.element.style.setProperty('letter-spacing', '3px', 'important');
      const { direction, fontSize, letterSpacing, lineHeight, textTransform } = getComputedStyle(
        page.find('p:not(.bone)') as Element,
      );

      assert.equal(textTransform, 'none');
      assert.equal(direction, 'ltr');
      assert.isBelow(parseFloat(lineHeight) / parseFloat(fontSize), 1.6);
      assert.equal(letterSpacing, '3px');
    });

    it('its own styles and words do not get out', async () => {
      const before = document.adoptedStyleSheets.length + document.head.childElementCount;

      const page = await works();

      assert.equal(document.adoptedStyleSheets.length + document.head.childElementCount, before);
      assert.notInclude(document.documentElement.outerHTML, page.text.trim().slice(0, 40));
    });

    it('a narrow column with text twice as large is not wider than it is', async () => {
      const page = await works({ width: '320px' });
      page.element.style.fontSize = '200%';

      const edge = page.element.getBoundingClientRect().right + 1;
      const outside = page.all('.attune *:not(.unseen)').filter((each) => each.getBoundingClientRect().right > edge);

      assert.deepEqual(outside, []);
    });

    it('in a row, or in the middle of a page, it takes the room there is', async () => {
      const page = await works({ width: '320px' });
      const width = () => page.element.getBoundingClientRect().width;
      const { style } = page.element.parentElement as HTMLElement;

      style.cssText = 'inline-size: 320px; display: flex';
      assert.equal(width(), 320);

      style.cssText = 'inline-size: 320px; display: grid; place-items: center';
      assert.equal(width(), 320);

      style.cssText = 'inline-size: 1000px; display: flex; flex-direction: column; align-items: center';
      assert.isAbove(width(), 600);
    });

    if (!isDrawnAtOnce) {
      it('nothing that is there moves when what it waited for has come', async () => {
        const answer = holdAnswers();
        const page = await open({ width: '100%' });
        const below = document.createElement('p');
        below.style.cssText = 'block-size: 100vh; margin: 0';
        page.element.parentElement?.parentElement?.append(below);
        const shift = watchShift(() => [below, ...page.all('.attune *:not(.unseen)')]);

        answer();
        await page.see(sign);
        await page.settle();

        assert.isAtMost(shift(), 0.01);
      });
    }

    it('nothing is written into style attributes, which a strict policy would drop', async () => {
      const page = await works();

      assert.deepEqual(page.all('[style], style, script'), []);
    });

    it('what a page has added to every object and every list changes nothing', async () => {
      const theirs = { theirs: () => 'patched' };
      Object.assign(Object.prototype, theirs);
      Object.assign(Array.prototype, theirs);

      const page = await works().finally(() => {
        Reflect.deleteProperty(Object.prototype, 'theirs');
        Reflect.deleteProperty(Array.prototype, 'theirs');
      });

      assert.notInclude(page.text, 'patched');
    });

    it('put back 200 times, it has few requests under way and works', async () => {
      const page = await open();
      const parent = page.element.parentElement;
      const before = page.platform.asked.length;
      const remount = () => {
        page.element.remove();
        parent?.append(page.element);
      };

      Array.from({ length: 200 }).forEach(remount);
      await page.see(sign);

      assert.isBelow(page.platform.asked.length - before, 8);
      assert.isBelow(page.element.shadowRoot?.adoptedStyleSheets.length ?? 0, 10);
    });

    it('inside a form of the page it sends nothing with it and submits nothing of it', async () => {
      const page = await works();
      const form = document.createElement('form');
      let submitted = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted += 1;
      });
      page.element.parentElement?.append(form);
      form.append(page.element);
      await page.see(sign);

      page.all('button, [type=radio]')[0]?.click();
      page.submit();
      await page.settle();

      assert.equal(submitted, 0);
      assert.deepEqual([...new FormData(form)], []);
    });

    it('asks nobody but the platform', async () => {
      const before = performance.getEntriesByType('resource').length;

      await works();

      const others = performance.getEntriesByType('resource').slice(before);
      assert.deepEqual(
        others.filter(({ name }) => new URL(name).origin !== location.origin),
        [],
      );
    });

    it('leaves no cookie and nothing in storage', async () => {
      const before = `${document.cookie} ${localStorage.length} ${sessionStorage.length}`;

      await works();

      assert.equal(`${document.cookie} ${localStorage.length} ${sessionStorage.length}`, before);
    });

    it('runs the other way when the page says so', async () => {
      const page = await works();

      page.element.dir = 'rtl';
      await page.settle();
      await until(() => page.find('.attune')?.dir === 'rtl');

      assert.equal(getComputedStyle(page.find('p:not(.bone)') as Element).direction, 'rtl');
    });

    it('in Arabic it runs the other way by itself', async () => {
      const page = await works({ lang: 'ar' });

      assert.equal(page.find('.attune')?.dir, 'rtl');
      assert.equal(page.find('.attune')?.lang.slice(0, 2), 'ar');
    });

    it('a second script finds its tag taken, changes nothing and throws nothing', () => {
      const first = customElements.get(tag);

      defineElement(tag, class extends HTMLElement {});

      assert.equal(customElements.get(tag), first);
    });
  });
}
