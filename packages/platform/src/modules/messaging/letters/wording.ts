import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { minorDigits } from '../../payments/minor-units.ts';
import { formattingLocale } from '../sentences.ts';

/** How whoever reads a letter writes dates, and in which zone. */
export interface Reader {
  readonly locale: string;
  readonly time_zone: string;
}

/** Monday, 30 March 2026 at 10:00. */
export function longDate(instant: Date, reader: Reader): string {
  return format(instant, reader, { dateStyle: 'full', timeStyle: 'short' });
}

/** Monday, 30 March 2026 at 10:00 (Europe/Berlin): for what must be done until then. */
export function withZone(instant: Date, reader: Reader): string {
  return `${longDate(instant, reader)} (${reader.time_zone})`;
}

/** 30 March at 10:00. */
export function shortDate(instant: Date, reader: Reader): string {
  // 08:00, but 8:00 AM: as a time of its own would be written
  const hour = countsToTwelve(reader.locale) ? 'numeric' : '2-digit';
  return format(instant, reader, { day: 'numeric', month: 'long', hour, minute: '2-digit' });
}

/** 30 March 2026. */
export function plainDate(instant: Date, reader: Reader): string {
  return format(instant, reader, { dateStyle: 'long' });
}

/** Whether the clocks of a zone change between two moments. */
export function clocksChange(zone: string, from: Date, to: Date): boolean {
  const clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const [before, after] = [from, to].map((at) => clock.formatToParts(at).find((part) => part.type === 'timeZoneName'));
  return before?.value !== after?.value;
}

/** Minor units count as ISO 4217 has it, also where the habit of a language shows fewer digits. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const digits = minorDigits(currency);
  const style = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(formattingLocale(locale), style).format(amount / 10 ** digits);
}

/** A telephone number in groups, as people read it; they are kept without. */
export function readablePhone(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

/** A line break in a name would begin a header of its own in the subject. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

function countsToTwelve(locale: string): boolean {
  return new Intl.DateTimeFormat(formattingLocale(locale), { hour: 'numeric' }).resolvedOptions().hour12 === true;
}

function format(instant: Date, { locale, time_zone }: Reader, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formattingLocale(locale), { ...options, timeZone: time_zone }).format(instant);
}
