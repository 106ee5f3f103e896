import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { isValidation, type Attune } from '@attune/sdk';
import { resolved } from '../src/http/contract.ts';
import { meaningOf } from '../src/modules/practices/import/our-words.ts';
import { inviteReviews } from '../src/jobs/invite-reviews.ts';
import { assertInvariants } from './harness/invariants.ts';
import { euro, mondayMorning, smallPractice, type PracticeImport } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

type Booking = PracticeImport['bookings'][number];

let platform: TestPlatform;
let practice: TestPractice;
let office: Attune;
let file: PracticeImport;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set(mondayMorning);
  practice = await platform.practice();
  office = platform.sdk(practice.secretKey);
  file = { ...smallPractice(), reviews: [] };
  file.practice.slug = practice.slug;
});

const rows = (statement: string): Promise<Record<string, unknown>[]> =>
  platform.owner.session((session) => session.query<Record<string, unknown>>(statement, [practice.id]));

/** A booking of Mara's with Jörg Müller a week ago; whatever differs is said. */
const booking = (differing: Partial<Booking> = {}): Booking => ({
  externalId: 'one',
  client: 'mara',
  therapist: 'mueller',
  service: 'single',
  startsAt: '-P7DT10:00',
  format: 'online',
  status: 'completed',
  ...differing,
});

const load = (...bookings: Booking[]) => office.practice.import({ ...file, bookings });

const faultsOf = (...bookings: Booking[]): Promise<string[]> =>
  load(...bookings).then(
    () => assert.fail('the file was taken'),
    (error: unknown) => (isValidation(error) ? error.errors.map(({ pointer }) => pointer) : assert.fail(String(error))),
  );

describe('a state, in the words of where it comes from', () => {
  const said = [
    // Cal.com's, as source 000 has them
    { word: 'BOOKING_CREATED', ahead: 'confirmed', over: 'completed' },
    { word: 'BOOKING_RESCHEDULED', ahead: 'confirmed', over: 'completed' },
    { word: 'BOOKING_CANCELLED', ahead: 'cancelled', over: 'cancelled' },
    { word: 'BOOKING_REQUESTED', ahead: 'pending_approval', over: 'expired' },
    { word: 'BOOKING_REJECTED', ahead: 'declined', over: 'declined' },
    { word: 'ACCEPTED', ahead: 'confirmed', over: 'completed' },
    { word: 'PENDING', ahead: 'pending_approval', over: 'expired' },
    { word: 'REJECTED', ahead: 'declined', over: 'declined' },
    { word: 'CANCELLED', ahead: 'cancelled', over: 'cancelled' },
    { word: 'accepted', ahead: 'confirmed', over: 'completed' },
    { word: 'pending', ahead: 'pending_approval', over: 'expired' },
    { word: 'rejected', ahead: 'declined', over: 'declined' },
    // booking_status and invitee_status of source 001
    { word: 'active', ahead: 'confirmed', over: 'completed' },
    { word: 'canceled', ahead: 'cancelled', over: 'cancelled' },
    { word: 'scheduled', ahead: 'confirmed', over: 'completed' },
    { word: 'rescheduled', ahead: 'confirmed', over: 'completed' },
    // FHIR's
    { word: 'booked', ahead: 'confirmed', over: 'completed' },
    { word: 'fulfilled', ahead: 'completed', over: 'completed' },
    { word: 'noshow', ahead: 'no_show', over: 'no_show' },
    // our own say what they mean, whatever time it is
    { word: 'confirmed', ahead: 'confirmed', over: 'confirmed' },
    { word: 'completed', ahead: 'completed', over: 'completed' },
    { word: 'no_show', ahead: 'no_show', over: 'no_show' },
    { word: 'cancelled', ahead: 'cancelled', over: 'cancelled' },
    { word: 'pending_approval', ahead: 'pending_approval', over: 'pending_approval' },
    { word: 'declined', ahead: 'declined', over: 'declined' },
  ];

  for (const { word, ahead, over } of said) {
    test(`${word} is ${ahead}, and once it is over ${over}`, () => {
      assert.deepEqual([meaningOf(word, false), meaningOf(word, true)], [ahead, over]);
    });
  }

  test('every word that the contract takes is tried here', () => {
    const { enum: words } = resolved<{ enum: string[] }>({ $ref: '#/components/schemas/ImportBookingStatus' });

    assert.deepEqual(said.map(({ word }) => word).sort(), words.sort());
  });

  test('a word that nobody knows is a fault, which says those that are known', async () => {
    const refusal = load(booking({ status: 'sort_of' as 'completed' }));

    await assert.rejects(
      refusal,
      (error) =>
        isValidation(error) &&
        error.errors[0]?.pointer === '/bookings/0/status' &&
        /BOOKING_CREATED.*rescheduled/.test(error.errors[0].detail),
    );
  });

  test('a booking of another system that is over took place; what waited then has expired', async () => {
    await load(
      booking({ externalId: 'a', status: 'BOOKING_CREATED' }),
      booking({ externalId: 'b', status: 'PENDING', startsAt: '-P6DT10:00' }),
      booking({ externalId: 'c', status: 'accepted', startsAt: 'P0DT09:00' }),
    );

    assert.deepEqual(await rows('select external_id, status from booking where practice_id = $1 order by 1'), [
      { external_id: 'a', status: 'completed' },
      { external_id: 'b', status: 'expired' },
      { external_id: 'c', status: 'confirmed' },
    ]);
    await assertInvariants(platform);
  });
});

describe('a booking’s life before', () => {
  test('comes along: when it was made, how long it takes, where, by what link, whom to call, and who cancelled it why', async () => {
    await load(
      booking({
        status: 'cancelled',
        source: 'calcom',
        externalUid: 'cal_7f3kQ2',
        endsAt: '-P7DT11:15',
        createdAt: '-P20DT09:00',
        cancelledAt: '-P8DT12:00',
        cancelledBy: 'therapist',
        cancelReason: 'Erkältet.',
        location: 'Raum 2',
        joiningLink: 'https://meet.example/7f3k',
        emergencyContact: { name: 'Jonas Vogt', relation: 'Bruder', phone: '030 23125 002' },
        answers: { topic: 'Schlaf' },
        price: euro(8_000),
      }),
    );

    const [kept] = (await office.bookings.list()).data;

    assert.deepEqual(
      [kept?.status, kept?.source, kept?.startsAt, kept?.endsAt, kept?.createdAt],
      ['cancelled', 'calcom', '2026-02-23T09:00:00Z', '2026-02-23T10:15:00Z', '2026-02-10T08:00:00Z'],
    );
    assert.deepEqual([kept?.cancelledBy, kept?.cancelReason, kept?.location], ['therapist', 'Erkältet.', 'Raum 2']);
    assert.deepEqual(kept?.emergencyContact, { name: 'Jonas Vogt', relation: 'Bruder', phone: '+493023125002' });
    assert.deepEqual([kept?.answers, kept?.price], [{ topic: 'Schlaf' }, euro(8_000)]);
    assert.deepEqual(
      await rows(`select external_uid, joining_link, cancelled_at from booking where practice_id = $1`),
      [
        {
          external_uid: 'cal_7f3kQ2',
          joining_link: 'https://meet.example/7f3k',
          cancelled_at: new Date('2026-02-22T11:00:00Z'),
        },
      ],
    );
  });

  test('that was moved keeps the time it had, in a history that is a path', async () => {
    const moved = booking({
      status: 'cancelled',
      previousStartsAt: '-P9DT10:00',
      createdAt: '-P20DT09:00',
      cancelledAt: '-P8DT12:00',
      cancelReason: 'Erkältet.',
    });
    await load(moved);
    const [{ id } = { id: '' }] = (await office.bookings.list()).data;

    const { data } = await office.bookings.changes(id);

    assert.deepEqual(
      data.map(({ number, previousStatus, status, previousStartsAt, startsAt }) => [
        number,
        previousStatus,
        status,
        previousStartsAt,
        startsAt,
      ]),
      [
        [1, null, 'confirmed', null, '2026-02-21T09:00:00Z'],
        [2, 'confirmed', 'confirmed', '2026-02-21T09:00:00Z', '2026-02-23T09:00:00Z'],
        [3, 'confirmed', 'cancelled', '2026-02-23T09:00:00Z', '2026-02-23T09:00:00Z'],
      ],
    );
    assert.deepEqual([data[0]?.changedAt, data[2]?.changedAt], ['2026-02-10T08:00:00Z', '2026-02-22T11:00:00Z']);
    const report = await load(moved);
    assert.deepEqual([report.created, report.updated], [{}, {}]);
    await assertInvariants(platform);
  });

  test('is told in an order that can be, and of what it is', async () => {
    assert.deepEqual(await faultsOf(booking({ endsAt: '-P7DT09:00' })), ['/bookings/0/endsAt']);
    assert.deepEqual(await faultsOf(booking({ previousStartsAt: '-P7DT10:00' })), ['/bookings/0/previousStartsAt']);
    assert.deepEqual(await faultsOf(booking({ createdAt: 'P9D' })), ['/bookings/0/createdAt']);
    assert.deepEqual(await faultsOf(booking({ cancelReason: 'Nein.' })), ['/bookings/0/cancelReason']);
    assert.deepEqual(await faultsOf(booking({ emergencyContact: { name: 'Jonas', phone: '0301' } })), [
      '/bookings/0/emergencyContact/phone',
    ]);
  });

  test('has one id in the calendar it comes from, in the file and beside what is there', async () => {
    assert.deepEqual(
      await faultsOf(
        booking({ externalUid: 'uid' }),
        booking({ externalId: 'two', externalUid: 'uid', startsAt: '-P6DT10:00' }),
      ),
      ['/bookings/1/externalUid'],
    );
    await load(booking({ externalUid: 'uid' }));
    assert.deepEqual(await faultsOf(booking({ externalId: 'two', externalUid: 'uid', startsAt: '-P6DT10:00' })), [
      '/bookings',
    ]);
  });

  test('that somebody only tried the system with counts towards no cap, and nobody is asked to review it', async () => {
    file.services = file.services.map((service) => ({ ...service, maxPerDay: 1 }));
    file.clients = file.clients.map((client) => ({
      ...client,
      subscriptions: [{ topic: 'reviews', channel: 'email', subscribed: true }],
    }));
    file.practice.policies = { ...file.practice.policies, reviewInvitations: 'clients', reviewDelayHours: 0 };
    await load(
      booking({ isTest: true, startsAt: '-P2DT09:00', source: 'directory' }),
      booking({ externalId: 'next', isTest: true, startsAt: 'P0DT09:00', status: 'confirmed' }),
    );
    const visitor = platform.sdk(practice.publishableKey);
    const { data } = await visitor.therapists.list({ q: 'müller' });
    const service = (await visitor.services.list()).data.find(({ slug }) => slug === 'einzelsitzung');

    const { slots } = await visitor.slots.list({
      therapistId: data[0]?.id ?? '',
      serviceId: service?.id ?? '',
      from: '2026-03-02T00:00:00Z',
      to: '2026-03-03T00:00:00Z',
    });

    assert.deepEqual(
      slots.map(({ startsAt }) => startsAt),
      ['2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z'],
    );
    await inviteReviews(platform.deps.db, 'platform.test');
    assert.deepEqual(await rows(`select kind from message where practice_id = $1`), []);
  });

  test('is over: whoever came then is not asked for a review now', async () => {
    file.clients = file.clients.map((client) => ({
      ...client,
      subscriptions: [{ topic: 'reviews', channel: 'email', subscribed: true }],
    }));
    file.practice.policies = { ...file.practice.policies, reviewInvitations: 'clients', reviewDelayHours: 0 };
    await load(booking({ startsAt: '-P2DT09:00', source: 'directory' }));

    await inviteReviews(platform.deps.db, 'platform.test');

    assert.deepEqual(await rows(`select kind from message where practice_id = $1`), []);
  });
});

describe('bookings that overlap', () => {
  const two = [
    booking({ externalId: 'a', startsAt: 'P1DT10:00', status: 'confirmed' }),
    booking({ externalId: 'b', startsAt: 'P1DT10:55', status: 'confirmed' }),
  ];

  test('were agreed on elsewhere, and are kept all the same: flagged, told of, and both keep their time', async () => {
    const { warnings } = await load(...two);

    assert.deepEqual(
      warnings.filter(({ pointer }) => pointer.startsWith('/bookings')),
      [{ pointer: '/bookings/1/startsAt', detail: 'overlaps /bookings/0 of the same therapist, buffers included' }],
    );
    assert.deepEqual(
      await rows('select external_id, overlaps_allowed from booking where practice_id = $1 order by 1'),
      [
        { external_id: 'a', overlaps_allowed: false },
        { external_id: 'b', overlaps_allowed: true },
      ],
    );
    assert.deepEqual(
      await rows(`select booking.external_id, kind, cleared_at from schedule_alert join booking on booking.id = booking_id
                   where booking.practice_id = $1`),
      [{ external_id: 'b', kind: 'import_overlap', cleared_at: null }],
    );
    const again = await load(...two);
    assert.deepEqual([again.created, again.updated], [{}, {}]);
    await assertInvariants(platform);
  });

  test('no longer, are flagged and told of no longer', async () => {
    await load(...two);

    await load(...two.map((one) => (one.externalId === 'b' ? { ...one, startsAt: 'P1DT12:00' } : one)));

    assert.deepEqual(await rows('select distinct overlaps_allowed from booking where practice_id = $1'), [
      { overlaps_allowed: false },
    ]);
    assert.deepEqual(await rows(`select 1 from schedule_alert where practice_id = $1 and cleared_at is null`), []);
  });
});

describe('what was done here since', () => {
  test('is done: a booking that was cancelled here stays cancelled, however often it comes as confirmed', async () => {
    const next = booking({ startsAt: 'P1DT10:00', status: 'confirmed' });
    await load(next);
    const [{ id } = { id: '' }] = (await office.bookings.list()).data;
    await office.bookings.cancel(id, { reason: 'Krank.' });

    const report = await load(next);

    assert.deepEqual([report.created, report.updated], [{}, {}]);
    assert.equal((await office.bookings.get(id)).status, 'cancelled');
  });

  test('by the author of a review stays their word', async () => {
    const review = { externalId: 'r', booking: 'one', rating: 4, text: 'Gut.', visibility: 'published' as const };
    const reviewed = { ...file, bookings: [booking()], reviews: [review] };
    await office.practice.import(reviewed);
    const [{ id } = { id: '' }] = (await office.bookings.list()).data;
    const claims = { purpose: 'review', practiceId: practice.id, id, generation: 1 };
    const { session } = platform.deps.links.session(claims, await platform.clock.now());
    const [{ review_id: reviewId } = {}] = await rows('select id as review_id from review where practice_id = $1');
    await platform
      .sdk(practice.publishableKey, { session })
      .reviews.update(String(reviewId), { rating: 2, text: 'Doch nicht.' });

    const report = await office.practice.import(reviewed);

    assert.deepEqual(report.updated, {});
    assert.deepEqual(await rows('select rating, text from review where practice_id = $1'), [
      { rating: 2, text: 'Doch nicht.' },
    ]);
  });
});

describe('what was paid elsewhere', () => {
  const paid = booking({
    createdAt: '-P20DT09:00',
    price: euro(9_000),
    payment: {
      status: 'paid',
      amount: euro(9_000),
      gateway: 'razorpay',
      reference: 'pay_NqX3',
      paidAt: '-P20DT09:05',
    },
  });

  test('is known here, with where to look for it', async () => {
    await load(paid);

    const { data } = await office.payments.list();

    assert.deepEqual(
      data.map(({ status, amount, captured, refunded, provider, reference }) => ({
        status,
        amount,
        captured,
        refunded,
        provider,
        reference,
      })),
      [
        {
          status: 'captured',
          amount: euro(9_000),
          captured: euro(9_000),
          refunded: euro(0),
          provider: 'manual',
          reference: 'razorpay pay_NqX3',
        },
      ],
    );
    await assertInvariants(platform);
  });

  test('and given back, in part or whole, is so here; the rest of what was cancelled stays with the practice', async () => {
    const { payment } = paid;
    assert.ok(payment);
    const bookings = [
      booking({
        ...paid,
        status: 'cancelled',
        payment: {
          ...payment,
          status: 'partially_refunded',
          refunded: { amount: euro(4_000), reason: 'Zu spät.', refundedAt: '-P8DT12:00' },
        },
      }),
      booking({
        ...paid,
        externalId: 'two',
        startsAt: '-P6DT10:00',
        status: 'cancelled',
        payment: { ...payment, status: 'refunded' },
      }),
    ];
    await load(...bookings);

    const again = await load(...bookings);

    assert.deepEqual(
      await rows(
        `select status, captured_amount, refunded_amount, kept_amount from payment where practice_id = $1 order by external_id`,
      ),
      [
        { status: 'partially_refunded', captured_amount: 9000, refunded_amount: 4000, kept_amount: 5000 },
        { status: 'refunded', captured_amount: 9000, refunded_amount: 9000, kept_amount: 0 },
      ],
    );
    assert.deepEqual([again.created, again.updated], [{}, {}]);
    await assertInvariants(platform);
  });

  test('or never was, owes nothing twice', async () => {
    await load(booking({ payment: { status: 'failed', amount: euro(9_000) } }));

    assert.deepEqual(await rows(`select status, captured_amount from payment where practice_id = $1`), [
      { status: 'failed', captured_amount: 0 },
    ]);
    await assertInvariants(platform);
  });

  test('is an amount of the practice’s currency that can be', async () => {
    const { payment } = paid;
    assert.ok(payment);
    const of = (differing: Partial<NonNullable<Booking['payment']>>) =>
      booking({ payment: { ...payment, ...differing } });

    assert.deepEqual(await faultsOf(of({ amount: { amount: 1, currency: 'USD' } })), [
      '/bookings/0/payment/amount/currency',
    ]);
    assert.deepEqual(await faultsOf(of({ refunded: { amount: euro(9_001) } })), [
      '/bookings/0/payment/refunded/amount',
    ]);
    assert.deepEqual(await faultsOf(of({ status: 'partially_refunded' })), ['/bookings/0/payment/refunded']);
    assert.deepEqual(await faultsOf(of({ status: 'pending', refunded: { amount: euro(1) } })), [
      '/bookings/0/payment/refunded',
    ]);
  });

  test('and given back here since, is no longer the file’s', async () => {
    await load(paid);
    const [{ id } = { id: '' }] = (await office.payments.list()).data;
    await office.refunds.create(id, { amount: euro(1_000), reason: 'Kulanz.' });
    const { payment } = paid;
    assert.ok(payment);

    const report = await load(booking({ ...paid, payment: { ...payment, status: 'refunded' } }));

    assert.deepEqual([report.created, report.updated], [{}, {}]);
    await assertInvariants(platform);
  });
});

describe('discount codes', () => {
  const spring = {
    externalId: 'spring',
    code: 'FRUEHLING',
    kind: 'percentage',
    percent: 10,
    services: ['single'],
  } as const;

  const loadCodes = (...discountCodes: NonNullable<PracticeImport['discountCodes']>) =>
    office.practice.import({ ...file, bookings: [], discountCodes });

  test('come along, for the services that they hold for', async () => {
    await loadCodes(
      { ...spring, services: ['single'] },
      { externalId: 'ten', code: 'ZEHN', kind: 'fixed', amount: euro(1_000), useLimit: 5 },
    );

    const { data } = await office.discountCodes.list();

    assert.deepEqual(
      data
        .map(({ code, kind, percent, amount, serviceIds, useLimit }) => [
          code,
          kind,
          percent,
          amount,
          serviceIds.length,
          useLimit,
        ])
        .sort(),
      [
        ['FRUEHLING', 'percentage', 10, null, 1, null],
        ['ZEHN', 'fixed', null, euro(1_000), 0, 5],
      ],
    );
  });

  test('that were changed or put away here stay so', async () => {
    await loadCodes({ ...spring, services: ['single'] });
    const [{ id } = { id: '' }] = (await office.discountCodes.list()).data;
    await office.discountCodes.archive(id);

    const report = await loadCodes({ ...spring, services: ['single'] });

    assert.deepEqual([report.created, report.updated], [{}, {}]);
  });

  test('that take nothing off, of nothing, or stand twice are faults', async () => {
    const faults = loadCodes(
      { ...spring, percent: undefined as unknown as number, services: ['nothing'] },
      { externalId: 'again', code: 'fruehling', kind: 'fixed', amount: { amount: 5, currency: 'USD' } },
    ).then(
      () => assert.fail('the file was taken'),
      (error: unknown) =>
        isValidation(error) ? error.errors.map(({ pointer }) => pointer) : assert.fail(String(error)),
    );

    assert.deepEqual(await faults, [
      '/discountCodes/1/code',
      '/discountCodes/0/percent',
      '/discountCodes/0/services/0',
      '/discountCodes/1/amount/currency',
    ]);
  });
});
