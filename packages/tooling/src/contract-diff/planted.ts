import { compareContracts } from './compare-contracts.ts';
import type { Contract } from './contract.ts';

const body = (schema: string, type = 'application/json') => ({
  content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});

/** A small contract with one of everything that a comparison looks at. */
const released: Contract = {
  paths: {
    '/bookings/{bookingId}': {
      patch: {
        operationId: 'updateBooking',
        'x-body-limit': 1000,
        security: [{ key: [] }, { session: [] }],
        parameters: [
          { name: 'bookingId', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
        ],
        requestBody: body('BookingChange'),
        responses: {
          200: { headers: { ETag: {} }, ...body('Booking') },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  webhooks: { 'booking.created': { post: { requestBody: body('Event') } } },
  components: {
    responses: { NotFound: body('Problem', 'application/problem+json') },
    schemas: {
      Booking: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          status: { $ref: '#/components/schemas/Status' },
          previous: { anyOf: [{ $ref: '#/components/schemas/Booking' }, { type: 'null' }] },
          notes: { type: 'array', items: { type: 'string' } },
        },
      },
      BookingChange: {
        type: 'object',
        required: ['status'],
        properties: {
          status: { $ref: '#/components/schemas/Status' },
          note: { type: ['string', 'null'], maxLength: 100 },
          code: { type: 'string', pattern: '^[a-z]+$' },
          answers: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      Status: { type: 'string', enum: ['pending', 'confirmed'] },
      Event: {
        oneOf: [{ $ref: '#/components/schemas/Created' }, { $ref: '#/components/schemas/Cancelled' }],
        discriminator: { propertyName: 'type' },
      },
      Created: { type: 'object', properties: { type: { const: 'created' } } },
      Cancelled: { type: 'object', properties: { type: { const: 'cancelled' } } },
      Problem: { type: 'object', properties: { code: { $ref: '#/components/schemas/ProblemCode' } } },
      ProblemCode: {
        type: 'string',
        enum: ['not-found', 'slot-taken'],
        'x-codes': { 'not-found': { status: 404 }, 'slot-taken': { status: 409 } },
      },
    },
  },
};

export const update = ['paths', '/bookings/{bookingId}', 'patch'];
export const schema = (...path: string[]) => ['components', 'schemas', ...path];

/** What is said when this place of the contract has that value, or is gone: `at: rule`. */
export function breaksOf(place: readonly string[], value?: unknown): string[] {
  const now = change(released, place, value) as Contract;
  return compareContracts(released, now).map(({ at, rule }) => `${at}: ${rule}`);
}

function change(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const entries = Object.entries((holder ?? {}) as Record<string, unknown>).filter(([name]) => name !== key);
  const changed = change((holder as Record<string, unknown> | undefined)?.[key], rest, value);
  const all = changed === undefined ? entries : [...entries, [key, changed] as const];
  return Array.isArray(holder) ? all.sort().map(([, each]) => each) : Object.fromEntries(all);
}
