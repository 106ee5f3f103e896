import { sql } from 'kysely';
import type { Caller } from '../../database/caller.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { maskAddress } from './mask-address.ts';
import type { Channel, OptionalTopic, UnsubscribeReason } from './tables.ts';

type TopicSubscription = Schemas['Subscription']['topics'][number];

const topics: readonly OptionalTopic[] = ['reviews', 'news', 'offers'];

/** The subscription behind a link, as its holder sees it; 404 for a link to anything else. */
export async function readSubscription(tx: Tx, caller: Caller): Promise<Schemas['Subscription']> {
  if (caller.kind !== 'link' || caller.purpose !== 'subscription') refuse('not-found');
  const client = await tx
    .selectFrom('client')
    .select(['first_name', 'email'])
    .where('id', '=', caller.resource)
    .executeTakeFirst();
  if (!client) refuse('not-found');
  const channels = await channelsOf(tx);
  const chosen = await choicesOf(tx, caller.resource, channels);
  return {
    email: maskAddress(client.email),
    firstName: client.first_name,
    topics: [
      appointments(channels),
      ...topics.map((topic) =>
        toTopic(
          topic,
          chosen.filter((choice) => choice.topic === topic),
        ),
      ),
    ],
    reason: await lastReason(tx, caller.resource),
  };
}

/** The ways a practice writes to its clients. */
export async function channelsOf(tx: Tx): Promise<readonly Channel[]> {
  const { rows } = await sql<{ channels: Channel[] | null }>`
    select policies -> 'channels' as channels from practice where practice_id = current_practice()`.execute(tx);
  return rows[0]?.channels ?? ['email'];
}

interface Choice {
  readonly topic: OptionalTopic;
  readonly channel: Channel;
  readonly subscribed: boolean;
  readonly changed_at: Date | null;
}

/** What was chosen, or where nothing was, what the practice does for everybody; nothing that the address was refused for. */
async function choicesOf(tx: Tx, clientId: string, channels: readonly Channel[]): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select topic.name as topic, channel.name as channel, subscription.changed_at,
           coalesce(subscription.subscribed, agreed_to(${clientId}, topic.name, channel.name))
             and not is_own_refused(topic.name, channel.name) as subscribed
      from unnest(${topics}::text[]) as topic (name)
     cross join unnest(${channels}::text[]) with ordinality as channel (name, place)
      left join subscription on subscription.practice_id = current_practice() and subscription.client_id = ${clientId}
                            and subscription.topic = topic.name and subscription.channel = channel.name
     order by channel.place`.execute(tx);
  return rows;
}

/** Why less was wanted, as last said. */
async function lastReason(tx: Tx, clientId: string): Promise<UnsubscribeReason | null> {
  const row = await tx
    .selectFrom('subscription')
    .select('reason')
    .where('client_id', '=', clientId)
    .where('reason', 'is not', null)
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.reason ?? null;
}

function appointments(channels: readonly Channel[]): TopicSubscription {
  const always = channels.map((channel) => ({ channel, subscribed: true, changedAt: null }));
  return { topic: 'appointments', alwaysOn: true, channels: always };
}

function toTopic(topic: OptionalTopic, choices: readonly Choice[]): TopicSubscription {
  const channels = choices.map(({ channel, subscribed, changed_at }) => ({
    channel,
    subscribed,
    changedAt: changed_at?.toISOString() ?? null,
  }));
  return { topic, alwaysOn: false, channels };
}
