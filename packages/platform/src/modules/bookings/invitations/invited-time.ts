import type { Caller } from '../../../database/caller.ts';
import type { Tx } from '../../../database/transaction.ts';

/** A time that a practice proposed to who calls: theirs to take if it is free, also where it is too near for others. */
export interface InvitedTime {
  readonly start: number;
  /** Null: whoever gives the service. */
  readonly therapistId: string | null;
  /** Null: as they like. */
  readonly format: string | null;
}

/** The time that the caller's invitation proposes of this service; null without one, or where it names none. */
export async function invitedTime(tx: Tx, caller: Caller, serviceId: string, now: Date): Promise<InvitedTime | null> {
  if (caller.kind !== 'link' || caller.purpose !== 'booking_invitation') return null;
  const invitation = await tx
    .selectFrom('booking_invitation')
    .select(['starts_at', 'therapist_id', 'format'])
    .where('id', '=', caller.resource)
    .where('service_id', '=', serviceId)
    .where('status', '=', 'open')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!invitation?.starts_at) return null;
  const { starts_at, therapist_id: therapistId, format } = invitation;
  return { start: starts_at.getTime(), therapistId, format };
}

/** Whether a start is the one that was proposed. */
export function isInvited(
  invited: InvitedTime | null,
  slot: { readonly start: number; readonly format: string; readonly therapistId?: string | undefined },
): boolean {
  if (invited?.start !== slot.start) return false;
  const isWith =
    invited.therapistId === null || slot.therapistId === undefined || invited.therapistId === slot.therapistId;
  return isWith && (invited.format === null || invited.format === slot.format);
}
