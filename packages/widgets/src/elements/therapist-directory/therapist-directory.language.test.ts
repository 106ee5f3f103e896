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

  it('is English on a page whose language we do not speak', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'fr' });

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
