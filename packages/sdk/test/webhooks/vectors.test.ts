import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { isWebhookVerification, verifyWebhook } from '../../src/webhooks.ts';
import { verifyBody } from '../../src/webhooks/verify.ts';
import vectors from '../fixtures/standard-webhooks/vectors.json' with { type: 'json' };
import { after, event, posted, secret, signedAt } from './posted.ts';

interface Vector {
  name: string;
  valid: boolean;
  now: number;
  secret: string;
  body: string;
  headers: Record<string, string>;
}

const cases = vectors.cases as Vector[];

const verify = ({ body, headers, now, ...given }: Vector) =>
  verifyBody({ body, headers }, { secret: given.secret, now: () => now * 1000 });

describe('the vectors of Standard Webhooks', () => {
  for (const vector of cases.filter(({ valid }) => valid)) {
    test(`taken: ${vector.name}`, async () => {
      assert.equal(Buffer.from(await verify(vector)).toString(), vector.body);
    });
  }

  for (const vector of cases.filter(({ valid }) => !valid)) {
    test(`refused: ${vector.name}`, async () => {
      await assert.rejects(verify(vector), isWebhookVerification);
    });
  }

  test('all of them', () => {
    assert.equal(cases.length, 14);
  });
});

describe('the library of Standard Webhooks', () => {
  test('what it signs is taken here', async () => {
    const signature = new Webhook(secret).sign('evt_1', new Date(signedAt * 1000), event);

    const taken = await verifyWebhook(
      { body: event, headers: { ...posted().headers, 'webhook-signature': signature } },
      { secret, now: after(0) },
    );

    assert.deepEqual(taken, JSON.parse(event));
  });

  test('what is taken here is taken there', (t) => {
    mock.timers.enable({ apis: ['Date'], now: signedAt * 1000 });
    t.after(() => mock.timers.reset());
    const { body, headers } = posted();

    assert.deepEqual(new Webhook(secret).verify(body, headers), JSON.parse(event));
  });
});
