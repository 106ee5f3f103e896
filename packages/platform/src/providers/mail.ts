import type { CalendarMethod } from '../modules/bookings/calendar.ts';

/** A mail, ready to be sent. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stays the same when a mail is sent again, so that the receiving side can tell. */
  readonly messageId: string;
  /** Where a mail program unsubscribes its reader by one call (RFC 8058); null for mail that nobody can unsubscribe from. */
  readonly unsubscribe: string | null;
  readonly calendar: { readonly filename: string; readonly method: CalendarMethod; readonly content: string } | null;
}

/** Whoever carries mail away. */
export interface Mailer {
  /** Resolves once the mail was taken over; rejects when it was not, or when that is not known. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The headers of a mail that a person may want to look at. */
export function headersOf(mail: Mail): Record<string, string> {
  const { from, to, replyTo, subject, messageId } = mail;
  return {
    From: `${from.name} <${from.address}>`,
    To: to,
    ...(replyTo === null ? {} : { 'Reply-To': replyTo }),
    Subject: subject,
    'Message-ID': messageId,
    ...ownHeadersOf(mail),
  };
}

/** The headers that are ours to write, and not the mail server's. */
export function ownHeadersOf({ unsubscribe }: Mail): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribe === null
      ? {}
      : { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}
