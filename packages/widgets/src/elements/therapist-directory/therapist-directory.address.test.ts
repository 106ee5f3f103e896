import { assert } from '@open-wc/testing';
import { DirectoryPage } from '../../../test/directory-page.ts';
import { until } from '../../../test/until.ts';

const parameters = () => new URLSearchParams(location.search);

describe('the address of the page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('holds the filters beside what the page keeps there', async () => {
    history.replaceState({ page: 1 }, '', '?own=kept');
    const page = await new DirectoryPage().openCards({ noUrl: false });

    await page.press('Languages');
    await page.tick('Turkish');

    assert.equal(parameters().get('attune-language'), 'tr');
    assert.equal(parameters().get('own'), 'kept');
    assert.deepEqual(history.state, { page: 1 });
  });

  it('opens with the filters that it holds', async () => {
    history.replaceState(null, '', '?attune-language=tr&attune-sort=name');
    const page = await new DirectoryPage().openCards({ noUrl: false });

    const [query] = page.askedFor('/v1/therapists');

    assert.deepEqual([query?.get('language'), query?.get('sort')], ['tr', 'name']);
    assert.include(page.text, '10 therapists');
  });

  it('the back button takes a filter away again', async () => {
    const page = await new DirectoryPage().openCards({ noUrl: false });
    page.button('Online').click();
    await page.read('Clear filters');

    history.back();
    await until(() => !page.text.includes('Clear filters'));

    assert.isFalse(parameters().has('attune-format'));
  });

  it('a profile has an address of its own, and the back button closes it', async () => {
    const page = await new DirectoryPage().openCards({ noUrl: false });

    assert.include(page.find<HTMLAnchorElement>('.name')?.href ?? '', 'attune-therapist=');
    await page.press('Topics');
    page.find('.name')?.click();
    await until(() => page.dialog);
    history.back();
    await until(() => !page.dialog);

    assert.isFalse(parameters().has('attune-therapist'));
  });

  it('what nobody could have chosen is ignored', async () => {
    history.replaceState(null, '', '?attune-format=by_pigeon&attune-maxPrice=cheap&attune-sort=best');
    const page = await new DirectoryPage().openCards({ noUrl: false });

    const [query] = page.askedFor('/v1/therapists');

    assert.deepEqual([...(query?.keys() ?? [])].sort(), ['key', 'limit', 'sort']);
  });

  it('two directories do not disturb each other', async () => {
    const one = await new DirectoryPage().openCards({ noUrl: false });
    const two = await new DirectoryPage().openCards({ noUrl: false });

    two.button('Online').click();
    await two.read('Clear filters');

    assert.isTrue(parameters().has('attune2-format'));
    assert.notInclude(one.text, 'Clear filters');
  });

  it('is left alone when the page says so', async () => {
    const page = await new DirectoryPage().openCards({ noUrl: true });

    page.button('Online').click();
    await page.read('Clear filters');

    assert.equal(location.href, before);
    assert.equal(page.find('.name')?.localName, 'button');
  });
});
