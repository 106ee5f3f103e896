import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Attune, BookingCreated, Practice, Service, Therapist } from '@attune/sdk';
import { transaction } from '../src/database/transaction.ts';
import { listOutbox, type OutboxMail } from '../src/modules/messaging/list-outbox.ts';
import { sendMessage } from '../src/modules/messaging/send-message.ts';
import { importFile } from '../src/modules/practices/import/import-file.ts';
import { createKey } from '../src/modules/practices/keys.ts';
import { demoMailer } from '../src/providers/demo-mail.ts';
import type { PracticeImport } from './harness/small-practice.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

const examples = new URL('../../../examples/', import.meta.url);
const now = '2026-03-05T10:00:00Z';
const mara = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };

/** What each practice is known by, and how its mail to a client begins. */
const expected = [
  {
    slug: 'storyhaven',
    noun: 'psychologist',
    currency: 'INR',
    timeZone: 'Asia/Kolkata',
    locale: 'en-IN',
    subject: /^Confirmed: /,
    help: ['14416', '112'],
  },
  {
    slug: 'bloomfield',
    noun: 'psychologist',
    currency: 'USD',
    timeZone: 'America/New_York',
    locale: 'en-US',
    subject: /^Confirmed: /,
    help: ['988', '911'],
  },
  {
    slug: 'pawhaus',
    noun: 'groomer',
    currency: 'USD',
    timeZone: 'America/Los_Angeles',
    locale: 'en-US',
    subject: /^Confirmed: /,
    help: undefined,
  },
  {
    slug: 'lektio',
    noun: 'tutor',
    currency: 'DKK',
    timeZone: 'Europe/Copenhagen',
    locale: 'da-DK',
    subject: /^Bekræftet: .+ den \d+\. marts kl\. /,
    help: undefined,
  },
] as const;

let platform: TestPlatform;

before(async () => {
  platform = await withPlatform();
  await platform.clock.set(now);
});
after(() => platform.close());

for (const { slug, noun, currency, timeZone, locale, subject, help } of expected) {
  describe(`the demo practice ${slug}`, () => {
    const text = readFileSync(new URL(`practices/${slug}.json`, examples), 'utf8');
    const file = JSON.parse(text) as PracticeImport;
    let warnings: unknown;
    let practice: Practice;
    let attune: Attune;

    before(async () => {
      const report = await importFile(platform.deps.db, text, { isDemo: true });
      warnings = report.warnings;
      attune = platform.sdk(await publishableKey(report.practiceId));
      practice = await attune.practice.get();
    });

    test('loads without a warning, and everybody is listed', async () => {
      assert.deepEqual(warnings, []);
      assert.ok(file.therapists.length >= 14 && file.therapists.length <= 24);
      assert.equal((await attune.therapists.facets()).total, file.therapists.length);
    });

    test('has a language, a place, a currency and a noun of its own', () => {
      assert.deepEqual(
        [practice.locale, practice.timeZone, practice.currency, practice.terms.therapist],
        [locale, timeZone, currency, noun],
      );
      assert.deepEqual(
        practice.crisisNotice?.contacts.map(({ phone }) => phone),
        help,
      );
    });

    test('shows a free time of everybody who takes new clients', async () => {
      const accepting = await attune.therapists.list({ acceptingNew: true, limit: 48 });

      assert.ok(accepting.data.length >= 12);
      assert.deepEqual(
        accepting.data.filter(({ next }) => next === null).map(({ name }) => name),
        [],
      );
    });

    test('offers a free first conversation', async () => {
      const { data } = await attune.services.list();

      assert.deepEqual(
        data.filter(({ kind }) => kind === 'intro').map(({ price }) => price),
        [{ amount: 0, currency }],
      );
    });

    test('nobody’s profile reads like another’s, every picture is there, and topics have a name in English too', () => {
      assert.equal(new Set(file.therapists.map(({ about }) => about)).size, file.therapists.length);
      assert.equal(new Set(file.therapists.map(({ headline }) => headline)).size, file.therapists.length);
      assert.deepEqual(
        file.therapists.flatMap(({ photoUrl = [] }) => photoUrl).filter((path) => !existsSync(`${root}${path}`)),
        [],
      );
      assert.ok(practice.vocabulary.specialties.every(({ labels }) => labels['en']));
    });

    test('people who do not exist have addresses and numbers that belong to nobody', () => {
      const addresses = [...file.clients, ...file.therapists].map(({ email = '' }) => email);
      const numbers = [file.practice, ...file.clients].flatMap(({ phone = [] }) => phone);

      assert.deepEqual(
        addresses.filter((address) => !new RegExp(`@(example\\.org|${slug}\\.example)$`).test(address)),
        [],
      );
      assert.deepEqual(
        numbers.filter((number) => !/^\+1 (212|323) 555 01\d\d$/.test(number)),
        [],
      );
    });

    test('books, in its own currency and zone, and writes to the client in its language', async () => {
      const booking = await bookSomebody(attune);

      const { to, subject: said, html } = await mailAbout(practice, booking);

      assert.deepEqual([booking.status, booking.timeZone, booking.price?.currency], ['confirmed', timeZone, currency]);
      assert.equal(to, mara.email);
      assert.match(said, subject);
      assert.match(html, new RegExp(`lang="${locale.slice(0, 2)}"`));
    });
  });
}

const root = new URL('..', examples).pathname.replace(/\/$/, '');

const publishableKey = async (practiceId: string): Promise<string> => {
  const { key } = await transaction(platform.deps.db, { kind: 'practice', practiceId, keyId: practiceId }, (tx) =>
    createKey(tx, { practiceId, kind: 'publishable', name: 'site', origins: [] }),
  );
  return key;
};

/** The dearest session of whoever is free soonest, at the first time there is. */
const bookSomebody = async (attune: Attune): Promise<BookingCreated> => {
  const [therapist] = (await attune.therapists.list({ acceptingNew: true, sort: 'soonest' })).data;
  assert.ok(therapist);
  const service = await dearest(attune, therapist);
  const { slots } = await attune.slots.list({
    therapistId: therapist.id,
    serviceId: service.id,
    from: now,
    to: '2026-04-20T10:00:00Z',
  });
  const [slot] = slots;
  assert.ok(slot);
  const { startsAt } = slot;
  const format = slot.format === 'online' ? 'online' : 'in_person';
  const hold = await attune.holds.create({ therapistId: therapist.id, serviceId: service.id, startsAt, format });
  return attune.bookings.create({
    holdId: hold.id,
    holdSecret: hold.secret,
    client: mara,
    answers: Object.fromEntries(service.questions.map(({ id, options }) => [id, options[0] ?? 'Rufus'])),
    consent: { privacy: true },
  });
};

const dearest = async (attune: Attune, { id }: Therapist): Promise<Service> => {
  const { data } = await attune.services.list({ therapistId: id });
  const [service] = data
    .filter(({ approvalRequired }) => !approvalRequired)
    .sort((a, b) => (b.price?.amount ?? 0) - (a.price?.amount ?? 0));
  assert.ok(service);
  return service;
};

/** The mails that are waiting are sent; the one to whoever booked is given. */
const mailAbout = async ({ id: practiceId }: Practice, { client, service }: BookingCreated): Promise<OutboxMail> => {
  for (const id of platform.queued) await sendMessage({ ...platform.deps, mailer: demoMailer() }, practiceId, id);
  const mails = await listOutbox(platform.deps.db, platform.deps);
  return mails.find(({ to, text }) => to === client.email && text.includes(service.name)) ?? assert.fail('no mail');
};
