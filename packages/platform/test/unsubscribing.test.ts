import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { transaction, type Tx } from '../src/database/transaction.ts';
import { createDiary } from './harness/diary.ts';
import { createCampaign, createReader, sentMails } from './harness/audience.ts';
import { withPlatform, type TestPlatform, type TestPractice } from './harness.ts';
import { sendCampaigns } from '../src/jobs/send-campaigns.ts';
import { Links } from '../src/modules/trust/links.ts';

interface Posted {
  readonly content_type: string;
  readonly body: string;
}

const fixture = JSON.parse(
  readFileSync(new URL('fixtures/email/one-click-unsubscribe.json', import.meta.url), 'utf8'),
) as { post_bodies_that_must_unsubscribe: readonly [Posted, Posted]; must_not_unsubscribe: readonly Posted[] };
const [urlencoded, multipart] = fixture.post_bodies_that_must_unsubscribe;

let platform: TestPlatform;
let practice: TestPractice;
let clientId: string;

before(async () => {
  platform = await withPlatform();
});
after(() => platform.close());
beforeEach(async () => {
  await platform.clock.set('2026-03-02T08:00:00Z');
  await platform.owner.session((session) => session.script('delete from message; delete from suppression'));
  practice = await platform.practice({ columns: { phone: '+49 30 5550 1234' } });
  clientId = await createReader(platform.owner.db, { practiceId: practice.id });
});

test('the button of a mail program ends that mail, in either encoding, with 2xx, without cookie and without redirect', async () => {
  const answers = [await post(tokenFor('news'), urlencoded), await post(tokenFor('offers'), multipart)];

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  assert.ok(answers.every(({ headers }) => !headers.has('set-cookie') && !headers.has('location')));
  assert.deepEqual(await subscriptions(), { news: false, offers: false, reviews: true });
});

test('called again it is answered with 2xx and changes nothing more', async () => {
  await post(tokenFor('news'), urlencoded);
  const once = await everything();

  const again = [await post(tokenFor('news'), urlencoded), await post(tokenFor('news'), multipart)];

  assert.deepEqual(
    again.map(({ status }) => status),
    [200, 200],
  );
  assert.deepEqual(await everything(), once);
});

test('a body that is missing keeps nobody subscribed', async () => {
  const answer = await platform.fetch(`/v1/unsubscribe/${tokenFor('news')}`, { method: 'POST' });

  assert.equal(answer.status, 200);
  assert.equal((await subscriptions())['news'], false);
});

test('of many presses at once, one is the change', async () => {
  const pages = await Promise.all(
    Array.from({ length: 16 }, async () => (await post(tokenFor('news'), urlencoded)).text()),
  );

  assert.equal(pages.filter((page) => page.includes('name="undo"')).length, 1);
});

test('opening the page changes nothing, and so does whatever is no form', async () => {
  const before = await everything();
  const token = tokenFor('news');

  const answers = [
    await platform.fetch(`/v1/unsubscribe/${token}`),
    await platform.fetch(`/v1/unsubscribe/${token}`, { method: 'HEAD' }),
    await post(token, { content_type: 'application/json', body: '{}' }),
    await post(token, { content_type: 'text/plain', body: 'List-Unsubscribe=One-Click' }),
  ];

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 415, 415],
  );
  assert.deepEqual(await everything(), before);
});

test('what a mail program adds keeps nobody subscribed', async () => {
  const answer = await post(tokenFor('news'), {
    content_type: multipart.content_type,
    body: '--xyz\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\n\r\nfile\r\n--xyz\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--xyz--\r\n',
  });

  assert.equal(answer.status, 200);
  assert.equal((await subscriptions())['news'], false);
});

test('a form that is too long or cannot be read is refused, and changes nothing', async () => {
  const before = await everything();

  const answers = [
    await post(tokenFor('news'), { ...urlencoded, body: `x=${'x'.repeat(65_536)}` }),
    await post(tokenFor('news'), { ...urlencoded, body: 'undo=%00' }),
    await post(tokenFor('news'), { ...multipart, body: 'no boundary at all' }),
    await post(tokenFor('news'), { ...multipart, content_type: 'multipart/form-data' }),
  ];

  assert.deepEqual(
    answers.map(({ status }) => status),
    [413, 400, 400, 400],
  );
  assert.deepEqual(await everything(), before);
});

test('the page is in the language and the look of the practice, and its form works without script', async () => {
  const answer = await platform.fetch(`/v1/unsubscribe/${tokenFor('news')}`);
  const page = await answer.text();

  assert.match(page, /<html lang="de"/);
  assert.match(page, new RegExp(`href="/p/${practice.slug}/look.css"`));
  assert.match(page, /Möchten Sie keine Neuigkeiten mehr per Mail bekommen\?/);
  assert.match(page, /<form method="post" action="\/v1\/unsubscribe\/[\w.-]+">/);
  assert.match(page, /Mails zu Ihren Terminen bekommen Sie weiterhin\./);
  assert.doesNotMatch(page, /<script/);
  assert.match(answer.headers.get('content-security-policy') ?? '', /form-action 'self'/);
  assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
});

test('the call that changed something offers to take it back, and then everything is as it was', async () => {
  const before = await subscriptions();
  const page = await (await post(tokenFor('news'), urlencoded)).text();

  const undone = await post(tokenFor('news'), undoOf(page));

  assert.match(await undone.text(), /Es ist wieder wie vorher/);
  assert.deepEqual(await subscriptions(), before);
  assert.deepEqual(await rows('select 1 from suppression where practice_id = $1'), []);
});

test('who had never chosen has never chosen again', async () => {
  const fresh = await createReader(platform.owner.db, {
    practiceId: practice.id,
    columns: { email: 'ben@example.org' },
    topics: [],
  });
  const page = await (await post(tokenFor('reviews', fresh), urlencoded)).text();

  await post(tokenFor('reviews', fresh), undoOf(page));

  assert.deepEqual(await subscriptions(fresh), {});
});

test('what was taken back once, or decided anew since, is not taken back by the same form', async () => {
  const page = await (await post(tokenFor('news'), urlencoded)).text();
  await post(tokenFor('news'), undoOf(page));
  await post(tokenFor('news'), urlencoded);

  await post(tokenFor('news'), undoOf(page));

  assert.equal((await subscriptions())['news'], false);
});

test('what was decided after it is not taken back by an older form', async () => {
  const page = await (await post(tokenFor('news'), urlencoded)).text();
  const { attune } = subscriber();
  await attune.subscription.update({ changes: [{ topic: 'news', channel: 'email', subscribed: true }] });
  await post(tokenFor('news'), urlencoded);

  await post(tokenFor('news'), undoOf(page));

  assert.equal((await subscriptions())['news'], false);
});

test('a refusal that stood before is left standing by who takes back their own', async () => {
  await rows(
    `insert into suppression (practice_id, address, topic, reason) values ($1, 'mara.vogt@example.org', 'news', 'unsubscribed') returning 1`,
  );
  const page = await (await post(tokenFor('news'), urlencoded)).text();

  await post(tokenFor('news'), undoOf(page));

  assert.deepEqual(await rows('select topic from suppression where practice_id = $1'), [{ topic: 'news' }]);
});

test('a refusal that stood before somebody had chosen anything is left standing, too', async () => {
  await rows(
    `insert into suppression (practice_id, address, topic, reason) values ($1, 'ben@example.org', 'news', 'unsubscribed') returning 1`,
  );
  const columns = { email: 'ben@example.org' };
  const fresh = await createReader(platform.owner.db, { practiceId: practice.id, columns, topics: [] });
  const page = await (await post(tokenFor('news', fresh), urlencoded)).text();

  await post(tokenFor('news', fresh), undoOf(page));

  assert.deepEqual(await rows('select topic from suppression where practice_id = $1'), [{ topic: 'news' }]);
});

test('a link for one kind of mail takes back nothing of another', async () => {
  const page = await (await post(tokenFor('news'), urlencoded)).text();

  await post(tokenFor('offers'), undoOf(page));

  assert.equal((await subscriptions())['news'], false);
});

test('what we did not sign for this is one and the same 404, and says nothing of anybody', async () => {
  const genuine = tokenFor('news');
  const claims = {
    purpose: 'subscription',
    practiceId: practice.id,
    id: clientId,
    generation: 1,
    expiresAt: new Date('2027-01-01'),
  };
  const strangers = [
    'nonsense',
    `${genuine}x`,
    genuine.slice(0, -1),
    platform.deps.links.token(claims),
    new Links([{ id: 'demo', secret: Buffer.alloc(32, 'x') }]).unsubscribeToken({
      practiceId: practice.id,
      clientId,
      topic: 'news',
      channel: 'email',
    }),
  ];

  const answers = await Promise.all(strangers.map((token) => post(token, urlencoded)));
  const bodies = await Promise.all(answers.map(async (answer) => (await answer.text()).replace(/req_\w+/, '')));

  assert.deepEqual(
    answers.map(({ status }) => status),
    [404, 404, 404, 404, 404],
  );
  assert.equal(new Set(bodies).size, 1);
  assert.equal((await subscriptions())['news'], true);
});

test('the link can do nothing else: neither open a session nor read what somebody gets', async () => {
  const token = tokenFor('news');

  await assert.rejects(platform.sdk(practice.publishableKey).linkSessions.create({ token }), {
    code: 'session-invalid',
  });
  await assert.rejects(platform.sdk(practice.publishableKey, { session: token }).subscription.get(), {
    code: 'session-invalid',
  });
});

test('the database itself lets that link read nothing and start nothing again', async () => {
  await post(tokenFor('news'), urlencoded);

  const byUnsubscribe = await asHolder('unsubscribe', readAndStart);
  const untouched = await subscriptions();
  const bySubscription = await asHolder('subscription', readAndStart);

  assert.deepEqual(byUnsubscribe, { clients: 0, choices: 0 });
  assert.deepEqual(untouched, { news: false, offers: true, reviews: true });
  assert.deepEqual(bySubscription, { clients: 1, choices: 3 });
  assert.equal((await subscriptions())['news'], true);
});

test('and a link to choose cannot press the button of a mail program', async () => {
  const change = await asHolder('subscription', async (tx) => {
    const { rows } = await sql<{ change: unknown }>`select unsubscribe_one_click('news', 'email') as change`.execute(
      tx,
    );
    return rows[0]?.change;
  });

  assert.equal(change, null);
  assert.equal((await subscriptions())['news'], true);
});

test('it works after a new key was put before the old one, and ends when the old key is removed', async () => {
  const [old, fresh] = [
    { id: 'old', secret: Buffer.alloc(32, 1) },
    { id: 'new', secret: Buffer.alloc(32, 2) },
  ];
  const claims = { practiceId: practice.id, clientId, topic: 'news', channel: 'email' } as const;
  const token = new Links([old]).unsubscribeToken(claims);

  assert.deepEqual(new Links([fresh, old]).verifyUnsubscribe(token), claims);
  assert.equal(new Links([fresh]).verifyUnsubscribe(token), null);
});

test('somebody who is no client any more is answered kindly', async () => {
  await platform.owner.session((session) => session.query('delete from client where id = $1', [clientId]));

  const answer = await post(tokenFor('news'), urlencoded);

  assert.equal(answer.status, 200);
  assert.doesNotMatch(await answer.text(), /name="undo"/);
});

test('a newsletter that was waiting to be sent is not sent to who unsubscribed meanwhile', async () => {
  await createCampaign(platform.owner.db, practice.id);
  await sendCampaigns(platform.deps.db, 'attune.example');

  await post(tokenFor('news'), urlencoded);

  assert.deepEqual(await sentMails(platform), []);
  assert.deepEqual(await rows('select status from message where practice_id = $1'), [{ status: 'suppressed' }]);
});

test('nor to who is a client no more', async () => {
  await createCampaign(platform.owner.db, practice.id);
  await sendCampaigns(platform.deps.db, 'attune.example');

  await rows('update client set archived_at = app_now() where practice_id = $1 returning 1');

  assert.deepEqual(await sentMails(platform), []);
});

test('a refusal is kept by address, so that a client who is imported anew is not written to', async () => {
  await post(tokenFor('news'), urlencoded);
  await platform.owner.session((session) => session.query('delete from client where id = $1', [clientId]));
  await createReader(platform.owner.db, {
    practiceId: practice.id,
    columns: { email: 'Mara.Vogt@example.org' },
    topics: ['news'],
  });

  await createCampaign(platform.owner.db, practice.id);

  assert.equal(await sendCampaigns(platform.deps.db, 'attune.example'), 0);
});

test('mail about a booking still goes out', async () => {
  await post(tokenFor('news'), urlencoded);
  await post(tokenFor('offers'), urlencoded);
  await post(tokenFor('reviews'), urlencoded);

  await book();

  const mail = (await sentMails(platform)).find(({ to }) => to === 'mara.vogt@example.org');
  assert.match(mail?.subject ?? '', /^Bestätigt/);
  assert.equal(mail?.headers['List-Unsubscribe'], undefined);
});

test('an address that mail came back from is written to no more, not about a booking either', async () => {
  await rows(
    `insert into suppression (practice_id, address, reason) values ($1, 'mara.vogt@example.org', 'hard_bounce') returning 1`,
  );

  await book();

  assert.deepEqual(
    (await sentMails(platform)).map(({ to }) => to),
    ['ada.lind@example.org'],
  );
});

function asHolder<T>(purpose: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const actor = { kind: 'link', practiceId: practice.id, purpose, resource: clientId } as const;
  return transaction(platform.connection.db, actor, work);
}

/** Reads what there is to read, and starts the news again if that is allowed. */
async function readAndStart(tx: Tx): Promise<{ clients: number; choices: number }> {
  const clients = await tx.selectFrom('client').select('id').execute();
  const choices = await tx.selectFrom('subscription').select('topic').execute();
  await sql`select change_own_subscription('news', 'email', true, null, null)`.execute(tx);
  return { clients: clients.length, choices: choices.length };
}

function tokenFor(topic: 'reviews' | 'news' | 'offers', client = clientId): string {
  return platform.deps.links.unsubscribeToken({ practiceId: practice.id, clientId: client, topic, channel: 'email' });
}

function post(token: string, { content_type, body }: Posted): Promise<Response> {
  return platform.fetch(`/v1/unsubscribe/${token}`, {
    method: 'POST',
    headers: { 'content-type': content_type },
    body,
  });
}

/** What the form of a page would send. */
function undoOf(page: string): Posted {
  const change = /name="undo" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('the page has no form to undo');
  return { content_type: 'application/x-www-form-urlencoded', body: `undo=${change}` };
}

/** Whoever holds the link to their own subscription. */
function subscriber() {
  const claims = { purpose: 'subscription', practiceId: practice.id, id: clientId, generation: 1 };
  const { session } = platform.deps.links.session(claims, new Date('2026-03-02T08:00:00Z'));
  return { attune: platform.sdk(practice.publishableKey, { session }) };
}

async function book(): Promise<void> {
  const attune = platform.sdk(practice.publishableKey);
  const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
  const hold = await attune.holds.create({ ...diary, startsAt: '2026-03-04T09:00:00Z', format: 'online' });
  const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara.vogt@example.org' };
  await attune.bookings.create({ holdId: hold.id, holdSecret: hold.secret, client, consent: { privacy: true } });
}

async function subscriptions(client = clientId): Promise<Record<string, boolean>> {
  const found = await platform.owner.session((session) =>
    session.query<{ topic: string; subscribed: boolean }>(
      'select topic, subscribed from subscription where client_id = $1 order by topic',
      [client],
    ),
  );
  return Object.fromEntries(found.map(({ topic, subscribed }) => [topic, subscribed]));
}

function everything(): Promise<unknown[]> {
  return rows(`select to_jsonb(s) as row from subscription s where practice_id = $1
                union all select to_jsonb(c) from subscription_change c where practice_id = $1
                union all select to_jsonb(x) from suppression x where practice_id = $1`);
}

function rows(statement: string): Promise<unknown[]> {
  return platform.owner.session((session) => session.query(statement, [practice.id]));
}
