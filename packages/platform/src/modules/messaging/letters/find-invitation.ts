import { sql } from 'kysely';
import { therapistName } from '../../bookings/booking.view.ts';
import type { Content, Writing } from './letter.ts';
import { longDate, withZone } from './wording.ts';

/** A time that a practice offers to one client, by a link of their own. */
export interface Invitation {
  readonly id: string;
  readonly clientName: string;
  readonly service: string;
  /** Null: whoever gives the service. */
  readonly therapist: string | null;
  /** Null: whenever it suits. */
  readonly startsAt: Date | null;
  readonly expiresAt: Date;
  /** In the practice's words. */
  readonly message: string | null;
}

interface InvitationRow extends Omit<Invitation, 'therapist'> {
  readonly therapist_title: string | null;
  readonly therapist_first_name: string | null;
  readonly therapist_last_name: string;
}

/** Looks it up. */
export async function findInvitation({ tx }: Writing, id: string): Promise<Invitation> {
  const { rows } = await sql<InvitationRow>`
    select invitation.id, client.first_name || ' ' || client.last_name as "clientName", service.name as service,
           invitation.starts_at as "startsAt", invitation.expires_at as "expiresAt", invitation.message,
           therapist.title as therapist_title, therapist.first_name as therapist_first_name, therapist.last_name as therapist_last_name
      from booking_invitation invitation
      join client  on client.practice_id  = invitation.practice_id and client.id  = invitation.client_id
      join service on service.practice_id = invitation.practice_id and service.id = invitation.service_id
      left join therapist on therapist.practice_id = invitation.practice_id and therapist.id = invitation.therapist_id
     where invitation.id = ${id}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('the invitation that a message is about is gone');
  const { therapist_first_name, ...invitation } = row;
  const therapist = therapist_first_name === null ? null : therapistName({ ...row, therapist_first_name });
  return { ...invitation, therapist };
}

/** What is offered, the link to it, and until when it opens. */
export async function offerOf(
  writing: Writing,
  invitation: Invitation,
): Promise<Pick<Content, 'facts' | 'button' | 'notes'>> {
  const { message, sentences, linkTo } = writing;
  const { id, service, therapist, startsAt, expiresAt } = invitation;
  return {
    facts: [
      ...(startsAt ? ([[sentences.when, longDate(startsAt, message)]] as const) : []),
      [sentences.what, service],
      ...(therapist === null ? [] : ([[sentences.withWhom, therapist]] as const)),
    ],
    button: {
      label: sentences.request.book,
      address: await linkTo('booking_invitation', id, expiresAt),
      hint: sentences.manageHint,
    },
    notes: [
      sentences.request.until(withZone(expiresAt, message)),
      ...(startsAt ? [sentences.request.notKept, sentences.zone(message.time_zone)] : []),
    ],
  };
}

/** What somebody wrote, as the paragraphs they wrote it in. */
export function paragraphsOf(text: string | null): string[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
