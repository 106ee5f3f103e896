import type { RefundMessageKind } from '../tables.ts';
import { clientName, timeFacts } from './booking-facts.ts';
import { returnFacts } from './booking-money.ts';
import type { Content, Writing } from './letter.ts';
import { tellBooking } from './told-booking.ts';
import { formatMoney, shortDate } from './wording.ts';

/** Tells a client that money goes back to them, how much and for what. */
export async function writeRefundLetter(writing: Writing): Promise<Content> {
  const told = await tellBooking(writing);
  const { booking, message, sentences, money } = told;
  const { subject, lead } = sentences.booking.refunds[message.kind as RefundMessageKind];
  return {
    subject: subject(booking.service_name, shortDate(booking.starts_at, message)),
    greeting: sentences.greeting(clientName(booking)),
    paragraphs: [lead(await amountOf(writing))],
    facts: [...timeFacts(told), ...returnFacts(money, told)],
    notes: [sentences.booking.refundTakes, sentences.zone(message.time_zone)],
  };
}

async function amountOf({ tx, message }: Writing): Promise<string> {
  const { amount, currency } = await tx
    .selectFrom('refund')
    .innerJoin('payment', (join) =>
      join.onRef('payment.practice_id', '=', 'refund.practice_id').onRef('payment.id', '=', 'refund.payment_id'),
    )
    .select(['refund.amount', 'payment.currency'])
    .where('refund.id', '=', message.refund_id)
    .executeTakeFirstOrThrow();
  return formatMoney(amount, currency, message.locale);
}
