import type { MessageKind } from '../tables.ts';
import { writeBookingLetter } from './booking.ts';
import { writeInvitation } from './booking-invited.ts';
import { writeRequestLetter } from './booking-request.ts';
import type { WriteLetter } from './letter.ts';
import { writeRequestedLinks } from './link-requested.ts';
import { writeNewsletter } from './newsletter.ts';
import { writeRefundLetter } from './refund.ts';
import { writeReminder } from './reminder.ts';
import { writeReportCardSent } from './report-card-sent.ts';
import { writeReviewInvitation } from './review-invited.ts';

/** Who writes which kind of message. */
export const letters: Readonly<Record<MessageKind, WriteLetter>> = {
  booking_confirmed: writeBookingLetter,
  booking_received: writeBookingLetter,
  booking_payment_due: writeBookingLetter,
  booking_approved: writeBookingLetter,
  booking_declined: writeBookingLetter,
  booking_cancelled: writeBookingLetter,
  booking_rescheduled: writeBookingLetter,
  booking_expired: writeBookingLetter,
  booking_reminder_day: writeReminder,
  booking_reminder_hour: writeReminder,
  payment_refunded: writeRefundLetter,
  payment_returned: writeRefundLetter,
  booking_request_received: writeRequestLetter,
  booking_request_answered: writeRequestLetter,
  booking_invited: writeInvitation,
  review_invited: writeReviewInvitation,
  report_card_sent: writeReportCardSent,
  newsletter: writeNewsletter,
  link_requested: writeRequestedLinks,
};
