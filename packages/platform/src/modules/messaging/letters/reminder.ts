import { clientFacts, clientName, joiningLinks, zoneNotes } from './booking-facts.ts';
import { costFacts } from './booking-money.ts';
import type { ReminderKind } from '../tables.ts';
import type { Content, Writing } from './letter.ts';
import { manageLink } from './manage-link.ts';
import { tellBooking } from './told-booking.ts';
import { shortDate } from './wording.ts';

/** Reminds a client of what is agreed: where to be or to join comes first, and what they may change stays at hand. */
export async function writeReminder(writing: Writing): Promise<Content> {
  const told = await tellBooking(writing);
  const { booking, message, sentences } = told;
  const { subject, lead } = sentences.booking.client[message.kind as ReminderKind];
  const { hint, ...manage } = await manageLink(told);
  const [join] = joiningLinks(told);
  return {
    subject: subject(booking.service_name, shortDate(booking.starts_at, message)),
    greeting: sentences.greeting(clientName(booking)),
    paragraphs: [lead],
    facts: [...clientFacts(told), ...costFacts(told.money, told, false)],
    button: join ?? { ...manage, ...(hint === undefined ? {} : { hint }) },
    links: join ? [manage] : [],
    notes: [...(join && hint !== undefined ? [hint] : []), ...zoneNotes(told)],
  };
}
