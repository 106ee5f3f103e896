// The same functions against a platform in memory: no network, no waiting, and what seldom happens happens.
import { createAttune } from '@attune/sdk';
import { exampleNow, fetchFrom, slotJustTaken, testClock } from '@attune/sdk/testing';
import { book } from './book.ts';

export async function withoutPlatform(): Promise<void> {
  const clock = testClock(exampleNow);
  const attune = createAttune({
    key: 'pk_test',
    api: 'https://api.example',
    fetch: fetchFrom(slotJustTaken({ now: () => exampleNow })),
    clock,
  });

  const { data } = await attune.services.list();
  const service = data.find(({ kind }) => kind === 'session');
  const { slots } = await attune.slots.list({
    serviceId: service?.id ?? '',
    from: exampleNow.toISOString(),
    to: new Date(exampleNow.getTime() + 7 * 86_400_000).toISOString(),
  });
  const [slot] = slots;
  if (!service || !slot) throw new Error('The examples have a session and a time for it');

  await book(attune, { service, slot }, 'mara.vogt@example.org');
}
