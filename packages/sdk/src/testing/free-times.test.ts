import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAttune } from '../index.ts';
import { aPractice, everythingFine, examples, exampleNow, fetchFrom } from './index.ts';

const { therapistId, serviceId } = examples.hold;

test('a practice on the other side of the world is free by day, on its own clocks', async () => {
  const practice = aPractice({ timeZone: 'America/Los_Angeles' });
  const fetch = fetchFrom(everythingFine({ practice, now: () => exampleNow }));
  const attune = createAttune({ key: 'pk_test', api: 'https://api.example', fetch });

  const week = { from: '2026-03-02T08:00:00Z', to: '2026-03-08T08:00:00Z' };
  const { slots } = await attune.slots.list({ therapistId, serviceId, ...week });

  const hours = slots.map(({ startsAt }) =>
    new Date(startsAt).toLocaleString('sv-SE', { timeZone: practice.timeZone }),
  );
  assert.ok(hours.length > 3);
  assert.deepEqual(
    hours.filter((at) => !/ (0[89]|1\d):/.test(at)),
    [],
  );
});
