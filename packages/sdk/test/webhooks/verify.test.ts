import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAttuneError } from '../../src/index.ts';
import { isWebhookVerification, verifyWebhook, WebhookVerificationError } from '../../src/webhooks.ts';
import type { PostedWebhook, RawWebhook, WebhookOptions } from '../../src/webhooks.ts';
import { after, event, otherSecret, posted, secret, signatureOf, signedAt } from './posted.ts';

const onTime = { secret, now: after(10) };

const reasonOf = (what: PostedWebhook, options: WebhookOptions = onTime) =>
  verifyWebhook(what, options).then(
    () => 'taken',
    (error: unknown) => (isWebhookVerification(error) ? error.reason : (error as Error).name),
  );

const withHeaders = (headers: RawWebhook['headers']) => ({ ...posted(), headers: { ...posted().headers, ...headers } });

const signed = (signature: string) => withHeaders({ 'webhook-signature': signature });

const request = (body: string | Uint8Array<ArrayBuffer> = event) =>
  new Request('https://practice.example/webhooks', { method: 'POST', ...posted(), body });

describe('what was posted', () => {
  test('is an event, from whatever a server has of it', async () => {
    const { body, headers } = posted();
    const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
    const forms: PostedWebhook[] = [
      request(),
      { body, headers },
      { body: new TextEncoder().encode(body), headers: new Headers(headers) },
      { body: Buffer.from(body), headers: shouted },
    ];

    const events = await Promise.all(forms.map((form) => verifyWebhook(form, onTime)));

    assert.deepEqual(events, Array(4).fill(JSON.parse(event)));
  });

  test('is verified as it came, not as it would be written again', async () => {
    const spaced = event.replaceAll(',', ', ');

    assert.equal(await reasonOf(posted({ body: spaced })), 'taken');
    assert.equal(await reasonOf({ ...posted(), body: spaced }), 'no-matching-signature');
    assert.equal(await reasonOf({ ...posted({ body: spaced }), body: event }), 'no-matching-signature');
  });

  test('is verified in its bytes: what is no UTF-8 is not mended first', async () => {
    const mended = '{"type":"\ufffd"}';
    const bytes = Uint8Array.from([...Buffer.from('{"type":"'), 0xff, ...Buffer.from('"}')]);

    assert.equal(await reasonOf({ ...posted({ body: mended }), body: bytes }), 'no-matching-signature');
  });

  test('is of Attune but no event when it has no type, or is not JSON', async () => {
    const bodies = ['{"test": 2432232314}', '{"type": 3}', 'null', '[]', '"booking.created"', '{', ''];

    const reasons = await Promise.all(bodies.map((body) => reasonOf(posted({ body }))));

    assert.deepEqual(reasons, Array(7).fill('malformed-body'));
  });

  test('is asked for as it came, in words, when it was read or parsed before', async () => {
    const used = request();
    await used.text();
    const parsed = { ...posted(), body: JSON.parse(event) as string };

    await assert.rejects(verifyWebhook(used, onTime), /TypeError: The body was read or parsed before/);
    await assert.rejects(verifyWebhook(parsed, onTime), /TypeError: The body was read or parsed before/);
  });

  test('lacks a header also where what holds the headers says undefined', async () => {
    const { body, headers } = posted();
    const kept = new Map(Object.entries(headers).filter(([name]) => name !== 'webhook-signature'));
    const lenient = kept as unknown as Headers; // a program in JavaScript hands it in, since it has a `get`, too

    assert.equal(await reasonOf({ body, headers: lenient }), 'missing-header');
  });

  test('of a type that is not known yet is handed on', async () => {
    const body = JSON.stringify({ id: 'evt_1', type: 'moon.risen', data: { phase: 'full' } });

    const taken = await verifyWebhook(posted({ body }), onTime);

    assert.deepEqual(taken, JSON.parse(body));
  });
});

describe('when it was signed', () => {
  test('five minutes either way are tolerated, and not a second more', async () => {
    const ages = [300, 300.999, -300, 301, -301];

    const reasons = await Promise.all(ages.map((age) => reasonOf(posted(), { secret, now: after(age) })));

    assert.deepEqual(reasons, ['taken', 'taken', 'taken', 'timestamp-too-old', 'timestamp-too-new']);
  });

  test('one may tolerate less or more', async () => {
    const tolerant = (toleranceSeconds: number, age: number) =>
      reasonOf(posted(), { secret, toleranceSeconds, now: () => new Date(after(age)()) });

    assert.deepEqual(
      [await tolerant(5, 6), await tolerant(5, -6), await tolerant(3600, 3600), await tolerant(0, 0)],
      ['timestamp-too-old', 'timestamp-too-new', 'taken', 'taken'],
    );
  });

  test('with a tolerance or a clock that is no number nothing is taken: that is a mistake in the set-up', async () => {
    const byTolerance = verifyWebhook(posted(), { secret, toleranceSeconds: Number('five') });
    const byClock = verifyWebhook(posted(), { secret, now: () => new Date('today') });

    await assert.rejects(byTolerance, /TypeError: toleranceSeconds and now/);
    await assert.rejects(byClock, /TypeError: toleranceSeconds and now/);
  });

  test('is told in whole seconds, and in no other way, even when it is rightly signed', async () => {
    const sec = String(signedAt);
    const written = [`${sec}.5`, `+${sec}`, ` ${sec}`, `${sec} `, `0${sec}`, '0x6037b9b2', '1.614265330e9', '', '-1'];
    const worse = ['hello', `${sec}, ${sec}`, '9'.repeat(20), 'NaN', 'Infinity', '١٦١٤٢٦٥٣٣٠', `${sec}\n`];

    const reasons = await Promise.all([...written, ...worse].map((timestamp) => reasonOf(posted({ timestamp }))));

    assert.deepEqual([...new Set(reasons)], ['malformed-timestamp']);
  });
});

describe('who signed it', () => {
  const right = signatureOf();
  const wrong = signatureOf({ secret: otherSecret });

  test('one right signature among several is enough, and versions of others are left alone', async () => {
    const headers = [`${wrong} ${right}`, `${right} ${wrong}`, `v2,whatever ${right} v1a,MEUCIQ==`];

    assert.deepEqual(await Promise.all(headers.map((header) => reasonOf(signed(header)))), Array(3).fill('taken'));
  });

  test('a right signature under the name of another version is none', async () => {
    const headers = [right.replace('v1', 'v2'), right.replace('v1', 'v1a'), wrong];

    const reasons = await Promise.all(headers.map((header) => reasonOf(signed(header))));

    assert.deepEqual(reasons, Array(3).fill('no-matching-signature'));
  });

  test('while a secret is replaced, either of the two will do', async () => {
    const both = { secrets: [otherSecret, secret], now: after(10) };

    assert.equal(await reasonOf(signed(right), both), 'taken');
    assert.equal(await reasonOf(signed(wrong), both), 'taken');
    assert.equal(await reasonOf(signed(wrong)), 'no-matching-signature');
  });

  test('whoever changes the id, the time or a letter of the body is found out', async () => {
    const changed = [
      withHeaders({ 'webhook-id': 'evt_2' }),
      withHeaders({ 'webhook-timestamp': String(signedAt + 1) }),
      { ...posted(), body: event.replace('created', 'removed') },
      { ...posted(), body: `${event}\n` },
    ];

    const reasons = await Promise.all(changed.map((what) => reasonOf(what)));

    assert.deepEqual(reasons, Array(4).fill('no-matching-signature'));
  });

  test('a list of signatures is written in one way', async () => {
    const [, value = ''] = right.split(',');
    const lists = [
      '',
      value,
      'v1',
      'v1,',
      `V1,${value}`,
      `v1=${value}`,
      `v1,${value},junk`,
      `v1,${value.slice(0, -1)}`,
      `v1,${value.slice(0, -2)}F=`, // decodes to the same bytes when it is read leniently
      `v1,${value.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`,
      `${right}  ${right}`,
      ` ${right}`,
      `${right}, ${right}`,
      `${right} junk`,
    ];

    const reasons = await Promise.all(lists.map((list) => reasonOf(signed(list))));

    assert.deepEqual(reasons, Array(lists.length).fill('malformed-signature'));
  });
});

describe('headers', () => {
  test('each of the three is needed', async () => {
    const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];

    const reasons = await Promise.all(names.map((name) => reasonOf(withHeaders({ [name]: undefined }))));

    assert.deepEqual(reasons, Array(3).fill('missing-header'));
  });

  test('each of the three is there once, or nobody knows which of them was meant', async () => {
    const { headers, body } = posted();
    const asList = withHeaders({ 'webhook-id': ['evt_1', 'evt_1'] });
    const inTwoCases = withHeaders({ 'Webhook-Timestamp': String(signedAt) });
    const joined = (name: string) => {
      const twice = new Headers(headers);
      twice.append(name, twice.get(name) ?? '');
      return { body, headers: twice };
    };

    const reasons = await Promise.all(
      [asList, inTwoCases, joined('webhook-id'), joined('webhook-timestamp'), joined('webhook-signature')].map((what) =>
        reasonOf(what),
      ),
    );

    assert.deepEqual(reasons, [
      'repeated-header',
      'repeated-header',
      'malformed-id',
      'malformed-timestamp',
      'malformed-signature',
    ]);
  });

  test('an id cannot run over into the time', async () => {
    const ids = ['', 'evt.1', 'evt 1', 'evt_1\n', 'e'.repeat(256)];

    const reasons = await Promise.all(ids.map((id) => reasonOf(posted({ id }))));

    assert.deepEqual(reasons, Array(5).fill('malformed-id'));
  });

  test('names that every object has are no headers', async () => {
    assert.equal(await reasonOf({ body: event, headers: {} }), 'missing-header');
  });
});

describe('the secret', () => {
  test('that is empty, cut off or not set is a mistake in the set-up, and says so', async () => {
    const wrong = ['', 'whsec_', 'whsec_C2FVsBQIhrscChlQIMV', 'whsec_c2VjcmV0', 'not a secret', undefined];

    for (const one of wrong) {
      await assert.rejects(verifyWebhook(posted({ secret: one ?? '' }), { ...onTime, secret: one }), TypeError);
    }
    await assert.rejects(verifyWebhook(posted(), { secrets: [], now: after(10) }), TypeError);
    await assert.rejects(verifyWebhook(posted(), { secrets: [secret, ''], now: after(10) }), TypeError);
  });

  test('may be shown without its prefix', async () => {
    assert.equal(await reasonOf(posted(), { ...onTime, secret: secret.replace('whsec_', '') }), 'taken');
  });
});

test('a refusal has one of our errors, with a reason that a program can read and a sentence that a person can', () => {
  const error = new WebhookVerificationError('timestamp-too-old');

  assert.ok(isAttuneError(error) && isWebhookVerification(error));
  assert.deepEqual(
    [error.name, error.code, error.reason, error.status],
    ['WebhookVerificationError', 'timestamp-too-old', 'timestamp-too-old', 0],
  );
  assert.match(error.message, /longer ago than is tolerated/);
});
