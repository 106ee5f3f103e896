import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { json, silentBody, silentFetch, stubFetch } from '../test/support/stub-fetch.ts';
import type { ErrorOfCode, ErrorOfStatus } from './result.ts';
import { problemCodes } from './generated/problem-codes.ts';
import { examples } from './generated/examples.ts';
import type { ProblemCode } from './generated/schema.ts';
import * as sdk from './index.ts';
import { aProblem } from './testing/factories.ts';

const call = (fetch: sdk.ClientOptions['fetch'], options?: sdk.CallOptions) =>
  sdk.getPractice(sdk.createClient({ key: 'pk_test', api: 'https://api.example', maxRetries: 0, fetch }), options);

/** What a call fails with. */
async function failure(answer: Response | Error): Promise<unknown> {
  return call(stubFetch(answer).fetch).then(
    () => assert.fail('should have failed'),
    (error: unknown) => error,
  );
}

const answered = (code: ProblemCode, more = {}, headers = {}) => {
  const problem = aProblem(code, more);
  return failure(json(problem, problem.status, headers));
};

type Kind = abstract new (...args: never[]) => sdk.AttuneError;
const kinds: [ProblemCode, Kind, (error: unknown) => boolean][] = [
  ['malformed-request', sdk.ValidationError, sdk.isValidation],
  ['key-invalid', sdk.AuthenticationError, sdk.isAuthentication],
  ['origin-not-allowed', sdk.ForbiddenError, sdk.isForbidden],
  ['not-found', sdk.NotFoundError, sdk.isNotFound],
  ['slot-taken', sdk.SlotTakenError, sdk.isSlotTaken],
  ['slot-not-offered', sdk.SlotTakenError, sdk.isSlotTaken],
  ['booking-not-ended', sdk.ConflictError, sdk.isConflict],
  ['report-card-exists', sdk.ConflictError, sdk.isConflict],
  ['review-closed', sdk.ReviewClosedError, sdk.isReviewClosed],
  ['link-spent', sdk.LinkExpiredError, sdk.isLinkExpired],
  ['link-void', sdk.LinkExpiredError, sdk.isLinkExpired],
  ['precondition-failed', sdk.PreconditionError, sdk.isPrecondition],
  ['precondition-required', sdk.PreconditionError, sdk.isPrecondition],
  ['validation-failed', sdk.ValidationError, sdk.isValidation],
  ['rate-limited', sdk.RateLimitError, sdk.isRateLimited],
  ['internal-error', sdk.ServerError, sdk.isServerError],
  ['unavailable', sdk.ServerError, sdk.isServerError],
];

/** What the types of results say of the classes; a row that is missing or wrong does not compile. */
const ofCode: { [Code in keyof ErrorOfCode]: ErrorOfCode[Code]['name'] } = {
  'slot-taken': 'SlotTakenError',
  'slot-not-offered': 'SlotTakenError',
  'review-closed': 'ReviewClosedError',
};
const ofStatus: { [Status in keyof ErrorOfStatus]: ErrorOfStatus[Status]['name'] } = {
  400: 'ValidationError',
  401: 'AuthenticationError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  410: 'LinkExpiredError',
  412: 'PreconditionError',
  413: 'ValidationError',
  415: 'ValidationError',
  422: 'ValidationError',
  428: 'PreconditionError',
  429: 'RateLimitError',
  500: 'ServerError',
  503: 'ServerError',
};

test('every code of the contract is of the class that the types of results promise', async () => {
  const codes = Object.keys(problemCodes) as ProblemCode[];
  const named = codes.map((code) => ({ ...ofStatus, ...ofCode, 405: 'AttuneError' })[nameOf(code)]);

  const errors = await Promise.all(codes.map((code) => answered(code)));

  assert.deepEqual(
    errors.map((error) => sdk.isAttuneError(error) && error.name),
    named,
  );
});

const nameOf = (code: ProblemCode) => (code in ofCode ? (code as keyof ErrorOfCode) : problemCodes[code].status);

describe('a refusal', () => {
  for (const [code, Kind, guard] of kinds) {
    test(`${code} is a ${Kind.name}`, async () => {
      const error = await answered(code);

      assert.ok(error instanceof Kind && error instanceof sdk.AttuneError);
      assert.ok(guard(error) && sdk.isAttuneError(error));
      assert.equal(error.code, code);
      assert.equal(error.name, Kind.name);
    });
  }

  test('carries status, title, detail and request id', async () => {
    const error = await answered('not-found', { detail: 'no such therapist', requestId: 'req_7' });

    assert.ok(sdk.isNotFound(error));
    assert.deepEqual(
      [error.status, error.title, error.detail, error.requestId, error.message],
      [404, 'There is nothing here', 'no such therapist', 'req_7', 'There is nothing here: no such therapist'],
    );
  });

  test('a taken time brings near ones', async () => {
    const near = examples.slots.slots.slice(0, 2);

    const error = await answered('slot-taken', { near });

    assert.ok(sdk.isSlotTaken(error));
    assert.deepEqual(error.near, near);
  });

  test('faults of a form come with their pointers', async () => {
    const errors = [{ pointer: '/client/email', detail: 'must match format "email"' }];

    const error = await answered('validation-failed', { errors });

    assert.ok(sdk.isValidation(error));
    assert.deepEqual(error.errors, errors);
  });

  for (const [value, seconds] of [
    ['20', 20],
    ['0', 0],
    ['Mon, 02 Mar 2026 08:01:30 GMT', 90],
    ['Monday, 02-Mar-26 08:01:30 GMT', 90],
    ['Mon Mar  2 08:01:30 2026', 90],
    ['Mon, 02 Mar 2026 07:59:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['', undefined],
  ] as const) {
    test(`Retry-After: ${value} means to wait ${String(seconds)} seconds`, async (t) => {
      t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-03-02T08:00:00Z') });

      const error = await answered('rate-limited', {}, { 'Retry-After': value });

      assert.ok(sdk.isRateLimited(error));
      assert.equal(error.retryAfterSeconds, seconds);
    });
  }

  test('a code from a newer platform is an error by its status', async () => {
    const error = await failure(json({ ...aProblem('not-found'), code: 'moved-away', status: 410 }, 410));

    assert.ok(sdk.isLinkExpired(error));
    assert.equal(error.code, 'moved-away');
  });
});

describe('an error answer that is no problem', () => {
  for (const [name, body] of [
    ['an empty body', ''],
    ['a page of a proxy', '<html>Bad gateway</html>'],
    ['half a JSON', '{"code":"una'],
    ['JSON of another kind', '["no"]'],
    ['null', 'null'],
    ['a number in place of a code', '{"code":502,"message":"Bad gateway"}'],
  ] as const) {
    test(`${name} is still an error, by its status`, async () => {
      const error = await failure(new Response(body, { status: 502, headers: { 'X-Request-Id': 'req_9' } }));

      assert.ok(sdk.isServerError(error));
      assert.deepEqual(
        [error.status, error.code, error.problem, error.requestId],
        [502, 'unknown', undefined, 'req_9'],
      );
    });
  }

  test('a body that is cut off is still an error, by its status', async () => {
    const body = new ReadableStream({
      start: (part) => {
        part.enqueue(new TextEncoder().encode('{"code":"not-fo'));
        part.error(new TypeError('terminated'));
      },
    });
    const cutOff = () => Promise.resolve(new Response(body, { status: 404 }));

    const error = await call(cutOff).catch((reason: unknown) => reason);

    assert.ok(sdk.isNotFound(error));
    assert.equal(error.code, 'unknown');
  });

  test('an answer of success that cannot be read is an error too', async () => {
    const error = await failure(new Response('<html>', { status: 200, headers: { 'X-Request-Id': 'req_8' } }));

    assert.ok(sdk.isServerError(error));
    assert.deepEqual([error.code, error.status, error.requestId], ['unreadable', 0, 'req_8']);
  });
});

describe('no answer', () => {
  test('nobody there is an UnreachableError with what fetch threw as its cause', async () => {
    const cause = new TypeError('Failed to fetch');

    const error = await failure(cause);

    assert.ok(error instanceof sdk.UnreachableError && sdk.isUnreachable(error));
    assert.deepEqual([error.status, error.code, error.cause], [0, 'unreachable', cause]);
  });

  test('an answer that takes too long is a TimeoutError', async () => {
    const error = await call(silentFetch, { timeout: 5 }).catch((reason: unknown) => reason);

    assert.ok(error instanceof sdk.TimeoutError && sdk.isTimeout(error));
  });

  test('a body that takes too long is a TimeoutError too', async () => {
    const error = await call(silentBody, { timeout: 5 }).catch((reason: unknown) => reason);

    assert.ok(sdk.isTimeout(error));
    assert.deepEqual([error.status, error.requestId], [0, 'req_4']);
  });

  test('an abort rejects with the reason of the one who aborted', async () => {
    const stop = new AbortController();
    const pending = call(silentFetch, { signal: stop.signal });
    const reason = new Error('the element was removed');

    stop.abort(reason);

    await assert.rejects(pending, (error) => error === reason);
  });

  test('a call that was aborted beforehand sends nothing', async () => {
    const { fetch, requests } = stubFetch(json(examples.practice));

    await assert.rejects(call(fetch, { signal: AbortSignal.abort() }), { name: 'AbortError' });

    assert.equal(requests.length, 0);
  });
});

test('guards say no to everything else', () => {
  for (const value of [undefined, null, 'slot-taken', new Error('no'), { name: 'SlotTakenError' }]) {
    assert.equal(sdk.isAttuneError(value) || sdk.isSlotTaken(value), false);
  }
});
