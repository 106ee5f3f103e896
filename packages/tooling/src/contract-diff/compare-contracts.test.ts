import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { breaksOf, schema, update } from './planted.ts';

const says = (actual: string[], ...expected: string[]) => assert.deepEqual(actual, expected);

describe('a program written against the released contract is warned when', () => {
  test('an operation is gone, or has another address', () => {
    says(breaksOf(update), 'updateBooking: operation-removed');
  });

  test('an operation has another name', () => {
    says(breaksOf([...update, 'operationId'], 'changeBooking'), 'updateBooking: operation-renamed');
  });

  test('an event is no longer sent', () => {
    says(breaksOf(['webhooks', 'booking.created']), 'booking.created: webhook-removed');
  });

  test('a parameter is no longer known', () => {
    says(breaksOf([...update, 'parameters', '1']), 'updateBooking limit: parameter-removed');
  });

  test('a parameter must now be sent, whether it is new or was optional', () => {
    const required = { name: 'If-Match', in: 'header', required: true, schema: {} };

    says(breaksOf([...update, 'parameters', '2'], required), 'updateBooking If-Match: parameter-required');
    says(breaksOf([...update, 'parameters', '1', 'required'], true), 'updateBooking limit: parameter-required');
  });

  test('a body must now be sent', () => {
    says(breaksOf([...update, 'requestBody', 'required'], true), 'updateBooking: body-required');
  });

  test('a body may now be no larger than was allowed', () => {
    says(breaksOf([...update, 'x-body-limit'], 999), 'updateBooking: body-limit-lowered');
  });

  test('a body is no longer taken in the form it was sent in', () => {
    const said = breaksOf([...update, 'requestBody', 'content', 'application/json']);

    says(said, 'updateBooking body application/json: media-type-removed');
  });

  test('an answer is no longer given in the form it was read in', () => {
    const said = breaksOf(['components', 'responses', 'NotFound', 'content', 'application/problem+json']);

    says(said, 'NotFound application/problem+json: media-type-removed');
  });

  test('an answer is no longer given', () => {
    says(breaksOf([...update, 'responses', '404']), 'updateBooking 404: status-removed');
  });

  test('an answer lost a header', () => {
    says(breaksOf([...update, 'responses', '200', 'headers', 'ETag']), 'updateBooking 200 ETag: header-removed');
  });

  test('those who could call it may not any more, or must show more', () => {
    says(breaksOf([...update, 'security', '1']), 'updateBooking session: security-narrowed');
    says(breaksOf([...update, 'security', '0', 'origin'], []), 'updateBooking key: security-narrowed');
  });

  test('a problem has lost its code, or comes with another status', () => {
    const { at, codes } = { at: schema('ProblemCode'), codes: 'x-codes' };

    says(breaksOf([...at, 'enum'], ['not-found']), 'ProblemCode "slot-taken": problem-code-removed');
    says(breaksOf([...at, codes, 'slot-taken', 'status'], 410), 'ProblemCode "slot-taken": problem-code-moved');
  });
});

describe('a program that reads answers is warned when', () => {
  test('a field is gone', () => {
    says(breaksOf(schema('Booking', 'properties', 'notes')), 'Booking.notes: field-removed');
  });

  test('a field may be missing that was always there', () => {
    says(breaksOf(schema('Booking', 'required'), []), 'Booking.id: field-optional');
  });

  test('a value has a type it never had', () => {
    const nullable = breaksOf(schema('Booking', 'properties', 'id', 'type'), ['string', 'null']);
    const inList = breaksOf(schema('Booking', 'properties', 'notes', 'items', 'type'), 'number');

    says(nullable, 'Booking.id null: type-widened');
    says(inList, 'Booking.notes[] number: type-widened');
  });

  test('a text has another form', () => {
    says(breaksOf(schema('Booking', 'properties', 'id', 'format')), 'Booking.id format: format-changed');
  });

  test('a refusal no longer says what it said', () => {
    const refusal = ['components', 'responses', 'NotFound', 'content', 'application/problem+json', 'schema'];

    says(breaksOf(refusal, { type: 'object' }), 'NotFound Problem: choice-removed');
  });

  test('one of several shapes is gone', () => {
    const said = breaksOf(schema('Event', 'oneOf', '1'));

    says(said, 'booking.created Cancelled: choice-removed');
  });

  test('a value is never answered again', () => {
    says(breaksOf(schema('Status', 'enum'), ['pending']), 'Status "confirmed": value-removed');
  });
});

describe('a program that sends is warned when', () => {
  test('a field must be sent that could be left out', () => {
    says(breaksOf(schema('BookingChange', 'required'), ['status', 'note']), 'BookingChange.note: field-required');
  });

  test('a field it may send is refused', () => {
    const closed = { type: 'object', required: ['status'], additionalProperties: false, properties: { status: {} } };

    const said = breaksOf(schema('BookingChange'), closed);

    says(
      said,
      'BookingChange.note: field-removed',
      'BookingChange.code: field-removed',
      'BookingChange.answers: field-removed',
      'BookingChange: request-closed',
    );
  });

  test('a type is no longer accepted', () => {
    const note = schema('BookingChange', 'properties', 'note', 'type');
    const answers = schema('BookingChange', 'properties', 'answers', 'additionalProperties', 'type');

    says(breaksOf(note, 'string'), 'BookingChange.note null: type-narrowed');
    says(breaksOf(answers, 'boolean'), 'BookingChange.answers.* string: type-narrowed');
  });

  test('a limit is tighter, or new', () => {
    const limit = (keyword: string) => [...update, 'parameters', '1', 'schema', keyword];
    const status = (keyword: string) => schema('BookingChange', 'properties', 'answers', keyword);

    says(breaksOf(limit('maximum'), 50), 'updateBooking limit maximum: limit-tightened');
    says(breaksOf(limit('minimum'), 2), 'updateBooking limit minimum: limit-tightened');
    says(breaksOf(limit('multipleOf'), 5), 'updateBooking limit multipleOf: limit-tightened');
    says(breaksOf(status('minProperties'), 1), 'BookingChange.answers minProperties: limit-tightened');
  });

  test('a text must have a form it needed not have', () => {
    const bookingId = [...update, 'parameters', '0', 'schema', 'pattern'];
    const code = schema('BookingChange', 'properties', 'code', 'pattern');

    says(breaksOf(bookingId, '^b'), 'updateBooking bookingId pattern: format-changed');
    says(breaksOf(code, '^[a-y]+$'), 'BookingChange.code pattern: format-changed');
  });

  test('a value must be one of a list', () => {
    says(breaksOf([...update, 'parameters', '1', 'schema', 'enum'], [20]), 'updateBooking limit enum: value-removed');
  });

  test('leaving it out means something else', () => {
    says(
      breaksOf([...update, 'parameters', '1', 'schema', 'default'], 50),
      'updateBooking limit default: default-changed',
    );
  });
});

describe('nobody is warned of', () => {
  test('what is new: an operation, an answer, a parameter that may be left out, an event, a field', () => {
    says(breaksOf(['paths', '/slots'], { get: { operationId: 'listSlots' } }));
    says(breaksOf([...update, 'responses', '429'], {}));
    says(breaksOf([...update, 'parameters', '2'], { name: 'If-Match', in: 'header', schema: {} }));
    says(breaksOf(['webhooks', 'booking.cancelled'], {}));
    says(breaksOf(schema('Booking', 'properties', 'price'), { type: 'number' }));
    says(breaksOf(schema('BookingChange', 'properties', 'price'), { type: 'number' }));
  });

  test('a new value or a new shape, which answers may have at any time', () => {
    says(breaksOf(schema('Status', 'enum'), ['pending', 'confirmed', 'held']));
    says(breaksOf(schema('Event', 'oneOf', '2'), { $ref: '#/components/schemas/Booking' }));
  });

  test('a refusal of another kind beside those that there were, or one that says more', () => {
    const problem = schema('Problem', 'properties', 'hint');
    const refusal = ['components', 'responses', 'NotFound', 'content', 'application/problem+json', 'schema'];
    const more = { type: 'object', properties: { code: { $ref: '#/components/schemas/ProblemCode' }, hint: {} } };

    says(breaksOf(problem, { type: 'string' }));
    says(breaksOf(refusal, { anyOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object' }] }));
    says(breaksOf(refusal, more));
  });

  test('limits that are wider, and a caller more', () => {
    says(breaksOf(schema('BookingChange', 'properties', 'code', 'pattern'), '^[a-z-]+$'));
    says(breaksOf([...update, 'parameters', '1', 'schema', 'maximum'], 200));
    says(breaksOf([...update, 'x-body-limit'], 2000));
    says(breaksOf([...update, 'security', '2'], { link: [] }));
    says(breaksOf([...update, 'parameters', '1', 'schema', 'type'], 'number'));
  });

  test('words, and how a part of a path is called', () => {
    says(breaksOf(schema('Booking', 'description'), 'What was booked.'));
    says(breaksOf([...update, 'parameters', '0', 'name'], 'id'));
  });
});
