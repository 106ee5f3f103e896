import type { Tx } from '../../../database/transaction.ts';
import type { Schemas } from '../../../http/contract.ts';
import { refuse } from '../../../http/problem.ts';
import { place } from '../../../http/newest-first.ts';
import { toAttribution } from '../attribution.view.ts';
import { toBookingService, toBookingTherapist } from '../booking-parties.ts';

/** Requests with the names of whom and what they are about, and the invitation that came with a yes. */
export function requestDetails(tx: Tx) {
  return tx
    .selectFrom((requests) => withNames(requests).as('request'))
    .selectAll()
    .select(place.as('place'));
}

// a query of its own, so that a list can be ordered and cut by names that are nobody else's
function withNames(tx: Pick<Tx, 'selectFrom'>) {
  return tx
    .selectFrom('booking_request as request')
    .leftJoin('therapist', (join) =>
      join
        .onRef('therapist.practice_id', '=', 'request.practice_id')
        .onRef('therapist.id', '=', 'request.therapist_id'),
    )
    .leftJoin('service', (join) =>
      join.onRef('service.practice_id', '=', 'request.practice_id').onRef('service.id', '=', 'request.service_id'),
    )
    .leftJoin('booking_invitation as invitation', (join) =>
      join
        .onRef('invitation.practice_id', '=', 'request.practice_id')
        .onRef('invitation.request_id', '=', 'request.id'),
    )
    .selectAll('request')
    .select([
      'therapist.first_name as therapist_first_name',
      'therapist.last_name as therapist_last_name',
      'therapist.title as therapist_title',
      'therapist.photo_url as therapist_photo_url',
      'service.name as service_name',
      'service.duration_minutes',
      'invitation.id as invitation_id',
    ]);
}

type RequestDetails = Awaited<ReturnType<ReturnType<typeof requestDetails>['execute']>>[number];

/** The request of the practice; 404 otherwise. */
export async function findRequest(tx: Tx, id: string): Promise<RequestDetails> {
  return (await requestDetails(tx).where('id', '=', id).executeTakeFirst()) ?? refuse('not-found');
}

/** What a request looks like to the practice: with who asked, as they wrote themselves. */
export function toBookingRequest(row: RequestDetails, publicUrl: string): Schemas['BookingRequest'] {
  return {
    id: row.id,
    status: row.status,
    therapist: toBookingTherapist(row, publicUrl),
    service: toBookingService(row),
    contact: row.contact,
    reason: row.reason,
    message: row.message,
    preferredChannel: row.preferred_channel,
    client: row.person,
    answer: row.answer_message,
    answeredBy: row.answered_by,
    answeredAt: row.answered_at?.toISOString() ?? null,
    invitationId: row.invitation_id,
    attribution: toAttribution(row.attribution),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}
