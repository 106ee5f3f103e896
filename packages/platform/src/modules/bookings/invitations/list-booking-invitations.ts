import { operation } from '../../../http/operation.ts';
import { isOlder, pageOf } from '../../../http/newest-first.ts';
import { invitationDetails, toBookingInvitation } from './booking-invitation.view.ts';

/** The invitations of the practice, newest first. */
export const listBookingInvitations = operation('listBookingInvitations', async ({ query, tx, deps, next }) => {
  const { limit = 12, cursor, status } = query;
  const rows = await invitationDetails(tx)
    .where(isOlder(cursor))
    .$if(status !== undefined, (all) => all.where('status', '=', status ?? 'open'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { page, nextCursor, headers } = pageOf(rows, limit, next);
  const data = page.map((row) => toBookingInvitation(row, deps.config.publicUrl));
  return { status: 200, headers, body: { data, nextCursor } };
});
