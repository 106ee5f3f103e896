import { createRandom } from './random.mjs';

/** Reviews: of each client and therapist at most one, of their last session, good and bad, in `words` by stars and language. */
export const reviews = (bookings, clients, words) => {
  const languageOf = new Map(clients.map(({ externalId, locale }) => [externalId, locale.slice(0, 2)]));
  const lastOfPair = new Map(
    bookings
      .filter(({ status }) => status === 'completed')
      .map((booking) => [`${booking.client} ${booking.therapist}`, booking]),
  );
  const random = createRandom('reviews');
  return [...lastOfPair.values()]
    .filter(() => random.chance(0.88))
    .map((booking, index) => review(booking, index, words, languageOf.get(booking.client), random));
};

const review = (booking, index, wordsOf, language, random) => {
  const rating = random.weighted([
    [46, 5],
    [31, 4],
    [13, 3],
    [6, 2],
    [4, 1],
  ]);
  const [first, second] = wordsOf[rating][language] ?? wordsOf[rating].en;
  const words = random.chance(0.62)
    ? [random.pick(first), ...(random.chance(0.55) ? [random.pick(second)] : [])].join(' ')
    : '';
  return {
    externalId: `review-${String(index + 1).padStart(4, '0')}`,
    booking: booking.externalId,
    rating,
    ...(words ? { text: words } : {}),
    visibility: random.chance(0.92) ? 'published' : 'private',
    createdAt: dayAfter(booking.startsAt, random),
  };
};

const dayAfter = (startsAt, random) => {
  const day = -Number(/\d+/.exec(startsAt)[0]);
  const days = Math.min(-1, day + random.integer(1, 4));
  return `-P${-days}DT${String(random.integer(8, 21)).padStart(2, '0')}:${String(random.integer(0, 59)).padStart(2, '0')}`;
};
