import { randomUUID } from 'node:crypto';
import { json } from '../../../database/json.ts';
import type { Tx } from '../../../database/transaction.ts';
import { refuse } from '../../../http/problem.ts';
import type { Invitee } from './tables.ts';

/** What a practice invites somebody to. */
export interface Invitation {
  readonly clientId: string;
  readonly person: Invitee;
  readonly serviceId: string;
  readonly therapistId?: string | undefined;
  readonly startsAt?: string | undefined;
  readonly format?: 'online' | 'in_person' | undefined;
  readonly message?: string | undefined;
  readonly expiresAt?: string | undefined;
  readonly requestId?: string;
  readonly actor?: 'staff' | 'therapist' | undefined;
}

const days = 14;

/** Keeps an invitation, and answers its id. It ends after fourteen days, or when the time that it proposes begins. */
export async function keepInvitation(tx: Tx, practiceId: string, now: Date, invitation: Invitation): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('booking_invitation')
    .values({
      practice_id: practiceId,
      id,
      client_id: invitation.clientId,
      request_id: invitation.requestId ?? null,
      therapist_id: invitation.therapistId ?? null,
      service_id: invitation.serviceId,
      starts_at: invitation.startsAt === undefined ? null : stillToCome(invitation.startsAt, now, 'startsAt'),
      format: invitation.format ?? null,
      person: json(invitation.person),
      message: invitation.message ?? null,
      expires_at: endOf(invitation, now),
      created_by: invitation.actor ?? 'staff',
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}

function endOf({ expiresAt, startsAt, requestId }: Invitation, now: Date): Date {
  if (expiresAt !== undefined) return stillToCome(expiresAt, now, 'expiresAt');
  const usual = now.getTime() + days * 86_400_000;
  return new Date(startsAt === undefined || requestId === undefined ? usual : Math.min(usual, Date.parse(startsAt)));
}

function stillToCome(instant: string, now: Date, field: 'startsAt' | 'expiresAt'): Date {
  const date = new Date(instant);
  if (date <= now) refuse('validation-failed', { errors: [{ pointer: `/${field}`, detail: 'is past' }] });
  return date;
}
