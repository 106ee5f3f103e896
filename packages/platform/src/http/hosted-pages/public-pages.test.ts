import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform } from '../../../test/harness.ts';
import { sql } from 'kysely';
import { importFile } from '../../modules/practices/import/import-file.ts';
import { hostedPages } from './hosted-pages.ts';

const bundles = { version: '1.4.2', files: new Map(), integrity: { 'attune.js': 'sha384-abc' } };
const kiez = readFileSync(new URL('../../../../../examples/practices/kiez.json', import.meta.url), 'utf8');

let platform: TestPlatform;

before(async () => {
  platform = await withPlatform({ pages: (deps) => [hostedPages(deps, bundles)] });
  await platform.clock.set('2026-03-05T10:00:00Z');
  await importFile(platform.deps.db, kiez, { isDemo: true });
});
after(() => platform.close());

/** A page as somebody without any script reads it. */
const open = async (path: string) => {
  const answer = await platform.fetch(path);
  const page = await answer.text();
  return { answer, page, body: page.replace(/<(style|script)[^]*?<\/\1>/g, ''), ...partsOf(page) };
};

const partsOf = (page: string) => ({
  names: [...page.matchAll(/class="name"[^>]*><bdi>([^<]+)/g)].map(([, name = '']) => name),
  links: [...page.matchAll(/<a ([^>]*)>\s*([^<]*)/g)].map(([, more = '', words = '']) => ({
    href: (/href="([^"]*)"/.exec(more)?.[1] ?? '').replaceAll('&amp;', '&'),
    more,
    words: words.trim(),
  })),
  things: [...page.matchAll(/<script type="application\/ld\+json">([^<]*)/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  ),
});

const linkTo = async (path: string, words: string): Promise<string> => {
  const found = (await open(path)).links.find((link) => link.words.startsWith(words));
  return found?.href ?? assert.fail(`no link “${words}”`);
};

test('who opens the directory reads names, prices and free times before any script has run', async () => {
  const { body, names } = await open('/p/kiez');

  assert.equal(names.length, 12);
  assert.match(body, /<template shadowrootmode="open">/);
  assert.match(body, /240 Therapeut:innen/);
  assert.match(body, /\d\s€/);
  assert.match(body, /class="time"/);
});

test('a free time leads to the page where it is booked', async () => {
  const { links } = await open('/p/kiez');
  const time = links.find(({ more }) => more.includes('class="time"'));

  assert.match(time?.href ?? '', /\/p\/kiez\/book\?therapist=[\w-]{36}&service=[\w-]{36}&format=\w+&startsAt=2026-/);
});

test('a filter is a link, and leads back out of itself', async () => {
  const online = await linkTo('/p/kiez?lang=en', 'Online');
  const filtered = await open(online);

  assert.equal(online, '/p/kiez?lang=en&attune-format=online');
  assert.match(filtered.body, /data-chosen="true" aria-current="true"\s*>\s*Online/);
  assert.equal(await linkTo(online, 'Online'), '/p/kiez?lang=en');
  assert.equal(await linkTo(online, 'Clear filters'), '/p/kiez?lang=en');
});

test('a search is a form that keeps the filters and the language', async () => {
  const { body } = await open('/p/kiez?lang=en&attune-format=online&attune-q=grief');

  assert.match(body, /<form class="served" method="get" action="\/p\/kiez">/);
  assert.match(body, /<input name="attune-q"[^>]* value="grief"/);
  assert.match(body, /<input type="hidden" name="lang" value="en"/);
  assert.match(body, /<input type="hidden" name="attune-format" value="online"/);
  assert.doesNotMatch(body, /type="hidden" name="attune-q"/);
});

test('more people are on a page of their own', async () => {
  const first = await open('/p/kiez?lang=en');
  const second = await open(await linkTo('/p/kiez?lang=en', 'Show 12 more'));

  assert.equal(second.names.length, 12);
  assert.deepEqual(
    second.names.filter((name) => first.names.includes(name)),
    [],
  );
  assert.doesNotMatch(second.body, /<attune-therapist-directory/);
});

test('a search that finds nobody says so, and which filter to leave out', async () => {
  const { body, links } = await open('/p/kiez?lang=en&attune-city=Atlantis');

  assert.match(body, /No therapist fits all of this/);
  assert.ok(links.some(({ href, words }) => words.startsWith('Search without') && href === '/p/kiez?lang=en'));
});

test('what stands in the page is what its policy allows, and nothing else', async () => {
  const { answer, page } = await open('/p/kiez');
  const policy = answer.headers.get('content-security-policy') ?? '';
  const sheets = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, sheet = '']) => sheet);

  assert.equal(sheets.length, 2);
  for (const sheet of sheets)
    assert.ok(policy.includes(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`));
  assert.doesNotMatch(page, / style="| on\w+="/);
  assert.doesNotMatch(policy, /unsafe/);
});

test('a page of nobody’s own may be kept for a moment', async () => {
  const { answer } = await open('/p/kiez');

  assert.equal(answer.headers.get('cache-control'), 'public, max-age=15, stale-while-revalidate=15');
  assert.equal(answer.headers.get('set-cookie'), null);
});

test('search engines are told people, prices and where to book, and ratings on the directory only', async () => {
  const { things } = await open('/p/kiez');
  const list = things[0]?.['itemListElement'] as { item: Record<string, unknown> }[];
  const text = JSON.stringify(list);

  assert.equal(list[0]?.item['@type'], 'Person');
  assert.match(text, /"@type":"Offer","price":"\d+\.\d\d","priceCurrency":"EUR"/);
  assert.match(text, /"@type":"ReserveAction"/);
  assert.match(text, /"@type":"AggregateRating"/);
});

test('one page has one address, in each language', async () => {
  const plain = await open('/p/kiez');
  const filtered = await open('/p/kiez?attune-format=online');

  assert.match(plain.page, /<link rel="canonical" href="http:\/\/localhost:4400\/p\/kiez" \/>/);
  assert.match(plain.page, /<link rel="alternate" hreflang="en" href="http:\/\/localhost:4400\/p\/kiez\?lang=en" \/>/);
  assert.match(plain.page, /<meta name="description" content="Wer bei /);
  assert.match(filtered.page, /<meta name="robots" content="noindex, follow" \/>/);
});

test('a language that is none makes no further address of a page', async () => {
  const { page } = await open('/p/kiez?lang=de-x-1');

  assert.match(page, /<link rel="canonical" href="http:\/\/localhost:4400\/p\/kiez" \/>/);
});

test('a therapist has a page with what they offer, where each session leads to booking it', async () => {
  const { links } = await open('/p/kiez');
  const address = links.find(({ more }) => more.includes('class="name"'))?.href ?? '';
  const { answer, page, body, things, links: offers } = await open(new URL(address).pathname);

  assert.equal(answer.status, 200);
  assert.match(page, /<h1>[^<]+<\/h1>/);
  assert.match(body, /class="services"/);
  assert.ok(offers.some(({ href, words }) => words === 'Termin wählen' && /book\?therapist=.*&service=/.test(href)));
  assert.equal(things[0]?.['@type'], 'Person');
  assert.doesNotMatch(page, /AggregateRating/);
});

test('nobody of that name has no page', async () => {
  const unknown = await open('/p/kiez/therapists/00000000-0000-4000-8000-000000000000');
  const none = await open('/p/kiez/therapists/nobody');

  assert.deepEqual([unknown.answer.status, none.answer.status], [404, 404]);
});

test('words of a therapist cannot end what they stand in', async () => {
  const { rows } = await sql<{ id: string }>`
    update therapist set last_name = '</script><script>alert(1)</script>', headline = '<img src=x onerror=alert(1)>'
     where slug = (select min(slug) from therapist) returning id`.execute(platform.owner.db);
  const { page } = await open(`/p/kiez/therapists/${rows[0]?.id ?? ''}`);

  assert.match(page, /&lt;script&gt;alert/);
  assert.match(page, /\\u003c\/script>\\u003cscript>alert/);
  assert.doesNotMatch(page, /<script>alert|<img src=x/);
});

test('a search that the platform refuses leaves the element and its fallback', async () => {
  const { answer, page } = await open(`/p/kiez?attune-q=${'a'.repeat(500)}`);

  assert.equal(answer.status, 200);
  assert.match(page, /<attune-therapist-directory><noscript>/);
  assert.match(page, /href="tel:/);
});

test('the sitemap names the directory and everybody in it', async () => {
  const { answer, page } = await open('/p/kiez/sitemap.xml');
  const addresses = [...page.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address);

  assert.equal(answer.headers.get('content-type'), 'application/xml; charset=utf-8');
  assert.equal(addresses[0], 'http://localhost:4400/p/kiez');
  assert.equal(new Set(addresses).size, 241);
  assert.equal((await open('/p/nobody/sitemap.xml')).answer.status, 404);
});

test('a sitemap that is no number is not found', async () => {
  const asked = await Promise.all(
    ['abc', '1.5', '-1', '1e300'].map((page) => open(`/p/kiez/sitemap.xml?page=${page}`)),
  );

  assert.deepEqual([...new Set(asked.map(({ answer }) => answer.status))], [404]);
});

test('search engines may read reviews, beside the pages behind mail links', async () => {
  const { page } = await open('/robots.txt');

  assert.match(page, /^Disallow: \/p\/\*\/review\$$/m);
  assert.doesNotMatch(page, /^Disallow: \/p\/\*\/review$/m);
});

test('search engines are asked to leave the pages behind mail links alone', async () => {
  const { page } = await open('/robots.txt');

  assert.match(page, /^Disallow: \/p\/\*\/unsubscribe$/m);
  assert.doesNotMatch(page, /^Disallow: \/p\/?\*?$/m);
});
