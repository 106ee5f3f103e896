import { sql } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import { checkExistingTimes } from './check-existing-times.ts';
import type { Findings } from './faults.ts';
import { clashes, matches } from './relations.ts';
import type { Row } from './upsert.ts';

/** What of the file cannot stand beside rows that are there already and that the file does not name. */
export const checkAgainstExisting = async (
  tx: Tx,
  rows: Readonly<
    Record<'service' | 'therapist' | 'client' | 'group_session' | 'booking' | 'report_card' | 'review', Row[]>
  >,
  findings: Findings,
): Promise<void> => {
  for (const table of ['service', 'therapist'] as const) {
    const taken = await clashes(tx, table, rows[table], 'slug text', sql`kept.slug = given.slug`);
    taken.forEach((index) => findings.fault(`/${table}s/${index}/slug`, `another ${table} of the practice has it`));
  }
  const addresses = await clashes(tx, 'client', rows.client, 'email text', sql`lower(kept.email) = lower(given.email)`);
  addresses.forEach((index) => findings.fault(`/clients/${index}/email`, 'another client of the practice has it'));
  await checkExistingTimes(tx, rows, findings);
  const steps = await matches(tx, 'booking', rows.booking, 'status text', goesAstray);
  steps.forEach((index) =>
    findings.fault(`/bookings/${index}/status`, 'does not follow the state in which the booking is'),
  );
  const reviewed = await clashes(tx, 'review', rows.review, 'booking_id uuid', sql`kept.booking_id = given.booking_id`);
  reviewed.forEach((index) =>
    findings.fault(`/reviews/${index}/booking`, 'another review of the practice is of this booking'),
  );
  const reported = await clashes(tx, 'report_card', rows.report_card, 'booking_id uuid', ofSameBooking);
  reported.forEach((index) =>
    findings.fault(`/reportCards/${index}/booking`, 'another report card of the practice is of this booking'),
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

const ofSameBooking = sql<boolean>`kept.booking_id = given.booking_id and kept.archived_at is null`;

// The rule is the trigger's; what was changed here since is left alone, and goes nowhere.
const goesAstray = sql<boolean>`
  kept.id = given.id and kept.changed_by = 'import' and kept.sequence = 0
  and kept.status <> given.status and not booking_step_allowed(kept.status, given.status)`;
