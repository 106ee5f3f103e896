import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, suite, test } from 'node:test';
import { forgetPast } from '../src/jobs/forget.ts';
import { retryEvents } from '../src/jobs/payments.ts';
import { stripeProvider } from '../src/providers/stripe.ts';
import { assertInvariants } from './harness/invariants.ts';
import { openOnline, tell, type OnlinePlatform, type OnlinePractice } from './harness/online.ts';
import type { StripeObject } from './harness/stripe-books.ts';

let online: OnlinePlatform;
let practice: OnlinePractice;

before(async () => {
  online = await openOnline();
});
after(() => online.close());
beforeEach(async () => {
  await online.platform.clock.set('2026-03-02T06:00:00Z');
  practice = await online.practice();
});

interface Vector {
  readonly name: string;
  readonly valid: boolean;
  readonly now: number;
  readonly secret: string;
  readonly body_file?: string;
  readonly body?: string;
  readonly header: string;
}

const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/stripe/${name.replace('stripe/', '')}`, import.meta.url), 'utf8');
const { cases } = JSON.parse(fixture('signature-vectors.json')) as { cases: readonly Vector[] };

suite('the signature of Stripe', () => {
  for (const { name, valid, now, secret, body, body_file, header } of cases) {
    test(`${name}: ${valid ? 'is believed' : 'is not believed'}`, async () => {
      const provider = stripeProvider({ secretKey: 'sk_test_1', webhookSecrets: [secret], apiBase: null });
      const raw = Buffer.from(body ?? fixture(body_file ?? ''));

      const event = await provider.verify(raw, header, new Date(now * 1000));

      assert.equal(event !== null, valid);
    });
  }

  test('is checked against each secret while one is being replaced', async () => {
    const [{ header, now, secret, body_file = '' }] = cases as readonly [Vector];
    const webhookSecrets = ['whsec_next', secret];
    const provider = stripeProvider({ secretKey: 'sk_test_1', webhookSecrets, apiBase: null });

    assert.ok(await provider.verify(Buffer.from(fixture(body_file)), header, new Date(now * 1000)));
  });

  test('that is missing, old or of another is answered with the same bytes, and changes nothing', async () => {
    const { start, see } = await practice.book();
    const body = JSON.stringify(online.stripe.books.pay(await start())[1]);
    const signatures = ['', 'v1=00', 't=1,v1=00', `t=1772431200,v1=${'0'.repeat(64)}`];

    const answers = await Promise.all(
      signatures.map(async (signature) => seen(await tell(online.platform, body, signature))),
    );

    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0] ?? '', /^400 .*signature-invalid/);
    assert.equal((await see()).status, 'pending_payment');
  });

  test('stands over the bytes that came, not over what they mean', async () => {
    const body = '{"id":"evt_1",  "type":"customer.created","data":{"object":{}}}';

    assert.equal((await tell(online.platform, body)).status, 200);
  });
});

suite('an event', () => {
  test('that was understood is kept without its words', async () => {
    await paid();

    const kept = await events();

    assert.deepEqual(
      kept.map(({ status, body }) => [status, body]),
      [
        ['processed', null],
        ['processed', null],
      ],
    );
  });

  test('that comes again after what followed it changes nothing and alerts nobody', async () => {
    const { intent, see } = await paid();
    const opened = online.stripe.books.dispute(intent, 'needs_response');
    await online.tell(opened, online.stripe.books.dispute(intent, 'won'));
    const alerts = online.logged('payment-disputed');

    await online.tell(opened, opened);

    assert.equal((await see()).payment?.status, 'captured');
    assert.equal(online.logged('payment-disputed'), alerts);
    assert.deepEqual(
      (await events()).map(({ attempts }) => attempts),
      [1, 1, 1, 1],
    );
  });

  test('that comes many times at once is taken in once', async () => {
    const { start, booking } = await practice.book();
    const [, completed] = online.stripe.books.pay(await start());

    const answers = await Promise.all(Array.from({ length: 8 }, () => online.tell(completed ?? {})));

    assert.deepEqual(new Set(answers.flat()), new Set([200]));
    assert.equal((await events()).length, 1);
    const { changes } = await practice.office.payments.get(booking.payment?.id ?? '');
    assert.deepEqual(
      changes.map(({ status }) => status),
      ['pending', 'captured'],
    );
  });

  test('about money that we do not know of yet is kept, and understood once we do', async () => {
    const { start, see } = await practice.book();
    const told = online.stripe.books.pay(await start());
    const intent = intentOf(told);
    await online.tell(online.stripe.books.dispute(intent, 'needs_response'));
    const [early] = await events();

    await online.tell(...told);
    await online.platform.clock.advance({ minutes: 2 });
    await retryEvents(online.platform.deps);

    assert.deepEqual([early?.status, early?.last_error], ['failed', 'TooEarly']);
    assert.equal((await see()).payment?.status, 'disputed');
    await assertInvariants(online.platform);
  });

  test('that cannot be understood is answered, kept, tried again, and forgotten after thirty days', async () => {
    const { booking } = await practice.book();
    const broken = {
      id: 'evt_broken',
      type: 'payment_intent.succeeded',
      data: {
        object: { id: 'pi_1', object: 'payment_intent', amount_received: 'much', metadata: metadataOf(booking) },
      },
    };

    const [answer] = await online.tell(broken);
    await online.platform.clock.advance({ minutes: 2 });
    await retryEvents(online.platform.deps);
    const [kept] = await events();
    await online.platform.clock.advance({ days: 31 });
    await forgetPast(online.platform.deps.db);

    assert.equal(answer, 200);
    assert.deepEqual([kept?.status, kept?.attempts, kept?.body], ['failed', 2, broken]);
    assert.deepEqual(await events(), []);
  });

  test('of something else in the same account is answered and not kept', async () => {
    const [answer] = await online.tell({ id: 'evt_else', type: 'customer.created', data: { object: { id: 'cus_1' } } });

    assert.equal(answer, 200);
    assert.deepEqual(await events(), []);
  });

  test('of money that nobody here asked for is let go', async () => {
    online.stripe.books.charges.set('pi_foreign', {
      intent: 'pi_foreign',
      account: '',
      amount: 100,
      currency: 'eur',
      metadata: {},
    });

    const [answer] = await online.tell(online.stripe.books.dispute('pi_foreign', 'needs_response'));

    assert.equal(answer, 200);
    assert.deepEqual(await events(), []);
  });

  test('whose practice Stripe has to be asked for, while it is away, is asked for again', async () => {
    online.stripe.books.charges.set('pi_later', {
      intent: 'pi_later',
      account: '',
      amount: 100,
      currency: 'eur',
      metadata: {},
    });
    online.stripe.fail(1);

    assert.deepEqual(await online.tell(online.stripe.books.dispute('pi_later', 'needs_response')), [503]);
  });
});

suite('a dispute', () => {
  test('is shown, alerts whoever watches the log, and ends as the bank decides', async () => {
    const { intent, see } = await paid();
    await online.tell(online.stripe.books.dispute(intent, 'needs_response'));
    const open = (await see()).payment?.status;

    await online.tell(online.stripe.books.dispute(intent, 'won'));

    assert.deepEqual([open, (await see()).payment?.status], ['disputed', 'captured']);
    assert.ok(online.logged('payment-disputed') >= 1);
  });

  test('that was lost stays one: there is nothing left to give back', async () => {
    const { booking, intent, see } = await paid();

    await online.tell(
      online.stripe.books.dispute(intent, 'lost'),
      online.stripe.books.dispute(intent, 'needs_response'),
    );

    assert.equal((await see()).payment?.status, 'disputed');
    await assert.rejects(practice.office.refunds.create(booking.payment?.id ?? '', { reason: 'Kulanz' }), {
      code: 'payment-state',
    });
  });
});

test('neither the log nor what is kept holds a word about a person or a secret of Stripe’s', async () => {
  await paid();

  const written = online.platform.logged.join('\n') + JSON.stringify(await events());

  assert.doesNotMatch(written, /visitor@example|Mara|sk_test|whsec|checkout\.stripe/);
});

const paid = async () => {
  const booked = await practice.book();
  const told = online.stripe.books.pay(await booked.start());
  await online.tell(...told);
  return { ...booked, intent: intentOf(told) };
};

const intentOf = ([told]: readonly StripeObject[]): string =>
  (told as { data: { object: { id: string } } }).data.object.id;

const metadataOf = (booking: { payment: { id: string } | null }) => ({
  practice_id: practice.id,
  payment_id: booking.payment?.id,
});

interface KeptEvent {
  readonly status: string;
  readonly body: unknown;
  readonly last_error: string | null;
  readonly attempts: number;
}

const events = (): Promise<KeptEvent[]> =>
  online.platform.owner.session((session) =>
    session.query<KeptEvent>(
      'select status, body, last_error, attempts from webhook_event where practice_id = $1 order by received_at, event_id',
      [practice.id],
    ),
  );

const seen = async (response: Response): Promise<string> =>
  `${String(response.status)} ${(await response.text()).replace(/"requestId":"[^"]*"/, '')}`;
