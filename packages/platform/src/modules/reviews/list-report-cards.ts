import { operation } from '../../http/operation.ts';
import { refuse } from '../../http/problem.ts';
import { bookingsOfPractice } from './linked-booking.ts';
import { isOlder, pageOf, place } from '../../http/newest-first.ts';
import { reviewsOf, toReportCard } from './report-card.view.ts';

/** The cards of the practice that were not put away, newest first. */
export const listReportCards = operation('listReportCards', async ({ query, tx, deps, next }) => {
  const { limit = 12, cursor, bookingId, status } = query;
  const rows = await tx
    .selectFrom('report_card')
    .selectAll()
    .select(place.as('place'))
    .where('archived_at', 'is', null)
    .where(isOlder(cursor))
    .$if(bookingId !== undefined, (all) => all.where('booking_id', '=', bookingId ?? ''))
    .$if(status !== undefined, (all) => all.where('status', '=', status ?? 'draft'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  const ids = page.map(({ booking_id }) => booking_id);
  const [bookings, reviews] = [await bookingsOfPractice(tx, ids), await reviewsOf(tx, ids)];
  const data = page.map((card) =>
    toReportCard(
      card,
      bookings.get(card.booking_id) ?? refuse('not-found'),
      reviews.get(card.booking_id),
      deps.config.publicUrl,
    ),
  );
  return { status: 200, headers, body: { data, nextCursor } };
});
