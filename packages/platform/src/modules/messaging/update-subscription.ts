import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { refuseStale } from '../../http/entity-tag.ts';
import { operation, type Context } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { channelsOf, readSubscription } from './subscription.view.ts';

type Given = Context<'updateSubscription'>;

/** Changes what the holder of a link wants to hear about; the rest stays. */
export const updateSubscription = operation('updateSubscription', async ({ headers, body, tx, caller }) => {
  await readSubscription(tx, caller); // 404 where the link is for something else
  await lockChoices(tx);
  await refuseStale(headers['if-match'], () => readSubscription(tx, caller));
  checkChanges(body.changes, await channelsOf(tx));
  for (const { topic, channel, subscribed } of body.changes) {
    await sql`select change_own_subscription(${topic}, ${channel}, ${subscribed}, ${body.reason ?? null},
                                             ${body.reasonText ?? null})`.execute(tx);
  }
  return { status: 200, body: await readSubscription(tx, caller) };
});

/** Who changes the choices of one client waits for who does already: there may be no row yet that could be locked. */
async function lockChoices(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('subscription ' || current_subject(), 0))`.execute(tx);
}

function checkChanges(changes: Given['body']['changes'], channels: readonly string[]): void {
  const seen = new Set<string>();
  const errors = changes.flatMap(({ topic, channel }, index) => {
    const pointer = `/changes/${String(index)}`;
    const isRepeated = seen.has(`${topic} ${channel}`);
    seen.add(`${topic} ${channel}`);
    if (!channels.includes(channel))
      return [{ pointer: `${pointer}/channel`, detail: 'is no channel of this practice' }];
    return isRepeated ? [{ pointer, detail: 'chooses a second time for the same topic and channel' }] : [];
  });
  if (errors.length > 0) refuse('validation-failed', { errors });
}
