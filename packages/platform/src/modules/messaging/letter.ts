import type { MessageAudience, MessageKind } from './tables.ts';
import type { BookingDetails } from '../bookings/booking.view.ts';
import { therapistName } from '../bookings/booking.view.ts';
import { formattingLocale, sentencesFor } from './sentences.ts';

/** What a mail says, before it is set as text or as HTML. */
export interface Letter {
  readonly language: string;
  readonly subject: string;
  readonly greeting: string;
  readonly lead: string;
  /** What was booked: a word, and what stands beside it. */
  readonly facts: readonly (readonly [string, string])[];
  readonly button: { readonly label: string; readonly address: string; readonly hint: string } | null;
  readonly notes: readonly string[];
  readonly practice: { readonly name: string; readonly contact: readonly string[] };
  readonly accent: string;
}

/** What a letter is written from. */
export interface LetterSource {
  readonly kind: MessageKind;
  readonly audience: MessageAudience;
  readonly locale: string;
  readonly timeZone: string;
  readonly booking: BookingDetails;
  readonly practice: {
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly accent: string;
  };
  readonly manageAddress: string | null;
}

/** The letter about a booking, in the language and the zone of whoever reads it. */
export function writeLetter(source: LetterSource): Letter {
  const { kind, audience, booking, practice, manageAddress } = source;
  const sentences = sentencesFor(source.locale);
  const { subject, lead } = sentences[audience][kind];
  const client = onOneLine(`${booking.contact.firstName} ${booking.contact.lastName}`);
  return {
    language: sentences.language,
    subject: subject(audience === 'client' ? booking.service_name : client, shortDate(source)),
    greeting: sentences.greeting(audience === 'client' ? client : therapistName(booking)),
    lead,
    facts: audience === 'client' ? clientFacts(source) : therapistFacts(source, client),
    button:
      manageAddress === null ? null : { label: sentences.manage, address: manageAddress, hint: sentences.manageHint },
    notes: [
      sentences.calendarHint,
      sentences.zone(source.timeZone),
      ...(audience === 'client' ? [sentences.notWanted] : []),
    ],
    practice: {
      name: practice.name,
      contact:
        audience === 'client' ? [sentences.questions(practice.name), ...present(practice.phone, practice.email)] : [],
    },
    accent: practice.accent,
  };
}

function clientFacts(source: LetterSource): [string, string][] {
  const { booking, locale } = source;
  const sentences = sentencesFor(locale);
  return [
    [sentences.when, longDate(source)],
    [sentences.what, `${booking.service_name} · ${sentences.minutes(booking.duration_minutes)}`],
    [sentences.withWhom, therapistName(booking)],
    [sentences.where, booking.location ?? (booking.format === 'online' ? sentences.online : source.practice.name)],
    ...priceFact(source),
  ];
}

/** Whom to expect. What the client answered stays behind the practice's own door. */
function therapistFacts(source: LetterSource, client: string): [string, string][] {
  const { booking, locale } = source;
  const sentences = sentencesFor(locale);
  return [
    [sentences.when, longDate(source)],
    [sentences.what, `${booking.service_name} · ${sentences.minutes(booking.duration_minutes)}`],
    [sentences.withWhom, client],
    [sentences.email, booking.contact.email],
    ...(booking.contact.phone ? [[sentences.phone, booking.contact.phone] as [string, string]] : []),
    [sentences.where, booking.location ?? sentences.online],
  ];
}

function priceFact({ booking, locale }: LetterSource): [string, string][] {
  const { price_amount, price_currency } = booking;
  if (price_amount === null || price_currency === null) return [];
  return [[sentencesFor(locale).price, formatMoney(price_amount, price_currency, locale)]];
}

/** Minor units count as ISO 4217 has it, also where the habit of a language shows fewer digits. */
function formatMoney(amount: number, currency: string, locale: string): string {
  const digits = minorDigits(currency);
  const format = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(formattingLocale(locale), format).format(amount / 10 ** digits);
}

const withoutMinor = [
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'UYI',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
];
const withThree = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];

function minorDigits(currency: string): number {
  if (withoutMinor.includes(currency)) return 0;
  return withThree.includes(currency) ? 3 : 2;
}

function longDate(source: LetterSource): string {
  return format(source, { dateStyle: 'full', timeStyle: 'short' });
}

function shortDate(source: LetterSource): string {
  // 08:00, but 8:00 AM: as a time of its own would be written
  const hour = countsToTwelve(source.locale) ? 'numeric' : '2-digit';
  return format(source, { day: 'numeric', month: 'long', hour, minute: '2-digit' });
}

function countsToTwelve(locale: string): boolean {
  return new Intl.DateTimeFormat(formattingLocale(locale), { hour: 'numeric' }).resolvedOptions().hour12 === true;
}

function format({ booking, locale, timeZone }: LetterSource, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formattingLocale(locale), { ...options, timeZone }).format(booking.starts_at);
}

/** A line break in a name would begin a header of its own in the subject. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

function present(...values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}
