/**
 * @attune/sdk/format: amounts, and what a clock shows where. Apart from the client, so that who does not show them to
 * people carries none of it. Importing it does nothing.
 */
export { formatMoney, minorDigits } from './money.ts';
export { inZone, toDate, type ZonedTime } from './time.ts';
