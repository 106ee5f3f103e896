import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune, NewBooking, Subscription } from '@attune/sdk';
import { json } from '../src/database/json.ts';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { raiseGeneration } from '../src/modules/trust/link-generation.ts';
import { createReader } from './harness/audience.ts';
import { createDiary } from './harness/diary.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';

let platform: TestPlatform;
let practice: TestPractice;
let clientId: string;
let holder: Attune;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T06:00:00Z');
  practice = await platform.practice();
  clientId = await createReader(platform.owner.db, { practiceId: practice.id, topics: ['news'] });
  holder = await holderOf(clientId);
});

test('who holds the link sees what mail comes, and of the address no more than its ends', async () => {
  const { email, firstName, topics, reason } = await holder.subscription.get();

  assert.deepEqual([email, firstName, reason], ['m…t@example.org', 'Mara', null]);
  assert.deepEqual(
    topics.map(({ topic, alwaysOn, channels }) => [topic, alwaysOn, channels[0]?.subscribed]),
    [
      ['appointments', true, true],
      ['reviews', false, false],
      ['news', false, true],
      ['offers', false, false],
    ],
  );
});

test('one choice changes and the rest stays; to take it back, the opposite is sent', async () => {
  const before = await holder.subscription.get();

  const stopped = await holder.subscription.update({ changes: [choice('news', false)] });
  const again = await holder.subscription.update({ changes: [choice('news', true)] });

  assert.deepEqual(chosen(stopped), { reviews: false, news: false, offers: false });
  assert.deepEqual(chosen(again), chosen(before));
});

test('a choice says when it was made', async () => {
  await platform.clock.set('2026-03-05T10:00:00Z');
  const later = await holderOf(clientId);

  const { topics } = await later.subscription.update({ changes: [choice('offers', true)] });

  assert.equal(topics.at(-1)?.channels[0]?.changedAt, '2026-03-05T10:00:00.000Z');
});

test('a reason can be given with the choice, or after it', async () => {
  await holder.subscription.update({ changes: [choice('news', false)] });

  const { reason } = await holder.subscription.update({
    changes: [choice('news', false)],
    reason: 'too_many',
    reasonText: 'Jede Woche ist mir zu oft.',
  });

  assert.equal(reason, 'too_many');
  assert.deepEqual(
    await rows('select subscribed, source, reason, reason_text from subscription_change where practice_id = $1'),
    [
      { subscribed: true, source: 'import', reason: null, reason_text: null },
      { subscribed: false, source: 'link', reason: null, reason_text: null },
      { subscribed: false, source: 'link', reason: 'too_many', reason_text: 'Jede Woche ist mir zu oft.' },
    ],
  );
});

test('mail about appointments is no choice', async () => {
  await assert.rejects(holder.subscription.update({ changes: [choice('appointments' as never, false)] }), {
    code: 'validation-failed',
  });
});

test('a channel that the practice does not write by, and a second choice for the same, are refused where they stand', async () => {
  const changes = [
    { topic: 'news', channel: 'sms', subscribed: true } as const,
    choice('news', false),
    choice('news', true),
  ];

  await assert.rejects(holder.subscription.update({ changes }), {
    code: 'validation-failed',
    errors: [
      { pointer: '/changes/0/channel', detail: 'is no channel of this practice' },
      { pointer: '/changes/2', detail: 'chooses a second time for the same topic and channel' },
    ],
  });
  assert.equal(chosen(await holder.subscription.get())['news'], true);
});

test('the channels are those of the practice', async () => {
  await withPolicies({ channels: ['email', 'whatsapp'] });

  const { topics } = await holder.subscription.update({
    changes: [{ topic: 'news', channel: 'whatsapp', subscribed: true }],
  });

  assert.deepEqual(
    topics[2]?.channels.map(({ channel, subscribed }) => [channel, subscribed]),
    [
      ['email', true],
      ['whatsapp', true],
    ],
  );
});

test('where a practice invites every client to review, that shows until it is refused', async () => {
  await withPolicies({ reviewInvitations: 'clients' });

  const before = chosen(await holder.subscription.get());
  const after = chosen(await holder.subscription.update({ changes: [choice('reviews', false)] }));

  assert.deepEqual([before['reviews'], after['reviews']], [true, false]);
});

test('a link to a booking opens no subscription, nor does that of somebody else', async () => {
  const other = await platform.practice();
  const stranger = await createReader(platform.owner.db, { practiceId: other.id });

  await assert.rejects((await holderOf(clientId, 'manage_booking')).subscription.get(), { code: 'not-found' });
  await assert.rejects((await holderOf(randomUUID())).subscription.get(), { code: 'not-found' });
  await assert.rejects((await holderOf(stranger)).subscription.get(), { code: 'not-found' });
});

test('a link whose generation was raised opens it no more', async () => {
  await inPractice((tx) => raiseGeneration(tx, practice.id, 'subscription', clientId));

  await assert.rejects(holder.subscription.get(), { code: 'session-invalid' });
});

test('who agrees with a booking gets news and offers by mail, under the words they saw', async () => {
  await book({ email: 'ben@example.org' }, { privacy: true, marketing: true });

  assert.deepEqual(await agreedBy('ben@example.org'), [
    { topic: 'news', subscribed: true, source: 'booking', text_version: '2026-01' },
    { topic: 'offers', subscribed: true, source: 'booking', text_version: '2026-01' },
  ]);
});

test('who does not agree gets neither', async () => {
  await book({ email: 'ben@example.org' }, { privacy: true });

  assert.deepEqual(await agreedBy('ben@example.org'), []);
});

test('what a person stopped by the link, no booking in their name starts again', async () => {
  await holder.subscription.update({ changes: [choice('news', false)] });

  await book({ email: 'mara.vogt@example.org' }, { privacy: true, marketing: true });

  assert.deepEqual(chosen(await holder.subscription.get()), { reviews: false, news: false, offers: true });
});

test('nor does an import', async () => {
  await holder.subscription.update({ changes: [choice('news', false)] });

  await rows(
    `update subscription set subscribed = true, source = 'import' where practice_id = $1 and topic = 'news' returning 1`,
  );

  assert.deepEqual(await rows(`select subscribed from subscription where practice_id = $1 and topic = 'news'`), [
    { subscribed: false },
  ]);
});

test('nor does an import that says it was done by a link', async () => {
  await holder.subscription.update({ changes: [choice('news', false)] });

  await rows(
    `update subscription set subscribed = true, source = 'link' where practice_id = $1 and topic = 'news' returning 1`,
  );

  assert.deepEqual(await rows(`select subscribed from subscription where practice_id = $1 and topic = 'news'`), [
    { subscribed: false },
  ]);
});

test('what was refused for an address is lifted by no import, is seen by who has it now, and is theirs to lift', async () => {
  await rows(
    `insert into suppression (practice_id, address, topic, reason) values ($1, 'ida@example.org', 'news', 'unsubscribed') returning 1`,
  );
  const id = await createReader(platform.owner.db, {
    practiceId: practice.id,
    columns: { email: 'ida@example.org' },
    topics: [],
  });
  await rows(`insert into subscription (practice_id, client_id, topic, subscribed, source)
              values ($1, '${id}', 'news', true, 'undo') returning 1`);
  const owner = await holderOf(id);
  const before = chosen(await owner.subscription.get())['news'];

  const after = chosen(await owner.subscription.update({ changes: [choice('news', true)] }))['news'];

  assert.deepEqual([before, after], [false, true]);
  assert.deepEqual(await rows('select topic from suppression where practice_id = $1'), []);
});

test('starting again by the link lifts the refusal that was kept by address', async () => {
  await holder.subscription.update({ changes: [choice('news', false)] });
  const refused = await rows('select topic from suppression where practice_id = $1');

  await holder.subscription.update({ changes: [choice('news', true)] });

  assert.deepEqual(refused, [{ topic: 'news' }]);
  assert.deepEqual(await rows('select topic from suppression where practice_id = $1'), []);
});

function choice(topic: 'reviews' | 'news' | 'offers', subscribed: boolean) {
  return { topic, channel: 'email', subscribed } as const;
}

function chosen({ topics }: Subscription): Record<string, boolean> {
  const optional = topics.filter(({ alwaysOn }) => !alwaysOn);
  return Object.fromEntries(optional.map(({ topic, channels }) => [topic, channels[0]?.subscribed === true]));
}

async function holderOf(id: string, purpose = 'subscription'): Promise<Attune> {
  const claims = { purpose, practiceId: practice.id, id, generation: 1 };
  const { session } = platform.deps.links.session(claims, await platform.clock.now());
  return platform.sdk(practice.publishableKey, { session });
}

async function book(client: { email: string }, consent: NewBooking['consent']): Promise<void> {
  const attune = platform.sdk(practice.publishableKey);
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const hold = await attune.holds.create({ ...diary, startsAt: '2026-03-04T09:00:00Z', format: 'online' });
  const person = { firstName: 'Ben', lastName: 'Ernst', ...client };
  await attune.bookings.create({ holdId: hold.id, holdSecret: hold.secret, client: person, consent });
}

function agreedBy(email: string): Promise<unknown[]> {
  return rows(`select topic, subscribed, source, text_version from subscription
                where practice_id = $1 and client_id = (select id from client where email = '${email}' and practice_id = $1)
                order by topic`);
}

function withPolicies(policies: object): Promise<void> {
  return inPractice(async (tx) => {
    await tx
      .updateTable('practice')
      .set({ policies: json(policies as never) })
      .execute();
  });
}

function inPractice<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const actor = { kind: 'practice', practiceId: practice.id, keyId: practice.secretKeyId } as const;
  return transaction(platform.connection.db, actor, work);
}

function rows(statement: string): Promise<unknown[]> {
  return platform.owner.session((session) => session.query(statement, [practice.id]));
}
