/** Writes the demo practice `pawhaus` and its portraits: groomers in four salons around Los Angeles, in their aprons. */
import { clients } from './common/clients.mjs';
import { withDependants } from './common/dependants.mjs';
import { withMailing } from './common/mailing.mjs';
import { withReportCards } from './common/report-cards.mjs';
import { smallPractice } from './common/small-practice.mjs';
import { write } from './common/write.mjs';
import { cards, discountCodes, newsletter, pets } from './pawhaus/source/more.mjs';
import { people } from './pawhaus/source/people.mjs';
import { practice, services } from './pawhaus/source/practice.mjs';
import { firstNames, lastNames, words } from './pawhaus/source/words.mjs';

const visitors = clients({
  count: 80,
  first: firstNames,
  last: lastNames,
  phone: (index) => `+1 323 555 01${String(20 + index).padStart(2, '0')}`,
  locales: ['en-US', 'es-US'],
  timeZone: practice.timeZone,
});

const visits = smallPractice({ practice, services, people, clients: visitors, usual: 'full', words });

const file = withMailing(withReportCards(withDependants(visits, pets), cards), newsletter);

write('pawhaus', { ...file, discountCodes }, { apron: true });
