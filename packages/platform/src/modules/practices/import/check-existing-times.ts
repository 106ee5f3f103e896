import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Findings } from './faults.ts';
import { matches, takenByGiven, timeColumns } from './relations.ts';
import type { Row } from './upsert.ts';

/**
 * Sessions and bookings of the file share the time of a therapist with those that are there and that it does not name: a booking
 * that overlaps them was agreed on elsewhere all the same, a session gives way. One with seats taken stays where it is, and as
 * large as that.
 */
export const checkExistingTimes = async (
  tx: Tx,
  { group_session: sessions, booking: bookings }: Readonly<Record<'group_session' | 'booking', Row[]>>,
  findings: Findings,
): Promise<void> => {
  const [ofSession, ofBooking] = [notNamed(sessions), notNamed(bookings)];
  const eachAt = async (
    table: 'group_session' | 'booking',
    rows: readonly Row[],
    relation: RawBuilder<boolean>,
    found: (index: number) => void,
  ): Promise<void> => (await matches(tx, table, rows, columns, relation)).forEach(found);

  await eachAt('booking', bookings, sql`${besideBooking} and ${ofBooking}`, (index) =>
    findings.overlap(index, 'a booking that is there already takes this time'),
  );
  await eachAt('group_session', bookings, sql`${besideSession} and ${ofSession}`, (index) =>
    findings.overlap(index, 'a group session that is there already takes this time'),
  );
  await eachAt('booking', sessions, sql`${sessionBesideBooking} and ${ofBooking}`, (index) =>
    findings.fault(`/groupSessions/${index}/startsAt`, 'a booking that is there already takes this time'),
  );
  await eachAt('group_session', sessions, sql`${sessionBesideSession} and ${ofSession}`, (index) =>
    findings.fault(`/groupSessions/${index}/startsAt`, 'a group session that is there already takes this time'),
  );
  await eachAt('group_session', sessions, moved, (index) =>
    findings.fault(`/groupSessions/${index}/startsAt`, 'seats are taken, so that it stays as it is'),
  );
  await eachAt('group_session', sessions, sql`kept.id = given.id and ${seatsTaken} > given.capacity`, (index) =>
    findings.fault(`/groupSessions/${index}/capacity`, 'more seats are taken'),
  );
};

const columns = `${timeColumns}, status text, group_session_id uuid, service_id uuid, format text, capacity integer`;

const notNamed = (rows: readonly Row[]): RawBuilder<boolean> =>
  sql`kept.id <> all (${rows.map(({ id }) => String(id))}::uuid[])`;

const sameTime = sql<boolean>`kept.therapist_id = given.therapist_id and kept.occupied && ${takenByGiven}`;

// The rules are those of constraints and triggers; asking first is what makes the answer say which one.
const besideBooking = sql<boolean>`
  occupies(given.status) and occupies(kept.status) and not kept.overlaps_allowed and ${sameTime}
  and coalesce(kept.group_session_id, kept.id) <> coalesce(given.group_session_id, given.id)`;

const besideSession = sql<boolean>`
  occupies(given.status) and kept.status = 'scheduled' and given.group_session_id is distinct from kept.id and ${sameTime}`;

const sessionBesideBooking = sql<boolean>`
  occupies(kept.status) and not kept.overlaps_allowed and kept.group_session_id is distinct from given.id and ${sameTime}`;

const sessionBesideSession = sql<boolean>`kept.status = 'scheduled' and ${sameTime}`;

const seatsTaken = sql`
  (select count(*) from booking seat
    where seat.practice_id = kept.practice_id and seat.group_session_id = kept.id and takes_seat(seat.status))`;

const moved = sql<boolean>`
  kept.id = given.id and ${seatsTaken} > 0
  and (kept.therapist_id, kept.service_id, kept.starts_at, kept.ends_at, kept.format)
      is distinct from (given.therapist_id, given.service_id, given.starts_at, given.ends_at, given.format)`;
