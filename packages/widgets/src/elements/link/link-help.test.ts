import { assert } from '@open-wc/testing';
import { json, refusal } from '../../../test/picker-platform.ts';
import { ReviewPage, reviewPlatform } from '../../../test/review-page.ts';
import { until } from '../../../test/until.ts';

const asked = (page: ReviewPage) => page.platform.of('POST /link-requests').map(({ body }) => body);

/** A page whose visitor has no link and has typed an address. */
async function openWithAddress(platform = reviewPlatform(), email = 'mara.vogt@example.org') {
  const page = await new ReviewPage(platform).open({ token: '' });
  await page.see('[name=email]');
  page.type('email', email);
  return page;
}

describe('without a mail link that opens', () => {
  it('says where the link is, with the practice’s help in a crisis before the form', async () => {
    const page = await new ReviewPage().open({ token: '' });

    await page.read('Please open the link in your e-mail');

    const order = page.find('.crisis')?.compareDocumentPosition(page.find('form') as Node);
    assert.equal(order, Node.DOCUMENT_POSITION_FOLLOWING);
    assert.equal(page.field('email').autocomplete, 'email');
  });

  it('sends a new one by e-mail, once, and says so without saying whether the address is known', async () => {
    const page = await openWithAddress();

    page.submit();
    page.submit();
    await page.focus('[data-sent]');

    assert.deepEqual(asked(page), [{ email: 'mara.vogt@example.org', purpose: 'review' }]);
    assert.include(page.text, 'If Kiez Praxis Berlin knows mara.vogt@example.org, a new link is on its way there.');
  });

  it('has the same answer for every address', async () => {
    const known = await openWithAddress();
    const unknown = await openWithAddress(reviewPlatform(), 'nobody@example.org');

    known.submit();
    unknown.submit();
    await known.see('[data-sent]');
    await unknown.see('[data-sent]');

    assert.equal(unknown.text.replace('nobody@example.org', 'mara.vogt@example.org'), known.text);
  });

  it('can be asked for again with another address', async () => {
    const page = await openWithAddress();
    page.submit();
    await page.press('Use another address');
    await page.focus('[name=email]');
    page.type('email', 'm.vogt@example.org');

    page.submit();
    await until(() => asked(page).length === 2);
  });

  it('says what is wrong with an address, and leads to it', async () => {
    const page = await openWithAddress(reviewPlatform(), 'mara@');

    page.submit();
    await page.focus('[data-problems]');
    assert.include(page.focused?.textContent ?? '', 'please enter an address such as');
    await page.press('Your e-mail address');

    await page.focus('[name=email]');
    assert.equal(page.field('email').getAttribute('aria-describedby'), 'email-hint email-problem');
    assert.lengthOf(asked(page), 0);
  });

  it('keeps the address when it could not be asked for, and says how long to wait', async () => {
    const page = await openWithAddress(reviewPlatform().on('POST /link-requests', () => refusal(429, 'rate-limited')));
    page.submit();
    await page.read('try again in 20 seconds');
    assert.equal(page.field('email').value, 'mara.vogt@example.org');

    page.platform.on('POST /link-requests', () => json({ accepted: true }, 202));
    await page.press('Try again');

    await page.focus('[data-sent]');
  });

  it('tells a link that was replaced from one whose review is done', async () => {
    const replaced = new ReviewPage(reviewPlatform().on('POST /link-sessions', () => refusal(410, 'link-void')));
    const done = new ReviewPage(reviewPlatform().on('POST /link-sessions', () => refusal(410, 'link-spent')));
    await replaced.open();
    await done.open();

    await replaced.read('This link does not work any more');
    await done.read('Your review has arrived');

    assert.isNotNull(replaced.find('form'));
    assert.isNull(done.find('form'), 'there is nothing left to do');
  });

  it('opens a link that somebody pastes, whole or only its code, and keeps it nowhere on the page', async () => {
    const page = await new ReviewPage().open({ token: '' });
    await page.see('[name=code]');

    page.type('code', ' https://platform.example/p/kiez/review?lang=de#k1.claims-1.hmac_2 ');
    page.find<HTMLFormElement>('.code form')?.requestSubmit();
    await page.see('.stars');

    assert.deepEqual(
      page.platform.of('POST /link-sessions').map(({ body }) => body),
      [{ token: 'k1.claims-1.hmac_2' }],
    );
    assert.isNull(page.find('[name=code]'));
    assert.notInclude(page.element.outerHTML, 'hmac_2');
  });

  it('says kindly that what was pasted is no link of ours, asks nobody, and leads back to the field', async () => {
    const page = await new ReviewPage().open({ token: '' });
    await page.see('[name=code]');
    page.find<HTMLDetailsElement>('.code')?.setAttribute('open', '');

    page.type('code', 'https://example.org/');
    page.find<HTMLFormElement>('.code form')?.requestSubmit();
    await page.focus('[name=code]');

    assert.equal(page.field('code').getAttribute('aria-describedby'), 'code-hint code-problem');
    assert.lengthOf(page.platform.of('POST /link-sessions'), 0);
  });

  it('tries again to open a link when the platform did not answer', async () => {
    const page = new ReviewPage(reviewPlatform().on('POST /link-sessions', () => refusal(503, 'unavailable')));
    await page.open();
    await page.read('Try again');

    page.platform.on('POST /link-sessions', () =>
      json({ session: 's', purpose: 'review', resource: { kind: 'booking', id: 'b' }, expiresAt: '' }, 201),
    );
    await page.press('Try again');

    await page.see('.stars');
  });
});
