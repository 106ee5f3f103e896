import { createRandom } from './random.mjs';

/**
 * The file with what its clients agreed to, and one newsletter to go out at once: four read news, one of them offers too, one
 * wants to hear of neither news nor reviews. Some who came of late and wrote no review yet agreed to be asked for one.
 */
export const withMailing = (file, newsletter) => {
  const random = createRandom('mailing');
  const [first, second, third, fourth, never] = random.sample(
    file.clients.map(({ externalId }) => externalId),
    5,
  );
  const askable = withoutReview(file).filter((client) => client !== never);
  if (askable.length === 0) throw new Error('everybody has written a review');
  const choices = [
    ...[first, second, third, fourth].map((client, index) => choice(client, 'news', true, -40 - 9 * index)),
    choice(fourth, 'offers', true, -67),
    choice(never, 'news', false, -21),
    choice(never, 'reviews', false, -21),
    ...askable.slice(0, 4).map((client, index) => choice(client, 'reviews', true, -35 - 6 * index)),
  ];
  const choicesOf = Map.groupBy(choices, ({ client }) => client);
  return {
    ...file,
    clients: file.clients.map((client) => {
      const own = choicesOf.get(client.externalId)?.map(({ client: _, ...subscription }) => subscription);
      return own ? { ...client, subscriptions: own } : client;
    }),
    campaigns: [{ externalId: 'newsletter-1', topic: 'news', ...newsletter, sendAt: 'P0DT00:00' }],
  };
};

const choice = (client, topic, subscribed, day) => ({
  client,
  topic,
  channel: 'email',
  subscribed,
  source: subscribed ? 'booking' : 'link',
  at: `-P${-day}DT11:00`,
});

// Of the last week, nearest first.
const withoutReview = ({ bookings, reviews }) => {
  const reviewed = new Set(reviews.map(({ booking }) => booking));
  const recent = bookings.filter(
    ({ externalId, status, startsAt }) =>
      status === 'completed' && !reviewed.has(externalId) && /^-P[1-7]DT/.test(startsAt),
  );
  return [...new Set(recent.sort((a, b) => day(a) - day(b)).map(({ client }) => client))];
};

const day = ({ startsAt }) => Number(/\d+/.exec(startsAt)[0]);
