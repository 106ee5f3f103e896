import type { Mail } from '../../../providers/mail.ts';
import { calendarEntry } from '../../bookings/calendar-entry.ts';
import { toCalendar } from '../../bookings/calendar.ts';
import type { BookingMessageKind } from '../tables.ts';
import type { Told } from './told-booking.ts';

const inviting: readonly BookingMessageKind[] = [
  'booking_received',
  'booking_confirmed',
  'booking_approved',
  'booking_rescheduled',
];

/**
 * The file that puts a booking into its reader's calendar, moves it there, or takes it off (RFC 5546). Nothing for what is not paid
 * for yet, nor to take off what was never sent to them.
 */
export async function calendarOf(told: Told): Promise<Mail['calendar']> {
  const { booking, message } = told;
  if (booking.status === 'pending_payment') return null;
  const isOver = message.audience === 'former_therapist' || !['pending_approval', 'confirmed'].includes(booking.status);
  if (isOver && !(await wasSent(told))) return null;
  return isOver ? toFile(told, 'CANCEL') : toFile(told, 'REQUEST');
}

function toFile(told: Told, method: 'REQUEST' | 'CANCEL'): NonNullable<Mail['calendar']> {
  const { booking, message, practice, sender, sentences } = told;
  const entry = calendarEntry(booking, sentences, message.audience === 'client' ? 'client' : 'therapist');
  const organizer = { name: practice.name, address: practice.email ?? sender, sentBy: sender };
  return {
    filename: sentences.calendarFile,
    method,
    content: toCalendar(
      [
        {
          ...entry,
          status: method === 'CANCEL' ? 'CANCELLED' : entry.status,
          invitation: { organizer, attendee: message.recipient },
        },
      ],
      method,
    ),
  };
}

async function wasSent({ tx, message, change }: Told): Promise<boolean> {
  const earlier = await tx
    .selectFrom('message')
    .innerJoin('booking_change', (join) =>
      join
        .onRef('booking_change.practice_id', '=', 'message.practice_id')
        .onRef('booking_change.id', '=', 'message.change_id'),
    )
    .select('message.id')
    .where('message.booking_id', '=', message.booking_id)
    .where('message.recipient', '=', message.recipient)
    .where('message.kind', 'in', inviting)
    .where('message.status', 'in', ['sending', 'sent', 'delivered'])
    .where('booking_change.number', '<', change?.number ?? 0)
    .executeTakeFirst();
  return earlier !== undefined;
}
