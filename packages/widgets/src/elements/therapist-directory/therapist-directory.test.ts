import { aTherapistProfile } from '@attune/sdk/testing';
import { assert, oneEvent } from '@open-wc/testing';
import { DirectoryPage, practiceWith } from '../../../test/directory-page.ts';
import type { AttuneFiltersChangedEvent } from './therapist-directory.events.ts';
import { until } from '../../../test/until.ts';

describe('finding a therapist', () => {
  it('a card says who, what for, where, for how much, and the next free times', async () => {
    const page = await new DirectoryPage(practiceWith([aTherapistProfile()])).openCards();

    assert.deepEqual(page.names, ['Dr. Ada Lind']);
    assert.match(
      page.text,
      /Anxiety and panic.*German, English.*Neukölln, Berlin.*€90 per 50 min.*Next: Tue.*3 Mar.*09:00/,
    );
    assert.equal(page.find('.time')?.getAttribute('aria-label'), '09:00, Tuesday, 3 March: book with Dr. Ada Lind');
  });

  it('typing asks once, after a pause', async () => {
    const page = await new DirectoryPage().openCards();
    page.type('Ada');
    page.type('Ada 0');
    page.type('Ada 07');

    await until(() => page.names.length === 1);

    assert.deepEqual(page.names, ['Ada 07']);
    assert.deepEqual(
      page.askedFor('/v1/therapists').map((query) => query.get('q')),
      [null, 'Ada 07'],
    );
  });

  it('a filter says how many would remain before it is chosen', async () => {
    const page = await new DirectoryPage().openCards();

    await page.press('Languages');
    await page.tick('Turkish');
    await page.read('10 therapists');

    assert.include(page.button('Languages').textContent ?? '', '· 1');
    assert.match(page.text, /Turkish 10/);
  });

  it('what is found is announced politely', async () => {
    const page = await new DirectoryPage().openCards();

    await page.press('Gender');
    await page.tick('Women');
    await until(() => page.find('[role=status]')?.textContent?.includes('15'));

    assert.equal(page.find('[role=status]')?.textContent?.trim(), '15 therapists');
  });

  it('the page hears which fields filter, and never what was typed', async () => {
    const page = await new DirectoryPage().openCards();

    setTimeout(() => page.type('my secret'));
    const event = (await oneEvent(page.directory, 'attune-filters-changed')) as unknown as AttuneFiltersChangedEvent;

    assert.deepEqual(event.fields, ['q']);
    assert.notInclude(JSON.stringify(event), 'secret');
  });

  it('the last cards stay on screen while new ones load', async () => {
    const page = await new DirectoryPage().openCards();

    page.button('Online').click();
    await page.directory.updateComplete;

    assert.equal(page.find('.cards')?.getAttribute('aria-busy'), 'true');
    assert.equal(page.names.length, 12);
  });

  it('the order can be changed', async () => {
    const page = await new DirectoryPage().openCards();
    const select = page.find<HTMLSelectElement>('select');
    assert.isNotNull(select);

    if (select) select.value = 'name';
    select?.dispatchEvent(new Event('change'));
    await until(() => page.askedFor('/v1/therapists').length === 2);

    assert.equal(page.askedFor('/v1/therapists')[1]?.get('sort'), 'name');
  });

  it('more cards come below, and focus goes to the first new one', async () => {
    const page = await new DirectoryPage().openCards();

    await page.press('Show 12 more');
    await until(() => page.names.length === 24);
    await until(() => page.focused === page.all('.cards .name')[12]);

    assert.equal(page.focused?.textContent, page.names[12]);
    assert.include(page.button('more').textContent ?? '', 'Show 6 more');
  });

  it('escape closes an open filter and gives focus back to it', async () => {
    const page = await new DirectoryPage().openCards();
    await page.press('Topics');
    await page.see('details[open] input');
    page.find('details[open] input')?.focus();

    page.focused?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));

    assert.isNull(page.find('.bar details[open]'));
    assert.equal(page.focused, page.button('Topics'));
  });
});

describe('on a narrow page', () => {
  it('filters are in a sheet whose button says how many therapists there are', async () => {
    const page = await new DirectoryPage().openCards({ width: '320px' });

    await page.press('Filters');
    await page.tick('Turkish');
    await page.read('Show 10 therapists');
    await page.press('Show 10 therapists');

    assert.isNull(page.dialog);
    assert.include(page.button('Filters').textContent ?? '', 'Filters · 1');
  });

  it('nothing is wider than 320 pixels', async () => {
    const page = await new DirectoryPage().openCards({ width: '320px', lang: 'de' });

    const wide = page
      .all('*')
      .filter((each) => each.getBoundingClientRect().right > page.directory.getBoundingClientRect().right + 1);

    assert.deepEqual(
      wide.map((each) => each.outerHTML.slice(0, 80)),
      [],
    );
  });

  it('times are at least 44 pixels high', async () => {
    const page = await new DirectoryPage().openCards({ width: '320px' });

    const heights = page.all('.time').map((time) => time.getBoundingClientRect().height);

    assert.isAtLeast(Math.min(...heights), 44);
  });
});
