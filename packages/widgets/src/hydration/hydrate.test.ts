import { assert } from '@open-wc/testing';
import '../elements/therapist-directory/define.ts';
import { ServedPage } from '../../test/served-page.ts';
import type { GivenServed } from '../../test/served-page.ts';
import { until } from '../../test/until.ts';

describe('a directory that a server has drawn', () => {
  let page: ServedPage;
  const open = async (given: GivenServed = {}) => {
    page = await new ServedPage().receive(given);
    return page.start(given);
  };
  afterEach(() => page.leave());

  it('is never empty and never twice on screen while the element takes its place', async () => {
    await open();

    await page.whole();

    assert.deepEqual([...new Set(page.seen)], [12]);
    assert.isNull(page.served);
  });

  it('asks the platform for nothing that the server was told', async () => {
    await open();

    await page.whole();

    assert.deepEqual(page.asked, []);
  });

  it('leaves everything where it was', async () => {
    await open();
    const before = page.served?.querySelector('.attune') as Element;
    const places = ServedPage.placesIn(before);

    await page.whole();

    assert.isAbove(places.length, 100);
    assert.deepEqual(ServedPage.placesIn(page.drawn as Element), places);
  });

  it('leaves everything where it was on a narrow page', async () => {
    await open({ width: '320px' });
    const places = ServedPage.placesIn(page.served?.querySelector('.attune') as Element);

    await page.whole();

    assert.deepEqual(ServedPage.placesIn(page.drawn as Element), places);
  });

  it('asks anew when the page lay about, and keeps it on screen meanwhile', async () => {
    await open({ drawnAgo: 300_000 });

    await page.whole();

    assert.include(page.asked, '/v1/therapists');
    assert.deepEqual([...new Set(page.seen)], [12]);
  });

  it('stays on screen when the platform cannot be reached, with links that work', async () => {
    await open({ drawnAgo: 300_000, platformDown: true });

    await until(() => page.drawn?.querySelector('.notice'), 'the element knows');

    assert.isTrue(page.served?.checkVisibility());
    assert.isFalse(page.drawn?.checkVisibility());
    assert.match(page.served?.querySelector<HTMLAnchorElement>('a.time')?.href ?? '', /\/p\/kiez\/book\?therapist=/);
  });

  it('gives way to the element also where nothing prepares it', async () => {
    await open({ hydrated: false });

    await page.whole();

    assert.isFalse(page.served?.checkVisibility());
    assert.notInclude(page.seen, 24);
  });
});

describe('what a visitor began before the script came', () => {
  let page: ServedPage;
  const begin = async () => {
    page = await new ServedPage().receive({ drawnAgo: 300_000 }); // so that it takes a moment
    return page.start();
  };
  const there = <T extends HTMLElement>(selector: string) => page.served?.querySelector<T>(selector) as T;
  afterEach(() => page.leave());

  it('words in the search field are searched for, and the field keeps focus', async () => {
    await begin();
    there<HTMLInputElement>('input[type=search]').focus();
    there<HTMLInputElement>('input[type=search]').value = 'Ada 07';

    await page.whole();
    const field = page.drawn?.querySelector('input');
    await until(() => page.drawn?.querySelectorAll('.cards .name').length === 1, 'it is searched for');

    assert.equal(field?.value, 'Ada 07');
    assert.equal(page.root.activeElement, field);
  });

  it('a filter that was opened is open', async () => {
    await begin();
    there('.bar details:nth-of-type(2)').setAttribute('open', '');

    await page.whole();

    assert.include(page.drawn?.querySelector('.bar details[open]')?.textContent, 'Languages');
  });

  it('an order that was chosen is kept', async () => {
    await begin();
    there<HTMLSelectElement>('select').value = 'name';

    await page.whole();

    assert.equal(page.drawn?.querySelector('select')?.value, 'name');
  });

  it('who was about to take a time is at that time still', async () => {
    await begin();
    const label = there('.times a').ariaLabel;
    there('.times a').focus();

    await page.whole();

    assert.equal(page.root.activeElement?.localName, 'button');
    assert.equal(page.root.activeElement?.ariaLabel, label);
  });
});
