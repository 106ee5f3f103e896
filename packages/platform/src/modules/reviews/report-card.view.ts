import type { Selectable } from 'kysely';
import type { Caller } from '../../database/caller.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from '../availability/slot.view.ts';
import { bookingOfLink, bookingsOfPractice, toBookingTherapist, type LinkedBooking } from './linked-booking.ts';
import type { ReportCardTable } from './tables.ts';

type Row = Selectable<ReportCardTable>;

/** A card as who came by its link may read it; how often it was opened is the practice's to know. */
export type SharedCard = Omit<Row, 'external_id' | 'view_count' | 'last_viewed_at'> &
  Partial<Pick<Row, 'view_count' | 'last_viewed_at'>>;

/** The card as the caller may see it; 404 for one they may not, and for one that was put away. */
export async function readReportCard(
  tx: Tx,
  caller: Caller,
  id: string,
  publicUrl: string,
): Promise<Schemas['ReportCard']> {
  const card = (await (caller.kind === 'link' ? findShared(tx, id) : findOwn(tx, id))) ?? refuse('not-found');
  const booking =
    caller.kind === 'link'
      ? await bookingOfLink(tx)
      : (await bookingsOfPractice(tx, [card.booking_id])).get(card.booking_id);
  const reviews = await reviewsOf(tx, [card.booking_id]);
  return toReportCard(card, booking ?? refuse('not-found'), reviews.get(card.booking_id), publicUrl);
}

/** What those bookings were rated, as far as the caller may see it. */
export async function reviewsOf(tx: Tx, bookingIds: readonly string[]): Promise<ReadonlyMap<string, RatedBooking>> {
  if (bookingIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('review')
    .select(['id', 'booking_id', 'rating'])
    .where('booking_id', 'in', bookingIds)
    .execute();
  return new Map(rows.map((row) => [row.booking_id, row]));
}

interface RatedBooking {
  readonly id: string;
  readonly booking_id: string;
  readonly rating: number;
}

/** What a card looks like outside. */
export function toReportCard(
  card: SharedCard,
  booking: LinkedBooking,
  review: RatedBooking | undefined,
  publicUrl: string,
): Schemas['ReportCard'] {
  return {
    id: card.id,
    status: card.status,
    dontSend: card.dont_send,
    title: card.title,
    summary: card.summary,
    observations: card.observations.map(({ label, text }) => ({ label, text })),
    recommendations: card.recommendations,
    photoUrls: card.photo_urls.map((url) => (url.startsWith('/') ? publicUrl + url : url)),
    booking: {
      id: booking.id,
      startsAt: toInstant(booking.starts_at.getTime()),
      timeZone: booking.practice_time_zone,
    },
    therapist: toBookingTherapist(booking, publicUrl),
    service: { id: booking.service_id, name: booking.service_name },
    dependant: booking.dependant_name === null ? null : { name: booking.dependant_name },
    client: { firstName: booking.first_name },
    review: review ? { id: review.id, rating: review.rating } : null,
    ...(card.view_count === undefined
      ? {}
      : { viewCount: card.view_count, lastViewedAt: instantOf(card.last_viewed_at ?? null) }),
    sentAt: instantOf(card.sent_at),
    expiresAt: instantOf(card.expires_at),
    createdAt: toInstant(card.created_at.getTime()),
    updatedAt: toInstant(card.updated_at.getTime()),
  };
}

const shared = [
  'practice_id',
  'id',
  'booking_id',
  'status',
  'dont_send',
  'title',
  'summary',
  'observations',
  'recommendations',
  'photo_urls',
  'sent_at',
  'expires_at',
  'archived_at',
  'created_at',
  'updated_at',
] as const;

function findShared(tx: Tx, id: string): Promise<SharedCard | undefined> {
  return tx.selectFrom('report_card').select(shared).where('id', '=', id).executeTakeFirst();
}

function findOwn(tx: Tx, id: string): Promise<SharedCard | undefined> {
  return tx
    .selectFrom('report_card')
    .select([...shared, 'view_count', 'last_viewed_at'])
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
}

function instantOf(date: Date | null): string | null {
  return date && toInstant(date.getTime());
}
