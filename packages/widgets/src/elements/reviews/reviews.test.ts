import { assert } from '@open-wc/testing';
import type { ReviewPage as Reviews } from '@attune/sdk';
import { examples } from '@attune/sdk/testing';
import { html } from 'lit';
import { ElementPage, type PageGiven } from '../../../test/element-page.ts';
import { onAStrangersPage } from '../../../test/on-a-strangers-page.ts';
import { json, PickerPlatform, refusal, therapist } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';
import './define.ts';
import type { AttuneReviews } from './reviews.ts';

const first = examples.reviews;
const second: Reviews = {
  ...first,
  data: first.data.map((review, index) => ({ ...review, id: `second-${index}`, text: `Second page, ${index}` })),
  nextCursor: null,
};

const platform = () =>
  new PickerPlatform().on('GET /therapists/*/reviews', ({ query }) => json(query.has('cursor') ? second : first));

const open = (on = platform(), given: PageGiven = {}, whose = therapist.id) =>
  new ElementPage<AttuneReviews>(on).show(
    html`<attune-reviews therapist-id=${whose}><a href="/p/kiez">Reviews</a></attune-reviews>`,
    given,
  );

const openReviews = async (on = platform(), given: PageGiven = {}) => {
  const page = await open(on, given);
  await page.see('.reviews li');
  return page;
};

describe('attune-reviews', () => {
  it('says the average, how many there are, and how many gave how many stars', async () => {
    const page = await openReviews();

    assert.include(page.text, '4.8 of 5, 27 reviews');
    const rows = page.all('tr').map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    assert.deepEqual(rows, ['5 stars 23', '4 stars 3', '3 stars 1', '2 stars 0', '1 star 0']);
    assert.include(page.find('caption')?.textContent ?? '', 'How many gave how many stars');
  });

  it('says each review’s stars in words, its month and its text, newest first', async () => {
    const page = await openReviews();

    const [one] = page.all('.reviews li');
    assert.equal(one?.querySelector('[role=img]')?.getAttribute('aria-label'), '5 of 5 stars');
    assert.include(one?.textContent ?? '', 'March 2026');
    assert.include(one?.textContent ?? '', first.data[0]?.text ?? '-');
    assert.notMatch(one?.textContent ?? '', /\b1 March|01\.03/, 'a day could tell who wrote it');
  });

  it('shows more when asked, and leads to the first new one', async () => {
    const page = await openReviews();
    const before = page.all('.reviews li').length;

    await page.press('Show more reviews');
    await until(() => page.all('.reviews li').length === before + second.data.length);

    await until(() => page.focused === page.all('.reviews li')[before], 'the first new one has focus');
    assert.isFalse(page.all('button').length > 0, 'there are no more');
    assert.equal(page.platform.of('GET /therapists/*/reviews')[1]?.query.get('cursor'), first.nextCursor);
  });

  it('keeps those that are there when more could not be had', async () => {
    const page = await openReviews();
    page.platform.on('GET /therapists/*/reviews', () => refusal(503, 'unavailable'));

    await page.press('Show more reviews');
    await page.read('Try again');
    assert.lengthOf(page.all('.reviews li'), first.data.length);

    page.platform.on('GET /therapists/*/reviews', () => json(second));
    await page.press('Try again');
    await until(() => page.all('.reviews li').length === first.data.length + second.data.length);
  });

  it('says so where there are none yet', async () => {
    const page = await open(new PickerPlatform().on('GET /therapists/*/reviews', () => json(examples['no-reviews'])));

    await page.read('No reviews yet');
  });

  it('says what to do when they could not be had, and keeps the page’s own link', async () => {
    const page = await open(new PickerPlatform().on('GET /therapists/*/reviews', () => refusal(503, 'unavailable')));
    await page.read('Try again');
    assert.isNotNull(page.find('slot'));

    page.platform.on('GET /therapists/*/reviews', () => json(first));
    await page.press('Try again');

    await page.see('.reviews li');
  });

  it('shows those of another therapist when the page says so, and none of the first', async () => {
    const page = await openReviews();
    await page.press('Show more reviews');
    await page.read('Second page');

    page.platform.on('GET /therapists/*/reviews', () =>
      json({ ...first, data: first.data.slice(0, 1), nextCursor: null }),
    );
    page.element.therapistId = '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c99';
    await until(() => page.all('.reviews li').length === 1);

    assert.notInclude(page.text, 'Second page');
  });

  it('shows text as text', async () => {
    const data = [{ ...first.data[0], text: '<img src=x onerror=alert(1)>' }];
    const page = await openReviews(platform().on('GET /therapists/*/reviews', () => json({ ...first, data })));

    assert.include(page.text, '<img src=x onerror=alert(1)>');
    assert.isNull(page.find('.reviews img'));
  });

  it('claims no rating for the page around it', async () => {
    const page = await openReviews();

    const markup = page.element.outerHTML + (page.element.shadowRoot?.innerHTML ?? '') + document.head.innerHTML;
    assert.notMatch(markup, /itemprop|itemscope|ld\+json|AggregateRating/i);
  });

  it('speaks German', async () => {
    const page = await openReviews(platform(), { lang: 'de' });

    assert.include(page.text, '4,8 von 5, 27 Bewertungen');
    assert.include(page.text, 'März 2026');
  });

  it('is the page’s own link while there is nobody to ask, and without a therapist', async () => {
    const page = new ElementPage<AttuneReviews>(platform());
    const shown = page.show(html`<attune-reviews><a href="/p/kiez">Reviews</a></attune-reviews>`);

    await until(() => page.element.shadowRoot?.querySelector('slot'));

    assert.isNull(page.find('.attune'));
    shown.catch(() => 'it never speaks');
  });
});

describe('attune-reviews is accessible', () => {
  const states: Record<string, () => Promise<ElementPage<AttuneReviews>>> = {
    'with reviews': () => openReviews(),
    'in the dark': () => openReviews(platform(), { scheme: 'dark' }),
    'in Arabic': () => openReviews(platform(), { lang: 'ar' }),
    narrow: () => openReviews(platform(), { width: '320px' }),
    'while it loads': () =>
      open(new PickerPlatform().on('GET /therapists/*/reviews', () => new Promise<Response>(() => undefined))),
    'without any': () => open(new PickerPlatform().on('GET /therapists/*/reviews', () => json(examples['no-reviews']))),
    'when they could not be had': () =>
      open(new PickerPlatform().on('GET /therapists/*/reviews', () => refusal(503, 'unavailable'))),
  };

  Object.entries(states).forEach(([name, show]) =>
    it(name, async () => {
      const page = await show();
      await page.settle();

      assert.deepEqual(await page.violations(), []);
    }),
  );
});

onAStrangersPage({ tag: 'attune-reviews', sign: '.reviews li', open: (given) => open(platform(), given) });
