import { examples } from '@attune/sdk/testing';
import { expect } from '@open-wc/testing';
import { violationsOf } from '../../../test/axe.ts';
import { onAStrangersPage } from '../../../test/on-a-strangers-page.ts';
import { json, refusal } from '../../../test/picker-platform.ts';
import { subscriptionLink, subscriptionPlatform, UnsubscribePage } from '../../../test/unsubscribe-page.ts';
import { until } from '../../../test/until.ts';
import type {} from './unsubscribe-form.events.ts'; // its names of events

const down = () => refusal(503, 'unavailable');
const noConnection = () => Promise.reject(new TypeError('no connection'));
const off = (topic: string, channel: string) => ({ topic, channel, subscribed: false });
const everything = [off('reviews', 'email'), off('news', 'email'), off('news', 'sms')];
const nothingWanted = {
  ...examples.subscription,
  topics: examples.subscription.topics.map(({ channels, ...each }) => ({
    ...each,
    channels: channels.map((way) => ({ ...way, subscribed: each.alwaysOn })),
  })),
};

/** The next event of that name. */
const heard = <Name extends keyof HTMLElementEventMap>(element: HTMLElement, name: Name) =>
  new Promise<HTMLElementEventMap[Name]>((resolve) => element.addEventListener(name, resolve, { once: true }));

describe('stopping mail in attune-unsubscribe-form', () => {
  it('says whose mail it is, and that mail about appointments still comes', async () => {
    const page = await new UnsubscribePage().openChoices();

    expect(page.text).to.contain('Mail from Kiez Praxis Berlin').and.to.contain('Mara · m…t@example.org');
    expect(page.text).to.contain('Mail about your appointments still comes');
  });

  it('shows what comes now, and only the ways that the practice writes', async () => {
    const page = await new UnsubscribePage().openChoices();

    expect(page.all('fieldset').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Invitations to review by e-mail',
      'News by e-mail by SMS',
      'Offers by e-mail',
    ]);
    expect(page.ticked).to.deep.equal(['reviews/email', 'news/email', 'news/sms']);
  });

  it('changes nothing before somebody acts', async () => {
    const page = await new UnsubscribePage().openChoices();

    await page.choose('by SMS');

    expect(page.told).to.deep.equal([]);
  });

  it('stops everything with one button, and says what still comes', async () => {
    const page = await new UnsubscribePage().openChoices();
    expect(page.find('button')).to.equal(page.find('[part=stop]'), 'it is the first button');

    await page.press('Stop all marketing mail');
    await page.read('All marketing mail is stopped');

    expect(page.told).to.deep.equal([{ changes: everything }]);
    expect(page.find('[part=outcome]')?.textContent).to.contain('Your appointments').and.not.to.contain('News');
    await page.focus('[data-heading]');
  });

  it('takes it back with one more', async () => {
    const page = await new UnsubscribePage().stop();

    await page.press('Undo');
    await page.read('Taken back');

    expect(page.told.at(-1)).to.deep.equal({ changes: everything.map((each) => ({ ...each, subscribed: true })) });
    expect(page.find('[part=outcome]')?.textContent).to.contain('News');
    expect(page.find('[type=radio]')).to.equal(null, 'nobody is asked why');
    await page.focus('[data-heading]');
  });

  it('sends what was unticked and ticked, and leaves the rest', async () => {
    const page = await new UnsubscribePage().openChoices();

    page.field('news/sms').click();
    page.field('offers/email').click();
    page.submit();
    await page.read('Your choices are saved');

    expect(page.told).to.deep.equal([
      { changes: [off('news', 'sms'), { topic: 'offers', channel: 'email', subscribed: true }] },
    ]);
    await page.press('Choose again');
    await page.see('[type=checkbox]');
    expect(page.ticked).to.deep.equal(['reviews/email', 'news/email', 'offers/email']);
  });

  it('sends nothing that holds already', async () => {
    const page = await new UnsubscribePage().openChoices();

    page.submit();
    await page.read('Your choices are saved');

    expect(page.told).to.deep.equal([]);
    expect(page.all('button').map(({ textContent }) => textContent.trim())).to.deep.equal(['Choose again']);
  });

  it('asks why only afterwards, and takes no answer for one', async () => {
    const page = await new UnsubscribePage().openChoices();
    expect(page.find('[type=radio]')).to.equal(null);

    await page.press('Stop all marketing mail');
    await page.choose('Too much mail');
    page.type('reasonText', ' Every week is a lot. ');
    page.submit();
    await page.read('Thank you');

    expect(page.told.at(-1)).to.deep.equal({
      changes: everything,
      reason: 'too_many',
      reasonText: 'Every week is a lot.',
    });
    await page.focus('[data-thanks]');
  });

  it('says so when nothing is left to stop', async () => {
    const page = await new UnsubscribePage(subscriptionPlatform(nothingWanted)).openChoices();

    expect(page.text).to.contain('You get no marketing mail from Kiez Praxis Berlin');
    expect(page.find('[part=stop]')).to.equal(null);
  });

  it('tells the page which topics were changed, and nothing about the person', async () => {
    const page = await new UnsubscribePage().openChoices();

    const told = heard(page.element, 'attune-subscription-changed');
    await page.press('Stop all marketing mail');
    const event = await told;

    expect(event.topics).to.deep.equal(['reviews', 'news']);
    expect(Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['topics']);
    expect(event.composed).to.equal(true);
  });
});

describe('when mail cannot be stopped just now', () => {
  it('what was ticked stays, the client is told, and the same is sent again', async () => {
    const platform = subscriptionPlatform().on('PATCH /subscription', down);
    const page = await new UnsubscribePage(platform).openChoices();
    page.field('offers/email').click();
    const failed = heard(page.element, 'attune-subscription-failed');
    page.submit();
    await page.read('We could not save this right now');
    await page.focus('[data-obstacle]');

    expect((await failed).code).to.equal('unavailable');
    expect(page.ticked).to.contain('offers/email');
    platform.on('PATCH /subscription', () => json(nothingWanted));
    await page.press('Try again');
    await page.read('Your choices are saved');

    expect(page.told.at(-1)).to.deep.equal(page.told[0]);
  });

  it('it goes on by itself when the connection is back', async () => {
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine') as PropertyDescriptor;
    const platform = subscriptionPlatform().on('PATCH /subscription', noConnection);
    const page = await new UnsubscribePage(platform).openChoices();
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    await page.press('Stop all marketing mail');
    await page.read('You are offline');

    platform.on('PATCH /subscription', () => json(nothingWanted));
    Object.defineProperty(navigator, 'onLine', { ...onLine, configurable: true });
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));

    await page.read('All marketing mail is stopped');
  });

  it('a reason that did not get through is still there', async () => {
    const page = await new UnsubscribePage().stop();
    page.platform.on('PATCH /subscription', () => refusal(429, 'rate-limited'));
    page.type('reasonText', 'Too loud.');
    page.submit();
    await page.focus('[data-obstacle]');

    expect(page.text).to.contain('in 20 seconds');
    expect(page.field<HTMLTextAreaElement>('reasonText').value).to.equal('Too loud.');
    expect(page.text).to.contain('All marketing mail is stopped');
  });

  it('pressed twice, it is sent once', async () => {
    const page = await new UnsubscribePage().openChoices();

    page.find('[part=stop]')?.click();
    page.find('[part=stop]')?.click();
    await page.see('[part=outcome]');

    expect(page.told).to.have.length(1);
  });

  it('what comes now could not be had, and is asked for again', async () => {
    const platform = subscriptionPlatform().on('GET /subscription', down);
    const page = await new UnsubscribePage(platform).open();
    await page.read('We can’t reach');

    platform.on('GET /subscription', () => json(examples.subscription));
    await page.press('Try again');

    await page.see('[type=checkbox]');
  });
});

describe('the link of attune-unsubscribe-form', () => {
  it('that the page has opened already is used', async () => {
    const page = await new UnsubscribePage().openChoices({ token: '', link: subscriptionLink });

    expect(page.platform.of('POST /link-sessions')).to.have.length(0);
    expect(page.platform.of('GET /subscription')[0]?.headers.get('Authorization')).to.equal(
      `Bearer ${subscriptionLink.session}`,
    );
  });

  it('that opens nothing any more can be asked for again', async () => {
    const platform = subscriptionPlatform().on('POST /link-sessions', () => refusal(410, 'link-void'));
    const page = await new UnsubscribePage(platform).open();
    await page.read('This link does not work any more');

    page.type('email', 'mara.vogt@example.org');
    page.submit();
    await page.read('a new link is on its way');

    expect(platform.of('POST /link-requests').map(({ body }) => body)).to.deep.equal([
      { email: 'mara.vogt@example.org', purpose: 'subscription' },
    ]);
  });

  it('is no review link', async () => {
    const link = { ...subscriptionLink, purpose: 'review' };
    const page = await new UnsubscribePage().open({ token: '', link });

    await page.read('This link does not work any more');
    expect(page.platform.of('GET /subscription')).to.have.length(0);
  });

  it('of somebody else shows nothing of the first', async () => {
    const page = await new UnsubscribePage().stop();
    const other = { ...subscriptionLink, session: 'other', resource: { kind: 'client', id: 'other' } };
    page.platform.on('GET /subscription', () => json({ ...examples.subscription, firstName: 'Ela' }));

    page.element.link = other;
    await page.read('Ela');

    expect(page.text).not.to.contain('Mara');
    expect(page.find('[part=outcome]')).to.equal(null);
  });
});

describe('attune-unsubscribe-form for everybody', () => {
  it('leaves the plain form that is there while it cannot work', async () => {
    const page = new UnsubscribePage();
    await page.open();
    page.element.remove();
    document.body.append(page.element);
    await until(() => page.find('slot') ?? page.find('.attune'));

    expect(page.element.querySelector('button')?.textContent).to.equal('Unsubscribe');
    page.element.remove();
  });

  it('taken off the page while it asks, it gives up, and put back it asks again', async () => {
    const platform = subscriptionPlatform().on('GET /subscription', () => new Promise<Response>(() => undefined));
    const page = await new UnsubscribePage(platform).open();
    await until(() => platform.of('GET /subscription').length === 1);
    const parent = page.element.parentElement;
    page.element.remove();

    platform.on('GET /subscription', () => json(examples.subscription));
    parent?.append(page.element);

    await page.see('[type=checkbox]');
  });

  it('keeps the shortcuts of the page from what is typed', async () => {
    const page = await new UnsubscribePage().stop();
    let heard = 0;
    page.element.addEventListener('keydown', () => (heard += 1));

    page.field('reasonText').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));

    expect(heard).to.equal(0);
  });

  it('axe finds nothing, before and after', async () => {
    const page = await new UnsubscribePage().openChoices();
    expect(await violationsOf(page.element)).to.deep.equal([]);

    await page.press('Stop all marketing mail');
    await page.see('[part=outcome]');
    expect(await violationsOf(page.element)).to.deep.equal([]);
  });

  it('axe finds nothing in Arabic on a dark page', async () => {
    const page = await new UnsubscribePage().stop({ lang: 'ar', scheme: 'dark' });

    expect(page.find('.attune')).to.have.attribute('dir', 'rtl');
    expect(await violationsOf(page.element)).to.deep.equal([]);
  });
});

onAStrangersPage({
  tag: 'attune-unsubscribe-form',
  sign: '[type=checkbox]',
  open: (given) => new UnsubscribePage().open(given),
});
