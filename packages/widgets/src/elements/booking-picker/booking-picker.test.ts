import { expect, fixture, html } from '@open-wc/testing';
import { json, PickerPlatform, refusal, session, therapist } from '../../../test/picker-platform.ts';
import { PickerPage } from '../../../test/picker-page.ts';
import { until } from '../../../test/until.ts';

describe('attune-booking-picker', () => {
  it('shows what the page put inside it while it does not know whom to ask', async () => {
    const picker = await fixture(
      html`<attune-booking-picker therapist-id=${therapist.id}><a href="/p/kiez">Book</a></attune-booking-picker>`,
    );

    expect(picker.shadowRoot?.querySelector('slot')).to.exist;
  });

  it('asks what and how only when there is a choice', async () => {
    const page = await new PickerPage().open({ serviceId: '', format: '' });
    await page.read('What would you like to book?');
    await page.see('[part=choice]');

    page.button('Einzelsitzung').click();
    await page.read('How would you like to meet?');
    page.button('In person').click();
    await page.see('[type=radio]');

    expect(page.text).to.contain('Step 3 of 5');
    expect(page.find('header')?.textContent).to.contain('Einzelsitzung · 50 min · In person');
  });

  it('skips the question how where there is one way only', async () => {
    const page = await new PickerPage().open({ serviceId: '', format: '' });
    await page.read('What would you like to book?');
    await page.see('[part=choice]');

    page.button('Kostenloses Erstgespräch').click();
    await page.see('[type=radio]');
    page.button('Back').click();

    await page.read('What would you like to book?');
  });

  it('speaks German, with the practice’s form of address', async () => {
    const page = await new PickerPage().openTimes({ lang: 'de' });
    expect(page.find('h2')?.textContent).to.equal('Zeit wählen');
    expect(page.find('#month')?.textContent).to.equal('März 2026');

    page.find('[type=radio]')?.click();
    await page.settle();
    page.button('Weiter').click();
    await page.see('form');

    expect(page.find('h2')?.textContent).to.equal('Ihre Angaben');
    expect(page.text).to.contain('Für Sie reserviert bis');
  });

  it('says in German what the last button binds to, with its price', async () => {
    const page = await new PickerPage().openCheck({ lang: 'de' });

    expect(page.find('.bar')?.textContent).to.match(/Verbindlich buchen: Dienstag, 3\. März, \d\d:00 Uhr für 90\s€/);
  });

  it('follows when the language of the page changes', async () => {
    const page = await new PickerPage().openDetails();

    page.picker.closest('attune-provider')?.setAttribute('lang', 'de');

    await page.read('Ihre Angaben');
    await page.read('Vorname');
  });

  it('a picture that does not load gives way to the monogram', async () => {
    const gone = { ...therapist, photoUrl: 'data:,' };
    const page = await new PickerPage(new PickerPlatform().on('GET /therapists/*', () => json(gone))).openTimes();

    page.find('.face img')?.dispatchEvent(new Event('error'));

    expect(page.find('.face img')?.className).to.equal('unseen');
    expect(page.find('.face')?.textContent).to.contain(therapist.monogram);
  });

  it('says so when the therapist takes nobody new', async () => {
    const platform = new PickerPlatform().on('GET /therapists/*', () => json({ ...therapist, acceptingNew: false }));

    const page = await new PickerPage(platform).open();

    await page.read('Dr. Ada Lind is not taking on new clients at the moment');
  });

  it('says so when the therapist is no longer there', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('GET /therapists/*', () => refusal(404, 'not-found')),
    ).open();

    await page.read('This appointment cannot be booked here any more');
  });

  it('asks again when the therapist could not be had', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('GET /therapists/*', () => refusal(503, 'unavailable')),
    ).open();
    await page.read('Try again');

    page.platform.on('GET /therapists/*', () => json(therapist));
    page.button('Try again').click();

    await page.see('[type=radio]');
  });

  it('asks for an appointment where the practice confirms each by hand', async () => {
    const services = [{ ...session, approvalRequired: true }];
    const page = await new PickerPage(
      new PickerPlatform().on('GET /therapists/*', () => json({ ...therapist, services })),
    ).openCheck();

    expect(page.find('.bar')?.textContent).to.contain('Ask for');
    expect(page.text).to.contain('The practice confirms each appointment');
  });

  it('shows nothing sideways at 320 pixels, in no step', async () => {
    const page = await new PickerPage().openTimes();
    page.picker.parentElement?.parentElement?.setAttribute('style', 'inline-size: 320px');
    await page.settle();

    expect(page.picker.scrollWidth).to.be.at.most(320);
    expect(Math.min(...page.all('.time').map((time) => time.getBoundingClientRect().height))).to.be.at.least(44);
    expect(Math.min(...page.all('.day').map((day) => day.getBoundingClientRect().width))).to.be.at.least(24);
  });

  it('makes no request of its own to anybody but the platform', async () => {
    const before = performance.getEntriesByType('resource').length;
    const page = await new PickerPage().openCheck();
    page.button('Book ').click();
    await page.read('You are booked');

    const others = performance
      .getEntriesByType('resource')
      .slice(before)
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(others).to.deep.equal([]);
  });
});

describe('attune-booking-picker is accessible', () => {
  const isClean = (page: PickerPage) => expect(page.picker).to.be.accessible();

  it('while it loads', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('GET /therapists/*', () => new Promise<Response>(() => undefined)),
    ).open();
    await isClean(page);
  });

  it('with services to choose from', async () => {
    const page = await new PickerPage().open({ serviceId: '' });
    await page.see('.choices');
    await isClean(page);
  });

  it('with a month and times', async () => {
    const page = await new PickerPage().openTimes();
    page.button('Change time zone').click();
    await page.see('[data-zone]');
    await isClean(page);
  });

  it('with nothing free', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('GET /slots', () => json({ slots: [], contactOnly: [], nextAvailableAt: null })),
    ).open();
    await page.see('.closed');
    await isClean(page);
  });

  it('with a form that has problems', async () => {
    const page = await new PickerPage().openDetails();
    page.submit();
    await page.see('[data-problems]');
    await isClean(page);
  });

  it('with an appointment to check', async () => {
    await isClean(await new PickerPage().openCheck());
  });

  it('with a time that was taken', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /holds', () => refusal(409, 'slot-taken', { near: [] })),
    ).open({ startsAt: '2026-03-03T08:00:00Z' });
    await page.see('[data-obstacle]');
    await isClean(page);
  });

  it('with a booking that failed', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => refusal(503, 'unavailable')),
    ).openCheck();
    page.button('Book ').click();
    await page.see('[data-obstacle]');
    await isClean(page);
  });

  it('once booked', async () => {
    const page = await new PickerPage().openCheck();
    page.button('Book ').click();
    await until(() => page.text.includes('You are booked'));
    await isClean(page);
  });
});
