import { daysBefore } from '../../common/origins.mjs';

/**
 * What `cal_bookings` of source 000 says of a booking: its uid at Cal.com, the last event that came from there, and whether it came of
 * the directory or of a questionnaire. Some that were cancelled were only made to try it.
 */
export const origin = (booking, random) => ({
  createdAt: daysBefore(booking.startsAt, random.integer(3, 20), '20:15'),
  externalUid: `cal_${booking.externalId.replace('booking-', '')}${random.integer(100000, 999999)}`,
  source: random.weighted([
    [3, 'directory'],
    [2, 'questionnaire'],
  ]),
  ...event(booking, random),
  ...(booking.status === 'cancelled' && random.chance(0.25) ? { isTest: true } : {}),
});

const event = ({ status, startsAt }, random) => {
  if (status === 'cancelled')
    return { status: 'BOOKING_CANCELLED', cancelledAt: daysBefore(startsAt, random.integer(1, 3), '08:30') };
  if (status !== 'completed') return {};
  return random.chance(0.06)
    ? { status: 'BOOKING_RESCHEDULED', previousStartsAt: daysBefore(startsAt, 7, startsAt.split('T')[1]) }
    : { status: 'BOOKING_CREATED' };
};
