import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createAttune, isAttuneError } from '../index.ts';
import { everythingFine, examples, fetchFrom } from './index.ts';

const attuneHere = () =>
  createAttune({ key: 'sk_test', api: 'https://api.example', fetch: fetchFrom(everythingFine()) });

const codeOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'done',
    (error: unknown) => (isAttuneError(error) ? error.code : String(error)),
  );

const newCard = { ...examples['new-report-card'], bookingId: 'b7d0f3a2-6c41-4e89-9f25-0d1c2b3a4fff' };

describe('a mocked platform', () => {
  test('makes a change for who read what is there, and refuses it to who read what was there before', async () => {
    const { reportCards } = attuneHere();
    const { id } = await reportCards.create(newCard);
    const read = await reportCards.get(id).safe();
    const ifMatch = (read.ok && read.etag) || '';

    const first = await codeOf(reportCards.update(id, { title: 'Zuerst' }, { ifMatch }));
    const second = await codeOf(reportCards.update(id, { title: 'Danach' }, { ifMatch }));

    assert.match(ifMatch, /^"[0-9a-f]+"$/);
    assert.deepEqual([first, second], ['done', 'precondition-failed']);
  });

  test('takes the tag that something was made or changed with', async () => {
    const { reportCards } = attuneHere();
    const made = await reportCards.create(newCard).safe();
    const id = made.ok ? made.data.id : '';

    const changed = await reportCards.update(id, { title: 'Zuerst' }, { ifMatch: (made.ok && made.etag) || '' }).safe();
    const again = reportCards.update(id, { title: 'Danach' }, { ifMatch: (changed.ok && changed.etag) || '' });

    assert.equal(await codeOf(again), 'done');
  });

  test('asks for a tag where the platform does', async () => {
    const response = await fetchFrom(everythingFine())(
      new Request('https://api.example/v1/report-cards/x', { method: 'PATCH', body: '{}' }),
    );

    assert.equal(response.status, 428);
  });
});
