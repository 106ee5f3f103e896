import type { Selectable } from 'kysely';
import { operation, type Context } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { queueRequestMessages } from '../../messaging/queue-messages.ts';
import { checkParties } from '../booking-parties.ts';
import { keepInvitation } from '../invitations/keep-invitation.ts';
import { findRequest, toBookingRequest } from './booking-request.view.ts';
import type { BookingRequestTable } from './tables.ts';

type Given = Context<'answerBookingRequest'>;

/**
 * Answers a request, once: with a yes, which may carry an invitation to book, or with a no. The client is told by mail. The same
 * answer again changes nothing; another one is refused (409), as is one that comes too late.
 */
export const answerBookingRequest = operation('answerBookingRequest', {
  idempotent: {
    resource: 'booking_request_act',
    act: async (context) => {
      const { path, body, tx, now } = context;
      const request = await tx
        .selectFrom('booking_request')
        .selectAll()
        .where('id', '=', path.bookingRequestId)
        .forUpdate()
        .executeTakeFirst();
      if (!request) refuse('not-found');
      if (isOpen(request, now)) await answer(context, request);
      else if (!isSame(request, body)) refuse('request-closed');
      return request.id;
    },
    render: async ({ tx, deps }, id) => ({
      status: 200,
      body: toBookingRequest(await findRequest(tx, id), deps.config.publicUrl),
    }),
  },
});

function isOpen({ status, expires_at }: Selectable<BookingRequestTable>, now: Date): boolean {
  return status === 'open' && expires_at > now;
}

function isSame(
  { status, answer_message }: Selectable<BookingRequestTable>,
  { answer, message }: Given['body'],
): boolean {
  const given = status === 'booked' ? 'accepted' : status;
  return given === answer && answer_message === (message ?? null);
}

async function answer(context: Given, request: Selectable<BookingRequestTable>): Promise<void> {
  const { body, tx, now } = context;
  await tx
    .updateTable('booking_request')
    .set({
      status: body.answer,
      answer_message: body.message ?? null,
      answered_by: body.actor ?? 'staff',
      answered_at: now,
      updated_at: now,
    })
    .where('id', '=', request.id)
    .execute();
  if (body.invite) await invite(context, request, body.invite);
  await queueRequestMessages(context, request.id, 'booking_request_answered');
}

async function invite(
  { body, tx, now, caller }: Given,
  request: Selectable<BookingRequestTable>,
  wanted: NonNullable<Given['body']['invite']>,
): Promise<void> {
  if (body.answer !== 'accepted') {
    refuse('validation-failed', { errors: [{ pointer: '/invite', detail: 'goes with a yes' }] });
  }
  const therapistId = wanted.therapistId ?? request.therapist_id ?? undefined;
  await checkParties(tx, { therapistId, serviceId: wanted.serviceId }, '/invite/serviceId');
  const { firstName, lastName, email, locale } = request.person;
  await keepInvitation(tx, caller.practiceId, now, {
    ...wanted,
    therapistId,
    clientId: request.client_id,
    requestId: request.id,
    person: { firstName, lastName, email, locale },
    actor: body.actor,
  });
}
