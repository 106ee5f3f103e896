import { expect, oneEvent } from '@open-wc/testing';
import { json, refusal } from '../../../test/picker-platform.ts';
import { ReviewPage, invitation, review, reviewPlatform, written } from '../../../test/review-page.ts';
import { until } from '../../../test/until.ts';
import type { AttuneReviewFailedEvent, AttuneReviewSubmittedEvent } from './review-form.events.ts';

const down = () => refusal(503, 'unavailable');
const noConnection = () => Promise.reject(new TypeError('no connection'));

describe('writing a review in attune-review-form', () => {
  it('says who and what is reviewed, and has the practice’s help in a crisis before the question', async () => {
    const page = await new ReviewPage().openStars();

    expect(page.find('header')?.textContent).to.contain('Dr. Ada Lind').and.to.contain('Einzelsitzung');
    expect(page.find('header')?.textContent).to.match(/Thursday,? 26 February 2026/);
    const order = page.find('.crisis')?.compareDocumentPosition(page.find('form') as Node);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('a picture that does not load gives way to the monogram', async () => {
    const gone = { ...invitation, therapist: { ...invitation.therapist, photoUrl: 'data:,' } };
    const page = await new ReviewPage(reviewPlatform().on('GET /review-invitation', () => json(gone))).openStars();

    page.find('.face img')?.dispatchEvent(new Event('error'));

    expect(page.find('.face img')?.className).to.equal('unseen');
    expect(page.find('.face')?.textContent).to.contain(invitation.therapist.monogram);
  });

  it('asks one question at a time', async () => {
    const page = await new ReviewPage().openReaders();

    expect(page.all('h2').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Who may read your review?']);
    expect(page.text).to.contain('Question 3 of 3');
    expect(page.all('.stars, textarea')).to.have.length(0);
    await page.focus('[data-heading]');
  });

  it('has five stars in words, a group of radio buttons with no default', async () => {
    const page = await new ReviewPage().openStars();

    const stars = page.all<HTMLInputElement>('[role=radiogroup] [type=radio]');
    expect(stars.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      '1 of 5 stars: Very poor',
      '2 of 5 stars: Poor',
      '3 of 5 stars: Okay',
      '4 of 5 stars: Good',
      '5 of 5 stars: Very good',
    ]);
    expect(stars.some(({ checked }) => checked)).to.equal(false);
    expect(new Set(stars.map(({ name }) => name)).size).to.equal(1);
  });

  it('sends nothing on selection', async () => {
    const page = await new ReviewPage().openStars();

    page.star(5).click();
    await page.settle();

    expect(page.platform.of('POST /reviews')).to.have.length(0);
    expect(page.find('.stars')).to.exist;
  });

  it('says what is missing in a summary that takes focus and leads to the stars', async () => {
    const page = await new ReviewPage().openStars();

    page.submit();
    await page.focus('[data-problems]');
    await page.press('Please choose one to five stars');

    await page.focus('[name=rating]');
    expect(page.find('.stars')).to.have.attribute('aria-invalid', 'true');
    page.star(2).click();
    await page.settle();
    expect(page.find('[data-problems]')).to.equal(null);
  });

  it('takes no words for an answer, and asks for none about health', async () => {
    const page = await new ReviewPage().openWords();
    expect(page.text).to.contain('leave this empty').and.to.contain('nothing about your health');

    page.submit();
    await page.see('.choices');
    page.reader('private').click();
    page.submit();
    await page.read('Thank you');

    expect(page.platform.of('POST /reviews').map(({ body }) => body)).to.deep.equal([
      { rating: 4, visibility: 'private' },
    ]);
  });

  it('offers everybody and the practice alone as equals, and neither beforehand', async () => {
    const page = await new ReviewPage().openReaders();

    const [one, other] = page.all('.choice');
    expect(one?.getBoundingClientRect().width).to.equal(other?.getBoundingClientRect().width);
    expect(one?.getBoundingClientRect().height).to.equal(other?.getBoundingClientRect().height);
    expect(getComputedStyle(one as Element).backgroundColor).to.equal(
      getComputedStyle(other as Element).backgroundColor,
    );
    expect(page.all<HTMLInputElement>('.choice input').some(({ checked }) => checked)).to.equal(false);
    page.submit();
    await page.focus('[data-problems]');
    expect(page.platform.of('POST /reviews')).to.have.length(0);
  });

  it('says that the practice sees whose it is, and that readers do not', async () => {
    const page = await new ReviewPage().openReaders();

    expect(page.text).to.contain('without your name');
    expect(page.text).to.contain('Kiez Praxis Berlin can see that it comes from you');
  });

  it('sends what was answered, with the session of the link and nothing else', async () => {
    const page = await new ReviewPage().send();

    await page.read('Thank you for your review');

    const [sent] = page.platform.of('POST /reviews');
    expect(sent?.body).to.deep.equal({ rating: 4, text: 'It helped.', visibility: 'published' });
    expect(sent?.headers.get('Authorization')).to.match(/^Bearer ./);
    await page.focus('[data-heading]');
  });

  it('tells the page that it was sent, with its id and nothing else', async () => {
    const page = await new ReviewPage().openReaders();
    const heard = oneEvent<AttuneReviewSubmittedEvent>(page.element, 'attune-review-submitted');

    page.reader('published').click();
    page.submit();

    const event = await heard;
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['reviewId']);
    expect(event.reviewId).to.equal(review.id);
    expect(event.composed && event.bubbles).to.equal(true);
  });

  it('is sent once for a double click, and its button says so without being disabled', async () => {
    let answer: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => (answer = resolve));
    const page = await new ReviewPage(reviewPlatform().on('POST /reviews', () => late)).send();
    await page.read('Sending …');

    page.submit();
    const button = page.find<HTMLButtonElement>('.primary');
    expect(button?.disabled).to.equal(false);
    expect(button).to.have.attribute('aria-disabled', 'true');
    answer(json(review, 201));
    await page.read('Thank you');

    expect(page.platform.of('POST /reviews')).to.have.length(1);
  });

  it('keeps the stars that were chosen at the last moment before what follows was there', async () => {
    let answer: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => (answer = resolve));
    const page = await new ReviewPage(reviewPlatform().on('GET /review-invitation', () => late)).open();
    let chosen = 0;
    const choose = () => {
      page.all('[name=rating]')[chosen++ % 5]?.click();
      return Promise.resolve(true);
    };
    Object.defineProperty(page.element, 'updateComplete', { get: choose, configurable: true });

    answer(json(invitation));
    await until(() => page.find(':checked'), 'a star is chosen whenever somebody waits for the form');
    Reflect.deleteProperty(page.element, 'updateComplete');
    const stars = page.find<HTMLInputElement>(':checked')?.value;
    page.submit();
    await page.see('textarea');
    await page.press('Back');
    await page.see('.stars');

    expect(page.find<HTMLInputElement>(':checked')?.value).to.equal(stars);
  });

  it('loses nothing on the way back', async () => {
    const page = await new ReviewPage().openReaders();

    await page.press('Back');
    await page.see('textarea');
    expect(page.field('text').value).to.equal('It helped.');
    await page.press('Back');
    await page.see('.stars');

    expect(page.star(4).checked).to.equal(true);
  });

  it('keeps everything when it cannot be sent, says so, and sends it again', async () => {
    const page = await new ReviewPage(reviewPlatform().on('POST /reviews', down)).openReaders();
    const heard = oneEvent<AttuneReviewFailedEvent>(page.element, 'attune-review-failed');
    page.reader('published').click();
    page.submit();
    await page.focus('[data-obstacle]');
    expect((await heard).code).to.equal('unavailable');
    expect(page.text)
      .to.contain('could not send your review')
      .and.to.contain('Everything that you have written is kept');

    page.platform.on('POST /reviews', ({ body }) => json({ ...review, ...(body as object) }, 201));
    await page.press('Try again');
    await page.read('Thank you');

    expect(page.text).to.contain('It helped.');
  });

  it('goes on by itself when the client is connected again', async () => {
    const page = await new ReviewPage(reviewPlatform().on('POST /reviews', noConnection)).openReaders();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    page.reader('private').click();
    page.submit();
    await page.read('You are offline');
    Reflect.deleteProperty(navigator, 'onLine');

    page.platform.on('POST /reviews', () => json(review, 201));
    window.dispatchEvent(new Event('online'));

    await page.read('Thank you');
  });

  it('shows at its question what the platform could not take', async () => {
    const errors = [{ pointer: '/text', detail: 'too long' }];
    const page = await new ReviewPage(
      reviewPlatform().on('POST /reviews', () => refusal(422, 'validation-failed', { errors })),
    ).send();

    await page.focus('[data-problems]');

    expect(page.field('text').value).to.equal('It helped.');
    expect(page.field('text')).to.have.attribute('aria-invalid', 'true');
  });

  it('keeps what is typed from shortcuts of the page', async () => {
    const page = await new ReviewPage().openWords();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);

    for (const key of ['s', 'Escape'])
      page.field('text').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    document.removeEventListener('keydown', listen);

    expect(heard).to.deep.equal(['Escape']);
  });
});

describe('after a review in attune-review-form', () => {
  const shown = async (sent: object) => {
    const page = await new ReviewPage(
      reviewPlatform().on('POST /reviews', () => json({ ...review, ...sent }, 201)),
    ).send();
    await page.read('Thank you for your review');
    return page;
  };

  it('has the same thanks and the same next step for every rating', async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((rating) => shown({ rating })));

    const ends = pages.map((page) =>
      [
        page.find('h2')?.textContent?.trim(),
        page.find('.next')?.textContent?.replace(/\s+/g, ' '),
        page
          .all<HTMLAnchorElement>('.next a')
          .map(({ href }) => href)
          .join(),
      ].join('|'),
    );
    expect(new Set(ends).size).to.equal(1);
    expect(ends[0]).to.contain('jameda');
  });

  it('opens the places to share in a tab of their own, which knows nothing of this one', async () => {
    const page = await shown({});

    const links = page.all<HTMLAnchorElement>('.next a');

    expect(links.map(({ rel, target }) => [rel, target].join())).to.deep.equal(['noopener,_blank', 'noopener,_blank']);
    expect(links[0]?.textContent).to.contain('new tab');
  });

  it('says who reads it when the platform keeps it private', async () => {
    const page = await shown({ visibility: 'private', nextStep: { kind: 'private_feedback', links: [] } });

    expect(page.text).to.contain('Your words go to Kiez Praxis Berlin and to nobody else');
    expect(page.find('.next')).to.equal(null);
  });

  it('can be changed for 48 hours, beginning with what was written', async () => {
    const page = await new ReviewPage(reviewPlatform().on('GET /review-invitation', () => json(written))).open();
    await page.read('This is your review');
    expect(page.text).to.match(/You can change it until Tuesday,? 3 March 2026.* \(.+, (GMT|UTC).*\)/);

    await page.press('Change review');
    await page.see('.stars');
    expect(page.star(5).checked).to.equal(true);
    page.star(3).click();
    page.submit();
    await page.see('textarea');
    expect(page.field('text').value).to.equal(written.review?.text);
    page.type('text', ' ');
    page.submit();
    await page.see('.choices');
    expect(page.reader('published').checked).to.equal(true);
    page.submit();
    await page.read('Your changes are saved');

    expect(page.platform.of('PATCH /reviews/*').map(({ body }) => body)).to.deep.equal([
      { rating: 3, text: null, visibility: 'published' },
    ]);
  });

  it('leaves a review as it is when somebody turns back from changing it', async () => {
    const page = await new ReviewPage(reviewPlatform().on('GET /review-invitation', () => json(written))).open();
    await page.press('Change review');
    await page.see('.stars');

    await page.press('Back');

    await page.read('This is your review');
    expect(page.platform.of('PATCH /reviews/*')).to.have.length(0);
  });

  it('can only be read after that', async () => {
    const page = new ReviewPage(reviewPlatform().on('GET /review-invitation', () => json(written)));
    page.clock.pass(48 * 3600);
    await page.open();

    await page.read('It could be changed until');

    expect(page.all('button')).to.have.length(0);
  });

  it('says so when the time ran out while it was being changed', async () => {
    const page = await new ReviewPage(
      reviewPlatform()
        .on('GET /review-invitation', () => json(written))
        .on('PATCH /reviews/*', () => refusal(409, 'review-closed')),
    ).open();
    await page.press('Change review');
    await page.see('.stars');
    page.submit();
    await page.see('textarea');
    page.type('text', 'It helped more than I thought.');
    page.submit();
    await page.see('.choices');

    page.submit();

    await page.read('It could be changed until');
    expect(page.text)
      .to.contain(written.review?.text ?? '')
      .and.to.contain('It helped more than I thought.');
  });

  it('shows the review that was written meanwhile, here or elsewhere', async () => {
    const page = await new ReviewPage(
      reviewPlatform().on('POST /reviews', () => refusal(410, 'link-spent')),
    ).openReaders();
    page.platform.on('GET /review-invitation', () => json(written));
    page.reader('published').click();

    page.submit();

    await page.read('This is your review');
    expect(page.text)
      .to.contain(written.review?.text ?? '')
      .and.to.contain('so that you can copy it It helped.');
  });

  it('says that a session which has not taken place cannot be reviewed', async () => {
    const early = await new ReviewPage(
      reviewPlatform().on('POST /reviews', () => refusal(409, 'booking-not-ended')),
    ).send();
    const unknown = await new ReviewPage(
      reviewPlatform().on('GET /review-invitation', () => refusal(404, 'not-found')),
    ).open();

    await early.read('There is nothing to review yet');
    await unknown.read('There is nothing to review yet');
  });

  it('is asked for anew when the page gives another link', async () => {
    const page = await new ReviewPage().openWords();
    const other = { ...invitation, bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4f99' };
    page.platform.on('GET /review-invitation', () =>
      json({ ...other, therapist: { ...other.therapist, name: 'Ben' } }),
    );

    page.platform.on('POST /link-sessions', ({ body }) =>
      json(
        {
          session: JSON.stringify(body),
          purpose: 'review',
          resource: { kind: 'booking', id: other.bookingId },
          expiresAt: '2026-03-02T08:30:00Z',
        },
        201,
      ),
    );
    page.element.token = 'token_review_other';

    await page.read('How was your appointment with Ben?');
    expect(page.all<HTMLInputElement>('.stars input').some(({ checked }) => checked)).to.equal(false);
    await until(() => page.platform.of('GET /review-invitation').length === 2);
  });
});
