import type { Tx } from '../../../database/transaction.ts';
import type { Schemas } from '../../../http/contract.ts';
import { refuse } from '../../../http/problem.ts';
import { place } from '../../../http/newest-first.ts';
import { toBookingService, toBookingTherapist } from '../booking-parties.ts';

/** Invitations with the names of whom and what they are about, as far as the caller may see them. */
export function invitationDetails(tx: Tx) {
  return tx
    .selectFrom((invitations) => withNames(invitations).as('invitation'))
    .selectAll()
    .select(place.as('place'));
}

// every column by its name: the holder of a link reads no more of them
function withNames(tx: Pick<Tx, 'selectFrom'>) {
  return tx
    .selectFrom('booking_invitation as invitation')
    .leftJoin('therapist', (join) =>
      join
        .onRef('therapist.practice_id', '=', 'invitation.practice_id')
        .onRef('therapist.id', '=', 'invitation.therapist_id'),
    )
    .innerJoin('service', (join) =>
      join
        .onRef('service.practice_id', '=', 'invitation.practice_id')
        .onRef('service.id', '=', 'invitation.service_id'),
    )
    .select([
      'invitation.id',
      'invitation.request_id',
      'invitation.starts_at',
      'invitation.format',
      'invitation.person',
      'invitation.message',
      'invitation.status',
      'invitation.expires_at',
      'invitation.booking_id',
      'invitation.created_at',
      'therapist.id as therapist_id',
      'therapist.first_name as therapist_first_name',
      'therapist.last_name as therapist_last_name',
      'therapist.title as therapist_title',
      'therapist.photo_url as therapist_photo_url',
      'service.id as service_id',
      'service.name as service_name',
      'service.duration_minutes',
    ]);
}

type InvitationDetails = Awaited<ReturnType<ReturnType<typeof invitationDetails>['execute']>>[number];

/** The invitation, as far as the caller may see it; 404 otherwise. */
export async function findInvitation(tx: Tx, id: string): Promise<InvitationDetails> {
  return (await invitationDetails(tx).where('id', '=', id).executeTakeFirst()) ?? refuse('not-found');
}

/** What an invitation looks like to the practice, and to whoever was invited. */
export function toBookingInvitation(row: InvitationDetails, publicUrl: string): Schemas['BookingInvitation'] {
  const service = toBookingService(row);
  if (!service) throw new Error('an invitation is to a service');
  return {
    id: row.id,
    status: row.status,
    therapist: toBookingTherapist(row, publicUrl),
    service,
    startsAt: row.starts_at?.toISOString() ?? null,
    format: row.format,
    client: row.person,
    message: row.message,
    bookingId: row.booking_id,
    requestId: row.request_id,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}
