import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contracted } from './validate.ts';

const problem = (code: string, status: number) => ({
  type: `https://attune.example/problems/${code}`,
  title: 'No',
  status,
  code,
  requestId: 'req_1',
});

test('a refusal whose code its operation does not declare breaks the contract', () => {
  const { answerFault } = contracted('createBooking');
  const faultOf = (code: string, status: number) =>
    answerFault(status, 'application/problem+json; charset=utf-8', problem(code, status));

  assert.equal(faultOf('booking-limit', 409), null);
  assert.equal(faultOf('review-closed', 409), 'createBooking does not declare the code review-closed for 409');
  assert.equal(faultOf('booking-limit', 404), 'createBooking does not declare the code booking-limit for 404');
});
