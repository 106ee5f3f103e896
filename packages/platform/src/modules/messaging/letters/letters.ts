import type { MessageKind } from '../tables.ts';
import { writeBookingLetter } from './booking.ts';
import type { WriteLetter } from './letter.ts';
import { writeRequestedLinks } from './link-requested.ts';
import { writeNewsletter } from './newsletter.ts';
import { writeReportCardSent } from './report-card-sent.ts';
import { writeReviewInvitation } from './review-invited.ts';

/** Who writes which kind of message. */
export const letters: Readonly<Record<MessageKind, WriteLetter>> = {
  booking_confirmed: writeBookingLetter,
  booking_received: writeBookingLetter,
  review_invited: writeReviewInvitation,
  report_card_sent: writeReportCardSent,
  newsletter: writeNewsletter,
  link_requested: writeRequestedLinks,
};
