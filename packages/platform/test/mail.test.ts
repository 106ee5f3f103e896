import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { BookingCreated, NewBooking } from '@attune/sdk';
import { listOutbox, type OutboxMail } from '../src/modules/messaging/list-outbox.ts';
import { sendMessage } from '../src/modules/messaging/send-message.ts';
import { demoMailer } from '../src/providers/demo-mail.ts';
import type { Mail } from '../src/providers/mail.ts';
import { createDiary, type NewDiary, type TestDiary } from './harness/diary.ts';
import { eventually } from './harness/eventually.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let diary: TestDiary;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-20T06:00:00Z');
  await platform.owner.session((session) => session.script('delete from message'));
  practice = await platform.practice({ columns: { phone: '+49 30 5550 1234', email: 'praxis@example.org' } });
  diary = await createDiary(platform.owner.db, { practiceId: practice.id });
});

const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

test('a German client is told formally, in the zone of the practice and with the hour that clocks show after their change', async () => {
  await book(diary, '2026-03-30T08:00:00Z');

  const mail = await clientMail();

  assert.equal(mail.subject, 'Bestätigt: Einzelsitzung am 30. März um 10:00');
  assert.equal(
    mail.text.replace(/#\S+/, '#…'),
    `Guten Tag Mara Vogt,

Ihr Termin ist gebucht. Wir freuen uns auf Sie.

Wann:  Montag, 30. März 2026 um 10:00
Was:   Einzelsitzung · 50 Minuten
Mit:   Dr. Ada Lind
Wo:    Online
Preis: 90,00\u00a0€

Termin ansehen:
http://localhost:4400/p/${practice.slug}/booking#…
Dieser Link gehört nur Ihnen. Bitte geben Sie ihn nicht weiter.

Mit der angehängten Datei übernehmen Sie den Termin in Ihren Kalender.
Alle Zeiten gelten für die Zeitzone Europe/Berlin.
Bis dahin wird die Uhr umgestellt; die Zeit stimmt für diesen Tag.
Falls Sie diesen Termin nicht gebucht haben, sagen Sie bitte der Praxis Bescheid.

Haben Sie Fragen? Praxis am Park hilft Ihnen gern:
+49 30 5550 1234
praxis@example.org

-- 
Praxis am Park
`,
  );
});

test('an American client reads the hour as it is written there, in the subject as in the letter', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, locale: 'en-US', timeZone: 'America/New_York' });

  const mail = await clientMail();

  assert.equal(mail.subject, 'Confirmed: Einzelsitzung on March 30 at 4:00 AM');
  assert.match(mail.text, /When: {2}Monday,? March 30, 2026 at 4:00 AM/);
});

test('an English client elsewhere reads their own language and their own zone', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, locale: 'en-GB', timeZone: 'America/New_York' });

  const mail = await clientMail();

  assert.equal(mail.subject, 'Confirmed: Einzelsitzung on 30 March at 04:00');
  assert.match(mail.text, /When: {2}Monday,? 30 March 2026 at 04:00/);
  assert.match(mail.text, /Price: €90\.00/);
  assert.match(mail.text, /Times are in the zone America\/New_York\./);
});

test('a meeting in person is told in the zone where it takes place', async () => {
  const rooms = await diaryOf({ windows: [{ day_of_week: 1, format: 'in_person' }] });
  await book(rooms, '2026-03-30T08:00:00Z', { ...mara, locale: 'en', timeZone: 'America/New_York' }, 'in_person');

  const mail = await clientMail();

  assert.match(mail.text, /at 10:00/);
  assert.match(mail.text, /Where: Maybachufer 12, 12047 Berlin/);
});

test('an Arabic client reads from right to left, and counts in Arabic', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, locale: 'ar' });

  const mail = await clientMail();

  assert.equal(mail.subject, 'تم التأكيد: Einzelsitzung، 30 مارس في 10:00 ص');
  assert.match(mail.html, /<body dir="rtl"/);
  assert.match(mail.text, /50 دقيقة/);
  assert.match(mail.text, /\/booking\?lang=ar#/, 'the page behind the link goes on in their language');
});

test('a Hindi client reads Hindi', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, locale: 'hi' });

  assert.match((await clientMail()).subject, /^पुष्टि हुई: Einzelsitzung, 30 मार्च/);
});

test('a language that we do not have is answered in English', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, locale: 'fi-FI' });

  const mail = await clientMail();

  assert.equal(mail.subject, 'Confirmed: Einzelsitzung on 30 March at 10:00');
});

test('a locale that is built like one but is none still gets its language', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, locale: 'de-a' });

  assert.equal((await clientMail()).subject, 'Bestätigt: Einzelsitzung am 30. März um 10:00');
});

test('the link of the mail opens a session for this booking, and stands in the fragment alone', async () => {
  const booking = await book(diary, '2026-03-30T08:00:00Z');
  const link = new URL((await clientMail()).links[0] ?? '');

  const session = await platform.sdk(practice.publishableKey).linkSessions.create({ token: link.hash.slice(1) });

  assert.deepEqual(session.resource, { kind: 'booking', id: booking.id });
  assert.equal(`${link.origin}${link.pathname}${link.search}`, `http://localhost:4400/p/${practice.slug}/booking`);
});

test('the therapist is told who comes, with no link to act for the client and none of the answers', async () => {
  const booking = await book(diary, '2026-03-30T08:00:00Z', { ...mara, locale: 'en', phone: '+49 30 5550 7788' });

  const mail = await mailTo('ada.lind@example.org');

  assert.equal(mail.subject, 'Neuer Termin: Mara Vogt am 30. März um 10:00');
  assert.match(mail.text, /Telefon: \+49 30 55507788/);
  assert.match(mail.attachments[0]?.content ?? '', /SUMMARY:Einzelsitzung mit Mara V\./);
  assert.deepEqual(mail.links, []);
  assert.ok(!mail.html.includes(booking.manage.session));
});

test('a therapist without an address is told nothing, and the client all the same', async () => {
  await book(await diaryOf({ therapist: { email: null } }), '2026-03-30T08:00:00Z');

  assert.deepEqual(
    (await sentMails()).map(({ to }) => to),
    [mara.email],
  );
});

test('a request that waits for approval says so', async () => {
  await book(await diaryOf({ service: { approval_required: true } }), '2026-03-30T08:00:00Z');

  const mails = await sentMails();

  assert.deepEqual(mails.map(({ subject }) => subject).sort(), [
    'Bitte bestätigen: Mara Vogt am 30. März um 10:00',
    'Ihre Anfrage: Einzelsitzung am 30. März um 10:00',
  ]);
});

test('what somebody typed is text in the mail and never markup', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, firstName: '<img src=x onerror=alert(1)>', lastName: '"&\'' });

  const mail = await clientMail();

  assert.ok(mail.html.includes('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;&#39;,'));
  assert.ok(!mail.html.includes('<img'));
  assert.doesNotMatch(mail.html, /(src|href)="http(?!:\/\/localhost:4400\/p\/)/);
});

test('a name cannot smuggle a header into the mail', async () => {
  await book(diary, '2026-03-30T08:00:00Z', { ...mara, firstName: 'Mara\r\nBcc: all@example.org' });

  const mails = await sentMails();

  assert.ok(mails.every(({ headers }) => Object.values(headers).every((value) => !/[\r\n]/.test(value))));
});

test('a mail comes from the practice, and an answer goes to it', async () => {
  await book(diary, '2026-03-30T08:00:00Z');

  const { headers } = await clientMail();

  assert.equal(headers['From'], 'Praxis am Park <no-reply@localhost>');
  assert.equal(headers['Reply-To'], 'praxis@example.org');
});

test('the attached calendar file is of this booking', async () => {
  const booking = await book(diary, '2026-03-30T08:00:00Z');

  const [file] = (await clientMail()).attachments;

  assert.equal(file?.filename, 'termin.ics');
  assert.match(file.content, new RegExp(`UID:${booking.id}@attune\r\nSEQUENCE:0\r\n`));
  assert.match(file.content, /DTSTART:20260330T080000Z\r\nDTEND:20260330T085000Z/);
});

test('a mail that was sent but not marked is sent again under the same Message-ID, and only after a while', async () => {
  await book(diary, '2026-03-30T08:00:00Z');
  const id = platform.queued.at(-1) ?? '';
  const sent: Mail[] = [];
  const dying = { send: (mail: Mail) => new Promise<void>(() => void sent.push(mail)), close: () => undefined };
  const living = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)), close: () => undefined };

  void sendMessage({ ...platform.deps, mailer: dying }, practice.id, id); // the worker dies here: its promise is never heard of again
  await eventually(() => sent.length === 1);
  await sendMessage({ ...platform.deps, mailer: living }, practice.id, id);
  await platform.clock.advance({ minutes: 2 });
  await sendMessage({ ...platform.deps, mailer: living }, practice.id, id);
  await sendMessage({ ...platform.deps, mailer: living }, practice.id, id);

  assert.equal(sent.length, 2);
  assert.equal(sent[0]?.messageId, sent[1]?.messageId);
  assert.deepEqual(await statusOf(id), { status: 'sent', attempts: 2 });
});

test('two workers send a mail once', async () => {
  await book(diary, '2026-03-30T08:00:00Z');
  const id = platform.queued.at(-1) ?? '';
  const sent: Mail[] = [];
  const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)), close: () => undefined };

  await Promise.all(Array.from({ length: 8 }, () => sendMessage({ ...platform.deps, mailer }, practice.id, id)));

  assert.equal(sent.length, 1);
});

test('a mail server that refuses is asked again, each time later, and after eight times the failure is on record', async () => {
  await book(diary, '2026-03-30T08:00:00Z');
  const id = platform.queued.at(-1) ?? '';
  const mailer = {
    send: () => Promise.reject(Object.assign(new Error('550 mara.vogt@example.org unknown'), { code: 'EENVELOPE' })),
    close: () => undefined,
  };
  const attempt = async () => {
    const seconds = await sendMessage({ ...platform.deps, mailer }, practice.id, id);
    await platform.clock.advance({ seconds: seconds ?? 0 });
    return seconds;
  };

  const waits = [
    await attempt(),
    await attempt(),
    await attempt(),
    await attempt(),
    await attempt(),
    await attempt(),
    await attempt(),
    await attempt(),
  ];

  assert.deepEqual(waits, [30, 60, 120, 240, 480, 960, 1920, null]);
  assert.deepEqual(await statusOf(id), { status: 'failed', attempts: 8 });
  const log = platform.logged.join('\n');
  assert.match(log, /"event":"message-failed"/);
  assert.doesNotMatch(log, /mara\.vogt/);
});

test('a booking that is not committed leaves no mail behind', async () => {
  const hold = await platform
    .sdk(practice.publishableKey)
    .holds.create({ ...diary, startsAt: '2026-03-30T08:00:00Z', format: 'online' });
  const breaking = await withFailingRender(hold.id, hold.secret);

  assert.equal(breaking.status, 500);
  const left = await platform.owner.session((session) =>
    session.query('select 1 from message where practice_id = $1', [practice.id]),
  );
  assert.deepEqual(left, []);
});

async function diaryOf(wanted: Omit<NewDiary, 'practiceId'>): Promise<TestDiary> {
  return createDiary(platform.owner.db, { practiceId: practice.id, ...wanted });
}

async function book(
  { therapistId, serviceId }: TestDiary,
  startsAt: string,
  client: NewBooking['client'] = mara,
  format: 'online' | 'in_person' = 'online',
): Promise<BookingCreated> {
  const attune = platform.sdk(practice.publishableKey);
  const { id, secret } = await attune.holds.create({ therapistId, serviceId, startsAt, format });
  return attune.bookings.create({ holdId: id, holdSecret: secret, client, consent: { privacy: true } });
}

/** Everything that waits, sent by the demo's mailer and rendered as its outbox does. */
async function sentMails(): Promise<OutboxMail[]> {
  for (const id of platform.queued) await sendMessage({ ...platform.deps, mailer: demoMailer() }, practice.id, id);
  return listOutbox(platform.deps.db, platform.deps);
}

function clientMail(): Promise<OutboxMail> {
  return mailTo(mara.email);
}

async function mailTo(address: string): Promise<OutboxMail> {
  return (await sentMails()).find(({ to }) => to === address) ?? assert.fail(`nothing was sent to ${address}`);
}

async function statusOf(id: string): Promise<unknown> {
  const [row] = await platform.owner.session((session) =>
    session.query('select status, attempts from message where id = $1', [id]),
  );
  return row;
}

/** Books on a platform whose links cannot be signed, so that the answer fails after everything was written. */
async function withFailingRender(holdId: string, holdSecret: string): Promise<Response> {
  const { createApp } = await import('../src/app.ts');
  const links = new Proxy(platform.deps.links, { get: () => () => assert.fail('no key to sign with') });
  const app = createApp({ ...platform.deps, links });
  return app.request(`/v1/bookings?key=${practice.publishableKey}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'failing-intent' },
    body: JSON.stringify({ holdId, holdSecret, client: mara, consent: { privacy: true } }),
  });
}
