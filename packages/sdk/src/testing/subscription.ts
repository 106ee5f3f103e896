import { examples } from '../generated/examples.ts';
import type { Subscription, SubscriptionChange } from '../generated/schema.ts';
import { instant } from './free-times.ts';
import { Refusal } from './mock-operation.ts';
import type { World } from './world.ts';

/** updateSubscription in a world: kept, so that the opposite takes it back. */
export function choose(world: World, { changes, reason }: SubscriptionChange): Subscription {
  for (const [index, { topic, channel, subscribed }] of changes.entries()) {
    const chosen = world.subscription.topics.find((known) => known.topic === topic);
    const way = chosen?.channels.find((known) => known.channel === channel);
    if (!way || chosen?.alwaysOn) throw cannotBeChosen(`/changes/${String(index)}`);
    if (way.subscribed !== subscribed) Object.assign(way, { subscribed, changedAt: instant(world.now().getTime()) });
  }
  world.subscription.reason = reason ?? null;
  return structuredClone(world.subscription);
}

const cannotBeChosen = (pointer: string) =>
  new Refusal('validation-failed', { errors: [{ pointer, detail: 'cannot be chosen in this practice' }] });

/** unsubscribeOneClick in a world: the token is for news by mail. */
export function unsubscribe(world: World, undo: boolean): string {
  choose(world, { changes: [{ topic: 'news', channel: 'email', subscribed: undo }] });
  return undo ? examples['unsubscribe-page'] : examples['unsubscribed-page'];
}
