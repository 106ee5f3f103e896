/**
 * Writes the demo practice `kiez` and its portraits; the same on every machine, every time.
 *
 *   node examples/practices/generate-kiez.mjs [--out FILE] [--portraits DIRECTORY]
 */
import { bookings } from './common/bookings.mjs';
import { withMailing } from './common/mailing.mjs';
import { withOrigins } from './common/origins.mjs';
import { reviews } from './common/reviews.mjs';
import { write } from './common/write.mjs';
import { clients } from './kiez/source/clients.mjs';
import { newsletter } from './kiez/source/newsletter.mjs';
import { origin } from './kiez/source/origins.mjs';
import { practice, services } from './kiez/source/practice.mjs';
import { reviewWords } from './kiez/source/review-words.mjs';
import { therapists } from './kiez/source/therapists.mjs';

const everyone = therapists();
const visitors = clients();

/** How likely a free start is taken, by load and week. */
const taken = {
  full: (week) => (week < 0 ? 0.12 : week < 4 ? 1 : 0.2),
  busy: (week) => (week < 0 ? 0.019 : week < 2 ? 0.15 : 0.03),
  open: (week) => (week < 0 ? 0.019 : week < 2 ? 0.03 : 0.008),
};

const sessions = bookings({ therapists: everyone, clients: visitors, services, usual: 'einzelsitzung', taken });

const file = {
  practice,
  services,
  therapists: everyone.map(({ row }) => row),
  clients: visitors,
  bookings: sessions,
  reviews: reviews(sessions, visitors, reviewWords),
};

write('kiez', withOrigins(withMailing(file, newsletter), origin));
