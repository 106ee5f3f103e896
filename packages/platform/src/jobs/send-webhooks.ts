import { setTimeout } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { claimDeliveries, type ClaimedDelivery } from '../modules/trust/webhooks/claim-deliveries.ts';
import { unseal } from '../modules/trust/webhooks/sealed-secret.ts';
import { settleAttempt, type Attempted } from '../modules/trust/webhooks/settle-attempt.ts';
import { signedHeaders } from '../modules/trust/webhooks/sign.ts';

/** What it works with; `random` is handed in by tests. */
export interface WebhooksOptions extends Pick<Deps, 'db' | 'log' | 'config' | 'webhooks'> {
  readonly random?: () => number;
}

const sideBySide = 32;
const longest = 60_000;
const lookEvery = 1_000;

/**
 * Makes every attempt whose time has come, some side by side, and answers how many those were. No transaction is open while the
 * network is awaited: who dies between sending and noting it sends the same once more, under the same id. Who answers is sent the
 * next while others have not answered yet. After a minute nothing is begun any more: what is left is for the next time.
 */
export async function sendWebhooks(options: WebhooksOptions): Promise<number> {
  const until = performance.now() + longest;
  const underWay = new Map<string, UnderWay>(); // by endpoint
  let count = 0;
  for (;;) {
    const wasIdle = underWay.size === 0; // who ends while we look is looked at again
    const due = performance.now() < until ? await claimFree(options, underWay) : [];
    count += due.length;
    for (const [endpointId, claimed] of Map.groupBy(due, (one) => one.endpointId)) {
      const done = Promise.all(claimed.map((one) => attempt(options, one))).then(
        () => void underWay.delete(endpointId),
      );
      underWay.set(endpointId, { count: claimed.length, done });
    }
    if (wasIdle && due.length === 0) return count;
    if (underWay.size > 0) await oneOf([...underWay.values()].map(({ done }) => done));
  }
}

/** What an endpoint has not answered yet. */
interface UnderWay {
  readonly count: number;
  readonly done: Promise<void>;
}

async function claimFree({ db }: WebhooksOptions, underWay: ReadonlyMap<string, UnderWay>) {
  const free = [...underWay.values()].reduce((left, { count }) => left - count, sideBySide);
  return free > 0 ? claimDeliveries(db, free, [...underWay.keys()]) : [];
}

/** Waits for one of them, and never for long: something else may have happened by then. */
async function oneOf(work: readonly Promise<void>[]): Promise<void> {
  const enough = new AbortController();
  await Promise.race([...work, setTimeout(lookEvery, undefined, { signal: enough.signal })]);
  enough.abort();
}

async function attempt(options: WebhooksOptions, claimed: ClaimedDelivery): Promise<void> {
  const { db, log, random = Math.random } = options;
  const { practiceId, endpointId } = claimed;
  try {
    const attempted = await send(options, claimed);
    const settled = await settleAttempt(db, claimed, attempted, random());
    if (attempted.error !== null) {
      const { error: code, statusCode } = attempted;
      log.warn('webhook-not-delivered', {
        practiceId,
        endpointId,
        code,
        attempt: claimed.attempts + 1,
        ...(statusCode === null ? {} : { status: statusCode }),
      });
    }
    if (settled.status === 'failed') log.error('webhook-failed', { practiceId, endpointId });
    if (settled.disabled) log.error('webhook-endpoint-disabled', { practiceId, endpointId, code: settled.disabled });
  } catch (error) {
    log.error('webhook-attempt-failed', { practiceId, endpointId, error }); // its time comes again in two minutes
  }
}

async function send({ config, webhooks }: WebhooksOptions, claimed: ClaimedDelivery): Promise<Attempted> {
  const { practiceId, endpointId, eventId, body, now: at } = claimed;
  if (!claimed.isEnabled) return notSent('endpoint-disabled', at);
  const secrets = claimed.secrets.map((kept) => unseal(kept, { practiceId, endpointId }, config.linkKeys));
  const readable = secrets.filter((secret) => secret !== null);
  if (readable.length === 0 || secrets[0] === null) return notSent('secret-unreadable', at);
  const began = performance.now();
  const headers = {
    ...signedHeaders({ eventId, at, body }, readable),
    'content-type': 'application/json',
    'user-agent': 'Attune-Webhooks/1',
  };
  const answer = await webhooks.send({ url: claimed.url, headers, body });
  const taken = { startedAt: at, durationMilliseconds: Math.round(performance.now() - began) };
  if (answer.kind === 'failed') return { ...taken, statusCode: null, retryAfter: null, error: answer.error };
  const isTaken = answer.status >= 200 && answer.status < 300;
  return { ...taken, statusCode: answer.status, retryAfter: answer.retryAfter, error: isTaken ? null : 'status' };
}

const notSent = (error: 'endpoint-disabled' | 'secret-unreadable', startedAt: Date): Attempted => ({
  startedAt,
  durationMilliseconds: 0,
  statusCode: null,
  retryAfter: null,
  error,
});
