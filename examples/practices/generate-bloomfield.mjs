/** Writes the demo practice `bloomfield` and its portraits: psychologists between Boston and Philadelphia. */
import { clients } from './common/clients.mjs';
import { withDependants } from './common/dependants.mjs';
import { withGroupSessions } from './common/group-sessions.mjs';
import { withMailing } from './common/mailing.mjs';
import { smallPractice } from './common/small-practice.mjs';
import { write } from './common/write.mjs';
import { children, groups, newsletter } from './bloomfield/source/more.mjs';
import { people } from './bloomfield/source/people.mjs';
import { practice, services } from './bloomfield/source/practice.mjs';
import { firstNames, lastNames, words } from './bloomfield/source/words.mjs';

const visitors = clients({
  count: 80,
  first: firstNames,
  last: lastNames,
  phone: (index) => `+1 212 555 01${String(20 + index).padStart(2, '0')}`,
  locales: ['en-US', 'es-US'],
  timeZone: practice.timeZone,
});

const sessions = smallPractice({ practice, services, people, clients: visitors, usual: 'session', words });

write('bloomfield', withMailing(withGroupSessions(withDependants(sessions, children), groups), newsletter));
