import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { ComputedSlots } from './compute-slots.ts';
import type { Diary, Offer } from './diary.ts';

/** A dated session with seats, still to come. Instants are epoch ms. */
export interface GroupSession {
  readonly id: string;
  readonly therapistId: string;
  readonly serviceId: string;
  readonly format: string;
  readonly start: number;
  readonly end: number;
  /** Null: the therapist's own address. */
  readonly location: string | null;
  readonly seatsLeft: number;
}

/** What to look among, and from when until when; `now` is the database's. All are epoch ms. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** The sessions of these therapists from now on, earliest first, the full ones too. */
export async function loadGroupSessions(tx: Tx, therapistIds: readonly string[]): Promise<GroupSession[]> {
  const { rows } = await sql<GroupSession>`
    select id, therapist_id as "therapistId", service_id as "serviceId", format, location, seats_left as "seatsLeft",
           (extract(epoch from starts_at) * 1000)::float8 as "start", (extract(epoch from ends_at) * 1000)::float8 as "end"
      from group_sessions(${[...therapistIds]}::uuid[], app_now())
     order by starts_at, id`.execute(tx);
  return rows;
}

/**
 * The starts of an offer that is given at sessions: those with a seat left, and of these the ones inside the minimum notice
 * apart. However far ahead: whoever dates a session wants it booked.
 */
export function sessionStarts(diary: Diary, offer: Offer, format: string, { from, to, now }: Stretch): ComputedSlots {
  const earliest = now + offer.rules.minimumNoticeMinutes * 60_000;
  const starts = (diary.sessions ?? [])
    .filter((session) => session.serviceId === offer.serviceId && session.format === format && session.seatsLeft > 0)
    .map(({ start }) => start)
    .filter((start) => start >= from && start >= now && start < to);
  return {
    free: starts.filter((start) => start >= earliest),
    contactOnly: starts.filter((start) => start < earliest),
  };
}

/** The session of a service that starts then, full or not. */
export function sessionAt(
  { sessions = [] }: Diary,
  { serviceId, format, start }: { readonly serviceId: string; readonly format: string; readonly start: number },
): GroupSession | undefined {
  return sessions.find(
    (session) => session.serviceId === serviceId && session.format === format && session.start === start,
  );
}
