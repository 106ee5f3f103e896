import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform } from '../../../test/harness.ts';
import { json } from '../../database/json.ts';
import { hostedPages } from './hosted-pages.ts';

const bundles = {
  version: '1.4.2',
  files: new Map(),
  integrity: {
    'attune.js': 'sha384-abc',
    'booking-picker.js': 'sha384-vwx',
    'chunks/abc/de.picker.js': 'sha384-yz1',
    'hosted-frame.js': 'sha384-stu',
    'hosted-booking.js': 'sha384-def',
    'hosted-invitation.js': 'sha384-pqr',
    'hosted-review.js': 'sha384-ghi',
    'hosted-report-card.js': 'sha384-jkl',
    'hosted-unsubscribe.js': 'sha384-mno',
  },
  preload: { 'attune-booking-picker': ['booking-picker.js', 'chunks/abc/{lang}.picker.js'] },
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
  assert.match(page, /<html lang="de" dir="ltr">/);
  assert.match(page, /<title>Therapeutin oder Therapeuten finden · Kiez &amp; Co<\/title>/);
  assert.match(page, /<attune-therapist-directory>/);
  assert.match(
    page,
    /src="\/cdn\/1\.4\.2\/attune\.js"\s+integrity="sha384-abc"\s+crossorigin\s+data-key="pk_page_[\w.-]+"/,
  );
});

test('a page speaks French, Spanish or Turkish to whoever asks for it', async () => {
  const [french, spanish, turkish] = await Promise.all(
    ['fr-CA', 'es', 'tr'].map((lang) => open(`/p/kiez/unsubscribe?lang=${lang}`)),
  );

  assert.match(french?.page ?? '', /<html lang="fr" dir="ltr">[^]*<title>Les e-mails que vous recevez/);
  assert.match(spanish?.page ?? '', /<html lang="es" dir="ltr">[^]*<title>Qué correos recibe/);
  assert.match(turkish?.page ?? '', /<html lang="tr" dir="ltr">[^]*<title>Hangi e-postaları aldığınız/);
});

test('a Danish practice speaks Danish, and calls its people what it calls them', async () => {
  const { page } = await open('/p/skole');

  assert.match(page, /<html lang="da" dir="ltr">/);
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
  assert.match(
    page,
    /<a href="tel:\+493055501234" dir="ltr">\+49 30 5550 1234<\/a> oder <a href="mailto:hallo@kiez\.example">/,
  );
});

test('a practice without a telephone is reached by mail, in its own language', async () => {
  const { page } = await open('/p/haven');

  assert.match(page, /<html lang="en" dir="ltr">/);
  assert.match(page, /<span><a href="mailto:hello@haven\.example">/);
  assert.doesNotMatch(page, /tel:/);
});

test('the page of somebody who reads another language is in that language', async () => {
  const { page } = await open('/p/kiez?lang=en');

  assert.match(page, /<html lang="en" dir="ltr">/);
  assert.match(page, /<h1>Find a therapist<\/h1>/);
});

test('a hosted page may load our own files only, and nothing may be written into it', async () => {
  const { answer, policy, page } = await open('/p/kiez/request');

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
  assert.match(page, /<div data-place hidden>/);
});

test('the page of an invitation says nothing of it, and is kept by nobody', async () => {
  const { answer, page } = await open('/p/kiez/invitation');

  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.match(page, /src="\/cdn\/1\.4\.2\/hosted-invitation\.js"\s+integrity="sha384-pqr"/);
  assert.match(page, /<p class="card words" dir="auto" data-message hidden><\/p>/);
});

test('a page of free times is that of the therapist in its address, and takes nothing else from there', async () => {
  const { page } = await open(
    '/p/kiez/book?therapist=t_1&service=s_1&startsAt=2026-11-24T08:00:00Z&format=%22%3E%3Cb%3E',
  );

  assert.match(page, /<attune-booking-picker therapist-id="t_1" service-id="s_1">/);
  assert.match(page, /<title>Termin buchen · Kiez &amp; Co<\/title>/);
});

test('a time is kept by a partner page that says so in its frame, and by no link', async () => {
  const { page } = await open('/p/kiez/book?frame=1&therapist=t_1&startsAt=2026-11-24T08:00:00Z');

  assert.match(page, /<attune-booking-picker therapist-id="t_1" starts-at="2026-11-24T08:00:00Z">/);
});

test('a link that says it is a frame keeps no time, and the page has its name and footer', async () => {
  const { answer, page } = await open('/p/kiez/book?frame=1&therapist=t_1&startsAt=2026-11-24T08:00:00Z', {
    'sec-fetch-dest': 'document',
  });

  assert.match(page, /<attune-booking-picker therapist-id="t_1">/);
  assert.doesNotMatch(page, /data-framed|hosted-frame/);
  assert.match(answer.headers.get('vary') ?? '', /sec-fetch-dest/i);
});

test('the reviews of a therapist have a page', async () => {
  const { page } = await open('/p/kiez/reviews?therapist=t_1&lang=en');

  assert.match(page, /<attune-reviews therapist-id="t_1">/);
  assert.match(page, /<title>Reviews · Kiez &amp; Co<\/title>/);
});

test('a page about nobody leads to where all are', async () => {
  const answer = await platform.fetch('/p/kiez/book?lang=en', { redirect: 'manual' });

  assert.deepEqual([answer.status, answer.headers.get('location')], [302, '/p/kiez?lang=en']);
});

test('an invitation opened without its link has a field for it', async () => {
  const { page } = await open('/p/kiez/invitation');

  assert.match(page, /<label for="code">Code oder Link aus Ihrer E-Mail<\/label>/);
});

test('a page asks at once for all that its element needs, in its language and each with its hash', async () => {
  const { page } = await open('/p/kiez/book?therapist=t_1&lang=de');

  assert.match(page, /rel="modulepreload"\s+href="\/cdn\/1\.4\.2\/booking-picker\.js"\s+integrity="sha384-vwx"/);
  assert.match(page, /href="\/cdn\/1\.4\.2\/chunks\/abc\/de\.picker\.js"\s+integrity="sha384-yz1"/);
});

test('a partner puts the lines for a page together under a strict policy, with the hash of the script', async () => {
  const { page, policy } = await open('/p/kiez/embed');

  assert.match(page, /data-version="1\.4\.2"\s+data-integrity="\{&quot;attune\.js&quot;:&quot;sha384-abc&quot;/);
  assert.match(page, /<option value="attune-booking-picker">Free times of one therapist<\/option>/);
  assert.match(page, /Therapeutin oder Therapeuten finden/);
  assert.match(policy, /script-src 'self'; .*; frame-src 'self'$/);
});

test('who would rather ask than book has a page for that', async () => {
  const { page } = await open('/p/kiez/request');

  assert.match(page, /<attune-booking-request>/);
  assert.match(page, /<title>Termin anfragen · Kiez &amp; Co<\/title>/);
});

test('who comes back from paying reads what happens now, without any script', async () => {
  const paid = await open('/p/kiez/paid');
  const notPaid = await open('/p/kiez/not-paid?lang=ar');

  assert.match(paid.page, /<h1>Danke, Ihre Zahlung ist unterwegs<\/h1>/);
  assert.match(notPaid.page, /<html lang="ar" dir="rtl">/);
  assert.match(notPaid.page, /لم يُخصم أي مبلغ/);
  assert.doesNotMatch(paid.page + notPaid.page, /<script/);
});

test('the pages behind links to a review and a report say nothing of either, and are kept by nobody', async () => {
  const review = await open('/p/kiez/review');
  const report = await open('/p/kiez/report-card');

  assert.deepEqual(
    [review, report].map(({ answer }) => answer.headers.get('cache-control')),
    ['no-store', 'no-store'],
  );
  assert.match(review.page, /src="\/cdn\/1\.4\.2\/hosted-review\.js"\s+integrity="sha384-ghi"/);
  assert.match(report.page, /src="\/cdn\/1\.4\.2\/hosted-report-card\.js"\s+integrity="sha384-jkl"/);
  assert.match(review.page, /<title>Ihre Bewertung · Kiez &amp; Co<\/title>/);
});

test('a report is asked for with a real button, and its page opens nothing by itself', async () => {
  const { page } = await open('/p/kiez/report-card');

  assert.match(page, /<button type="button" data-action="show">Bericht anzeigen<\/button>/);
  assert.doesNotMatch(page, /<attune-report-card/);
});

test('a page in a frame leaves name and footer to the page around it, speaks with it, and has its colour scheme', async () => {
  const framed = await open('/p/kiez/report-card?frame=1&scheme=dark');
  const alone = await open('/p/kiez/report-card');

  assert.match(framed.page, /<body data-framed>/);
  assert.match(framed.page, /<html lang="de" dir="ltr" data-scheme="dark">/);
  assert.match(framed.page, /src="\/cdn\/1\.4\.2\/hosted-frame\.js"\s+integrity="sha384-stu"/);
  assert.doesNotMatch(alone.page, /hosted-frame|data-scheme/);
  assert.doesNotMatch(alone.page, /data-framed/);
});

test('who reloads the page to choose mail gets it without any token in its address', async () => {
  const { answer, page } = await open('/p/kiez/unsubscribe');

  assert.equal(answer.status, 200);
  assert.match(page, /hosted-unsubscribe\.js/);
});

test('a page for who reads Arabic runs from right to left, in Arabic', async () => {
  const { page } = await open('/p/kiez/review?lang=ar-EG');

  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /<h1>تقييمك<\/h1>/);
});

test('a page for who reads Hindi is in Hindi', async () => {
  const { page } = await open('/p/kiez/report-card?lang=hi');

  assert.match(page, /<html lang="hi" dir="ltr">/);
  assert.match(page, /<button type="button" data-action="show">रिपोर्ट दिखाएँ<\/button>/);
});

test('who has no script finds telephone and mail behind every link', async () => {
  const { page } = await open('/p/kiez/review');

  assert.match(page, /<noscript>\s*<p>\s*Diese Seite braucht JavaScript\.[^<]*<span><a href="tel:/);
});

test('a practice that is not here is said so kindly, in the language of who asks', async () => {
  const german = await open('/p/nobody', { 'accept-language': 'de-AT,de;q=0.9' });
  const english = await open('/p/nobody/booking', { 'accept-language': 'pl' });

  assert.equal(german.answer.status, 404);
  assert.match(german.page, /<h1>Diese Seite gibt es hier nicht<\/h1>/);
  assert.equal(english.answer.status, 404);
  assert.match(english.page, /<h1>This page is not here<\/h1>/);
  assert.match(english.policy, /frame-ancestors 'self'/);
});
