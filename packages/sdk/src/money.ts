import type { Currency, Money } from './generated/schema.ts';

/**
 * An amount of money in the words of a language: 9000 with EUR is `90,00 €` in `de-DE`. The digits after the point are
 * those of ISO 4217; of `options`, `trailingZeroDisplay: 'stripIfInteger'` makes it `90 €`.
 * @throws {RangeError} for a currency or a language that cannot be one.
 */
export function formatMoney(
  { amount, currency }: Money,
  locale?: Intl.LocalesArgument,
  options?: Intl.NumberFormatOptions,
): string {
  const digits = minorDigits(currency);
  const style = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, { ...style, ...options }).format(amount / 10 ** digits);
}

/**
 * How many digits of a currency's amounts stand after the point, by ISO 4217: of EUR 2, so that 9000 are 90 €. `Intl`
 * shows fewer for some – none for HUF, which has two – and would misread the amount.
 */
export function minorDigits(currency: Currency): number {
  if (withoutMinor.includes(currency)) return 0;
  if (withThousandths.includes(currency)) return 3;
  return ofFunds.includes(currency) ? 4 : 2;
}

const withoutMinor = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const withThousandths = 'BHD IQD JOD KWD LYD OMR TND';
const ofFunds = 'CLF UYW';
