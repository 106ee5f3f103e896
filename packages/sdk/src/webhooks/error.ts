import { AttuneError, isAttuneError } from '../errors.ts';

/** Why something that was posted is not taken for Attune's. */
export type WebhookFault = keyof typeof sentences;

/**
 * What was posted did not come from Attune, or not now: answer 400 and do nothing. `reason` is for your logs; tell the
 * sender nothing of it.
 */
export class WebhookVerificationError extends AttuneError {
  override readonly name = 'WebhookVerificationError';
  /** Stable name of the fault, the same as `code`. */
  readonly reason: WebhookFault;

  constructor(reason: WebhookFault, cause?: unknown) {
    super({ code: reason, cause });
    this.reason = reason;
    this.message = sentences[reason];
  }
}

/** Whether what was posted could not be verified; also knows the errors of a second copy of the library. */
export function isWebhookVerification(error: unknown): error is WebhookVerificationError {
  return isAttuneError(error) && error.name === 'WebhookVerificationError';
}

const sentences = {
  'missing-header': 'webhook-id, webhook-timestamp or webhook-signature is missing',
  'repeated-header': 'webhook-id, webhook-timestamp or webhook-signature was sent more than once',
  'malformed-id': 'webhook-id is not an identifier',
  'malformed-timestamp': 'webhook-timestamp is not whole seconds since 1970',
  'malformed-signature': 'webhook-signature is not a list of signatures, such as v1,…',
  'timestamp-too-old': 'It was signed longer ago than is tolerated',
  'timestamp-too-new':
    'It was signed further in the future than is tolerated: see that the clock of this machine is right',
  'no-matching-signature':
    'No signature is right: the secret is another one, or the body is not what was sent, byte by byte',
  'malformed-body': 'The signature is right, but the body is no event',
} as const;
