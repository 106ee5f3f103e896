/** Writes the demo practice `lektio` and its portraits: tutors in Denmark, online and in six places. */
import { clients } from './common/clients.mjs';
import { withGroupSessions } from './common/group-sessions.mjs';
import { withMailing } from './common/mailing.mjs';
import { smallPractice } from './common/small-practice.mjs';
import { write } from './common/write.mjs';
import { discountCodes, groups, newsletter } from './lektio/source/more.mjs';
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

const sessions = smallPractice({ practice, services, people, clients: visitors, usual: 'time-60', words });

write('lektio', { ...withMailing(withGroupSessions(sessions, groups), newsletter), discountCodes });
