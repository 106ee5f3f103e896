import { bookings } from './bookings.mjs';
import { reviews } from './reviews.mjs';
import { therapist } from './therapist.mjs';

/** How likely a free start is taken in a practice of a dozen people, by load and week; week 0 is the one of the import. */
const taken = {
  full: (week) => (week < 0 ? 0.3 : week < 4 ? 1 : 0.3),
  busy: (week) => (week < 0 ? 0.14 : week < 2 ? 0.55 : 0.15),
  open: (week) => (week < 0 ? 0.08 : week < 2 ? 0.2 : 0.05),
};

/** The import file of a practice whose people are written down one by one. */
export const smallPractice = ({ practice, services, people, clients, usual, words }) => {
  const everyone = people.map(therapist(practice, services));
  const sessions = bookings({ therapists: everyone, clients, services, usual, taken });
  return {
    practice,
    services,
    therapists: everyone.map(({ row }) => row),
    clients,
    bookings: sessions,
    reviews: reviews(sessions, clients, words),
  };
};
