import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { withPlatform, type TestPlatform, type TestPractice } from '../../../test/harness.ts';
import { json } from '../../database/json.ts';
import { hostedPages } from './hosted-pages.ts';

const bundles = {
  version: '1.4.2',
  files: new Map(),
  integrity: { 'hosted-unsubscribe.js': 'sha384-mno' },
};
const crisisNotice = {
  text: 'Wir sind nachts nicht da.',
  contacts: [
    { label: 'Seelsorge & mehr', phone: '0800 111 0 111', url: null },
    { label: 'Chat', phone: null, url: 'https://help.example/' },
  ],
};
let platform: TestPlatform;
let kiez: TestPractice;
let haven: TestPractice;
let rain: TestPractice;

before(async () => {
  platform = await withPlatform({ pages: (deps) => [hostedPages(deps, bundles)] });
  kiez = await platform.practice({ columns: { slug: 'kiez', address_form: 'informal' } });
  rain = await platform.practice({ columns: { slug: 'rain', crisis_notice: json(crisisNotice) } });
  haven = await platform.practice({ columns: { slug: 'haven', locale: 'en-IN' } });
});
after(() => platform.close());

const tokenOf = ({ id }: TestPractice, topic: 'reviews' | 'news' | 'offers' = 'news'): string =>
  platform.deps.links.unsubscribeToken({ practiceId: id, clientId: randomUUID(), topic, channel: 'email' });

const open = async (path: string) => {
  const answer = await platform.fetch(path);
  return { status: answer.status, page: await answer.text(), headers: answer.headers };
};

test('the page of a mail has one form that works without script, in the language and the form of address of the practice', async () => {
  const token = tokenOf(kiez);
  const { page } = await open(`/p/kiez/unsubscribe/${token}`);

  assert.match(page, /<html lang="de"/);
  assert.match(page, /Möchtest du keine Neuigkeiten mehr per Mail bekommen\?/);
  assert.ok(page.includes(`<form method="post" action="/v1/unsubscribe/${token}">`));
  assert.match(page, /<input type="hidden" name="List-Unsubscribe" value="One-Click" \/>/);
});

test('it names the kind of mail that it is about', async () => {
  const { page } = await open(`/p/haven/unsubscribe/${tokenOf(haven, 'reviews')}`);

  assert.match(page, /Do you want no more invitations to review by e-mail\?/);
});

test('above the form stands the practice’s help in a crisis, in the practice’s language', async () => {
  const { page } = await open(`/p/rain/unsubscribe/${tokenOf(rain)}?lang=en`);

  assert.match(page, /<p class="quiet small" lang="de-DE">Wir sind nachts nicht da\.[^]*<form/);
  assert.match(
    page,
    /<a href="tel:08001110111"><bdi>Seelsorge &amp; mehr<\/bdi> <bdi dir="ltr">0800 111 0 111<\/bdi><\/a>/,
  );
  assert.match(page, /<a href="https:\/\/help\.example\/"><bdi>Chat<\/bdi><\/a>/);
});

test('with script it becomes the whole choice, by our own script and the key of the page', async () => {
  const { page } = await open(`/p/kiez/unsubscribe/${tokenOf(kiez)}`);

  assert.match(page, /src="\/cdn\/1\.4\.2\/hosted-unsubscribe\.js"\s+integrity="sha384-mno"/);
  assert.match(page, /data-key="pk_page_[\w.-]+"/);
});

test('it is not kept, its address does not travel on, and of the pages behind links it alone may send a form, to us alone', async () => {
  const { headers } = await open(`/p/kiez/unsubscribe/${tokenOf(kiez)}`);
  const others = await Promise.all(['/p/kiez/booking', '/p/kiez/review', '/p/kiez/unsubscribe'].map(open));

  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.match(headers.get('content-security-policy') ?? '', /form-action 'self'/);
  assert.ok(others.every((other) => other.headers.get('content-security-policy')?.includes("form-action 'none'")));
});

test('who reads another language reads it in that, from right to left where it runs so', async () => {
  const { page } = await open(`/p/kiez/unsubscribe/${tokenOf(kiez)}?lang=ar`);

  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /هل تريد إيقاف الأخبار عبر البريد الإلكتروني؟/);
});

test('what we did not sign, or signed for another practice, is no page', async () => {
  const answers = await Promise.all(['nonsense', tokenOf(haven)].map((token) => open(`/p/kiez/unsubscribe/${token}`)));

  assert.deepEqual(
    answers.map(({ status }) => status),
    [404, 404],
  );
  assert.equal(answers[0]?.page, answers[1]?.page);
});
