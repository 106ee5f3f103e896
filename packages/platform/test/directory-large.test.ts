import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Attune, Therapist, TherapistFacets } from '@attune/sdk';
import { sql } from 'kysely';
import { transaction } from '../src/database/transaction.ts';
import { toQuestion, type Filters } from '../src/modules/directory/filters.ts';
import type { Session } from '../src/database/connect.ts';
import { createLargePractice } from './harness/large-practice.ts';
import { mondayMorning } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

const therapists = 10_200;

let platform: TestPlatform;
let practice: TestPractice;
let attune: Attune;

before(async () => {
  platform = await withPlatform();
  await platform.clock.set(mondayMorning);
  practice = await createLargePractice(platform.owner, therapists, 1);
  attune = platform.sdk(practice.publishableKey);
});
after(() => platform.close());

const cities = Array.from({ length: 20 }, (_, number) => `City ${number}`);

type Query = NonNullable<Parameters<Attune['therapists']['list']>[0]>;

const take = async (query: Query, most: number): Promise<Therapist[]> => {
  const taken: Therapist[] = [];
  for await (const therapist of attune.therapists.list(query)) {
    if (taken.push(therapist) >= most) break;
  }
  return taken;
};

const ids = (list: readonly Therapist[]): string[] => list.map(({ id }) => id);

const distinct = (list: readonly Therapist[]): number => new Set(ids(list)).size;

// nobody is free at night, when it is another day in Berlin
const dayOf = (instant: string): number => Math.floor(Date.parse(instant) / 86_400_000);

/** How many therapists there are of whom that is true. */
const count = (condition: string): Promise<number> =>
  platform.owner.session(async (session) => {
    const [row] = await session.query<{ count: number }>(
      `select count(*)::integer as count from therapist where ${condition}`,
    );
    return row?.count ?? 0;
  });

type Facet = TherapistFacets['data'][number];

const facetOf = ({ data }: TherapistFacets, field: string): Facet => {
  const facet = data.find((one) => one.field === field);
  assert.ok(facet);
  return facet;
};

const valueOf = (facets: TherapistFacets, field: string, value: string): number | undefined =>
  facetOf(facets, field).values.find((one) => one.value === value)?.count;

suite('of many therapists', () => {
  test('page after page of a town shows everybody once, in the order of longer pages', async () => {
    const expected = await count(`city = 'City 3'`);

    const inPages = await take({ city: ['City 3'], limit: 11 }, therapists);
    const inLongerPages = await take({ city: ['City 3'], limit: 48 }, therapists);

    assert.equal(inPages.length, expected);
    assert.equal(distinct(inPages), expected);
    assert.deepEqual(ids(inPages), ids(inLongerPages));
  });

  test('pages of everybody go by coarse steps of time, and nobody comes twice', async () => {
    const first = await take({ limit: 48 }, 480);

    const days = first.map(({ next }) => dayOf(next?.startsAt[0] ?? '') - dayOf(mondayMorning));
    const steps = days.map((day) => [1, 3, 7, 14, 30].findIndex((limit) => day < limit));
    assert.equal(distinct(first), 480);
    assert.deepEqual(
      steps,
      [...steps].sort((one, other) => one - other),
    );
  });

  test('pages by price rise, of everybody and of two towns', async () => {
    const all = await take({ sort: 'price', limit: 48 }, 480);
    const ofTowns = await take({ sort: 'price', limit: 48, city: ['City 3', 'City 4'] }, therapists);

    const prices = (list: readonly Therapist[]) => list.map(({ price }) => price?.amount ?? 0);
    assert.deepEqual(
      prices(all),
      prices(all).sort((one, other) => one - other),
    );
    assert.deepEqual(
      prices(ofTowns),
      prices(ofTowns).sort((one, other) => one - other),
    );
    assert.equal(distinct(ofTowns), await count(`city in ('City 3', 'City 4')`));
  });

  test('pages by name go by family name, also where a filter leaves few', async () => {
    const named = await take({ sort: 'name', limit: 48, specialty: ['topic-3'], language: ['tr'] }, 200);

    const families = named.map(({ name }) => name.split(' ')[1] ?? '');
    assert.deepEqual(families, [...families].sort());
    assert.ok(named.every(({ specialties, languages }) => specialties.includes('topic-3') && languages.includes('tr')));
  });

  test('words that many have and words that few have are found alike', async () => {
    const many = await take({ q: 'mara', city: ['City 3'], limit: 48 }, therapists);
    const [one] = many;
    const few = await take({ q: one?.name ?? '', limit: 48 }, therapists);

    assert.equal(many.length, await count(`city = 'City 3' and search_text like '%mara%'`));
    assert.ok(ids(few).includes(one?.id ?? ''));
    assert.ok((await take({ q: 'mara', limit: 48 }, 300)).every(({ name }) => /mara/i.test(name)));
  });

  test('a typing mistake is forgiven inside a town', async () => {
    const [someone] = await take({ city: ['City 3'], limit: 1 }, 1);
    const family = someone?.name.split(' ')[1] ?? '';
    const mistyped = `${family.slice(0, 5)}x${family.slice(5)}`;

    const inTown = await take({ city: ['City 3'], q: mistyped, limit: 48 }, therapists);

    assert.ok(ids(inTown).includes(someone?.id ?? ''));
    assert.deepEqual(await take({ q: mistyped }, 1), []);
  });

  test('a typing mistake in each of two words is forgiven, wherever in the word it is', async () => {
    const [someone] = await take({ city: ['City 3'], q: 'jonas', limit: 1 }, 1);
    const family = someone?.name.split(' ')[1]?.toLowerCase() ?? '';
    const search = (first: string, last: string) => take({ city: ['City 3'], q: `${first} ${last}` }, 48);

    const found = await Promise.all([
      search('Jonnas', `${family.slice(0, 2)}${family.slice(3)}`),
      search('Jonaas', `${family}x`),
      search('Jjonas', `x${family}`),
    ]);

    assert.deepEqual(
      found.map((list) => ids(list).includes(someone?.id ?? '')),
      [true, true, true],
    );
  });

  test('a typing mistake that many may have meant finds as many as one looks through', async () => {
    const meant = await take({ city: cities, q: 'marra', limit: 48 }, therapists);

    assert.equal(meant.length, 200);
    assert.equal(distinct(meant), 200);
    assert.ok(meant.every(({ name }) => /^mara/i.test(name)));
  });
});

suite('counts', () => {
  test('of up to ten thousand are exact', async () => {
    const facets = await attune.therapists.facets({ specialty: ['topic-3'], language: ['tr'] });

    assert.equal(facets.total, await count(`specialties @> '{topic-3}' and languages @> '{tr}'`));
    assert.equal(facets.estimated, false);
    assert.equal(facetOf(facets, 'language').without, await count(`specialties @> '{topic-3}'`));
    assert.equal(valueOf(facets, 'language', 'en'), await count(`specialties @> '{topic-3}' and languages @> '{en}'`));
    assert.equal(
      valueOf(facets, 'city', 'City 3'),
      await count(`city = 'City 3' and specialties @> '{topic-3}' and languages @> '{tr}'`),
    );
  });

  test('of more are estimates, say so, and are not far off', async () => {
    const facets = await attune.therapists.facets({ city: ['City 3'] });

    assert.equal(facets.estimated, false);
    assert.equal(facetOf(facets, 'city').estimated, true);
    assert.equal(facetOf(facets, 'language').estimated, false);
    assert.ok(Math.abs(facetOf(facets, 'city').without - therapists) < therapists / 20);
    assert.ok(Math.abs((await attune.therapists.facets()).total - therapists) < therapists / 20);
  });
});

suite('a page is chosen', () => {
  const filtered = {
    city: ['City 3'],
    specialty: ['topic-3', 'topic-10'],
    language: ['de'],
    acceptingNew: true,
  };

  test('from an index alone, without a look at the rows behind it', async () => {
    const { scans, fetched, read } = await workOf(filtered, 'directory_soonest_city_idx');

    assert.equal(scans, 0);
    assert.equal(fetched, 0);
    assert.ok(read > 0 && read < 400, `read ${read} entries of ${therapists}`);
  });

  test('by looking no further than the page needs, where everybody would do', async () => {
    const { scans, fetched, read } = await workOf({}, 'directory_soonest_idx');

    assert.equal(scans, 0);
    assert.equal(fetched, 0);
    assert.ok(read > 0 && read < 400, `read ${read} entries of ${therapists}`);
  });

  interface Work {
    readonly scans: number;
    readonly fetched: number;
    readonly read: number;
  }

  // what the database itself counts in a transaction in which a visitor asks; what it counted before is put away first
  const workOf = (filters: Filters, index: string): Promise<Work> =>
    platform.owner.session(async (session) => {
      await session.script('select pg_stat_force_next_flush()');
      await session.script('begin');
      await ask(session, filters);
      const [work] = await session.query<Work>(
        `select (select sum(seq_scan)::integer from pg_stat_xact_user_tables where relname like 'directory%') as scans,
                (select idx_tup_fetch::integer from pg_stat_xact_user_tables where relname = 'directory_entry') as fetched,
                pg_stat_get_xact_tuples_returned($1::regclass)::integer as read`,
        [index],
      );
      await session.script('rollback');
      return work ?? { scans: -1, fetched: -1, read: -1 };
    });

  const ask = async (session: Session, filters: Filters): Promise<void> => {
    await session.query(
      `select set_config('role', 'attune_visitor', true), set_config('attune.practice_id', $1, true)`,
      [practice.id],
    );
    await session.query(`select count(*) from directory_page($1::jsonb, 'soonest', 25, now(), null, null, null)`, [
      JSON.stringify(toQuestion(filters, new Date(mondayMorning))),
    ]);
    await session.script('reset role');
  };
});

test('words are looked for in one practice alone', async () => {
  const other = await platform.practice();
  const visitor = { kind: 'visitor', practiceId: other.id, keyId: other.publishableKeyId } as const;

  const found = await transaction(platform.connection.db, visitor, (tx) =>
    sql<{ everywhere: string[]; inTown: string[]; alike: string[] }>`
      select directory_found('mara', null, 10)             as everywhere,
             directory_found('mara', array['City 3'], 10)  as "inTown",
             directory_found('maraa', array['City 3'], 10) as alike`.execute(tx),
  );

  assert.deepEqual(found.rows, [{ everywhere: [], inTown: [], alike: [] }]);
});
