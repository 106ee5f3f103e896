import { assert } from '@open-wc/testing';
import { json, refusal } from '../../../test/picker-platform.ts';
import { onAStrangersPage } from '../../../test/on-a-strangers-page.ts';
import { ReviewPage, reviewLink, reviewPlatform, written } from '../../../test/review-page.ts';
import { until } from '../../../test/until.ts';

const never = () => new Promise<Response>(() => undefined);
const down = () => refusal(503, 'unavailable');

describe('attune-review-form', () => {
  it('is the page’s own link while there is nobody to ask', async () => {
    const page = document.createElement('div');
    page.innerHTML =
      '<attune-review-form mode="inline" token="t"><a href="/p/kiez/review">Write a review</a></attune-review-form>';
    document.body.append(page);
    const form = page.querySelector('attune-review-form');

    await until(() => form?.shadowRoot?.querySelector('slot'));

    assert.isNull(form?.shadowRoot?.querySelector('.attune') ?? null);
    page.remove();
  });

  it('speaks German, with Sie or du as the page says', async () => {
    const formal = await new ReviewPage().openStars({ lang: 'de' });
    const informal = await new ReviewPage().openStars({ lang: 'de', address: 'du' });

    assert.include(formal.text, 'Wie war Ihr Termin bei Dr. Ada Lind?');
    assert.include(informal.text, 'Wie war dein Termin bei Dr. Ada Lind?');
  });

  it('follows when the language of the page changes, and keeps what was answered', async () => {
    const page = await new ReviewPage().openReaders();

    page.element.closest('[lang]')?.setAttribute('lang', 'da');
    await page.read('Hvem må læse din anmeldelse?');
    await page.press('Tilbage');
    await page.see('textarea');

    assert.equal(page.field('text').value, 'It helped.');
  });

  it('opens with a link that the page has exchanged itself', async () => {
    const page = await new ReviewPage().openStars({ token: '', link: reviewLink });

    assert.lengthOf(page.platform.of('POST /link-sessions'), 0);
  });

  it('goes on under a new session when the first is over, and nothing typed is lost', async () => {
    const page = await new ReviewPage().openReaders();
    let isOver = true;
    page.platform.on('POST /reviews', ({ body }) => {
      const answer = isOver ? refusal(401, 'session-invalid') : json({ ...written.review, ...(body as object) }, 201);
      isOver = false;
      return answer;
    });
    page.reader('published').click();

    page.submit();
    await page.read('Thank you');

    assert.lengthOf(page.platform.of('POST /link-sessions'), 2);
    assert.include(page.text, 'It helped.');
  });

  it('shows what was written to be copied when the time of its link is over, and leads back to the mail', async () => {
    const page = await new ReviewPage().openReaders({ token: '', link: reviewLink });
    page.platform.on('POST /reviews', () => refusal(401, 'session-invalid'));
    page.reader('published').click();

    page.submit();
    await page.read('Please open the link in your e-mail');

    assert.include(page.text, 'It helped.');
    assert.isNotNull(page.find('[name=email]'));
  });

  it('can be answered with keys alone', async () => {
    const page = await new ReviewPage().openStars();
    page.star(1).focus();
    page.star(4).click(); // what the browser does for three arrows

    page.submit(); // and for Enter
    await page.see('textarea');
    page.submit();
    await page.see('.choices');
    page.reader('private').focus();

    assert.equal(page.focused, page.reader('private'));
    assert.isEmpty(page.all('[tabindex]:not([tabindex="-1"])'), 'the order of the keys is that of the page');
  });

  it('has stars that a thumb can hit, on the narrowest phone', async () => {
    const page = await new ReviewPage().openStars({ width: '320px' });

    const sizes = page.all('.star').map((star) => star.getBoundingClientRect());
    assert.isAtLeast(Math.min(...sizes.map(({ width }) => width)), 44);
    assert.isAtLeast(Math.min(...sizes.map(({ height }) => height)), 44);
  });

  it('fills the stars up to the one that was chosen', async () => {
    const page = await new ReviewPage().openStars();

    page.star(3).click();
    await page.settle();

    const isFull = (star: Element) => getComputedStyle(star.querySelector('svg') as Element).fill !== 'none';
    assert.deepEqual(page.all('.star').map(isFull), [true, true, true, false, false]);
  });

  it('gives up what it asked for when it is taken off the page', async () => {
    let aborted = false;
    const page = new ReviewPage(
      reviewPlatform().on('GET /review-invitation', ({ signal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        return never();
      }),
    );
    await page.open();
    await until(() => page.platform.of('GET /review-invitation').length === 1);

    page.element.remove();

    await until(() => aborted);
  });
});

describe('attune-review-form is accessible', () => {
  const found = () => reviewPlatform().on('GET /review-invitation', () => json(written));
  const states: Record<string, () => Promise<ReviewPage>> = {
    'with stars': () => new ReviewPage().openStars(),
    'with words': () => new ReviewPage().openWords(),
    'with the question who may read it': () => new ReviewPage().openReaders(),
    'with an answer missing': async () => {
      const page = await new ReviewPage().openStars();
      page.submit();
      await page.see('[data-problems]');
      return page;
    },
    'when it could not be sent': async () => {
      const page = await new ReviewPage(reviewPlatform().on('POST /reviews', down)).send();
      await page.see('[data-obstacle]');
      return page;
    },
    'once sent': async () => {
      const page = await new ReviewPage().send();
      await page.see('.review');
      return page;
    },
    'with a review that can be changed': async () => {
      const page = await new ReviewPage(found()).open();
      await page.see('.review');
      return page;
    },
    'in the dark': () => new ReviewPage().openReaders({ scheme: 'dark' }),
    'in Arabic': () => new ReviewPage().openStars({ lang: 'ar' }),
    narrow: () => new ReviewPage().openStars({ width: '320px' }),
    'while it loads': () => new ReviewPage(reviewPlatform().on('GET /review-invitation', never)).open(),
    'when nobody answered': async () => {
      const page = await new ReviewPage(reviewPlatform().on('GET /review-invitation', down)).open();
      await page.see('.notice');
      return page;
    },
    'with nothing to review': async () => {
      const page = await new ReviewPage(
        reviewPlatform().on('GET /review-invitation', () => refusal(404, 'not-found')),
      ).open();
      await page.read('There is nothing to review yet');
      return page;
    },
    'without a link': async () => {
      const page = await new ReviewPage().open({ token: '' });
      await page.see('form');
      page.submit();
      await page.see('[data-problems]');
      return page;
    },
    'with a new link on its way': async () => {
      const page = await new ReviewPage().open({ token: '' });
      await page.see('form');
      page.type('email', 'mara@example.org');
      page.submit();
      await page.see('[data-sent]');
      return page;
    },
    'with a link whose review is done': async () => {
      const page = await new ReviewPage(
        reviewPlatform().on('POST /link-sessions', () => refusal(410, 'link-spent')),
      ).open();
      await page.read('Your review has arrived');
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

onAStrangersPage({
  tag: 'attune-review-form',
  sign: '.stars',
  open: (given) => new ReviewPage().open(given),
});
