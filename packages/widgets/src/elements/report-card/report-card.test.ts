import { assert } from '@open-wc/testing';
import type { LinkSession } from '@attune/sdk';
import { examples } from '@attune/sdk/testing';
import { html } from 'lit';
import { ElementPage, type PageGiven } from '../../../test/element-page.ts';
import { onAStrangersPage } from '../../../test/on-a-strangers-page.ts';
import { json, PickerPlatform, practice, refusal } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';
import './define.ts';
import type { AttuneReportCard } from './report-card.ts';

const card = examples['report-card'];
const pet = examples['report-card-of-a-pet'];
const opened = examples['link-session-report-card'];
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const platform = () =>
  new PickerPlatform()
    .on('POST /link-sessions', () => json(opened, 201))
    .on('GET /review-invitation', () => json(examples['review-invitation']))
    .on('GET /report-cards/*', () => json(card));

interface Given extends PageGiven {
  readonly mode?: 'frame' | 'inline';
  readonly token?: string;
  readonly link?: LinkSession | null;
}

const open = (on = platform(), { mode = 'inline', token = '', link = opened, ...given }: Given = {}) =>
  new ElementPage<AttuneReportCard>(on).show(
    html`<attune-report-card mode=${mode} token=${token} .link=${link}
      ><a href="/p/kiez/report-card">Report card</a></attune-report-card
    >`,
    given,
  );

const openCard = async (on = platform(), given: Given = {}) => {
  const page = await open(on, given);
  await page.see('article');
  return page;
};

const openFrame = async (given: Given = {}) => {
  const page = await open(platform(), { mode: 'frame', token: 'v1.token', link: null, ...given });
  await page.see('iframe');
  return page;
};

describe('attune-report-card in a frame', () => {
  it('shows the platform’s own page, with the token where no server sees it', async () => {
    const page = await openFrame();

    const frame = page.find<HTMLIFrameElement>('iframe');
    assert.match(frame?.src ?? '', /\/report-card\?frame=1&lang=en-DE&scheme=light#v1\.token$/);
    assert.equal(frame?.referrerPolicy, 'no-referrer');
  });

  it('reads nothing of it into the page, and opens no link', async () => {
    const page = await openFrame();

    assert.deepEqual(
      page.platform.asked.map(({ path }) => path),
      ['/practice'],
    );
  });

  it('has a link to the same page, for where no frame is shown', async () => {
    const page = await openFrame();

    const link = page.find<HTMLAnchorElement>('p a');
    assert.equal(link?.href, `https://platform.example/p/${practice.slug}/report-card#v1.token`);
    assert.equal(link?.rel, 'noopener');
  });
});

describe('attune-report-card inline', () => {
  it('says what, when, by whom and for whom', async () => {
    const page = await openCard(platform().on('GET /report-cards/*', () => json(pet)));

    const head = page.find('header')?.textContent?.replace(/\s+/g, ' ') ?? '';
    assert.match(head, /Full groom · Friday,? 27 February 2026/);
    assert.include(head, 'Biscuit’s spa day');
    assert.match(head, /Jo Marsh ?About Biscuit/);
  });

  it('has a section for what stood out and one for what to do, in the practice’s own language', async () => {
    const page = await openCard();

    assert.include(page.text, 'What stood out');
    assert.deepEqual(
      page.all('dt').map(({ textContent }) => textContent),
      card.observations.map(({ label }) => label),
    );
    assert.include(page.text, card.recommendations ?? '-');
    assert.equal(page.find('dl')?.lang, practice.locale);
  });

  it('leaves out what there is none of', async () => {
    const page = await openCard(
      platform().on('GET /report-cards/*', () => json({ ...card, observations: [], recommendations: null })),
    );

    assert.notInclude(page.text, 'What stood out');
    assert.notInclude(page.text, 'Until next time');
    assert.notInclude(page.text, 'Pictures');
  });

  it('calls pictures by their number, and says so when one does not load', async () => {
    const photoUrls = [pixel, 'data:image/png;base64,broken'];
    const page = await openCard(platform().on('GET /report-cards/*', () => json({ ...card, photoUrls })));
    page.all<HTMLImageElement>('.photos img').forEach((image) => (image.loading = 'eager'));

    await until(() => page.find('.photos li:last-child img')?.hidden);

    assert.equal(page.find<HTMLImageElement>('.photos img')?.alt, 'Picture 1 of 2');
    assert.isFalse(page.find('.photos li:last-child p')?.hidden);
    assert.isTrue(page.find('.photos li:first-child p')?.hidden);
  });

  it('opens a link on a person’s click only, since that counts as reading', async () => {
    const page = await open(platform(), { token: 'token_report_card', link: null });
    await page.read('written for you alone');
    assert.lengthOf(page.platform.of('POST /link-sessions'), 0);

    await page.press('Show report card');

    await page.focus('[data-heading]');
    assert.lengthOf(page.platform.of('POST /link-sessions'), 1);
  });

  it('says what is wrong, and asks for no second click, where the page was clicked and the link did not open', async () => {
    const page = await open(
      platform().on('POST /link-sessions', () => refusal(503, 'unavailable')),
      { token: 'token_report_card', link: null },
    );

    page.element.unsealed = true;

    await page.read('online right now');
    assert.notInclude(page.text, 'Show report card');
    page.platform.on('POST /link-sessions', () => json(opened, 201));
    await page.press('Try again');
    await page.focus('[data-heading]');
  });

  it('hands focus that a page gave it on to its heading, where it is read and no ring is printed around it', async () => {
    const page = await open(platform(), { token: 'token_report_card', link: null });
    page.element.tabIndex = -1;
    page.element.focus();

    page.element.link = examples['link-session-report-card'];

    await page.focus('[data-heading]');
  });

  it('says so when the card is not there any more, and whom to ask', async () => {
    const page = await open(platform().on('GET /report-cards/*', () => refusal(404, 'not-found')));

    await page.read('This report card is not here any more');

    assert.include(page.text, '+49 30 5550 1234');
  });

  it('offers a new link when this one is void', async () => {
    const page = await open(
      platform().on('POST /link-sessions', () => refusal(410, 'link-void')),
      {
        token: 'old',
        link: null,
      },
    );

    await page.press('Show report card');
    await page.read('This link does not work any more');

    assert.isNotNull(page.find('[name=email]'));
  });

  it('asks again when nobody answered', async () => {
    const page = await open(platform().on('GET /report-cards/*', () => refusal(503, 'unavailable')));
    await page.read('Try again');

    page.platform.on('GET /report-cards/*', () => json(card));
    await page.press('Try again');

    await page.see('article');
  });

  it('has the review form in the same place, under the same link', async () => {
    const page = await openCard();

    await page.press('Write a review');
    const form = await page.see('attune-review-form');
    await until(() => form.shadowRoot?.querySelector('.stars'), 'stars');

    assert.lengthOf(page.platform.of('POST /link-sessions'), 0);
    assert.isFalse(page.all('button').some(({ textContent }) => textContent?.includes('Write a review')));
  });

  it('leads to the review that was written already', async () => {
    const review = { id: examples.review.id, rating: 4 };
    const page = await openCard(platform().on('GET /report-cards/*', () => json({ ...card, review })));

    await page.press('See your review');

    await page.see('attune-review-form');
  });

  it('is printed without what cannot be pressed on paper', async () => {
    const page = await openCard();

    const rules = (page.element.shadowRoot?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules]);
    const printed = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');

    assert.include(printed.map(({ cssText }) => cssText).join(), '.no-print');
    assert.isNotNull(page.find('footer.no-print button'));
  });

  it('speaks German', async () => {
    const page = await openCard(platform(), { lang: 'de' });

    assert.include(page.text, 'Was aufgefallen ist');
    assert.include(page.text, 'Bis zum nächsten Mal');
  });
});

describe('attune-report-card is accessible', () => {
  const states: Record<string, () => Promise<ElementPage<AttuneReportCard>>> = {
    'with everything': () =>
      openCard(platform().on('GET /report-cards/*', () => json({ ...pet, photoUrls: [pixel, pixel] }))),
    'in the dark': () => openCard(platform(), { scheme: 'dark' }),
    'in Arabic': () => openCard(platform(), { lang: 'ar' }),
    narrow: () => openCard(platform(), { width: '320px' }),
    'while it loads': () => open(platform().on('GET /report-cards/*', () => new Promise<Response>(() => undefined))),
    'before it is opened': () => open(platform(), { token: 't', link: null }),
    'when it is gone': async () => {
      const page = await open(platform().on('GET /report-cards/*', () => refusal(404, 'not-found')));
      await page.read('not here any more');
      return page;
    },
    'when nobody answered': async () => {
      const page = await open(platform().on('GET /report-cards/*', () => refusal(503, 'unavailable')));
      await page.read('Try again');
      return page;
    },
  };

  Object.entries(states).forEach(([name, show]) =>
    it(name, async () => {
      const page = await show();
      await page.settle();

      assert.deepEqual(await page.violations(), []);
    }),
  );
});

onAStrangersPage({ tag: 'attune-report-card', sign: 'article', open: (given) => open(platform(), given) });
