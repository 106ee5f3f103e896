import { sql } from 'kysely';
import { findClient } from './find-client.ts';
import type { Content, Writing } from './letter.ts';
import type { MailLinkPurpose } from './link-to.ts';
import { plainDate, shortDate } from './wording.ts';

type Line = NonNullable<Content['links']>[number];

const mostOfAKind = 5;
const linkDays = 30;
const subscriptionDays = 90;

/** Fresh links for who lost theirs: to the latest appointments, to report cards, and to what mail they get. */
export async function writeRequestedLinks(writing: Writing): Promise<Content> {
  const { tx, message, sentences } = writing;
  const client = await findClient(tx, message);
  const { subject, lead, nothing, notAsked } = sentences.linkRequested;
  const links = await linksOf(writing, client.id);
  return {
    subject,
    greeting: sentences.greeting(client.name),
    paragraphs: [links.length > 0 ? lead : nothing],
    links,
    notes: [...(links.length > 0 ? [sentences.manageHint] : []), notAsked],
  };
}

/** What was asked for, or else everything that manages something. */
async function linksOf(writing: Writing, clientId: string): Promise<Line[]> {
  const wanted = writing.message.link_purpose;
  const isWanted = (purpose: MailLinkPurpose): boolean => wanted === null || wanted === purpose;
  return [
    ...(isWanted('manage_booking') ? await toBookings(writing, clientId) : []),
    ...(wanted === 'review' ? await toReviews(writing, clientId) : []),
    ...(isWanted('report_card') ? await toReportCards(writing, clientId) : []),
    ...(isWanted('subscription') ? [await toSubscription(writing, clientId)] : []),
  ];
}

async function toBookings(writing: Writing, clientId: string): Promise<Line[]> {
  const bookings = await bookingsOf(writing, clientId)
    .where('status', 'in', ['confirmed', 'pending_approval', 'pending_payment', 'completed'])
    .execute();
  return Promise.all(bookings.map((booking) => toBooking(writing, booking, 'manage_booking')));
}

async function toReviews(writing: Writing, clientId: string): Promise<Line[]> {
  const bookings = await bookingsOf(writing, clientId).where('status', '=', 'completed').execute();
  return Promise.all(bookings.map((booking) => toBooking(writing, booking, 'review')));
}

type LatestBooking = Awaited<ReturnType<ReturnType<typeof bookingsOf>['execute']>>[number];

/** Those that lie ahead, furthest first, then those that are over. */
function bookingsOf({ tx }: Writing, clientId: string) {
  return tx
    .selectFrom('booking_details')
    .select(['id', 'starts_at', 'ends_at', 'service_name'])
    .where('id', 'in', (own) => own.selectFrom('booking').select('id').where('client_id', '=', clientId))
    .orderBy('starts_at', 'desc')
    .limit(mostOfAKind);
}

async function toBooking(
  { message, sentences, linkTo }: Writing,
  { id, starts_at, ends_at, service_name }: LatestBooking,
  purpose: MailLinkPurpose,
): Promise<Line> {
  const from = Math.max(ends_at.getTime(), message.created_at.getTime());
  const { booking, review } = sentences.linkRequested;
  const label = (purpose === 'review' ? review : booking)(service_name, shortDate(starts_at, message));
  return { label, address: await linkTo(purpose, id, daysAfter(from, linkDays)) };
}

async function toReportCards({ tx, message, sentences, linkTo }: Writing, clientId: string): Promise<Line[]> {
  const cards = await tx
    .selectFrom('report_card')
    .innerJoin('booking', (join) =>
      join
        .onRef('booking.practice_id', '=', 'report_card.practice_id')
        .onRef('booking.id', '=', 'report_card.booking_id'),
    )
    .select(['report_card.id', 'report_card.expires_at', 'booking.starts_at'])
    .where('booking.client_id', '=', clientId)
    .where('report_card.status', '=', 'sent')
    .where('report_card.archived_at', 'is', null)
    .where('report_card.expires_at', '>', sql<Date>`app_now()`)
    .orderBy('booking.starts_at', 'desc')
    .limit(mostOfAKind)
    .execute();
  return Promise.all(
    cards.map(async ({ id, expires_at, starts_at }) => ({
      label: sentences.linkRequested.reportCard(plainDate(starts_at, message)),
      address: await linkTo('report_card', id, expires_at ?? daysAfter(message.created_at.getTime(), linkDays)),
    })),
  );
}

async function toSubscription({ message, sentences, linkTo }: Writing, clientId: string): Promise<Line> {
  const expiresAt = daysAfter(message.created_at.getTime(), subscriptionDays);
  return {
    label: sentences.linkRequested.subscription,
    address: await linkTo('subscription', clientId, expiresAt),
  };
}

function daysAfter(milliseconds: number, days: number): Date {
  return new Date(milliseconds + days * 86_400_000);
}
