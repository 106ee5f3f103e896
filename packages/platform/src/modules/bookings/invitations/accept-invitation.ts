import { sql } from 'kysely';
import type { Context } from '../../../http/operation.ts';
import { refuse } from '../../../http/problem.ts';
import { resolveLink } from '../../trust/link-generation.ts';

/**
 * Books the invitation of a session for a booking that is just being made, which says from then on where it came from. Refuses (409)
 * one that is booked, revoked, ended or to something else; of several bookings by one invitation, one is made.
 */
export async function acceptInvitation(
  { tx, caller, now, deps }: Pick<Context<'createBooking'>, 'tx' | 'caller' | 'now' | 'deps'>,
  session: string,
  bookingId: string,
): Promise<void> {
  const claims = deps.links.verifySession(session, now);
  if (claims?.purpose !== 'booking_invitation' || claims.practiceId !== caller.practiceId) refuse('session-invalid');
  const { generation } = await resolveLink(tx, claims.purpose, claims.id);
  if (generation !== claims.generation) refuse('invitation-closed');
  const { rows } = await sql<{ accepted: boolean }>`
    select accept_invitation(${claims.id}, ${bookingId}) as accepted`.execute(tx);
  if (rows[0]?.accepted !== true) refuse('invitation-closed');
}
