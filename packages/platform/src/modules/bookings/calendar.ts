/** One appointment, as RFC 5545 knows it. */
export interface CalendarEntry {
  /** The same for every version of the appointment. */
  readonly uid: string;
  /** Rises with every version that changes the time. */
  readonly sequence: number;
  readonly stamp: Date;
  readonly start: Date;
  readonly end: Date;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  /** Who invites whom, where the file is sent to somebody (RFC 5546); a file that is fetched names neither. */
  readonly invitation?: { readonly organizer: Organizer; readonly attendee: string };
}

/** Whose appointment it is, and who writes on their behalf. */
export interface Organizer {
  readonly name: string;
  readonly address: string;
  readonly sentBy: string;
}

/** What a calendar does with the file: shows it, takes it as an invitation or its newer version, or takes it off. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/** An iCalendar file (RFC 5545) with an event for each entry; times in UTC, so that no zone rule need travel with them. */
export function toCalendar(entries: readonly CalendarEntry[], method: CalendarMethod = 'PUBLISH'): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attune//Booking//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...entries.flatMap(toEvent),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toEvent(entry: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${toUtc(entry.stamp)}`,
    `DTSTART:${toUtc(entry.start)}`,
    `DTEND:${toUtc(entry.end)}`,
    ...(entry.invitation ? toPeople(entry.invitation) : []),
    `SUMMARY:${escapeText(entry.summary)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    ...(entry.location === null ? [] : [`LOCATION:${escapeText(entry.location)}`]),
    `STATUS:${entry.status}`,
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** Whoever gets the file has agreed already, so their calendar need not ask. */
function toPeople({ organizer, attendee }: NonNullable<CalendarEntry['invitation']>): string[] {
  const { name, address, sentBy } = organizer;
  const sender = sentBy === address ? '' : `;SENT-BY="mailto:${toParameter(sentBy)}"`;
  return [
    `ORGANIZER;CN="${toParameter(name)}"${sender}:mailto:${escapeAddress(address)}`,
    `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${escapeAddress(attendee)}`,
  ];
}

/** Text as a property value (RFC 5545, 3.3.11), without the control characters that none may hold. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

/** Text between the quotes of a parameter, which knows no escapes. */
function toParameter(text: string): string {
  return text.replaceAll('"', '’').replaceAll(/\p{Cc}/gu, ' ');
}

/** Nothing in an address may begin a line of its own. */
function escapeAddress(address: string): string {
  return address.replaceAll(/[\s\p{Cc}]/gu, '');
}

/** A line in pieces of at most 75 octets (RFC 5545, 3.1), never cut inside a character. */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function toUtc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
