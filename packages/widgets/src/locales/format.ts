import { minorDigits } from '@attune/sdk/format';
import { made } from './made.ts';

/** An amount in integer minor units, as the platform gives it. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Dates, times, prices and lists in the words of one language. Times are given their zone. */
export class Format {
  /** The BCP 47 tag that dates and times follow, such as `en-DE`: English words, the clock of the practice's country. */
  readonly lang: string;
  /**
   * What numbers and names follow, such as `en`: a borrowed country must not turn 4.8 into 4,8.
   * Its digits are those of the dates, so that no sentence has both ٤ and 4.
   */
  readonly words: string;
  readonly #clock: Intl.DateTimeFormatOptions;

  /**
   * `clock` is whose hours are meant: where a day has 24 of them they are not counted twice to twelve in another language.
   * `hours`, `h12` or `h23`, is what the visitor wants instead.
   */
  constructor(lang: string, words = lang, clock = lang, hours?: 'h12' | 'h23') {
    const { numberingSystem } = made(Intl.NumberFormat, lang, undefined).resolvedOptions();
    const { hourCycle } = made(Intl.DateTimeFormat, clock, { hour: 'numeric' }).resolvedOptions();
    this.lang = lang;
    this.words = String(new Intl.Locale(words, { numberingSystem }));
    // the month on screen is Gregorian, so that in Riyadh its days are too
    this.#clock = {
      calendar: 'gregory',
      ...(hourCycle === 'h23' && { hourCycle }),
      ...(hours && { hourCycle: hours }),
    };
  }

  /** "09:00" or "9:00 AM". Without a zone, by the visitor's own clock. */
  time(instant: string | number | Date, timeZone?: string): string {
    const hour = this.#clock.hourCycle === 'h23' ? '2-digit' : 'numeric';
    return this.dateTime(instant, { ...(timeZone && { timeZone }), hour, minute: '2-digit' });
  }

  /** "Tue 24 Nov": the date on a card. */
  shortDate(instant: string | number | Date, timeZone: string): string {
    return this.dateTime(instant, { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
  }

  /** "Tuesday, 24 November": the date of an appointment. */
  longDate(instant: string | number | Date, timeZone: string): string {
    return this.dateTime(instant, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** Anything else that `Intl.DateTimeFormat` can say. */
  dateTime(instant: string | number | Date, options: Intl.DateTimeFormatOptions): string {
    return made(Intl.DateTimeFormat, this.lang, { ...this.#clock, ...options }).format(new Date(instant));
  }

  /** "90 €". Decimals only when there are any. */
  money({ amount, currency }: Money): string {
    const digits = minorDigits(currency);
    const whole = amount % 10 ** digits === 0;
    const options = {
      style: 'currency',
      currency,
      minimumFractionDigits: whole ? 0 : digits,
      maximumFractionDigits: digits,
    } as const;
    return this.number(amount / 10 ** digits, options);
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    return made(Intl.NumberFormat, this.words, options).format(value);
  }

  /** "German" for `de`; the code itself when it has no name. */
  language(code: string): string {
    try {
      return made(Intl.DisplayNames, this.words, { type: 'language' }).of(code) ?? code;
    } catch {
      return code; // not a language tag; what the practice wrote is better than nothing
    }
  }
}
