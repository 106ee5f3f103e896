import { expect, oneEvent } from '@open-wc/testing';
import type { NewBooking } from '@attune/sdk';
import { json, created, hold, PickerPlatform, refusal, slots } from '../../../test/picker-platform.ts';
import { PickerPage } from '../../../test/picker-page.ts';
import { until } from '../../../test/until.ts';

const near = slots.slots.slice(1, 4);

describe('a kept time in attune-booking-picker', () => {
  it('is kept when the visitor goes on, and the heading of the next step takes focus', async () => {
    const page = await new PickerPage().openTimes();
    page.find('[type=radio]')?.click();
    await page.settle();

    page.button('Continue').click();
    await page.see('form');
    await page.focus('[data-heading]');

    expect(page.platform.of('POST /holds')).to.have.length(1);
    expect(page.focused?.textContent).to.equal('Your details');
    expect(page.find('header')?.textContent).to.match(/Tue,? 3 Mar, \d\d:00/);
    expect(page.find('header')?.textContent).to.contain('· 50 min · Online');
  });

  it('is kept once, however often Continue is pressed', async () => {
    const page = await new PickerPage().openTimes();
    page.find('[type=radio]')?.click();
    await page.settle();

    page.button('Continue').click();
    page.button('Continue').click();
    await page.see('form');

    expect(page.platform.of('POST /holds')).to.have.length(1);
  });

  it('needs a time first, and leads there', async () => {
    const page = await new PickerPage().openTimes();

    page.button('Continue').click();
    await until(() => page.focused?.matches('[type=radio]'));

    expect(page.platform.of('POST /holds')).to.have.length(0);
  });

  it('is kept at once when the page has chosen it, without taking focus', async () => {
    const page = await new PickerPage().openDetails();

    expect(page.platform.of('POST /holds')).to.have.length(1);
    expect(page.platform.of('GET /slots')).to.have.length(0);
    expect(page.focused).to.equal(null);
    expect(page.find('.unseen[role=status]')?.textContent).to.contain('Kept for you until');
  });

  it('says until when, and how long that is', async () => {
    const page = await new PickerPage().openDetails();

    page.clock.pass(19);
    await page.settle();

    expect(page.find('[role=timer]')?.textContent).to.equal('09:41 left');
    expect(page.text).to.contain('Kept for you until');
  });

  it('says it by the visitor’s own clock, whichever zone the times are shown in', async () => {
    const page = await new PickerPage().openTimes();
    page.button('Change time zone').click();
    const zones = (await page.see('[data-zone]')) as HTMLSelectElement;
    zones.value = 'Pacific/Kiritimati';
    zones.dispatchEvent(new Event('change'));
    await page.settle();
    (await page.see('[type=radio]')).click();
    await page.settle();

    page.button('Continue').click();
    await page.see('[role=timer]');

    const until = new Date(hold.expiresAt);
    const [hours, minutes] = [until.getHours(), until.getMinutes()].map((part) => String(part).padStart(2, '0'));
    expect(page.text).to.contain(`Kept for you until ${hours}:${minutes}`);
  });

  it('is announced at two minutes and not before', async () => {
    const page = await new PickerPage().openDetails();
    page.clock.pass(479);
    await page.settle();
    expect(page.find('.unseen[role=status]')?.textContent).to.not.contain('02:0');

    page.clock.pass(1);
    await page.settle();

    expect(page.find('.unseen[role=status]')?.textContent).to.contain('02:00 left');
  });

  it('can be kept longer', async () => {
    const page = await new PickerPage().openDetails();
    page.clock.pass(500);
    await page.settle();

    page.button('Keep longer').click();
    await until(() => page.find('[role=timer]')?.textContent === '11:40 left');

    expect(page.find('.unseen[role=status]')?.textContent).to.contain('11:40 left');
  });

  it('may be booked even when it has run out', async () => {
    const page = await new PickerPage().openCheck();
    page.clock.pass(601);
    await page.read('it may still be free');

    page.button('Book ').click();
    await page.read('You are booked');

    expect(page.platform.of('POST /holds')).to.have.length(1);
    expect(page.platform.of('POST /bookings')).to.have.length(1);
  });

  it('is given back when the visitor goes back to choose another, and nothing typed is lost', async () => {
    const page = await new PickerPage().openDetails();
    page.type('client/firstName', 'Mara');

    page.button('Back').click();
    await page.see('[type=radio]');
    expect(page.platform.of('POST /holds/*/release')).to.have.length(1);
    expect(page.all<HTMLInputElement>('[type=radio]')[0]?.checked).to.equal(true);
    page.button('Continue').click();
    await page.see('form');

    expect(page.field('client/firstName').value).to.equal('Mara');
  });

  it('is given back, and its timer stopped, when the element is taken off the page', async () => {
    const page = await new PickerPage().openDetails();

    page.picker.remove();
    await until(() => page.platform.of('POST /holds/*/release').length === 1);

    expect(page.clock.waiting).to.equal(0);
  });
});

describe('the details in attune-booking-picker', () => {
  it('has native fields that browsers can fill in', async () => {
    const page = await new PickerPage().openDetails();

    expect(page.field('client/firstName').autocomplete).to.equal('given-name');
    expect(page.field('client/email').type).to.equal('email');
    expect(page.field('client/phone').required).to.equal(false);
    expect(page.field('consent/privacy').checked).to.equal(false);
    expect(page.field('consent/marketing').checked).to.equal(false);
    expect(page.field('consent/marketing').required).to.equal(false);
  });

  it('has the practice’s help in a crisis before it', async () => {
    const page = await new PickerPage().openDetails();

    const order = page.find('.crisis')?.compareDocumentPosition(page.find('form') as Node);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says what is missing in a summary that takes focus and leads to each field', async () => {
    const page = await new PickerPage().openDetails();
    page.type('client/lastName', 'Vogt');

    page.submit();
    await until(() => page.focused?.hasAttribute('data-problems'));

    expect(page.focused?.textContent).to.contain('4 things need another look');
    expect(page.focused?.textContent).to.contain('First name – please fill this in');
    expect(page.field('client/firstName')).to.have.attribute('aria-invalid', 'true');
    expect(page.field('client/firstName')).to.have.attribute('aria-describedby', 'client/firstName-problem');
    expect(page.field('client/lastName')).to.have.attribute('aria-invalid', 'false');
    page.find('[data-problems] a')?.click();
    await page.settle();
    expect(page.focused).to.equal(page.field('client/firstName'));
  });

  it('lets go of a complaint as soon as it is met', async () => {
    const page = await new PickerPage().openDetails();
    page.submit();
    await page.see('[data-problems]');

    page.type('client/firstName', 'Mara');
    await page.settle();

    expect(page.field('client/firstName')).to.have.attribute('aria-invalid', 'false');
    expect(page.find('[data-problems]')?.textContent).to.not.contain('First name');
  });

  it('keeps what is typed from shortcuts of the page', async () => {
    const page = await new PickerPage().openDetails();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);

    page.field('client/firstName').focus();
    await page.press('s');
    await page.press('Escape');

    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('shows at its field what the platform could not take', async () => {
    const errors = [{ pointer: '/client/email', detail: 'must match format "email"' }];
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => refusal(422, 'validation-failed', { errors })),
    ).openCheck();

    page.button('Book ').click();
    await until(() => page.focused?.hasAttribute('data-problems'));

    expect(page.field('client/email')).to.have.attribute('aria-invalid', 'true');
    expect(page.field('client/email').value).to.equal('mara.vogt@example.org');
    expect(page.focused?.textContent).to.contain('E-mail – please enter an address such as');
  });
});

describe('booking in attune-booking-picker', () => {
  it('says what the last button does', async () => {
    const page = await new PickerPage().openCheck();

    expect(page.button('Book ').textContent).to.match(/Book Tuesday,? 3 March, \d\d:00 for (€90|90 €)/);
  });

  it('sends what was typed, and only that', async () => {
    const page = await new PickerPage().openCheck();

    page.button('Book ').click();
    await page.read('You are booked');

    const { client, answers, consent, holdId } = page.platform.of('POST /bookings')[0]?.body as NewBooking;
    expect(client).to.include({ firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org', locale: 'en-DE' });
    expect(client).to.not.have.property('phone');
    expect(answers).to.deep.equal({ experience: 'Noch nie' });
    expect(consent).to.deep.equal({ privacy: true });
    expect(holdId).to.be.a('string');
  });

  it('books once for a double click', async () => {
    const page = await new PickerPage().openCheck();

    page.button('Book ').click();
    page.button('Book ').click();
    await page.read('You are booked');

    expect(page.platform.of('POST /bookings')).to.have.length(1);
  });

  it('tries again under the same key, so that one intent makes one booking', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => Promise.reject(new TypeError('Failed to fetch'))),
    ).openCheck();
    page.button('Book ').click();
    await page.read('Everything you have entered is kept.');

    page.platform.on('POST /bookings', () => json(created, 201));
    page.button('Try again').click();
    await page.read('You are booked');

    const keys = page.platform.of('POST /bookings').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(2);
    expect(new Set(keys)).to.have.property('size', 1);
  });

  it('uses a new key for what was changed in between', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => refusal(503, 'unavailable')),
    ).openCheck();
    page.button('Book ').click();
    await page.read('Everything you have entered is kept.');
    page.button('Change: For').click();
    await page.see('form');
    page.type('client/phone', '030 123456');
    page.submit();
    await page.see('dl');

    page.button('Book ').click();
    await until(() => page.platform.of('POST /bookings').length === 2);

    const [first, second] = page.platform.of('POST /bookings').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(first).to.not.equal(second);
  });

  it('keeps what was typed when the time was just taken, and offers near ones in one tap', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => refusal(409, 'slot-taken', { near })),
    ).openCheck();
    page.button('Book ').click();
    await page.read('This time was just taken');
    await page.focus('[data-obstacle]');

    page.all('.notice .time')[0]?.click();
    await page.see('dl');
    await until(() => page.platform.of('POST /holds').length === 2);

    expect(page.find('header')?.textContent).to.match(/\d\d:00/);
    expect(page.find('dl')?.textContent).to.contain('mara.vogt@example.org');
    expect(page.platform.of('POST /holds')[1]?.body).to.include({ startsAt: near[0]?.startsAt });
  });

  it('offers near times also when a time is gone before it is kept', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /holds', () => refusal(409, 'slot-taken', { near })),
    ).openTimes();
    page.find('[type=radio]')?.click();
    await page.settle();

    page.button('Continue').click();
    await page.read('This time was just taken');

    expect(page.all('.notice .time')).to.have.length(3);
    await until(() => page.platform.of('GET /slots').length > 2, 'the times are asked for again');
  });

  it('waits for another time before it goes on without one', async () => {
    const refuse = () => refusal(409, 'slot-taken', { near });
    const page = new PickerPage(new PickerPlatform().on('POST /holds', refuse));
    await page.open({ startsAt: '2026-03-03T08:00:00Z' });
    await page.read('This time was just taken');
    expect(page.find('form')).to.equal(null);

    page.button('Choose another time').click();

    await page.see('[type=radio]');
  });

  it('goes on by itself when the visitor is connected again, as it says, and books once', async () => {
    const platform = new PickerPlatform().on('POST /bookings', () => Promise.reject(new TypeError('no connection')));
    const page = await new PickerPage(platform).openCheck();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    page.button('Book Tuesday').click();
    await page.read('You are offline');
    Reflect.deleteProperty(navigator, 'onLine');

    platform.on('POST /bookings', () => json(created, 201));
    window.dispatchEvent(new Event('online'));
    await page.read('You are booked');

    const keys = platform.of('POST /bookings').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(new Set(keys).size).to.equal(1);
  });

  it('says in words how long to wait when it was too much at once', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => refusal(429, 'rate-limited')),
    ).openCheck();

    page.button('Book ').click();

    await page.read('20 seconds');
  });

  it('ends on one page that says what happens now', async () => {
    const page = await new PickerPage().openCheck();

    page.button('Book ').click();
    await page.read('You are booked');
    await page.focus('[data-heading]');

    expect(page.focused?.textContent).to.equal('You are booked');
    expect(page.text).to.contain('We are sending the details to mara.vogt@example.org');
    expect(page.hasButton('Back')).to.equal(false);
    expect(page.hasButton('Book ')).to.equal(false);
  });

  it('hands out the calendar file with the session of the booking', async () => {
    const page = await new PickerPage().openCheck();
    page.button('Book ').click();
    await page.read('You are booked');

    page.button('Add to calendar').click();
    await until(() => page.platform.of('GET /bookings/*/calendar').length === 1);

    const [asked] = page.platform.of('GET /bookings/*/calendar');
    expect(asked?.headers.get('Authorization')).to.equal(`Bearer ${created.manage.session}`);
  });

  it('tells the page, with ids and no personal data', async () => {
    const page = await new PickerPage().openCheck();
    const submitted = oneEvent(page.picker, 'attune-booking-submitted');
    const confirmed = oneEvent(page.picker, 'attune-booking-confirmed');

    page.button('Book ').click();

    expect(await submitted).to.include({ therapistId: slots.slots[0]?.therapistId });
    expect(await confirmed).to.include({ bookingId: created.id });
  });

  it('tells the page why a booking did not happen, as a code', async () => {
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => refusal(409, 'slot-taken', { near: [] })),
    ).openCheck();
    const failed = oneEvent(page.picker, 'attune-booking-failed');

    page.button('Book ').click();

    expect(await failed).to.include({ code: 'slot-taken' });
  });

  it('does not give the time back once it is booked', async () => {
    const page = await new PickerPage().openCheck();
    page.button('Book ').click();
    await page.read('You are booked');

    page.picker.remove();
    await page.settle();

    expect(page.platform.of('POST /holds/*/release')).to.have.length(0);
  });
});
