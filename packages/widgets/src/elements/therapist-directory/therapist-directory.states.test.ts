import {
  aPractice,
  aProblem,
  aTherapistProfile,
  down,
  everythingFine,
  exampleNow,
  nothingFree,
  offline,
  slow,
} from '@attune/sdk/testing';
import { assert, fixtureSync, html } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { DirectoryPage, practiceWith, thirty } from '../../../test/directory-page.ts';
import type { AttuneTherapistDirectory } from './therapist-directory.ts';
import { until } from '../../../test/until.ts';

const now = () => exampleNow;
const limited = http.get('*/v1/therapists', () =>
  HttpResponse.json(aProblem('rate-limited'), {
    status: 429,
    headers: { 'Retry-After': '20', 'Content-Type': 'application/problem+json' },
  }),
);

describe('states of the directory', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  it('until somebody says which practice, the page’s own link is there', async () => {
    const directory = fixtureSync<AttuneTherapistDirectory>(
      html`<attune-therapist-directory><a href="/find">Find a therapist</a></attune-therapist-directory>`,
    );
    await directory.updateComplete;

    assert.isNotNull(directory.shadowRoot?.querySelector('slot'));
    assert.isNull(directory.shadowRoot?.querySelector('section'));
  });

  it('while the platform thinks, cards of the final size stand in', async () => {
    const page = await new DirectoryPage(slow({ now, delay: Infinity, therapists: thirty })).open();

    assert.equal(page.all('.cards[aria-hidden=true] > li').length, 6);
    assert.deepEqual(await page.violations(), []);
  });

  it('with everything there, axe finds nothing', async () => {
    const page = await new DirectoryPage().openCards();

    assert.deepEqual(await page.violations(), []);
  });

  it('in the dark, axe finds nothing', async () => {
    const page = await new DirectoryPage().openCards({ scheme: 'dark', lang: 'de' });

    assert.deepEqual(await page.violations(), []);
  });

  it('from right to left, axe finds nothing', async () => {
    const page = await new DirectoryPage().openCards({ dir: 'rtl' });

    assert.equal(page.find('.attune')?.getAttribute('dir'), 'rtl');
    assert.deepEqual(await page.violations(), []);
  });

  it('a garish brand colour cannot make text unreadable', async () => {
    const practice = aPractice({ theme: { accent: '#ffee00', surface: '#222222', ink: '#eeeeee' } });
    const page = await new DirectoryPage(everythingFine({ now, practice, therapists: thirty })).openCards();

    await page.press('Accepting');
    await page.read('Clear filters');

    assert.deepEqual(await page.violations(), []);
  });

  it('when nobody fits, it names the filter that is in the way, and whom to ask', async () => {
    const women = thirty.filter(({ gender }) => gender === 'female');
    const man = aTherapistProfile({ gender: 'male' });
    const page = await new DirectoryPage(practiceWith([man, ...women])).openCards();
    await page.press('Gender');
    await page.tick('Women');
    await page.read('15 therapists');

    page.type('Lind');
    await page.read('No therapist fits all of this');
    await page.read('Search without “Gender” · 1 match'); // the numbers come with an answer of their own

    assert.include(page.text, '+49 30 5550 1234');
    assert.deepEqual(await page.violations(), []);
    await page.press('Search without “Gender”');
    await until(() => page.names.includes('Dr. Ada Lind'));
  });

  it('when nobody has a free time, it says so and still shows everybody', async () => {
    const page = await new DirectoryPage(nothingFree({ now, therapists: thirty })).openCards();

    assert.include(page.text, 'All times are taken at the moment');
    assert.include(page.text, 'hallo@kiez.example');
    assert.equal(page.names.length, 12);
    assert.deepEqual(await page.violations(), []);
  });

  it('when the platform is down, it says so, keeps the link, and works when tried again', async () => {
    const page = await new DirectoryPage(down()).open();
    await page.read('We can’t reach');

    assert.isNotNull(page.fallback);
    assert.deepEqual(await page.violations(), []);
    page.handlers = practiceWith();
    await page.press('Try again');
    await page.see('.name');
    assert.isNull(page.fallback);
  });

  it('when only the list fails, the practice’s phone and mail are there', async () => {
    const broken = http.get('*/v1/therapists', () => HttpResponse.json(aProblem('unavailable'), { status: 503 }));
    const page = await new DirectoryPage([broken, ...practiceWith()]).open();

    await page.read('We can’t reach Kiez Praxis Berlin online right now');

    assert.include(page.text, '+49 30 5550 1234');
  });

  it('offline, it says so and goes on by itself', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const page = await new DirectoryPage(offline()).open();
    await page.read('You are offline');

    page.handlers = practiceWith();
    window.dispatchEvent(new Event('online'));
    await page.see('.name');

    assert.notInclude(page.text, 'You are offline');
  });

  it('asked too often, it says how long to wait', async () => {
    const page = await new DirectoryPage([limited, ...practiceWith()]).open();

    await page.read('Please try again in 20 seconds');

    assert.deepEqual(await page.violations(), []);
  });

  it('asked too often, it counts down and then goes on by itself', async () => {
    const inTwo = http.get('*/v1/therapists', () =>
      HttpResponse.json(aProblem('rate-limited'), { status: 429, headers: { 'retry-after': '2' } }),
    );
    const page = await new DirectoryPage([inTwo, ...practiceWith()]).open();
    await page.read('in 2 seconds');
    page.handlers = practiceWith();

    await page.read('in 1 second.');
    await page.see('.name');

    assert.notInclude(page.text, 'a lot of requests');
  });

  it('a failed search keeps the cards that are there', async () => {
    const page = await new DirectoryPage().openCards();

    page.handlers = down();
    page.button('Online').click();
    await page.read('Try again');

    assert.equal(page.names.length, 12);
  });

  it('a picture that does not load gives way to the monogram', async () => {
    const page = await new DirectoryPage(practiceWith([aTherapistProfile({ photoUrl: 'data:,' })])).openCards();

    page.find('.face img')?.dispatchEvent(new Event('error'));

    assert.isTrue(page.find('.face img')?.classList.contains('unseen'));
    assert.include(page.find('.face')?.textContent ?? '', 'AL');
  });

  it('values that we have never heard of are shown as they are', async () => {
    const strange = aTherapistProfile({
      gender: 'x',
      formats: ['by_letter'],
      languages: ['not a language'],
      specialties: ['new-topic'],
    });
    const page = await new DirectoryPage(practiceWith([strange])).openCards();

    assert.match(page.text, /new-topic.*not a language.*by_letter/);
  });

  it('help in a crisis is there, in the practice’s own words', async () => {
    const page = await new DirectoryPage().openCards();

    await page.press('Help in a crisis');

    assert.equal(page.find('.crisis')?.lang, 'de-DE');
    assert.include(page.find('.crisis')?.textContent ?? '', '+49 30 5550 1999');
  });
});
