import { createHold, getPractice, isRateLimited, isUnreachable } from '@attune/sdk';
import { aProblem, examples } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { connect } from './client.ts';

const { fetch: network } = globalThis;
const platform = 'https://platform.example';
const client = connect({ key: 'pk_test', api: platform });

let asked: Request[] = [];

/** Lets the page's fetch answer so, one after the other; the last again and again. */
function answering(...answers: (() => Response)[]) {
  globalThis.fetch = (...sent) => {
    const request = new Request(...sent);
    if (!request.url.startsWith(platform)) return network(...sent);
    asked.push(request);
    const [answer] = answers.length > 1 ? answers.splice(0, 1) : answers;
    return Promise.resolve().then(() => answer?.() ?? Response.error());
  };
}

const lost = () => {
  throw new TypeError('no connection');
};
const refusal =
  (code: Parameters<typeof aProblem>[0], headers = {}) =>
  () => {
    const problem = aProblem(code);
    return Response.json(problem, { status: problem.status, headers });
  };
const practice = () => Response.json(examples.practice);
const caught = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('should have failed'),
    (error: unknown) => error,
  );

describe('the client of an element', () => {
  beforeEach(() => {
    asked = [];
  });
  afterEach(() => {
    globalThis.fetch = network;
  });

  it('asks again when a connection was lost, and the visitor hears nothing of it', async () => {
    answering(lost, practice);

    const { name } = await getPractice(client);

    assert.equal(name, examples.practice.name);
    assert.lengthOf(asked, 2);
  });

  it('gives up after three attempts', async () => {
    answering(lost);

    const error = await caught(getPractice(client));

    assert.isTrue(isUnreachable(error));
    assert.lengthOf(asked, 3);
  });

  it('waits unsaid for a platform that wants a moment', async () => {
    answering(refusal('rate-limited', { 'Retry-After': '0' }), practice);

    await getPractice(client);

    assert.lengthOf(asked, 2);
  });

  it('says so at once when the platform wants more than two seconds, so that they can be counted down', async () => {
    answering(refusal('rate-limited', { 'Retry-After': '3' }), practice);

    const error = await caught(getPractice(client));

    assert.isTrue(isRateLimited(error));
    assert.lengthOf(asked, 1);
  });

  it('does not ask again for a time that is taken', async () => {
    answering(refusal('slot-taken'));

    await caught(createHold(client, examples['new-hold']));

    assert.lengthOf(asked, 1);
  });

  it('stops asking when it is taken off the page', async () => {
    answering(refusal('unavailable', { 'Retry-After': '2' }), practice);
    const leaving = new AbortController();
    const reason = new Error('removed');

    const call = caught(getPractice(client, { signal: leaving.signal }));
    leaving.abort(reason);

    assert.equal(await call, reason);
    assert.isAtMost(asked.length, 1);
  });
});
