import { operation } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { raiseGeneration } from '../../trust/link-generation.ts';
import { findInvitation, toBookingInvitation } from './booking-invitation.view.ts';

/** Takes an invitation back: its link opens nothing any more. Doing it again changes nothing; what was booked stays booked (409). */
export const revokeBookingInvitation = operation('revokeBookingInvitation', async ({ path, tx, caller, now, deps }) => {
  const id = path.bookingInvitationId;
  const kept = await tx
    .selectFrom('booking_invitation')
    .select('status')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!kept) refuse('not-found');
  if (kept.status === 'booked') refuse('invitation-closed', { detail: 'It was booked.' });
  if (kept.status !== 'revoked') {
    await tx
      .updateTable('booking_invitation')
      .set({ status: 'revoked', updated_at: now })
      .where('id', '=', id)
      .execute();
    await raiseGeneration(tx, caller.practiceId, 'booking_invitation', id);
  }
  return { status: 200, body: toBookingInvitation(await findInvitation(tx, id), deps.config.publicUrl) };
});
