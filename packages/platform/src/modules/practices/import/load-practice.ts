import { sql } from 'kysely';
import { databaseNow, type Tx } from '../../../database/transaction.ts';
import { violates } from '../../../database/violates.ts';
import type { Schemas } from '../../../http/contract.ts';
import { refreshNextAvailability } from '../../availability/next-availability.ts';
import { historyOf } from './booking-rows.ts';
import { checkFile } from './check-file.ts';
import { isZone } from './check-places.ts';
import { anchorOf } from './dates.ts';
import { checkAgainstExisting, lockTherapists } from './existing.ts';
import { ImportFaulty, type Findings } from './faults.ts';
import { findClients, findDependants } from './find-people.ts';
import { keepHistory, raiseOverlaps } from './keep-history.ts';
import { inOurWords } from './our-words.ts';
import { removeUnnamed } from './remove-unnamed.ts';
import { rowsOf } from './rows.ts';
import { targets, type TableName } from './targets.ts';
import { withoutWhatIsOurs } from './what-is-ours.ts';
import { upsert, type Counts, type Row } from './upsert.ts';

/** Into which practice, and whether that is one of the demo's. */
export interface Destination {
  readonly practiceId: string;
  readonly isDemo?: boolean;
}

/**
 * Makes the practice as the file says, in the caller's transaction. Rows are created and changed; a row that is already so
 * is not touched, so that a second time changes nothing. A therapist's services, windows and closures become those of the
 * file; whoever and whatever the file no longer names is left alone, for a shorter file is no wish to lose anybody.
 * Bookings that were changed here since keep what was done to them.
 * @throws {ImportFaulty} with every fault; the transaction must then be rolled back
 */
export const loadPractice = async (
  tx: Tx,
  given: Schemas['PracticeImport'],
  destination: Destination,
): Promise<Schemas['ImportReport']> => {
  const { practiceId, isDemo = false } = destination;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${practiceId}`}, 0)),
                   set_config('attune.importing', 'on', true)`.execute(tx); // the practice need not be told what it brings
  const now = await databaseNow(tx);
  const known = await tx
    .selectFrom('practice')
    .select(['external_id', 'import_anchor'])
    .where('practice_id', '=', practiceId)
    .executeTakeFirst();
  const { timeZone } = given.practice;
  const anchor = known?.import_anchor ?? anchorOf(now, isZone(timeZone) ? timeZone : 'UTC');
  const file = inOurWords(given, { now, anchor });
  const findings = checkFile(file, { now, anchor });
  if (known && known.external_id !== file.practice.externalId)
    findings.fault('/practice/externalId', 'the practice of this key has another external id');
  stopAt(findings);
  const clientId = await findClients(tx, practiceId, file);
  const dependantId = await findDependants(tx, practiceId, file, clientId);
  const isFirst = isDemo || !known?.import_anchor;
  const importedAt = now.toISOString();
  const setting = { practiceId, anchor, isDemo, isFirst, clientId, dependantId, importedAt };
  const rows = rowsOf(file, setting);
  await lockTherapists(
    tx,
    rows.therapist.map(({ id }) => String(id)),
  );
  await checkAgainstExisting(tx, rows, findings);
  stopAt(findings);
  const counts = await write(tx, await withoutWhatIsOurs(tx, flagged(rows, findings)));
  await keepHistory(tx, historyOf(file, setting));
  await raiseOverlaps(tx, practiceId);
  return reportOf(practiceId, counts, findings);
};

/** Whether an import found anything to do. */
export const changedSomething = ({ created, updated }: Schemas['ImportReport']): boolean =>
  Object.keys(created).length + Object.keys(updated).length > 0;

const stopAt = ({ faults }: Findings): void => {
  if (faults.length > 0) throw new ImportFaulty(faults);
};

type AllRows = Readonly<Record<TableName, Row[]>>;

/** A booking that overlaps something is kept beside the rule that nothing does. */
const flagged = (rows: AllRows, { overlapping }: Findings): AllRows => ({
  ...rows,
  booking: rows.booking.map((row, index) => (overlapping.has(index) ? { ...row, overlaps_allowed: true } : row)),
});

type AllCounts = Readonly<Record<TableName, Counts>>;

const write = async (tx: Tx, rows: AllRows): Promise<AllCounts> => {
  const counts: Partial<Record<TableName, Counts>> = {};
  await sql`select renew_directory_later()`.execute(tx);
  for (const table of Object.keys(targets) as TableName[]) {
    const removed = await removeUnnamed(tx, table, rows);
    const written = await orFaulty(upsert(tx, targets[table], rows[table]));
    counts[table] = { ...written, updated: written.updated + removed };
  }
  const all = counts as AllCounts;
  if (Object.values(all).some(({ created, updated }) => created + updated > 0)) {
    await refreshNextAvailability(
      tx,
      rows.therapist.map(({ id }) => String(id)),
    );
  }
  await sql`select renew_directory_now()`.execute(tx);
  return all;
};

// What only a constraint sees: the slug of another practice, and two rows of the file that exchange what only one may have.
const byConstraint = {
  practice_slug_key: { pointer: '/practice/slug', detail: 'another practice has it' },
  service_slug_key: { pointer: '/services', detail: 'two of them exchange their slugs, which takes two imports' },
  therapist_slug_key: { pointer: '/therapists', detail: 'two of them exchange their slugs, which takes two imports' },
  client_email_key: { pointer: '/clients', detail: 'two of them exchange their addresses, which takes two imports' },
  review_booking_key: { pointer: '/reviews', detail: 'two of them exchange their bookings, which takes two imports' },
  dependant_name_key: { pointer: '/clients', detail: 'two dependants exchange their names, which takes two imports' },
  booking_dependant_fkey: { pointer: '/clients', detail: 'a dependant who was booked for stays with their client' },
  report_card_booking_key: {
    pointer: '/reportCards',
    detail: 'two of them exchange their bookings, which takes two imports',
  },
  group_session_no_overlap: {
    pointer: '/groupSessions',
    detail: 'they exchange times with each other or with bookings, which takes two imports',
  },
  group_session_capacity: { pointer: '/groupSessions', detail: 'more seats are taken than one of them has' },
  booking_external_uid_key: {
    pointer: '/bookings',
    detail: 'a booking that is there already has the external uid of one of them',
  },
  discount_code_key: { pointer: '/discountCodes', detail: 'a code that is there already is written like one of them' },
  booking_no_overlap: { pointer: '/bookings', detail: 'two of them exchange their times, which takes two imports' },
};

const orFaulty = async <T>(writing: Promise<T>): Promise<T> => {
  try {
    return await writing;
  } catch (error) {
    const broken = Object.entries(byConstraint).find(([constraint]) => violates(error, constraint));
    throw broken ? new ImportFaulty([broken[1]]) : error;
  }
};

const reportOf = (practiceId: string, counts: AllCounts, { warnings }: Findings): Schemas['ImportReport'] => {
  const of = (kind: keyof Counts): Record<string, number> =>
    Object.fromEntries(
      Object.entries(counts).flatMap(([table, count]) => (count[kind] > 0 ? [[table, count[kind]]] : [])),
    );
  return {
    practiceId,
    created: of('created'),
    updated: of('updated'),
    unchanged: of('unchanged'),
    warnings: warnings.slice(0, 1_000),
  };
};
