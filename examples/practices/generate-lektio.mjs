/** Writes the demo practice `lektio` and its portraits: tutors in Denmark, online and in six places. */
import { clients } from './common/clients.mjs';
import { smallPractice } from './common/small-practice.mjs';
import { write } from './common/write.mjs';
import { people } from './lektio/source/people.mjs';
import { practice, services } from './lektio/source/practice.mjs';
import { firstNames, lastNames, words } from './lektio/source/words.mjs';

const visitors = clients({
  count: 80,
  first: firstNames,
  last: lastNames,
  locales: ['da-DK', 'en-GB'],
  timeZone: practice.timeZone,
});

write('lektio', smallPractice({ practice, services, people, clients: visitors, usual: 'time-60', words }));
