import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { isNotFound, type Attune } from '@attune/sdk';
import { mondayMorning, smallPractice } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
  await platform.clock.set(mondayMorning);
  practice = await platform.practice();
  await platform.sdk(practice.secretKey).practice.import(smallPractice());
  attune = platform.sdk(practice.publishableKey);
});
after(() => platform.close());

type Query = NonNullable<Parameters<Attune['therapists']['list']>[0]>;

const lastNames = async (query: Query = {}): Promise<string> => {
  const { data } = await attune.therapists.list({ sort: 'name', ...query });
  return data.map(({ name }) => name.split(' ')[1]).join(' ');
};

const serviceId = async (slug: string): Promise<string> => {
  const { data } = await attune.services.list();
  return data.find((service) => service.slug === slug)?.id ?? '';
};

suite('who is listed', () => {
  test('whoever is verified and complete, also without time for new clients', async () => {
    assert.equal(await lastNames(), 'Đặng Größer Müller Yılmaz');
  });

  test('a secret key sees the same list', async () => {
    const { data } = await platform.sdk(practice.secretKey).therapists.list({});

    assert.equal(data.length, 4);
  });

  test('another practice sees none of them', async () => {
    const other = await platform.practice();

    assert.deepEqual((await platform.sdk(other.publishableKey).therapists.list({})).data, []);
  });
});

suite('filters', () => {
  test('a town, or one of several', async () => {
    assert.equal(await lastNames({ city: ['Potsdam'] }), 'Đặng Größer');
    assert.equal(await lastNames({ city: ['Potsdam', 'Berlin'] }), 'Đặng Größer Müller Yılmaz');
  });

  test('a language, or one of several', async () => {
    assert.equal(await lastNames({ language: ['tr'] }), 'Yılmaz');
    assert.equal(await lastNames({ language: ['tr', 'vi'] }), 'Đặng Yılmaz');
  });

  test('a topic, or one of several', async () => {
    assert.equal(await lastNames({ specialty: ['grief'] }), 'Größer Müller');
    assert.equal(await lastNames({ specialty: ['grief', 'couples'] }), 'Đặng Größer Müller');
  });

  test('a format', async () => {
    assert.equal(await lastNames({ format: ['in_person'] }), 'Müller Yılmaz');
    assert.equal(await lastNames({ format: ['in_person', 'online'] }), 'Đặng Größer Müller Yılmaz');
  });

  test('a gender', async () => {
    assert.equal(await lastNames({ gender: ['male', 'diverse'] }), 'Đặng Müller');
  });

  test('who pays', async () => {
    assert.equal(await lastNames({ insurance: ['statutory'] }), 'Yılmaz');
  });

  test('whether new clients are taken', async () => {
    assert.equal(await lastNames({ acceptingNew: true }), 'Đặng Müller Yılmaz');
    assert.equal(await lastNames({ acceptingNew: false }), 'Größer');
  });

  test('a service, also in one format only', async () => {
    assert.equal(await lastNames({ serviceId: await serviceId('paargespraech') }), 'Yılmaz');
    assert.equal(await lastNames({ serviceId: await serviceId('erstgespraech'), format: ['in_person'] }), '');
  });

  test('a highest price, that of the cheapest session', async () => {
    assert.equal(await lastNames({ maxPrice: 9_000 }), 'Größer Müller');
  });

  test('free before an instant, in the format asked for', async () => {
    assert.equal(await lastNames({ availableBefore: '2026-03-03T00:00:00Z' }), 'Müller');
    assert.equal(await lastNames({ availableBefore: '2026-03-03T00:00:00Z', format: ['in_person'] }), '');
    assert.equal(await lastNames({ availableBefore: '2026-03-06T00:00:00Z', format: ['in_person'] }), 'Müller Yılmaz');
  });

  test('several filters narrow each other', async () => {
    assert.equal(await lastNames({ specialty: ['anxiety', 'grief'], city: ['Berlin'], language: ['en'] }), 'Müller');
  });
});

suite('search', () => {
  test('a name with an umlaut is found however it is typed', async () => {
    assert.equal(await lastNames({ q: 'Müller' }), 'Müller');
    assert.equal(await lastNames({ q: 'muller' }), 'Müller');
    assert.equal(await lastNames({ q: 'MUELLER' }), 'Müller');
    assert.equal(await lastNames({ q: 'groesser' }), 'Größer');
    assert.equal(await lastNames({ q: 'grosser' }), 'Größer');
  });

  test('letters of other languages need not be typed', async () => {
    assert.equal(await lastNames({ q: 'dang' }), 'Đặng');
    assert.equal(await lastNames({ q: 'ayse yilmaz' }), 'Yılmaz');
  });

  test('topics are found by their name in any language of the practice', async () => {
    assert.equal(await lastNames({ q: 'Trauer' }), 'Größer Müller');
    assert.equal(await lastNames({ q: 'grief' }), 'Größer Müller');
    assert.equal(await lastNames({ q: 'angste' }), 'Müller Yılmaz');
  });

  test('a renamed topic is found by its new name', async () => {
    const renamed = smallPractice();
    renamed.practice.vocabulary = {
      ...renamed.practice.vocabulary,
      specialties: [
        { value: 'anxiety', label: 'Furcht' },
        { value: 'grief', label: 'Verlust' },
        { value: 'couples', label: 'Paare' },
      ],
    };
    const own = await platform.practice();
    await platform
      .sdk(own.secretKey)
      .practice.import({ ...smallPractice(), practice: { ...smallPractice().practice, slug: 'umbenannt' } });
    await platform
      .sdk(own.secretKey)
      .practice.import({ ...renamed, practice: { ...renamed.practice, slug: 'umbenannt' } });

    const { data } = await platform.sdk(own.publishableKey).therapists.list({ q: 'verlust', sort: 'name' });

    assert.deepEqual(
      data.map(({ slug }) => slug),
      ['groesser', 'mueller'],
    );
  });

  test('towns, districts and words of the texts are found', async () => {
    assert.equal(await lastNames({ q: 'neukoelln' }), 'Yılmaz');
    assert.equal(await lastNames({ q: 'schwere zeiten' }), 'Müller');
    assert.equal(await lastNames({ q: 'familien' }), 'Yılmaz');
  });

  test('every word must be found, and punctuation is none', async () => {
    assert.equal(await lastNames({ q: 'potsdam, trauer' }), 'Größer');
    assert.equal(await lastNames({ q: 'potsdam neukölln' }), '');
    assert.equal(await lastNames({ q: '%_' }), 'Đặng Größer Müller Yılmaz');
  });
});

suite('a card', () => {
  test('shows price, stars and the next free times of the first service that is free', async () => {
    const { data } = await attune.therapists.list({ q: 'müller' });

    assert.deepEqual(data[0]?.price, { amount: 9_000, currency: 'EUR' });
    assert.equal(data[0].priceMinutes, 50);
    assert.deepEqual(data[0].rating, { average: 4, count: 1 });
    assert.deepEqual(data[0].next, {
      serviceId: await serviceId('erstgespraech'),
      format: 'online',
      startsAt: ['2026-03-02T09:00:00Z', '2026-03-02T09:30:00Z', '2026-03-02T10:00:00Z'],
    });
  });

  test('shows the times of the service and format that are asked for', async () => {
    const { data } = await attune.therapists.list({
      q: 'müller',
      serviceId: await serviceId('einzelsitzung'),
      format: ['in_person'],
    });

    assert.equal(data[0]?.next?.format, 'in_person');
    assert.equal(data[0].next.startsAt[0], '2026-03-03T08:00:00Z');
  });

  test('shows no time for visitors of somebody who takes no new clients', async () => {
    const { data } = await attune.therapists.list({ acceptingNew: false });

    assert.equal(data[0]?.next, null);
  });

  test('has its photo at an address that works on any page', async () => {
    const { data } = await attune.therapists.list({ q: 'müller' });

    assert.equal(data[0]?.photoUrl, `${platform.deps.config.publicUrl}/examples/mueller.svg`);
    assert.equal(data[0].monogram, 'JM');
  });
});

suite('a profile', () => {
  test('shows services at the therapist’s own prices, places and hours', async () => {
    const { data } = await attune.therapists.list({ q: 'yilmaz' });

    const profile = await attune.therapists.get(data[0]?.id ?? '');

    assert.deepEqual(
      profile.services.map(({ slug, price }) => [slug, price?.amount]),
      [
        ['einzelsitzung', 11_000],
        ['paargespraech', 15_000],
      ],
    );
    assert.deepEqual(profile.locations, [{ format: 'in_person', street: null, postalCode: null, city: 'Berlin' }]);
    assert.equal(profile.timeZone, 'Europe/Berlin');
    assert.deepEqual((await attune.services.list({ therapistId: profile.id })).data, profile.services);
  });

  test('of somebody who is not listed, of another practice and of nobody answer alike', async () => {
    const { data } = await attune.therapists.list({ q: 'yilmaz' });
    const other = platform.sdk((await platform.practice()).publishableKey);
    const hidden = await platform.owner.db
      .selectFrom('therapist')
      .select('id')
      .where('slug', '=', 'pauli')
      .executeTakeFirstOrThrow();

    await assert.rejects(attune.therapists.get(hidden.id), isNotFound);
    await assert.rejects(other.therapists.get(data[0]?.id ?? ''), isNotFound);
    await assert.rejects(other.services.list({ therapistId: data[0]?.id ?? '' }), isNotFound);
    await assert.rejects(attune.therapists.get('00000000-0000-4000-8000-000000000000'), isNotFound);
  });
});

test('a page that did not change is not sent again', async () => {
  const first = await platform.fetch(`/v1/therapists?city=Berlin&key=${practice.publishableKey}`);

  const again = await platform.fetch(`/v1/therapists?city=Berlin&key=${practice.publishableKey}`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });

  assert.equal(again.status, 304);
  assert.match(first.headers.get('cache-control') ?? '', /public, max-age=15/);
});
