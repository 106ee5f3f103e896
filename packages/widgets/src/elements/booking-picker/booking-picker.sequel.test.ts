import { expect } from '@open-wc/testing';
import type { NewBooking } from '@attune/sdk';
import { PickerPage } from '../../../test/picker-page.ts';
import { created, json, PickerPlatform, refusal, slots, therapist } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';
import { way } from '../open-payment.ts';

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });
const other = { ...therapist, id: '0a9d5b1e-8f63-5c27-a1d4-3e5f7a9b0c77', name: 'Jonas Abendroth', title: null };
const [slot] = slots.slots;
const discounted = { price: euros(90), discount: euros(9), due: euros(81) };
const payment = {
  id: 'b0f3c1de-1111-5c27-a1d4-3e5f7a9b0c01',
  status: 'pending',
  provider: 'stripe',
  amount: euros(90),
  captured: euros(0),
  refunded: euros(0),
  dueAt: '2026-03-02T08:30:00Z',
};
const unpaid = { ...created, status: 'pending_payment', payment, respondUntil: payment.dueAt };

const openCode = async (platform: PickerPlatform) => {
  const page = await new PickerPage(platform).openCheck();
  page.button('I have a code').click();
  await page.focus('[name=discountCode]');
  page.type('discountCode', ' FRUEHLING10 ');
  return page;
};
const withCode = () =>
  new PickerPlatform()
    .on('POST /discount-previews', () => json(discounted))
    .on('POST /bookings', () => json({ ...created, price: discounted.price, discount: discounted.discount }, 201));
const apply = (page: PickerPage) => (page.find('.code') as HTMLFormElement).requestSubmit();

describe('a code for a lower price in attune-booking-picker', () => {
  it('shows what it comes to before anything is booked, and is sent with the booking', async () => {
    const page = await openCode(withCode());

    apply(page);
    await page.read('€9 less: you pay €81.');
    expect(page.hasButton('for €81')).to.equal(true);
    page.button('Book ').click();
    await page.read('You are booked');

    const body = page.platform.of('POST /bookings')[0]?.body as NewBooking;
    expect(body.discountCode).to.equal('FRUEHLING10');
    expect(page.text, 'it still says so').to.contain('€9 less: you pay €81.');
  });

  it('that does not hold is said beside it, and the appointment can be booked without', async () => {
    const page = await openCode(
      new PickerPlatform().on('POST /discount-previews', () => refusal(422, 'discount-invalid')),
    );

    apply(page);
    await page.read('This code is not valid for this appointment');
    await page.focus('[name=discountCode]');
    page.button('Book ').click();
    await page.read('You are booked');

    expect(page.platform.of('POST /bookings')[0]?.body).to.not.have.property('discountCode');
  });

  it('that was used up meanwhile is said, and nothing is booked at another price', async () => {
    const refused = () =>
      refusal(422, 'discount-invalid', { errors: [{ pointer: '/discountCode', detail: 'used up' }] });
    const platform = new PickerPlatform()
      .on('POST /discount-previews', () => json(discounted))
      .on('POST /bookings', refused);
    const page = await openCode(platform);
    apply(page);
    await page.read('you pay €81');

    page.button('Book ').click();
    await page.read('This code is not valid for this appointment');

    expect(page.hasButton('for €90')).to.equal(true);
  });

  it('is not asked for where nothing is charged', async () => {
    const page = await new PickerPage(new PickerPlatform().offering({ price: euros(0) })).openCheck();

    expect(page.hasButton('I have a code')).to.equal(false);
  });
});

describe('what follows a booking in attune-booking-picker', () => {
  const { leave } = way;
  afterEach(() => Object.assign(way, { leave }));

  it('is the payment where that comes first: how much, until when, and the way there', async () => {
    const left: string[] = [];
    way.leave = (url) => left.push(url);
    const platform = new PickerPlatform()
      .on('POST /bookings', () => json(unpaid, 201))
      .on('POST /bookings/*/payment', () =>
        json({ payment, checkoutUrl: 'https://pay.example/1', expiresAt: payment.dueAt }),
      );
    const page = await new PickerPage(platform).openCheck();
    page.button('Book ').click();
    await page.read('One last step: the payment');
    expect(page.text).to.match(/Please pay €90 by Monday,? 2 March, .+ \(GMT/);

    page.button('Continue to payment').click();
    await until(() => left.length || page.find('a[href="https://pay.example/1"]'));

    const [asked] = platform.of('POST /bookings/*/payment');
    expect(asked?.headers.get('Authorization')).to.equal(`Bearer ${created.manage.session}`);
  });

  it('is the answer of the practice where it decides, and until when that comes', async () => {
    const requested = { ...created, status: 'pending_approval', respondUntil: '2026-03-04T08:00:00Z' };
    const page = await new PickerPage(
      new PickerPlatform().on('POST /bookings', () => json(requested, 201)),
    ).openCheck();

    page.button('Book ').click();
    await page.read('Your request is on its way');

    expect(page.text).to.match(/The answer comes by Wednesday,? 4 March/);
  });

  it('is said, with whom to ask, when a client has as many appointments as the practice allows', async () => {
    const platform = new PickerPlatform().on('POST /bookings', () => refusal(409, 'booking-limit'));
    const page = await new PickerPage(platform).openCheck();

    page.button('Book ').click();
    await page.focus('[data-obstacle]');

    expect(page.text).to.contain('as many open appointments as the practice allows').and.to.contain('+49 30 5550 1234');
  });
});

describe('who cannot book at once in attune-booking-picker', () => {
  it('is offered the times of others by name, and goes on with whom they chose, nothing lost', async () => {
    const near = [{ ...(slot as object), therapistId: other.id }] as typeof slots.slots;
    const platform = new PickerPlatform()
      .on('POST /bookings', () => refusal(409, 'slot-taken', { near }))
      .on('GET /therapists/*', ({ path }) => json(path.endsWith(other.id) ? other : therapist));
    const page = await new PickerPage(platform).openCheck();
    page.button('Book ').click();
    await page.read('With Jonas Abendroth');

    page.find<HTMLButtonElement>('[data-obstacle] [role=group] .time')?.click();
    await page.see('dl');
    await page.read('Jonas Abendroth · 50 min');

    expect(page.platform.of('POST /holds').at(-1)?.body).to.include({ therapistId: other.id });
    expect(page.text).to.contain('Mara Vogt');
  });

  it('can ask the practice where all that is free is too close, and is told those times', async () => {
    const close = { slots: [], contactOnly: slots.contactOnly, nextAvailableAt: null };
    const page = await new PickerPage(new PickerPlatform().on('GET /slots', () => json(close))).open();
    await page.read('At short notice, by asking the practice:');

    page.button('Ask the practice for a time').click();
    await page.focus('[data-asking]');

    const form = page.find('attune-booking-request');
    await until(() => form?.shadowRoot?.querySelector('form'), 'there is the form');
    expect(form?.getAttribute('therapist-id')).to.equal(therapist.id);
    page.button('Back').click();
    await page.read('has no free times at the moment');
  });

  it('can ask the practice when nothing fits, and comes back to the times', async () => {
    const page = await new PickerPage().openTimes();

    page.button('Ask the practice for a time').click();
    await page.see('attune-booking-request');
    page.button('Back').click();

    await page.see('[type=radio]');
  });
});

describe('who follows an invitation in attune-booking-picker', () => {
  it('finds their name there already, and the booking answers the invitation', async () => {
    const page = await new PickerPage().open();
    const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
    page.picker.invitation = { session: 'session_of_the_invitation', client };
    page.picker.startsAt = '2026-03-03T08:00:00Z';
    await page.see('[type=radio]:checked');
    expect(page.platform.of('POST /holds'), 'whoever only looks keeps no time').to.have.length(0);
    page.button('Continue').click();
    await page.see('form');
    expect(page.field('client/email').value).to.equal('mara.vogt@example.org');
    page.type('answers/experience', 'Noch nie');
    page.tick('consent/privacy');

    page.submit();
    await page.see('dl');
    page.button('Book ').click();
    await page.read('You are booked');

    expect(page.platform.of('POST /bookings')[0]?.body).to.include({ invitation: 'session_of_the_invitation' });
  });
});
