import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Findings, PracticeImport } from './faults.ts';
import { idOf } from './ids.ts';
import type { Row } from './upsert.ts';

/**
 * Finds out which row each client of the file is: the one it became before, the one that already has the address, since
 * an address is one client, or a new one.
 */
export const findClients = async (
  tx: Tx,
  practiceId: string,
  { clients }: PracticeImport,
): Promise<(externalId: string) => string> => {
  const known = await tx
    .selectFrom('client')
    .select(['id', 'external_id', 'email'])
    .where('practice_id', '=', practiceId)
    .execute();
  const byName = new Map(known.map(({ external_id, id }) => [external_id, id]));
  const byEmail = new Map(known.map(({ email, id }) => [email.toLowerCase(), id]));
  const ids = new Map(
    clients.map(({ externalId, email }) => [
      externalId,
      byName.get(externalId) ?? byEmail.get(email.toLowerCase()) ?? idOf(practiceId, 'client', externalId),
    ]),
  );
  return (externalId) => ids.get(externalId) ?? '';
};

/** What of the file cannot stand beside rows that are there already and that the file does not name. */
export const checkAgainstExisting = async (
  tx: Tx,
  rows: Readonly<Record<'service' | 'therapist' | 'client' | 'booking' | 'review', Row[]>>,
  findings: Findings,
): Promise<void> => {
  for (const table of ['service', 'therapist'] as const) {
    const taken = await clashes(tx, table, rows[table], 'slug text', sql`kept.slug = given.slug`);
    taken.forEach((index) => findings.fault(`/${table}s/${index}/slug`, `another ${table} of the practice has it`));
  }
  const addresses = await clashes(tx, 'client', rows.client, 'email text', sql`lower(kept.email) = lower(given.email)`);
  addresses.forEach((index) => findings.fault(`/clients/${index}/email`, 'another client of the practice has it'));
  const times = await clashes(tx, 'booking', rows.booking, bookingColumns, overlaps);
  times.forEach((index) =>
    findings.fault(`/bookings/${index}/startsAt`, 'a booking that is there already takes this time'),
  );
  const steps = await matches(tx, 'booking', rows.booking, bookingColumns, goesAstray);
  steps.forEach((index) =>
    findings.fault(`/bookings/${index}/status`, 'does not follow the state in which the booking is'),
  );
  const reviewed = await clashes(tx, 'review', rows.review, 'booking_id uuid', sql`kept.booking_id = given.booking_id`);
  reviewed.forEach((index) =>
    findings.fault(`/reviews/${index}/booking`, 'another review of the practice is of this booking'),
  );
};

/** Takes the time of these therapists for this transaction, in the order of their ids, and ends holds that ran out. */
export const lockTherapists = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await sql`select lock_therapist(id) from (select unnest(${[...ids]}::uuid[]) as id order by 1) as ordered`.execute(
    tx,
  );
  await sql`
    update booking set status = 'expired', changed_by = 'system', change_reason = 'the hold ran out', hold_address = null, updated_at = app_now()
     where status = 'held' and hold_expires_at <= app_now() and therapist_id = any (${[...ids]}::uuid[])`.execute(tx);
};

const bookingColumns =
  'therapist_id uuid, status text, starts_at timestamptz, ends_at timestamptz, buffer_before_minutes integer, buffer_after_minutes integer';

// The rule is the constraint's; asking first is what makes the answer say which one.
const overlaps = sql<boolean>`
  occupies(given.status) and occupies(kept.status) and not kept.overlaps_allowed and kept.therapist_id = given.therapist_id
  and kept.occupied && tstzrange(given.starts_at - make_interval(mins => given.buffer_before_minutes),
                                 given.ends_at + make_interval(mins => given.buffer_after_minutes))`;

// The rule is the trigger's; what was changed here since is left alone, and goes nowhere.
const goesAstray = sql<boolean>`
  kept.id = given.id and kept.changed_by = 'import' and kept.sequence = 0
  and kept.status <> given.status and not booking_step_allowed(kept.status, given.status)`;

/** Which rows clash with one that the file does not name. */
const clashes = (
  tx: Tx,
  table: string,
  rows: readonly Row[],
  columns: string,
  clash: RawBuilder<boolean>,
): Promise<number[]> =>
  matches(tx, table, rows, columns, sql`${clash} and not exists (select from given named where named.id = kept.id)`);

/** Which rows stand in this relation to one that is there already. */
const matches = async (
  tx: Tx,
  table: string,
  rows: readonly Row[],
  columns: string,
  relation: RawBuilder<boolean>,
): Promise<number[]> => {
  const numbered = rows.map((row, index) => ({ ...row, index }));
  const { rows: found } = await sql<{ index: number }>`
    with given as materialized (
      select * from json_to_recordset(${JSON.stringify(numbered)}::json) as given (index integer, id uuid, ${sql.raw(columns)})
    )
    select given.index
      from given
      join ${sql.table(table)} kept on ${relation}
     order by given.index`.execute(tx);
  return [...new Set(found.map(({ index }) => index))];
};
