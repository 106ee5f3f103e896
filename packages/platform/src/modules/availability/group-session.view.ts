import { sql, type Selectable } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Schemas } from '../../http/contract.ts';
import { refuse } from '../../http/problem.ts';
import { toInstant } from './slot.view.ts';
import type { GroupSessionTable } from './tables.ts';

type GroupSessionRow = Selectable<GroupSessionTable> & { readonly seats_taken: number };

const seatsTaken = sql<number>`(
  select count(*)::integer
    from booking
   where booking.practice_id = group_session.practice_id and booking.group_session_id = group_session.id
     and takes_seat(booking.status)
     and (booking.status in ('completed', 'no_show')
          or keeps_time(booking.status, booking.hold_expires_at, booking.due_at, (select app_now()))))`;

/** Sessions of the practice, whatever became of them, with the seats that are taken. */
export function groupSessions(tx: Tx) {
  return tx.selectFrom('group_session').selectAll('group_session').select(seatsTaken.as('seats_taken'));
}

export async function findGroupSession(tx: Tx, id: string): Promise<GroupSessionRow> {
  return (await groupSessions(tx).where('id', '=', id).executeTakeFirst()) ?? refuse('not-found');
}

/** A session with seats, as the practice sees it. */
export function toGroupSession(row: GroupSessionRow): Schemas['GroupSession'] {
  return {
    id: row.id,
    status: row.status,
    therapistId: row.therapist_id,
    serviceId: row.service_id,
    startsAt: toInstant(row.starts_at.getTime()),
    endsAt: toInstant(row.ends_at.getTime()),
    format: row.format,
    capacity: row.capacity,
    seatsLeft: Math.max(0, row.capacity - row.seats_taken),
    location: row.location,
    cancelReason: row.cancel_reason,
  };
}
