import { operation } from '../../../http/operation.ts';
import { findInvitation, toBookingInvitation } from './booking-invitation.view.ts';

export const getBookingInvitation = operation('getBookingInvitation', async ({ path, tx, deps }) => ({
  status: 200,
  body: toBookingInvitation(await findInvitation(tx, path.bookingInvitationId), deps.config.publicUrl),
}));
