// By the session of its link a booking is read, moved and cancelled; what that costs is said before.
import { isConflict, type Attune, type Booking, type Service } from '@attune/sdk';

const day = 86_400_000;

export async function manage(client: Attune, { id }: Booking, service: Service): Promise<void> {
  const booking = await client.bookings.get(id);
  const { slots } = await client.slots.list({
    therapistId: booking.therapist.id,
    serviceId: service.id,
    from: booking.startsAt,
    to: new Date(Date.parse(booking.startsAt) + 14 * day).toISOString(),
    reschedules: id, // its own time counts as free
  });
  const other = slots.find(({ startsAt, format }) => startsAt !== booking.startsAt && format === booking.format);
  if (!other) throw new Error('Nothing else is free');

  try {
    const hold = await client.holds.create({
      therapistId: other.therapistId,
      serviceId: service.id,
      startsAt: other.startsAt,
      format: other.format === 'online' ? 'online' : 'in_person',
      reschedules: id,
    });
    const moved = await client.bookings.reschedule(id, { holdId: hold.id, holdSecret: hold.secret });
    console.log(`   moved from ${booking.startsAt} to ${moved.startsAt}`);

    const { session } = moved.manage; // the old link has ended
    const { allowed, refund } = await client.bookings.previewCancellation(id, { session });
    console.log(`   may be cancelled: ${allowed ? 'yes' : 'no'}; given back: ${refund?.amount ?? 'nothing was paid'}`);

    const { status } = await client.bookings.cancel(id, { reason: 'Only a tour' }, { session });
    console.log(`   ${status}`);
  } catch (error) {
    if (!isConflict(error)) throw error;
    console.log(`   refused: ${error.code}`); // notice-too-short: the practice can still do it
  }
}
