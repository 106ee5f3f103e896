import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { isValidation, type Attune } from '@attune/sdk';
import { sql } from 'kysely';
import { transaction } from '../src/database/transaction.ts';
import { mondayMorning } from './harness/small-practice.ts';
import { widePractice } from './harness/wide-practice.ts';
import { assertInvariants } from './harness/invariants.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let office: Attune;
let file: ReturnType<typeof widePractice>;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set(mondayMorning);
  practice = await platform.practice();
  office = platform.sdk(practice.secretKey);
  file = widePractice();
  file.practice.slug = practice.slug;
});

type Rows = Readonly<Record<string, unknown>>[];

const rows = (statement: string): Promise<Rows> =>
  platform.owner.session((session) => session.query(statement, [practice.id]));

const everything = async (): Promise<Rows> =>
  rows(
    [
      'service',
      'client',
      'dependant',
      'subscription',
      'subscription_change',
      'group_session',
      'booking',
      'report_card',
      'campaign',
    ]
      .map(
        (table) =>
          `select '${table}' as name, row_to_json(kept)::text as row from ${table} kept where practice_id = $1`,
      )
      .join(' union all ') + ' order by 1, 2',
  );

suite('whatever a file brings', () => {
  test('is there afterwards, and counted', async () => {
    const report = await office.practice.import(file);

    assert.deepEqual(report.created, {
      service: 5,
      therapist: 6,
      therapist_service: 10,
      availability_window: 6,
      client: 2,
      dependant: 2,
      subscription: 3,
      group_session: 2,
      booking: 6,
      report_card: 2,
      review: 1,
      campaign: 3,
    });
    assert.deepEqual(
      report.warnings.filter(({ pointer }) => pointer.startsWith('/therapists/2')),
      [],
    );
    await assertInvariants(platform);
  });

  test('is there once: the same file again changes no row, also weeks later', async () => {
    await office.practice.import(file);
    const before = await everything();
    await platform.clock.advance({ days: 20 });

    const report = await office.practice.import(file);

    assert.deepEqual([report.created, report.updated], [{}, {}]);
    assert.deepEqual(await everything(), before);
  });

  test('keeps the practice’s own business to the practice', async () => {
    await office.practice.import(file);

    const { policies } = await platform.sdk(practice.publishableKey).practice.get();

    assert.deepEqual(Object.keys(policies).sort(), [
      'cancellationNoticeMinutes',
      'changeNoticeMinutes',
      'consentText',
      'consentVersion',
      'holdMinutes',
      'payment',
      'privacyUrl',
      'refund',
      'termsUrl',
    ]);
    assert.deepEqual(
      await rows(`select policies ->> 'reviewInvitations' as invites from practice where practice_id = $1`),
      [{ invites: 'clients' }],
    );
  });
});

suite('group sessions', () => {
  test('are as long as their service, and a booking at that time is a seat of them', async () => {
    await office.practice.import(file);

    assert.deepEqual(
      await rows(
        `select external_id, starts_at, ends_at, location, capacity from group_session where practice_id = $1 order by starts_at desc limit 1`,
      ),
      [
        {
          external_id: 'circle-next',
          starts_at: new Date('2026-03-11T17:00:00Z'),
          ends_at: new Date('2026-03-11T18:30:00Z'),
          location: 'Sonnenallee 7',
          capacity: 2,
        },
      ],
    );
    assert.deepEqual(
      await rows(`select booking.external_id as seat, session.external_id as session, booking.location
                    from booking join group_session session on session.id = booking.group_session_id
                   where booking.practice_id = $1 order by 1`),
      [
        { seat: 'seat-next', session: 'circle-next', location: 'Sonnenallee 7' },
        { seat: 'seat-past', session: 'circle-past', location: 'Potsdam' },
      ],
    );
  });

  test('that have more bookings than seats, or more seats than their service, are a fault', async () => {
    const second = { ...seat('seat-2'), client: 'ben' };
    assert.deepEqual(await faultsOf({ ...file, bookings: [...file.bookings, second, seat('seat-3')] }), [
      '/groupSessions/1/capacity',
    ]);
    assert.deepEqual(await faultsOf(withItem('groupSessions', 1, { capacity: 4 })), ['/groupSessions/1/capacity']);
  });

  test('of nobody, of nothing, and of what is given to one client at a time are faults', async () => {
    assert.deepEqual(await faultsOf(withItem('groupSessions', 0, { therapist: 'nobody', service: 'nothing' })), [
      '/groupSessions/0/therapist',
      '/groupSessions/0/service',
    ]);
    assert.deepEqual(await faultsOf(withItem('groupSessions', 0, { service: 'couple', startsAt: '-P6D' })), [
      '/groupSessions/0/service',
      '/groupSessions/0/service',
    ]);
    assert.deepEqual(await faultsOf(withItem('groupSessions', 0, { therapist: 'groesser' })), [
      '/groupSessions/0/service',
    ]);
    assert.deepEqual(await faultsOf(withItem('services', 1, { groupSize: 3 })), ['/services/1/groupSize']);
  });

  test('that overlap each other are faults, buffers included', async () => {
    assert.deepEqual(await faultsOf(withItem('groupSessions', 0, { startsAt: 'P9DT19:30' })), [
      '/groupSessions/0/startsAt',
    ]);
  });

  test('at a time that no clock shows are a fault', async () => {
    assert.deepEqual(await faultsOf(withItem('groupSessions', 0, { startsAt: 'P27DT02:30' })), [
      '/groupSessions/0/startsAt',
    ]);
  });

  test('cannot take the time of a booking that is there and that the file does not name', async () => {
    await office.practice.import(file);
    const bookings = file.bookings.filter(({ externalId }) => externalId !== 'next');
    const crossing = {
      externalId: 'crossing',
      therapist: 'mueller',
      service: 'circle',
      startsAt: 'P0DT08:30',
      format: 'in_person',
      capacity: 2,
    } as const;
    const therapists = file.therapists.map((therapist) =>
      therapist.externalId === 'mueller'
        ? { ...therapist, services: [...therapist.services, { service: 'circle' }] }
        : therapist,
    );

    const faults = await pointersOf({
      ...file,
      therapists,
      bookings,
      groupSessions: [...file.groupSessions, crossing],
    });

    assert.deepEqual(faults, ['/groupSessions/2/startsAt']);
  });

  test('with seats taken neither move nor shrink below them', async () => {
    await office.practice.import({ ...file, bookings: [...file.bookings, { ...seat('seat-2'), client: 'ben' }] });
    const bookings = file.bookings.filter(({ externalId }) => !externalId.startsWith('seat'));

    const moved = await pointersOf({ ...withItem('groupSessions', 1, { startsAt: 'P9DT18:30' }), bookings });
    const shrunk = await pointersOf({ ...withItem('groupSessions', 1, { capacity: 1 }), bookings });

    assert.deepEqual([moved, shrunk], [['/groupSessions/1/startsAt'], ['/groupSessions/1/capacity']]);
  });
});

suite('dependants', () => {
  test('are their client’s, and a booking for one keeps what was said of them', async () => {
    await office.practice.import(file);

    assert.deepEqual(
      await rows(`select dependant.name, client.first_name as of, booking.contact #>> '{dependant,bornOn}' as born
                    from dependant
                    join client on client.id = dependant.client_id
                    left join booking on booking.dependant_id = dependant.id
                   where dependant.practice_id = $1 order by 1`),
      [
        { name: 'Jonas', of: 'Mara', born: '2019-05-04' },
        { name: 'Mia', of: 'Ben', born: null },
      ],
    );
  });

  test('who were booked for before the file knew them stay one', async () => {
    const slim = {
      ...file,
      clients: file.clients.map(({ dependants: _, ...client }) => client),
      bookings: [],
      reportCards: [],
      reviews: [],
    };
    await office.practice.import(slim);
    await transaction(
      platform.connection.db,
      { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId },
      (tx) =>
        sql`select dependant_for_booking(id, 'child', 'JONAS', null, null, 'Mag Dinos.') from client where external_id = 'mara'`.execute(
          tx,
        ),
    );

    await office.practice.import(file);

    assert.deepEqual(await rows(`select external_id, name, notes from dependant where practice_id = $1 order by 1`), [
      { external_id: 'jonas', name: 'Jonas', notes: 'Mag Dinos.' },
      { external_id: 'mia', name: 'Mia', notes: null },
    ]);
  });

  test('of somebody else, of another kind, or where the service knows none are faults', async () => {
    assert.deepEqual(await faultsOf(withItem('bookings', 5, { dependant: 'mia' })), ['/bookings/5/dependant']);
    assert.deepEqual(await faultsOf(withItem('bookings', 0, { dependant: 'jonas' })), ['/bookings/0/dependant']);
    assert.deepEqual(await faultsOf(withItem('services', 4, { dependant: { kind: 'pet', required: true } })), [
      '/bookings/5/dependant',
    ]);
  });

  test('who stand twice are a fault, by external id in the practice and by name of one client', async () => {
    const [first, second] = file.clients;
    const again = [{ externalId: 'jonas', name: 'Mia', kind: 'child' as const }];
    const twins = [...(first?.dependants ?? []), { externalId: 'twin', name: 'JONAS', kind: 'child' as const }];

    assert.deepEqual(await faultsOf({ ...file, clients: [first, { ...second, dependants: again }] }), [
      '/clients/1/dependants/0/externalId',
    ]);
    assert.deepEqual(await faultsOf({ ...file, clients: [{ ...first, dependants: twins }, second] }), [
      '/clients/0/dependants/1/name',
    ]);
  });
});

suite('subscriptions', () => {
  test('say who agreed and who refused, by what and when, and a refusal is kept by address', async () => {
    await office.practice.import(file);

    assert.deepEqual(
      await rows(`select email, topic, subscribed, source, changed_at
                    from subscription join client on client.id = subscription.client_id
                   where subscription.practice_id = $1 order by email desc, topic`),
      [
        {
          email: 'mara.vogt@example.org',
          topic: 'news',
          subscribed: true,
          source: 'booking',
          changed_at: new Date('2026-01-31T09:00:00Z'),
        },
        {
          email: 'mara.vogt@example.org',
          topic: 'reviews',
          subscribed: true,
          source: 'import',
          changed_at: new Date('2026-03-01T23:00:00Z'),
        },
        {
          email: 'ben.ernst@example.org',
          topic: 'news',
          subscribed: false,
          source: 'import',
          changed_at: new Date('2026-03-01T23:00:00Z'),
        },
      ],
    );
    assert.deepEqual(await rows('select address, topic from suppression where practice_id = $1'), [
      { address: 'ben.ernst@example.org', topic: 'news' },
    ]);
  });

  test('that a client ended here by a link are not begun again by the file', async () => {
    await office.practice.import(file);
    await unsubscribe('mara.vogt@example.org', 'news');

    await office.practice.import({
      ...file,
      clients: file.clients.map(({ subscriptions = [], ...client }) => ({
        ...client,
        subscriptions: subscriptions.map((one) => ({ ...one, subscribed: true, at: '-P1DT10:00' })),
      })),
    });

    assert.deepEqual(
      await rows(`select subscribed, source from subscription join client on client.id = client_id
                   where subscription.practice_id = $1 and first_name = 'Mara' and topic = 'news'`),
      [{ subscribed: false, source: 'one_click' }],
    );
  });

  test('said twice, or at a time still to come, are faults', async () => {
    const [first, second] = file.clients;
    const news = { topic: 'news', channel: 'email', subscribed: true } as const;

    assert.deepEqual(await faultsOf({ ...file, clients: [{ ...first, subscriptions: [news, news] }, second] }), [
      '/clients/0/subscriptions/1/topic',
    ]);
    assert.deepEqual(
      await faultsOf({ ...file, clients: [{ ...first, subscriptions: [{ ...news, at: 'P3D' }] }, second] }),
      ['/clients/0/subscriptions/0/at'],
    );
  });
});

suite('report cards', () => {
  test('that were sent open for ninety days, and drafts for nobody', async () => {
    await office.practice.import(file);

    assert.deepEqual(
      await rows(
        `select external_id, status, sent_at, expires_at from report_card where practice_id = $1 order by 1 desc`,
      ),
      [
        {
          external_id: 'card-sent',
          status: 'sent',
          sent_at: new Date('2026-02-27T11:00:00Z'),
          expires_at: new Date('2026-05-28T11:00:00Z'),
        },
        { external_id: 'card-draft', status: 'draft', sent_at: null, expires_at: null },
      ],
    );
  });

  test('of no booking, of one that did not take place, and of one that has one are faults', async () => {
    assert.deepEqual(await faultsOf(withItem('reportCards', 0, { booking: 'never' })), ['/reportCards/0/booking']);
    assert.deepEqual(await faultsOf(withItem('reportCards', 0, { booking: 'missed' })), ['/reportCards/0/booking']);
    assert.deepEqual(await faultsOf(withItem('reportCards', 1, { booking: 'with-jonas' })), ['/reportCards/1/booking']);
  });

  test('say when they were sent if they were, and only then', async () => {
    assert.deepEqual(await faultsOf(withItem('reportCards', 1, { status: 'sent' })), ['/reportCards/1/sentAt']);
    assert.deepEqual(await faultsOf(withItem('reportCards', 0, { status: 'ready' })), ['/reportCards/0/sentAt']);
    assert.deepEqual(await faultsOf(withItem('reportCards', 0, { sentAt: 'P3D' })), ['/reportCards/0/sentAt']);
    assert.deepEqual(await faultsOf(withItem('reportCards', 0, { expiresAt: '-P9D' })), ['/reportCards/0/expiresAt']);
  });
});

suite('mailings', () => {
  test('of this week on are to go out, earlier ones have, and without a time they are drafts', async () => {
    await office.practice.import(file);

    assert.deepEqual(await rows('select external_id, status from campaign where practice_id = $1 order by 1'), [
      { external_id: 'offer', status: 'draft' },
      { external_id: 'spring', status: 'scheduled' },
      { external_id: 'winter', status: 'sent' },
    ]);
  });

  test('that a later file brings, and whose time has passed, went out where they come from', async () => {
    await office.practice.import({ ...file, campaigns: file.campaigns.slice(1) });
    await platform.clock.advance({ days: 60 });

    await office.practice.import(withItem('campaigns', 0, { sendAt: 'P50D' }));

    assert.deepEqual(await rows(`select status from campaign where practice_id = $1 and external_id = 'spring'`), [
      { status: 'sent' },
    ]);
  });

  test('that wait to go out still do when a file comes again just then', async () => {
    await office.practice.import(file);
    await platform.clock.advance({ days: 60 });

    await office.practice.import(file);

    assert.deepEqual(await rows(`select status from campaign where practice_id = $1 and external_id = 'spring'`), [
      { status: 'scheduled' },
    ]);
  });

  test('at a time that no clock shows, or of one external id, are faults', async () => {
    assert.deepEqual(await faultsOf(withItem('campaigns', 0, { sendAt: 'P27DT02:30' })), ['/campaigns/0/sendAt']);
    assert.deepEqual(await faultsOf(withItem('campaigns', 1, { externalId: 'spring' })), ['/campaigns/1/externalId']);
  });
});

type List = 'services' | 'bookings' | 'groupSessions' | 'reportCards' | 'campaigns';

/** The file with some properties of one of its items changed. */
function withItem<Name extends List>(
  list: Name,
  index: number,
  changes: Partial<ReturnType<typeof widePractice>[Name][number]>,
): ReturnType<typeof widePractice> {
  return { ...file, [list]: file[list].map((item, at) => (at === index ? { ...item, ...changes } : item)) };
}

function seat(externalId: string) {
  return {
    externalId,
    client: 'mara',
    therapist: 'dang',
    service: 'circle',
    startsAt: 'P9DT18:00',
    format: 'in_person',
    status: 'confirmed',
  } as const;
}

async function faultsOf(faulty: unknown): Promise<string[]> {
  const faults = await pointersOf(faulty);
  assert.deepEqual(await rows('select 1 from therapist where practice_id = $1'), []);
  return faults;
}

function pointersOf(faulty: unknown): Promise<string[]> {
  return office.practice.import(faulty as ReturnType<typeof widePractice>).then(
    () => assert.fail('the file was taken'),
    (error: unknown) => (isValidation(error) ? error.errors.map(({ pointer }) => pointer) : assert.fail(String(error))),
  );
}

async function unsubscribe(email: string, topic: string): Promise<void> {
  const [client] = await rows(`select id from client where practice_id = $1 and email = '${email}'`);
  const link = {
    kind: 'link',
    practiceId: practice.id,
    purpose: 'unsubscribe',
    resource: String(client?.['id']),
  } as const;
  await transaction(platform.connection.db, link, (tx) =>
    sql`select unsubscribe_one_click(${topic}, 'email')`.execute(tx),
  );
}
