import { slow } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { DirectoryPage, thirty } from '../../../test/directory-page.ts';
import { defineElement } from '../define-element.ts';
import { until } from '../../../test/until.ts';

const hostile = document.createElement('style');
hostile.textContent = `* { all: unset !important } html { font-size: 62.5% } body { line-height: 3; text-transform: uppercase; direction: rtl; letter-spacing: 0.12em }`;

describe('on a stranger’s page', () => {
  afterEach(() => hostile.remove());

  it('the page’s styles do not get in, but for what people’s own tools set', async () => {
    document.head.append(hostile);
    const page = await new DirectoryPage().openCards();

    const { lineHeight, fontSize, textTransform, direction } = getComputedStyle(page.find('.quiet') as Element);

    assert.equal(textTransform, 'none');
    assert.equal(direction, 'ltr');
    assert.isBelow(parseFloat(lineHeight) / parseFloat(fontSize), 1.6);
    assert.equal(getComputedStyle(page.find('.card') as Element).display, 'flex');
  });

  it('a list of filters stays within the row it opens from', async () => {
    const page = await new DirectoryPage().openCards({ width: '46em' });
    const edgeOf = (each: Element) => each.getBoundingClientRect().right;
    const last = page.all('.bar summary').sort((a, b) => edgeOf(b) - edgeOf(a))[0] as HTMLElement;
    const panel = last.nextElementSibling as Element;

    last.click();
    await until(() => panel.querySelector('input'));

    await until(() => edgeOf(panel) <= edgeOf(page.find('.bar') as Element), 'it opens inwards');
  });

  it('a narrow column with text twice as large is not wider than it is', async () => {
    const page = await new DirectoryPage().openCards({ width: '320px' });
    page.directory.style.fontSize = '200%';

    const edge = page.directory.getBoundingClientRect().right;
    const outside = page.all('.cards *, .summary *').filter((each) => each.getBoundingClientRect().right > edge + 1);

    assert.deepEqual(outside, []);
  });

  it('spacing that a visitor has set still reaches every word', async () => {
    const page = await new DirectoryPage().openCards();

    page.directory.style.letterSpacing = '3px';

    assert.equal(getComputedStyle(page.find('.time') as Element).letterSpacing, '3px');
    assert.equal(getComputedStyle(page.find('.name') as Element).letterSpacing, '3px');
  });

  it('nothing is written into style attributes, which a strict policy would drop', async () => {
    const page = await new DirectoryPage().openCards();

    assert.deepEqual(page.all('[style], style'), []);
  });

  it('taken off the page, it gives up what it asked for', async () => {
    const page = await new DirectoryPage(slow({ delay: Infinity, therapists: thirty })).open();

    page.directory.remove();
    await until(() => page.aborted === 2);
  });

  it('put back 200 times, it has one list under way and works', async () => {
    const page = await new DirectoryPage().open();
    const parent = page.directory.parentElement;
    const remount = () => {
      page.directory.remove();
      parent?.append(page.directory);
    };

    Array.from({ length: 200 }).forEach(remount);
    await until(() => page.names.length === 12);

    assert.isBelow(page.askedFor('/v1/therapists').length, 4);
    assert.isBelow(page.directory.shadowRoot?.adoptedStyleSheets.length ?? 0, 7);
  });

  it('a clone of it works like itself', async () => {
    const page = await new DirectoryPage().openCards();

    const clone = page.directory.cloneNode(true) as HTMLElement;
    page.directory.after(clone);
    await until(() => clone.shadowRoot?.querySelector('.name'));

    assert.equal(clone.shadowRoot?.querySelectorAll('.cards > li').length, 12);
  });

  it('letters typed into it are not the page’s shortcuts', async () => {
    const page = await new DirectoryPage().openCards();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);

    page.find('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    document.removeEventListener('keydown', listen);

    assert.deepEqual(heard, []);
  });

  it('a second script finds its tags taken, changes nothing and throws nothing', () => {
    const first = customElements.get('attune-therapist-directory');

    defineElement('attune-therapist-directory', class extends HTMLElement {});

    assert.equal(customElements.get('attune-therapist-directory'), first);
  });
});
