const digits: Readonly<Record<string, number>> = {
  ...of(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...of(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...of(4, 'CLF UYW'),
};

/** How many digits of a currency's amounts stand behind the point, by ISO 4217: `Intl` says what is usual to show instead. */
export function minorDigits(currency: string): number {
  return digits[currency] ?? 2;
}

/**
 * A share of an amount in minor units, by whole percents. Half a unit is rounded up, so that it is never less than the share;
 * never more than the amount.
 */
export function percentOf(amount: number, percent: number): number {
  const share = (BigInt(amount) * BigInt(percent) * 2n + 100n) / 200n;
  return Math.min(amount, Number(share));
}

function of(count: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(' ').map((currency) => [currency, count]));
}
