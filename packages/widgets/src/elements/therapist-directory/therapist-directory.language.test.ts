import { aPractice, everythingFine, exampleNow } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { DirectoryPage, thirty } from '../../../test/directory-page.ts';

describe('the language of the directory', () => {
  it('is that of the page, and follows it when it changes', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'de-AT' });
    assert.include(page.text, '30 Therapeut:innen');

    page.directory.closest('[lang]')?.setAttribute('lang', 'en');
    await page.read('30 therapists');

    assert.equal(page.find('.attune')?.lang, 'en-DE');
  });

  it('is Danish on a Danish page', async () => {
    const practice = aPractice({ terms: { therapist: 'tutor' } });
    const page = await new DirectoryPage(
      everythingFine({ now: () => exampleNow, practice, therapists: thirty }),
    ).openCards({ lang: 'da' });

    assert.include(page.text, '30 undervisere');
    assert.include(page.text, 'Flere tider');
  });

  it('is Hindi on a Hindi page', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'hi-IN' });

    assert.include(page.text, '30 थेरेपिस्ट');
    assert.equal(page.find('.attune')?.dir, 'ltr');
    assert.deepEqual(await page.violations(), []);
  });

  it('is Arabic on an Arabic page, from right to left, with the clock of the practice', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'ar' });

    const ground = page.find('.attune');
    assert.equal(ground?.dir, 'rtl');
    assert.equal(ground?.lang, 'ar-DE');
    assert.match(page.text, /[3٣][0٠] معالج/);
    assert.match(page.find('.time')?.textContent ?? '', /^\s*[0-2٠-٢][0-9٠-٩]:[0-9٠-٩]{2}\s*$/, 'no half day is named');
    assert.deepEqual(await page.violations(), []);
  });

  it('runs the other way when the element says so', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'ar', dir: 'ltr' });
    assert.equal(page.find('.attune')?.dir, 'ltr');

    page.directory.dir = 'rtl';
    page.directory.closest('[lang]')?.setAttribute('lang', 'en');
    await page.read('30 therapists');

    assert.equal(page.find('.attune')?.dir, 'rtl');
  });

  it('from right to left, what begins a line stands on the right', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'ar' });
    const centre = (selector: string) => {
      const { left, width } = (page.find(selector) as Element).getBoundingClientRect();
      return left + width / 2;
    };

    assert.isAbove(centre('.card .face'), centre('.card .name'));
    assert.isAbove(centre('.card .name'), centre('.card .rating'));
    assert.isAbove(centre('.summary h2'), centre('.summary select'));
    assert.isAbove(centre('.times .time:first-child'), centre('.times .time:last-child'));
    assert.isAbove(centre('.search svg'), centre('.search .field'));
  });

  it('keeps a telephone number in its order on an Arabic page', async () => {
    const page = await new DirectoryPage(everythingFine({ now: () => exampleNow, therapists: [] })).open({
      lang: 'ar',
    });
    await page.see('.contact');

    assert.deepEqual(
      page.all('.contact bdi').map(({ dir }) => dir),
      ['ltr', 'ltr'],
    );
  });

  it('opens its dialogs in the same direction', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'ar', width: '360px' });

    page.find('.narrow')?.click();
    await page.see('dialog[open] .group');

    const dialog = page.find('dialog') as Element;
    const [title, close] = [...dialog.querySelectorAll('header > *')].map((each) => each.getBoundingClientRect().left);
    assert.equal(getComputedStyle(dialog).direction, 'rtl');
    assert.isAbove(title ?? 0, close ?? 0);
    assert.deepEqual(await page.violations(), []);
  });

  it('is English on a page whose language we do not speak', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'pl' });

    assert.include(page.text, '30 therapists');
  });

  it('addresses visitors as the practice does, unless the page says otherwise', async () => {
    const practice = aPractice({ address: 'informal', crisisNotice: null });
    const page = await new DirectoryPage(everythingFine({ now: () => exampleNow, practice, therapists: [] })).open({
      lang: 'de',
    });
    await page.read('hilft dir gern weiter');

    page.directory.address = 'sie';
    await page.read('hilft Ihnen gern weiter');
  });

  it('calls its people what the practice calls them', async () => {
    const practice = aPractice({ terms: { therapist: 'groomer' } });
    const page = await new DirectoryPage(
      everythingFine({ now: () => exampleNow, practice, therapists: thirty }),
    ).openCards();

    assert.include(page.text, '30 groomers');
  });

  it('names topics in the visitor’s words', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'de' });

    assert.include(page.text, 'Angst & Panik');
    assert.include(page.text, 'Deutsch');
  });
});
