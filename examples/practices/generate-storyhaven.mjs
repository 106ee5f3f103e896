/** Writes the demo practice `storyhaven` and its portraits: psychologists in India, online and in fourteen cities. */
import { clients } from './common/clients.mjs';
import { withMailing } from './common/mailing.mjs';
import { withOrigins } from './common/origins.mjs';
import { smallPractice } from './common/small-practice.mjs';
import { write } from './common/write.mjs';
import { newsletter } from './storyhaven/source/more.mjs';
import { origin } from './storyhaven/source/origins.mjs';
import { people } from './storyhaven/source/people.mjs';
import { practice, services } from './storyhaven/source/practice.mjs';
import { firstNames, lastNames, words } from './storyhaven/source/words.mjs';

const visitors = clients({
  count: 70,
  first: firstNames,
  last: lastNames,
  locales: ['en-IN', 'hi-IN'],
  timeZone: practice.timeZone,
});
const skins = [
  [3, [0.76, 0.062]],
  [4, [0.67, 0.068]],
  [3, [0.57, 0.064]],
];
const darks = [
  [0.24, 0.02],
  [0.28, 0.03],
  [0.31, 0.035],
];

const sessions = smallPractice({ practice, services, people, clients: visitors, usual: 'individual', words });

write('storyhaven', withOrigins(withMailing(sessions, newsletter), origin), { skins, darks });
