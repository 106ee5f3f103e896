import { WebhookVerificationError } from './error.ts';
import { readHeaders, type WebhookHeaders } from './headers.ts';
import { importSecret, matches, readSignatures, signedContent } from './signature.ts';
import { checkTimestamp } from './timestamp.ts';

/** What was posted: a `Request` that nobody has read yet, or its body as it came with its headers. */
export type PostedWebhook = Request | RawWebhook;

/** What was posted, taken apart by somebody else. */
export interface RawWebhook {
  /** Byte by byte as it was sent. A body that was parsed and written again is another one. */
  body: string | Uint8Array;
  headers: WebhookHeaders;
}

/**
 * The secret of the endpoint, `whsec_…`, or several while it is being replaced: any of them may have signed. One that is
 * not set is refused in words, so that it can be handed in from the environment as it is.
 */
export type WebhookSecrets = { secret: string | undefined } | { secrets: readonly (string | undefined)[] };

/** With what to verify, and by which clock. */
export type WebhookOptions = WebhookSecrets & {
  /** Seconds that the sender's clock and yours may differ, in either direction, the way included. 300 when left out. */
  toleranceSeconds?: number | undefined;
  /** Your clock, as a date or in milliseconds since 1970. `Date.now` when left out. */
  now?: (() => number | Date) | undefined;
};

/**
 * The body that was posted, byte by byte, if it was signed with one of the secrets and not long ago.
 * @throws {WebhookVerificationError} otherwise.
 * @throws {TypeError} when there is no secret to verify with, no clock or tolerance, or no body as it was sent.
 */
export async function verifyBody(
  posted: PostedWebhook,
  { toleranceSeconds = 300, now = Date.now, ...given }: WebhookOptions,
): Promise<Uint8Array> {
  const keys = await importAll('secrets' in given ? given.secrets : [given.secret]);
  const { id, timestamp, signature } = readHeaders(posted.headers);
  if (!identifier.test(id)) throw new WebhookVerificationError('malformed-id');
  checkTimestamp(timestamp, Number(now()), toleranceSeconds);
  const signatures = readSignatures(signature);
  const body = await bytesOf(posted);
  const isOurs = await matches(keys, signatures, signedContent(id, timestamp, body));
  if (!isOurs) throw new WebhookVerificationError('no-matching-signature');
  return body;
}

/** With a full stop in it, an id and a time could be read in two ways. */
const identifier = /^[\w-]{1,255}$/;

function importAll(secrets: readonly (string | undefined)[]): Promise<CryptoKey[]> {
  if (secrets.length === 0) throw new TypeError('No webhook secret to verify with');
  return Promise.all(secrets.map((secret) => importSecret(secret)));
}

async function bytesOf(posted: PostedWebhook): Promise<Uint8Array> {
  if ('arrayBuffer' in posted && !posted.bodyUsed) return new Uint8Array(await posted.arrayBuffer());
  const { body } = posted;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  throw new TypeError('The body was read or parsed before. A signature is over its bytes: hand them in as they came.');
}
