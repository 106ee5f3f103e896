import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { MessageRow } from './tables.ts';

/**
 * Whether what a message would tell is no longer so: the same reader has since been told, or is about to be, of a later change of the
 * booking; the time that it reminds of was given up, or has begun; or the invitation or the request does not stand any more. Asked
 * right before it is sent, because mail may wait for hours.
 */
export async function isOutdated(tx: Tx, message: MessageRow): Promise<boolean> {
  if (message.change_id !== null) return wasToldOfLater(tx, message);
  if (message.reminds_of !== null) return !(await isStillAhead(tx, message));
  if (message.kind === 'booking_invited') return !(await isInvited(tx, message));
  return message.kind === 'booking_request_received' && !(await isAsked(tx, message));
}

async function wasToldOfLater(tx: Tx, { booking_id, change_id, audience }: MessageRow): Promise<boolean> {
  const { rows } = await sql`
    select from message
      join booking_change change on change.practice_id = message.practice_id and change.id = message.change_id
     where message.booking_id = ${booking_id} and message.audience = ${audience}
       and change.number > (select number from booking_change where id = ${change_id})
     limit 1`.execute(tx);
  return rows.length > 0;
}

async function isStillAhead(tx: Tx, { booking_id, reminds_of }: MessageRow): Promise<boolean> {
  const { rows } = await sql`
    select from booking
     where id = ${booking_id} and status = 'confirmed' and starts_at = ${reminds_of} and starts_at > app_now()`.execute(
    tx,
  );
  return rows.length > 0;
}

async function isInvited(tx: Tx, { invitation_id }: MessageRow): Promise<boolean> {
  const { rows } = await sql`
    select from booking_invitation where id = ${invitation_id} and status = 'open' and expires_at > app_now()`.execute(
    tx,
  );
  return rows.length > 0;
}

async function isAsked(tx: Tx, { request_id }: MessageRow): Promise<boolean> {
  const { rows } = await sql`select from booking_request where id = ${request_id} and status = 'open'`.execute(tx);
  return rows.length > 0;
}
