/// <reference types="mocha" />
// Runs in Chromium, Firefox and WebKit, with the suite of the elements: where engines could differ from Node.
import { createAttune, isNotFound, isTimeout } from '@attune/sdk';
import { aWebhookEvent, examples, signWebhook, testClock, webhookSecret } from '@attune/sdk/testing';
import { isWebhookVerification, verifyWebhook } from '@attune/sdk/webhooks';
import { assert } from '@open-wc/testing';

const at = { key: 'pk_test_1', api: location.origin };

/** A fetch that never answers, and lets go when it is aborted. */
const silent = (request: Request) =>
  new Promise<Response>((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
  });

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail('it was answered'),
    (error: unknown) => error,
  );

describe('the client in a page', () => {
  it('asks by the fetch of the page, and makes an error of an answer that is no problem of the platform', async () => {
    const error = await caught(createAttune(at).practice.get());

    assert.isTrue(isNotFound(error), String(error));
  });

  it('asks again when the platform is busy, and waits as long as its clock says', async () => {
    const busy = () => new Response(null, { status: 503, headers: { 'Retry-After': '2' } });
    const answers = [busy(), busy(), Response.json(examples.practice)];
    const fetch = () => Promise.resolve(answers.shift() ?? Response.error());
    const clock = testClock();

    const practice = await createAttune({ ...at, fetch, clock }).practice.get();

    assert.equal(practice.name, examples.practice.name);
    assert.deepEqual(clock.waited, [2_000, 2_000]);
  });

  it('rejects with the reason of whoever gave up, at once', async () => {
    const leaving = new AbortController();
    const answer = createAttune({ ...at, fetch: silent }).practice.get({ signal: leaving.signal });
    const reason = new Error('the visitor left');

    leaving.abort(reason);

    assert.equal(await caught(answer), reason);
  });

  it('ends a call that takes too long', async () => {
    const error = await caught(createAttune({ ...at, fetch: silent, timeout: 20, maxRetries: 0 }).practice.get());

    assert.isTrue(isTimeout(error), String(error));
  });

  it('is not made with a secret key, and says why', () => {
    assert.throws(() => createAttune({ ...at, key: 'sk_live_1' }), TypeError, /every visitor of a page/);
  });
});

describe('webhooks by WebCrypto', () => {
  const event = aWebhookEvent('booking.created');

  it('are known by their signature', async () => {
    const posted = await signWebhook(event);

    assert.deepEqual(await verifyWebhook(posted, { secret: webhookSecret }), event);
  });

  it('are refused when another secret signed them', async () => {
    const posted = await signWebhook(event, { secrets: [`whsec_${btoa('a secret of somebody else, long enough')}`] });

    assert.isTrue(isWebhookVerification(await caught(verifyWebhook(posted, { secret: webhookSecret }))));
  });
});
