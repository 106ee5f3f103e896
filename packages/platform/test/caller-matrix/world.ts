import { transaction } from '../../src/database/transaction.ts';
import { createKey, pauseKey, revokeKey, type KeyKind } from '../../src/modules/practices/keys.ts';
import type { CalendarFetch } from '../../src/providers/calendar-fetch.ts';
import { withPlatform, type TestPlatform, type TestPractice } from '../harness.ts';
import { partnerOrigin } from '../harness/practice.ts';
import { openStripe } from '../harness/stripe-server.ts';
import type { World } from './callers.ts';

/** Two practices on a platform, and whoever may call them. Whoever opens it closes it. */
export async function openWorld(): Promise<{ world: World; close: () => Promise<void> }> {
  const opened: { platform?: TestPlatform } = {};
  const stripe = await openStripe(() => opened.platform?.clock.now() ?? Promise.resolve(new Date()));
  const platform = await withPlatform({
    config: { rateLimit: 'off', stripe: stripe.config },
    deps: () => ({ fetchCalendar: emptyCalendar }),
  });
  opened.platform = platform;
  const [own, other] = [await platform.practice(), await platform.practice()];
  const world = { platform, own, other, oldKeys: await oldKeysOf(platform, own) };
  const close = async (): Promise<void> => {
    await platform.close();
    await stripe.close();
  };
  return { world, close };
}

/** What somebody else's server answers: nobody is busy. */
const emptyCalendar: CalendarFetch = () =>
  Promise.resolve({ kind: 'read', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', etag: null, lastModified: null });

const oldKeysOf = (platform: TestPlatform, { id, secretKeyId }: TestPractice): Promise<World['oldKeys']> => {
  const actor = { kind: 'practice', practiceId: id, keyId: secretKeyId } as const;
  return transaction(platform.connection.db, actor, async (tx) => {
    const make = (kind: KeyKind) =>
      createKey(tx, { practiceId: id, kind, name: 'old', origins: kind === 'publishable' ? [partnerOrigin] : [] });
    const [revoked, revokedSecret] = [await make('publishable'), await make('secret')];
    for (const key of [revoked, revokedSecret]) await revokeKey(tx, id, key.id);
    const [paused, pausedSecret] = [await make('publishable'), await make('secret')];
    for (const key of [paused, pausedSecret]) await pauseKey(tx, id, key.id, true);
    return {
      ...{ revoked: revoked.key, revokedSecret: revokedSecret.key },
      ...{ paused: paused.key, pausedSecret: pausedSecret.key },
    };
  });
};
