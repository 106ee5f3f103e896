import type { Selectable } from 'kysely';
import type { Config } from '../../config.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Mail } from '../../providers/mail.ts';
import { findBooking, type BookingDetails } from '../bookings/booking.view.ts';
import { calendarEntry } from '../bookings/calendar-entry.ts';
import { toCalendar } from '../bookings/calendar.ts';
import { managePurpose } from '../bookings/manage-session.ts';
import { resolveLink } from '../trust/link-generation.ts';
import type { Links } from '../trust/links.ts';
import { toHtml } from './letter-html.ts';
import { toText } from './letter-text.ts';
import { writeLetter } from './letter.ts';
import { mailAccent } from './mail-accent.ts';
import { sentencesFor } from './sentences.ts';
import type { MessageTable } from './tables.ts';

export type MessageRow = Selectable<MessageTable>;

/** What turns a row into a mail: where the platform is, and what signs its links. */
export interface Rendering {
  readonly config: Pick<Config, 'publicUrl' | 'mailFrom'>;
  readonly links: Links;
}

const linkDays = 30;

/** The mail of a row, made anew each time: its link is derived here and kept nowhere. */
export async function renderMessage(tx: Tx, message: MessageRow, { config, links }: Rendering): Promise<Mail> {
  if (message.booking_id === null) throw new Error(`a ${message.kind} message is about a booking`);
  const booking = await findBooking(tx, message.booking_id);
  const practice = await tx
    .selectFrom('practice')
    .selectAll()
    .where('practice_id', '=', message.practice_id)
    .executeTakeFirstOrThrow();
  const token = message.audience === 'client' ? await manageToken(tx, links, message.practice_id, booking) : null;
  const letter = writeLetter({
    kind: message.kind,
    audience: message.audience,
    locale: message.locale,
    timeZone: message.time_zone,
    booking,
    practice: {
      name: practice.name,
      phone: practice.phone,
      email: practice.email,
      accent: mailAccent(practice.theme['accent']),
    },
    // behind the #, so that no server, proxy or log on the way sees it
    manageAddress: token === null ? null : `${config.publicUrl}/p/${practice.slug}/booking#${token}`,
  });
  const sentences = sentencesFor(message.locale);
  return {
    from: { name: practice.name, address: addressOf(config.mailFrom) },
    to: message.recipient,
    replyTo: practice.email,
    subject: letter.subject,
    text: toText(letter),
    html: toHtml(letter),
    messageId: message.message_id,
    calendar: {
      filename: sentences.calendarFile,
      method: 'PUBLISH',
      content: toCalendar(calendarEntry(booking, sentences, message.audience)),
    },
  };
}

/** A client knows the practice, not whoever runs its platform. */
function addressOf(mailFrom: string): string {
  return /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom;
}

async function manageToken(tx: Tx, links: Links, practiceId: string, { id, ends_at }: BookingDetails): Promise<string> {
  const { generation } = await resolveLink(tx, managePurpose, id);
  const expiresAt = new Date(ends_at.getTime() + linkDays * 86_400_000);
  return links.token({ purpose: managePurpose, practiceId, id, generation, expiresAt });
}
