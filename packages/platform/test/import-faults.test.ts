import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { isValidation, type Attune } from '@attune/sdk';
import { ImportFaulty, importFile } from '../src/modules/practices/import/import-file.ts';
import { euro, mondayMorning, smallPractice, window, type PracticeImport } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let attune: Attune;
let file: PracticeImport;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set(mondayMorning);
  practice = await platform.practice();
  attune = platform.sdk(practice.secretKey);
  file = smallPractice();
  file.practice.slug = practice.slug;
});

type List = 'services' | 'therapists' | 'clients' | 'bookings' | 'reviews';

/** The file with some properties of one of its items changed. */
const withItem = <Name extends List>(
  list: Name,
  index: number,
  changes: Partial<PracticeImport[Name][number]>,
): PracticeImport => ({
  ...file,
  [list]: file[list].map((item, at) => (at === index ? { ...item, ...changes } : item)),
});

/** Where the faults are; the import must be refused and must have changed nothing. */
const faultsOf = async (faulty: unknown): Promise<string[]> => {
  const faults = await pointersOf(attune.practice.import(faulty as PracticeImport));
  const kept = await platform.owner.db
    .selectFrom('therapist')
    .select('id')
    .where('practice_id', '=', practice.id)
    .execute();
  assert.equal(kept.length, 0);
  return faults;
};

const pointersOf = (importing: Promise<unknown>): Promise<string[]> =>
  importing.then(
    () => assert.fail('the file was taken'),
    (error: unknown) => (isValidation(error) ? error.errors.map(({ pointer }) => pointer) : assert.fail(String(error))),
  );

suite('of the shape', () => {
  test('a missing, a wrong and an unknown property are all named', async () => {
    const { city: _, ...first } = file.therapists[0] ?? {};
    const faults = await faultsOf({
      ...file,
      therapists: [first],
      services: [{ ...file.services[0], durationMinutes: 7, colour: 'blue' }],
    });

    assert.deepEqual(faults.sort(), ['/services/0/colour', '/services/0/durationMinutes', '/therapists/0/city']);
  });
});

suite('of names', () => {
  test('an external id that stands twice', async () => {
    assert.deepEqual(await faultsOf(withItem('services', 2, { externalId: 'intro' })), [
      '/services/2/externalId',
      '/therapists/1/services/1/service',
    ]);
    assert.deepEqual(await faultsOf(withItem('bookings', 1, { externalId: 'next' })), ['/bookings/2/externalId']);
  });

  test('a slug that stands twice', async () => {
    assert.deepEqual(await faultsOf(withItem('therapists', 3, { slug: 'mueller' })), ['/therapists/3/slug']);
    assert.deepEqual(await faultsOf(withItem('services', 1, { slug: 'erstgespraech' })), ['/services/1/slug']);
  });

  test('an address that stands twice, however it is written', async () => {
    assert.deepEqual(await faultsOf(withItem('clients', 1, { email: 'MARA.Vogt@example.org' })), ['/clients/1/email']);
  });

  test('a second review of one booking', async () => {
    const second = {
      ...file,
      reviews: [...file.reviews, { externalId: 'again', booking: 'past', rating: 1, visibility: 'private' as const }],
    };

    assert.deepEqual(await faultsOf(second), ['/reviews/1/booking']);
  });

  test('references that lead nowhere, each by itself', async () => {
    const lost = withItem('bookings', 0, { client: 'nobody', therapist: 'nobody', service: 'nothing' });

    assert.deepEqual(await faultsOf(lost), ['/bookings/0/client', '/bookings/0/therapist', '/bookings/0/service']);
    assert.deepEqual(await faultsOf(withItem('reviews', 0, { booking: 'never' })), ['/reviews/0/booking']);
    assert.deepEqual(await faultsOf(withItem('therapists', 2, { services: [{ service: 'nothing' }] })), [
      '/therapists/2/services/0/service',
    ]);
    assert.deepEqual(await faultsOf(withItem('therapists', 2, { specialties: ['love'] })), [
      '/therapists/2/specialties/0',
    ]);
  });
});

suite('of places', () => {
  test('a zone, a language and a currency that do not exist', async () => {
    const odd = {
      ...withItem('therapists', 0, {
        languages: ['de', 'x'.repeat(3) + '-1'],
        timeZone: 'Europe/Neukölln'.replace('ö', 'oe'),
      }),
      practice: { ...file.practice, currency: 'QQQ' },
    };

    assert.deepEqual((await faultsOf(odd)).filter((pointer) => !pointer.includes('price')).sort(), [
      '/practice/currency',
      '/therapists/0/languages/1',
      '/therapists/0/timeZone',
    ]);
  });

  test('a price in another currency than the practice’s', async () => {
    assert.deepEqual(await faultsOf(withItem('services', 1, { price: { amount: 9_000, currency: 'USD' } })), [
      '/services/1/price/currency',
    ]);
    assert.deepEqual(
      await faultsOf(
        withItem('therapists', 2, { services: [{ service: 'single', price: { amount: 1, currency: 'DKK' } }] }),
      ),
      ['/therapists/2/services/0/price/currency'],
    );
  });

  test('no privacy notice anywhere', async () => {
    const { policies: _, ...bare } = file.practice;

    assert.deepEqual(await faultsOf({ ...file, practice: bare }), ['/practice/policies/privacyUrl']);
  });
});

suite('of hours', () => {
  test('a window that ends before it begins', async () => {
    assert.deepEqual(await faultsOf(withItem('therapists', 2, { windows: [window(1, '12:00', '09:00', 'online')] })), [
      '/therapists/2/windows/0/endsAt',
    ]);
  });

  test('a window for a service that is not offered', async () => {
    assert.deepEqual(
      await faultsOf(
        withItem('therapists', 2, { windows: [{ ...window(1, '09:00', '12:00', 'online'), services: ['couple'] }] }),
      ),
      ['/therapists/2/windows/0/services/0'],
    );
  });

  test('a closure that ends before it begins, and one on a day that never was', async () => {
    const closures = [
      { startsOn: 'P10D', endsOn: 'P9D' },
      { startsOn: '2026-02-30', endsOn: '2026-03-01' },
    ];

    assert.deepEqual(await faultsOf(withItem('therapists', 0, { closures })), [
      '/therapists/0/closures/0/endsOn',
      '/therapists/0/closures/1/startsOn',
    ]);
  });

  test('a format that the service does not have', async () => {
    assert.deepEqual(
      await faultsOf(
        withItem('therapists', 0, { services: [{ service: 'intro', formats: ['in_person'] }, { service: 'single' }] }),
      ),
      ['/therapists/0/services/0/formats/0'],
    );
  });
});

suite('of bookings', () => {
  test('something completed that has not ended', async () => {
    assert.deepEqual(await faultsOf(withItem('bookings', 2, { status: 'completed' })), ['/bookings/2/status']);
  });

  test('a therapist who does not offer it, or not in this format', async () => {
    assert.deepEqual(await faultsOf(withItem('bookings', 0, { therapist: 'dang', service: 'couple' })), [
      '/bookings/0/service',
    ]);
    assert.deepEqual(await faultsOf(withItem('bookings', 1, { format: 'online' })), ['/bookings/1/format']);
  });

  test('a time that no clock shows', async () => {
    assert.deepEqual(await faultsOf(withItem('bookings', 2, { startsAt: 'P27DT02:30' })), ['/bookings/2/startsAt']);
    assert.deepEqual(await faultsOf(withItem('bookings', 2, { startsAt: '2026-13-01T10:00:00Z' })), [
      '/bookings/2/startsAt',
    ]);
  });

  test('a review of what did not take place', async () => {
    assert.deepEqual(await faultsOf(withItem('reviews', 0, { booking: 'missed' })), ['/reviews/0/booking']);
  });
});

test('all faults of a file are named at once', async () => {
  const faulty = {
    ...withItem('services', 1, { price: { amount: 1, currency: 'USD' } }),
    practice: { ...file.practice, locale: 'de-DE-DE' },
    reviews: [{ ...file.reviews[0], booking: 'never' }],
  };

  assert.deepEqual(await faultsOf(faulty), ['/practice/locale', '/services/1/price/currency', '/reviews/0/booking']);
});

test('a time that somebody has taken here is not taken from them', async () => {
  await attune.practice.import({ ...file, bookings: [], reviews: [] });
  const visitor = platform.sdk(practice.publishableKey);
  const { data } = await visitor.therapists.list({ q: 'dang' });
  const { id: therapistId = '', next } = data[0] ?? {};
  await visitor.holds.create({
    therapistId,
    serviceId: next?.serviceId ?? '',
    startsAt: '2026-03-06T08:00:00Z',
    format: 'online',
  });
  const clash = {
    externalId: 'clash',
    client: 'mara',
    therapist: 'dang',
    service: 'single',
    startsAt: 'P4DT09:00',
    format: 'online' as const,
    status: 'confirmed' as const,
  };

  const { warnings } = await attune.practice.import({ ...file, bookings: [...file.bookings, clash] });

  assert.deepEqual(
    warnings.filter(({ pointer }) => pointer.startsWith('/bookings')),
    [{ pointer: '/bookings/3/startsAt', detail: 'a booking that is there already takes this time' }],
  );
  const bookings = await platform.owner.db
    .selectFrom('booking')
    .select(['status', 'overlaps_allowed'])
    .where('practice_id', '=', practice.id)
    .where('therapist_id', '=', therapistId)
    .orderBy('status')
    .execute();
  assert.deepEqual(bookings, [
    { status: 'confirmed', overlaps_allowed: true },
    { status: 'held', overlaps_allowed: false },
  ]);
});

test('a slug that another practice has is refused without a word about whose it is', async () => {
  const other = await platform.practice();

  assert.deepEqual(await faultsOf({ ...file, practice: { ...file.practice, slug: other.slug } }), ['/practice/slug']);
});

test('two who exchange their slugs are told so, instead of half of it being done', async () => {
  await attune.practice.import(file);
  const [first, second, ...others] = file.therapists;
  const exchanged = [
    { ...first, slug: 'yilmaz' },
    { ...second, slug: 'mueller' },
    ...others,
  ] as PracticeImport['therapists'];

  await assert.rejects(attune.practice.import({ ...file, therapists: exchanged }), { code: 'import-faulty' });
});

test('a second review of a booking that was reviewed already is pointed at', async () => {
  await attune.practice.import(file);

  const faults = pointersOf(attune.practice.import(withItem('reviews', 0, { externalId: 'renamed' })));

  assert.deepEqual(await faults, ['/reviews/0/booking']);
});

test('a state that does not follow the one a booking is in is pointed at', async () => {
  await attune.practice.import(file);

  const faults = pointersOf(attune.practice.import(withItem('bookings', 1, { status: 'completed' })));

  assert.deepEqual(await faults, ['/bookings/1/status']);
});

test('a fault in the last row undoes the first', async () => {
  const before = await platform.owner.db
    .selectFrom('practice')
    .selectAll()
    .where('practice_id', '=', practice.id)
    .execute();

  await faultsOf({
    ...file,
    practice: { ...file.practice, name: 'Neuer Name' },
    reviews: [{ ...file.reviews[0], booking: 'next' }],
  });

  assert.deepEqual(
    await platform.owner.db.selectFrom('practice').selectAll().where('practice_id', '=', practice.id).execute(),
    before,
  );
});

suite('what is odd but let through', () => {
  test('a therapist without services or hours, and an offer that no window is open for', async () => {
    const report = await attune.practice.import(
      withItem('therapists', 2, { windows: [window(1, '09:00', '12:00', 'in_person')] }),
    );

    assert.deepEqual(
      report.warnings.map(({ pointer }) => pointer),
      ['/therapists/2/services/0', '/therapists/4/services/0', '/therapists/5/windows'],
    );
  });
});

suite('a file for attune import', () => {
  test('that is not JSON is refused with line and column', async () => {
    const text = '{\n  "practice": {\n    "slug": kiez\n';

    await assert.rejects(
      importFile(platform.deps.db, text),
      (error) => error instanceof ImportFaulty && /line 3, column 13/.test(error.message),
    );
  });

  test('that ends too early says so', async () => {
    await assert.rejects(
      importFile(platform.deps.db, '{"practice": {'),
      (error) => error instanceof ImportFaulty && /is not JSON/.test(error.message),
    );
  });

  test('that holds what no database keeps is refused', async () => {
    const faulty = withItem('reviews', 0, { text: 'Gut\u0000' });

    await assert.rejects(
      importFile(platform.deps.db, JSON.stringify(faulty)),
      (error) => error instanceof ImportFaulty && error.faults[0]?.pointer === '/reviews/0/text',
    );
  });

  test('is refused with every fault on a line of its own', async () => {
    const faulty = { ...withItem('services', 1, { price: euro(-1) }), clients: [{}] };

    await assert.rejects(
      importFile(platform.deps.db, JSON.stringify(faulty)),
      (error) => error instanceof ImportFaulty && error.faults.length === 5 && error.message.split('\n').length === 6,
    );
  });
});
