import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Attune, BookingCreated, Practice, Service, Therapist } from '@attune/sdk';
import { sql } from 'kysely';
import { transaction } from '../src/database/transaction.ts';
import { sendCampaigns } from '../src/jobs/send-campaigns.ts';
import { listOutbox, type OutboxMail } from '../src/modules/messaging/list-outbox.ts';
import { sendMessage } from '../src/modules/messaging/send-message.ts';
import { importFile } from '../src/modules/practices/import/import-file.ts';
import { createKey } from '../src/modules/practices/keys.ts';
import { isOpen, mayBeInvited } from '../src/modules/reviews/invite-to-review.ts';
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

const textOf = (slug: string): string => readFileSync(new URL(`practices/${slug}.json`, examples), 'utf8');
const fileOf = (slug: string): PracticeImport => JSON.parse(textOf(slug)) as PracticeImport;

let platform: TestPlatform;

before(async () => {
  platform = await withPlatform();
  await platform.clock.set(now);
});
after(() => platform.close());

for (const { slug, noun, currency, timeZone, locale, subject, help } of expected) {
  describe(`the demo practice ${slug}`, () => {
    const text = textOf(slug);
    const file = fileOf(slug);
    let warnings: unknown;
    let practice: Practice;
    const counted = async (statement: string): Promise<unknown> =>
      (await platform.owner.session((session) => session.query<{ count: number }>(statement, [practice.id])))[0]?.count;
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

    test('sends its newsletter at once, to the four who agreed', async () => {
      await sendCampaigns(platform.deps.db, 'platform.test');

      assert.deepEqual(await counted(`select count(*) from message where practice_id = $1 and kind = 'newsletter'`), 4);
      assert.deepEqual(
        file.campaigns?.map(({ topic }) => topic),
        ['news'],
      );
    });

    test('has somebody who came of late and may be asked for a review, and says where else to leave one', async () => {
      const asked = await transaction(platform.deps.db, { kind: 'worker', practiceId: practice.id }, async (tx) => {
        const recently = sql`booking.ends_at > app_now() - interval '14 days'`;
        const { rows } = await sql`select from ${mayBeInvited} where ${isOpen} and ${recently} limit 1`.execute(tx);
        return rows.length;
      });

      assert.equal(asked, 1);
      assert.deepEqual(
        file.practice.policies?.reviewLinks?.map(({ url }) => url),
        [`https://reviews.example/${slug}`],
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

describe('the demo practice pawhaus, which is for pets', () => {
  const { services, clients, bookings, reportCards = [] } = fileOf('pawhaus');
  const pets = clients.flatMap(({ dependants = [] }) => dependants);

  test('gives nothing without one', () => {
    assert.deepEqual(
      services.filter(({ dependant }) => dependant?.kind !== 'pet' || !dependant.required),
      [],
    );
    assert.deepEqual(
      bookings.filter(({ dependant }) => dependant === undefined),
      [],
    );
  });

  test('knows their breeds', () => {
    assert.ok(pets.length >= 60);
    assert.deepEqual(
      pets.filter(({ kind, breed }) => kind !== 'pet' || !breed),
      [],
    );
  });

  test('writes report cards, and has some in every state', () => {
    assert.deepEqual([...new Set(reportCards.map(({ status }) => status))].sort(), ['draft', 'ready', 'sent']);
  });
});

for (const { slug, service, level } of [
  { slug: 'lektio', service: 'mathold', level: 'beginner' },
  { slug: 'bloomfield', service: 'sleep', level: 'beginner' },
]) {
  test(`the demo practice ${slug} teaches several at once, on dates with seats left and on one that is full`, async () => {
    const attune = platform.sdk(await publishableKey((await importFile(platform.deps.db, textOf(slug))).practiceId));
    const { data } = await attune.services.list();
    const shared = data.find(({ slug: name }) =>
      fileOf(slug).services.some((one) => one.externalId === service && one.slug === name),
    );
    assert.ok(shared);
    const dates = (fileOf(slug).groupSessions ?? []).filter(
      (session) => session.service === service && !session.startsAt.startsWith('-'),
    );

    const { slots } = await attune.slots.list({ serviceId: shared.id, from: now, to: '2026-05-05T00:00:00Z' });

    assert.equal(shared.level, level);
    assert.ok(shared.prerequisites && shared.materials && shared.groupSize);
    assert.equal(slots.length, dates.length - 1);
    assert.ok(slots.every(({ seatsLeft = 0 }) => seatsLeft >= 1));
  });
}

test('the other services of the demo practice lektio say for whom they are, too', () => {
  const levels = new Set(fileOf('lektio').services.map(({ level }) => level));

  assert.deepEqual(levels, new Set([undefined, 'beginner', 'intermediate', 'advanced']));
});

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
    ...(service.dependant?.required ? { dependant: { name: 'Milo', breed: 'Poodle' } } : {}),
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
