import assert from 'node:assert/strict';
import { createAttune, type Attune, type NewHold } from '../../src/index.ts';
import { examples, exampleNow, fetchFrom, type scenarios, type ScenarioOptions } from '../../src/testing/index.ts';

/** The moment of the contract's examples. */
export const now = () => exampleNow;
const { therapistId, serviceId } = examples.hold;
/** The free times of a month. */
export const month = { therapistId, serviceId, from: '2026-03-02T08:00:00Z', to: '2026-04-02T08:00:00Z' };

/** A way for things to be. */
export type Scenario = (options: ScenarioOptions) => ReturnType<typeof scenarios.everythingFine>;

/** A client of a practice where that is so. */
export const attuneIn = (scenario: Scenario, timeout = 5000) =>
  createAttune({ key: 'pk_test', api: 'https://api.example', fetch: fetchFrom(scenario({ now })), timeout });

/** What a call that must fail fails with. */
export const failure = (call: Promise<unknown>) =>
  call.then(
    () => assert.fail('should have failed'),
    (error: unknown) => error,
  );

/** The first free time of the month, as it is held. */
export async function firstSlot(attune: Attune): Promise<NewHold> {
  const { slots } = await attune.slots.list({ ...month, format: 'online' });
  assert.ok(slots[0]);
  return { therapistId, serviceId, startsAt: slots[0].startsAt, format: 'online' };
}
