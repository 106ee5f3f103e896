import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform } from '../../../test/harness.ts';
import { json } from '../../database/json.ts';
import { hostedPages } from './hosted-pages.ts';

const bundles = {
  version: '1.4.2',
  files: new Map(),
  integrity: { 'attune.js': 'sha384-abc', 'hosted-booking.js': 'sha384-def' },
};
let platform: TestPlatform;

before(async () => {
  platform = await withPlatform({ pages: (deps) => [hostedPages(deps, bundles)] });
  await platform.practice({
    columns: {
      slug: 'kiez',
      name: 'Kiez & Co',
      phone: '+49 30 5550 1234',
      email: 'hallo@kiez.example',
      theme: json({ accent: '#1f6f78' }),
    },
    origins: ['https://partner.example', 'http://localhost:*'],
  });
  await platform.practice({ columns: { slug: 'haven', locale: 'en-IN', phone: null, email: 'hello@haven.example' } });
  await platform.practice({ columns: { slug: 'skole', locale: 'da-DK', terms: json({ therapist: 'tutor' }) } });
  await platform.practice({
    columns: { slug: 'odd', theme: json({ accent: '#aa3311', ink: 'red;}body{display:none' }) },
  });
});
after(() => platform.close());

const open = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await platform.fetch(path, { headers });
  return { answer, page: await answer.text(), policy: answer.headers.get('content-security-policy') ?? '' };
};

test("a practice's page is in its language, under its name, with its directory and a key of its own", async () => {
  const { answer, page } = await open('/p/kiez');

  assert.equal(answer.status, 200);
  assert.match(page, /<html lang="de">/);
  assert.match(page, /<title>Therapeutin oder Therapeuten finden · Kiez &amp; Co<\/title>/);
  assert.match(page, /<attune-therapist-directory>/);
  assert.match(
    page,
    /src="\/cdn\/1\.4\.2\/attune\.js"\s+integrity="sha384-abc"\s+crossorigin\s+data-key="pk_page_[\w.-]+"/,
  );
});

test('a Danish practice speaks Danish, and calls its people what it calls them', async () => {
  const { page } = await open('/p/skole');

  assert.match(page, /<html lang="da">/);
  assert.match(page, /<title>Find en underviser · /);
});

test('the key on the page opens exactly that practice', async () => {
  const { page } = await open('/p/kiez');
  const key = /data-key="([^"]+)"/.exec(page)?.[1] ?? '';

  assert.equal((await platform.sdk(key).practice.get()).slug, 'kiez');
});

test('who has no script finds telephone and mail', async () => {
  const { page } = await open('/p/kiez');

  assert.match(page, /<noscript>/);
  assert.match(page, /<a href="tel:\+493055501234">\+49 30 5550 1234<\/a> oder <a href="mailto:hallo@kiez\.example">/);
});

test('a practice without a telephone is reached by mail, in its own language', async () => {
  const { page } = await open('/p/haven');

  assert.match(page, /<html lang="en">/);
  assert.match(page, /<span><a href="mailto:hello@haven\.example">/);
  assert.doesNotMatch(page, /tel:/);
});

test('the page of somebody who reads another language is in that language', async () => {
  const { page } = await open('/p/kiez?lang=en');

  assert.match(page, /<html lang="en">/);
  assert.match(page, /<h1>Find a therapist<\/h1>/);
});

test('a hosted page may load our own files only, and nothing may be written into it', async () => {
  const { answer, policy, page } = await open('/p/kiez');

  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
  assert.match(policy, /base-uri 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.doesNotMatch(page, /<script>| style="|<style/);
});

test('only the sites that hold a key of the practice may frame its page', async () => {
  const { policy } = await open('/p/kiez');

  assert.match(policy, /frame-ancestors 'self' https:\/\/partner\.example http:\/\/localhost:\*;/);
});

test("the practice's colours are its own, and what is no colour is left out", async () => {
  const { answer, page } = await open('/p/odd/look.css');

  assert.equal(answer.headers.get('content-type'), 'text/css; charset=utf-8');
  assert.match(page, /^:root\{--accent:#aa3311\}/);
  assert.doesNotMatch(page, /body\{display:none/);
});

test('the page behind a mail link says nothing of any booking and is kept by nobody', async () => {
  const { answer, page } = await open('/p/kiez/booking');

  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.match(page, /src="\/cdn\/1\.4\.2\/hosted-booking\.js"\s+integrity="sha384-def"/);
  assert.match(page, /<dd class="strong" data-field="when"><\/dd>/);
});

test('a practice that is not here is said so kindly, in the language of who asks', async () => {
  const german = await open('/p/nobody', { 'accept-language': 'de-AT,de;q=0.9' });
  const english = await open('/p/nobody/booking', { 'accept-language': 'fr' });

  assert.equal(german.answer.status, 404);
  assert.match(german.page, /<h1>Diese Seite gibt es hier nicht<\/h1>/);
  assert.equal(english.answer.status, 404);
  assert.match(english.page, /<h1>This page is not here<\/h1>/);
  assert.match(english.policy, /frame-ancestors 'self'/);
});
