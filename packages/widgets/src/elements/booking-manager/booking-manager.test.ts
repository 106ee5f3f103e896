import { expect, oneEvent } from '@open-wc/testing';
import { ManagerPage, booking, manageLink, managerPlatform, newLink } from '../../../test/manager-page.ts';
import { json, refusal, slots } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';
import { way } from '../open-payment.ts';
import type { AttuneBookingCancelledEvent, AttuneBookingCheckedInEvent } from './booking-manager.events.ts';

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });
const payment = {
  id: 'b0f3c1de-1111-5c27-a1d4-3e5f7a9b0c01',
  status: 'captured',
  provider: 'stripe',
  amount: euros(90),
  captured: euros(90),
  refunded: euros(0),
  dueAt: null,
} as const;
const half = { paid: euros(90), refund: euros(45), kept: euros(45), freeUntil: '2026-03-01T08:00:00Z' };
const tooLate = {
  allowed: false,
  reason: 'notice',
  reschedule: { allowed: false, reason: 'notice' },
  noticeMinutes: 1440,
  minutesLeft: 0,
} as const;
const due = { ...payment, status: 'pending', captured: euros(0), dueAt: '2026-03-02T08:30:00Z' } as const;
const awaiting = { status: 'pending_payment', payment: due, respondUntil: '2026-03-02T08:30:00Z', joiningLink: null };

describe('an appointment in attune-booking-manager', () => {
  it('says when with the zone, with whom, what, where, for whom and how it stands', async () => {
    const page = await new ManagerPage().openAppointment();

    expect(page.find('h2')?.textContent).to.contain('Your appointment is confirmed');
    expect(page.text).to.match(/Tuesday,? 3 March, 09:00 – 09:50 ?Berlin \(GMT\+1\)/);
    expect(page.text).to.contain('Dr. Ada Lind').and.to.contain('Einzelsitzung').and.to.contain('Mara Vogt');
    expect(page.text).to.contain('€90');
  });

  it('a picture that does not load gives way to the monogram', async () => {
    const gone = { therapist: { ...booking.therapist, photoUrl: 'data:,' } };
    const page = await new ManagerPage(managerPlatform({ booking: gone })).openAppointment();

    page.find('.face img')?.dispatchEvent(new Event('error'));

    expect(page.find('.face img')?.className).to.equal('unseen');
    expect(page.find('.face')?.textContent).to.contain(booking.therapist.monogram);
  });

  it('is looked at without changing anything', async () => {
    const page = await new ManagerPage().openAppointment();

    expect(page.platform.asked.filter(({ method }) => method !== 'GET').map(({ path }) => path)).to.deep.equal([
      '/link-sessions',
    ]);
  });

  it('in person has the zone of the place', async () => {
    const client = { firstName: 'Mara', lastName: 'Vogt', email: 'm@example.org', phone: null, locale: 'de' };
    const standing = {
      format: 'in_person',
      location: 'Maybachufer 12, 12047 Berlin',
      client: { ...client, timeZone: 'Asia/Tokyo' },
    } as const;
    const page = await new ManagerPage(managerPlatform({ booking: standing })).openAppointment();

    expect(page.text).to.contain('09:00 – 09:50').and.to.contain('Maybachufer 12').and.to.contain('Berlin (GMT+1)');
  });

  it('that a code has made free of charge costs nothing', async () => {
    const standing = { price: euros(90), discount: euros(90), payment: null };
    const page = await new ManagerPage(managerPlatform({ booking: standing })).openAppointment();

    expect(page.text).to.match(/Price ?€0 ?€90 less by your code/);
  });

  it('says until when the practice answers', async () => {
    const standing = { status: 'pending_approval', respondUntil: '2026-03-03T07:00:00Z' } as const;
    const page = await new ManagerPage(managerPlatform({ booking: standing })).openAppointment();

    expect(page.text).to.contain('Waiting for the practice to confirm');
    expect(page.text).to.match(/answers by Tuesday,? 3 March, 08:00, Berlin \(GMT\+1\)/);
  });

  it('says who cancelled it and why, and offers nothing further', async () => {
    const standing = { status: 'cancelled', cancelledBy: 'therapist', cancelReason: 'Ich bin krank.' } as const;
    const page = await new ManagerPage(managerPlatform({ booking: standing })).openAppointment();

    expect(page.text).to.contain('The practice cancelled it.').and.to.contain('The reason given: Ich bin krank.');
    expect(page.find('[part=actions]')).to.equal(null);
  });

  it('can be checked in to from an hour before, and says since when the practice knows', async () => {
    const page = await new ManagerPage().openAppointment();
    expect(page.text).to.not.contain('I am here');
    page.clock.pass(23.5 * 3600);
    page.element.requestUpdate();
    await page.settle();
    const told = oneEvent(page.element, 'attune-booking-checked-in');

    await page.press('I am here');
    await page.read('The practice knows since 08:40');

    expect(((await told) as unknown as AttuneBookingCheckedInEvent).bookingId).to.be.a('string');
    await page.focus('[data-heading]');
  });

  it('can be put into a calendar with the session of the link', async () => {
    const page = await new ManagerPage().openAppointment();

    await page.press('Add to calendar');
    await until(() => page.platform.of('GET /bookings/*/calendar').length);

    const [asked] = page.platform.of('GET /bookings/*/calendar');
    expect(asked?.headers.get('Authorization')).to.equal(`Bearer ${manageLink.session}`);
  });

  it('takes a note for the practice', async () => {
    const page = await new ManagerPage().openAppointment();
    await page.press('Note to the practice');
    await page.focus('[data-heading]');
    page.type('clientNote', 'I come five minutes late.');

    page.submit();
    await page.read('I come five minutes late.');

    expect(page.find('h2')?.textContent).to.contain('Saved');
  });

  it('says what is missing of a contact for emergencies, and leads there', async () => {
    const page = await new ManagerPage().openAppointment();
    await page.press('Emergency contact');
    await page.focus('[data-heading]');
    page.type('emergencyContact/name', 'Ben Vogt');

    page.submit();
    await page.focus('[data-problems]');
    await page.press('Phone – please fill this in');
    await page.focus('[name="emergencyContact/phone"]');

    page.type('emergencyContact/phone', '+49 30 1234567');
    page.submit();
    await page.read('Ben Vogt, +49 30 1234567');
  });

  it('warns of clocks that change before it, and only then', async () => {
    const spring = { startsAt: '2026-04-07T08:00:00Z', endsAt: '2026-04-07T08:50:00Z' };
    const later = await new ManagerPage(managerPlatform({ booking: spring })).openAppointment();
    const soon = await new ManagerPage().openAppointment();

    expect(later.text).to.include('The clocks change before then; this time is right for that day.');
    expect(soon.text).not.to.include('The clocks change');
  });
});

describe('paying in attune-booking-manager', () => {
  const { leave } = way;
  afterEach(() => Object.assign(way, { leave }));

  it('is the first thing to do while the time is kept for it, and leads to the page of the provider', async () => {
    const left: string[] = [];
    way.leave = (url) => left.push(url);
    const platform = managerPlatform({ booking: awaiting }).on('POST /bookings/*/payment', () =>
      json({ payment: due, checkoutUrl: 'https://pay.example/1', expiresAt: due.dueAt }),
    );
    const page = await new ManagerPage(platform).openAppointment();
    expect(page.text).to.match(/kept for you until Monday,? 2 March, 09:30, Berlin \(GMT\+1\)/);

    await page.press('Pay €90');
    await until(() => left.length || page.find('a[href="https://pay.example/1"]'));

    expect(page.platform.of('POST /bookings/*/payment')).to.have.length(1);
  });

  it('can be tried again when the provider does not answer', async () => {
    const platform = managerPlatform({ booking: awaiting }).on('POST /bookings/*/payment', () =>
      refusal(503, 'provider-unavailable'),
    );
    const page = await new ManagerPage(platform).openAppointment();

    await page.press('Pay €90');
    await page.focus('[data-obstacle]');
    await page.press('Try again');
    await until(() => page.platform.of('POST /bookings/*/payment').length === 2);
  });
});

describe('cancelling in attune-booking-manager', () => {
  it('says what is given back and kept before anything happens, with focus on keeping it', async () => {
    const platform = managerPlatform({ booking: { payment }, preview: half });
    const page = await new ManagerPage(platform).openCancel();

    expect(page.text).to.contain('You get €45 back. The practice keeps €45.');
    expect(page.text).to.match(/was free of charge until Sunday,? 1 March, 09:00, Berlin/);
    expect(page.focused?.textContent).to.contain('Keep it');
    expect(page.platform.of('POST /bookings/*/cancel')).to.have.length(0);
  });

  it('asks for a reason below the practice’s help in a crisis', async () => {
    const page = await new ManagerPage().openCancel();

    const order = page.find('.crisis')?.compareDocumentPosition(page.find('form') as Node);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is not done by keeping it', async () => {
    const page = await new ManagerPage().openCancel();

    await page.press('Keep it');
    await page.focus('[data-heading]');

    expect(page.text).to.contain('Your appointment is confirmed');
    expect(page.platform.of('POST /bookings/*/cancel')).to.have.length(0);
  });

  it('is done once for a double click, with the reason, and tells the page by an id', async () => {
    const page = await new ManagerPage().openCancel();
    page.type('reason', ' I have to travel. ');
    const told = oneEvent(page.element, 'attune-booking-cancelled');

    page.submit();
    page.submit();
    await page.read('Your appointment is cancelled');

    await page.focus('[data-heading]');
    expect(page.platform.of('POST /bookings/*/cancel').map(({ body }) => body)).to.deep.equal([
      { reason: 'I have to travel.' },
    ]);
    expect(((await told) as unknown as AttuneBookingCancelledEvent).bookingId).to.equal(manageLink.resource.id);
  });

  it('is never said to have happened without the answer, and can be tried again', async () => {
    const page = await new ManagerPage().openCancel();
    page.platform.on('POST /bookings/*/cancel', () => refusal(503, 'unavailable'));

    page.submit();
    await page.focus('[data-obstacle]');

    expect(page.text).to.contain('We do not know whether this has arrived');
    expect(page.text).to.not.contain('is cancelled');
  });

  it('shows it as cancelled also where it cannot be asked for again', async () => {
    const page = await new ManagerPage().openCancel();
    page.platform.on('GET /bookings/*/cancellation', () => refusal(503, 'unavailable'));

    page.submit();
    await page.read('Your appointment is cancelled');

    expect(page.find('[part=actions]')).to.equal(null);
  });

  it('by a link that opens nothing any more is not done, and focus is on the words that say so', async () => {
    const page = await new ManagerPage().openCancel();
    page.platform
      .on('POST /bookings/*/cancel', () => refusal(401, 'session-invalid'))
      .on('POST /link-sessions', () => refusal(410, 'link-void'));

    page.submit();
    await page.read('This link does not work any more');

    await page.focus('[part=link] [data-heading]');
  });

  it('is not offered when the notice has passed, and the practice’s phone stands there', async () => {
    const page = await new ManagerPage(managerPlatform({ preview: tooLate })).openAppointment();

    expect(page.text).to.contain('It is too close to change or cancel this appointment here');
    expect(page.text).to.contain('until 24 hours before').and.to.contain('+49 30 5550 1234');
    expect(page.all('button').map(({ textContent }) => textContent.trim())).to.not.include('Cancel appointment');
  });

  it('that comes too late after all is said, with how it stands now', async () => {
    const page = await new ManagerPage().openCancel();
    page.platform
      .on('POST /bookings/*/cancel', () => refusal(409, 'notice-too-short'))
      .on('GET /bookings/*/cancellation', () => json({ ...(half as object), ...tooLate, rule: {}, changeUntil: null }));

    page.submit();
    await page.read('Something changed meanwhile');

    expect(page.text).to.contain('It is too close to change or cancel');
    await page.focus('[data-heading]');
  });
});

describe('moving in attune-booking-manager', () => {
  it('offers the times with the appointment’s own among them, by the session of the link', async () => {
    const page = await new ManagerPage().openTimes();

    const [asked] = page.platform.of('GET /slots');
    expect(asked?.query.get('reschedules')).to.equal(manageLink.resource.id);
    expect(asked?.headers.get('Authorization')).to.equal(`Bearer ${manageLink.session}`);
  });

  it('shows the time as it was and as it will be before anything changes', async () => {
    const page = await new ManagerPage().openMove();

    expect(page.pickerText).to.match(/Until now ?Tuesday,? 3 March, 09:00/);
    expect(page.pickerText).to.contain('Check and change').and.to.contain('Kept for you until');
    expect(page.platform.of('POST /holds')[0]?.body).to.include({ reschedules: manageLink.resource.id });
    expect(page.platform.of('POST /bookings/*/reschedule')).to.have.length(0);
  });

  it('shows the new time, and goes on under the new link, which the page is told of', async () => {
    const page = await new ManagerPage().openMove();
    const told = oneEvent(page.element, 'attune-booking-rescheduled');

    await page.pressInPicker('Change to ');
    await page.read('Your appointment has a new time');

    await told;
    expect(page.text).to.match(/Tuesday,? 3 March, 10:00 – 10:50/);
    expect(page.element.link).to.deep.equal(newLink);
    expect(page.element.token).to.equal('');
    await page.focus('[data-heading]');
    const last = page.platform.of('GET /bookings/*').at(-1);
    expect(last?.headers.get('Authorization')).to.equal(`Bearer ${newLink.session}`);
  });

  it('to the time that it has already says nothing of a new time, nor of mail that does not come', async () => {
    const page = await new ManagerPage().openMove();
    page.platform.on('POST /bookings/*/reschedule', () => json({ ...booking, manage: newLink }));

    await page.pressInPicker('Change to ');
    await page.read('Your appointment is confirmed');

    expect(page.text).to.not.contain('new time').and.to.not.contain('new link');
  });

  it('does it once for a double click, and under one key when it is tried again', async () => {
    const page = await new ManagerPage().openMove();
    let down = true;
    page.platform.on('POST /bookings/*/reschedule', () => {
      const answer = down ? refusal(503, 'unavailable') : refusal(409, 'booking-state');
      down = false;
      return answer;
    });

    await page.pressInPicker('Change to ');
    await page.pressInPicker('Try again');
    await page.read('Something changed meanwhile');

    const keys = page.platform.of('POST /bookings/*/reschedule').map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('offers near times when somebody was faster, and the appointment stands', async () => {
    const near = slots.slots.slice(1, 3);
    const platform = managerPlatform().on('POST /holds', () => refusal(409, 'slot-taken', { near }));
    const page = await new ManagerPage(platform).openTimes();

    page.inPicker('[type=radio]')?.click();
    await page.pressInPicker('Continue');
    await until(() => page.pickerText.includes('This time was just taken'), 'it says so');

    expect(page.inPicker('[data-obstacle] .time')).to.not.equal(null);
    await page.press('Back to the appointment');
    await page.read('Your appointment is confirmed');
  });
});
