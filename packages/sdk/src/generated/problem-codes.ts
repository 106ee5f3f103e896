// Generated from openapi/ by `npm run generate`. Edit the contract, not this file.

import type { ProblemCode } from './schema.ts';

/** The status each problem code is answered with, and the title it carries. */
export const problemCodes = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'idempotency-key-missing': { status: 400, title: 'An Idempotency-Key is needed' },
  'key-missing': { status: 401, title: 'A key is needed' },
  'key-invalid': { status: 401, title: 'This key is not known or was revoked' },
  'session-invalid': { status: 401, title: 'This session is not valid or has ended' },
  'origin-not-allowed': { status: 403, title: 'This key may not be used from this site' },
  'secret-key-in-browser': { status: 403, title: 'A secret key must not be used in a browser' },
  forbidden: { status: 403, title: 'This caller may not do that' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not know that method' },
  'slot-taken': { status: 409, title: 'This time was just taken' },
  'hold-extended-too-often': { status: 409, title: 'This hold cannot be extended again' },
  'booking-not-ended': { status: 409, title: 'The booking has not ended yet' },
  'booking-state': { status: 409, title: 'The booking is not in a state that allows this' },
  'review-closed': { status: 409, title: 'This review can no longer be changed' },
  'report-card-exists': { status: 409, title: 'This booking has a report card already' },
  'report-card-state': { status: 409, title: 'The report card is not in a state that allows this' },
  'idempotency-in-progress': { status: 409, title: 'The same request is still being worked on' },
  'link-spent': { status: 410, title: 'What this link was for has been done' },
  'link-void': { status: 410, title: 'This link is no longer valid' },
  'request-too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not of a type that is read here' },
  'validation-failed': { status: 422, title: 'The request does not have the expected shape' },
  'slot-not-offered': { status: 422, title: 'This time is not offered' },
  'idempotency-key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'import-faulty': { status: 422, title: 'The import has faults; nothing was changed' },
  'rate-limited': { status: 429, title: 'Too many requests; wait a moment' },
  'too-many-holds': { status: 429, title: 'Too many times are being held at once' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'The platform cannot answer right now' },
} as const satisfies Record<ProblemCode, { status: number; title: string }>;
