import type { Kysely } from 'kysely';
import type { Database } from '../../../database/schema.ts';
import { transaction } from '../../../database/transaction.ts';
import type { Schemas } from '../../../http/contract.ts';
import { faultsBySchema } from '../../../http/validate.ts';
import { ImportFaulty } from './faults.ts';
import { practiceIdOf } from './ids.ts';
import { changedSomething, loadPractice } from './load-practice.ts';
import { parseFile } from './parse-file.ts';
import { refreshStatistics } from './refresh-statistics.ts';

export { ImportFaulty } from './faults.ts';

/**
 * Loads the text of an import file and makes its practice when there is none: what `attune import` and the demo do.
 * Several processes may do it at once; one works and the others find it done.
 * @throws {ImportFaulty} with every fault; nothing was changed
 */
export const importFile = async (
  db: Kysely<Database>,
  text: string,
  { isDemo = false } = {},
): Promise<Schemas['ImportReport']> => {
  const file = checked(parseFile(text));
  const practiceId = practiceIdOf(file.practice.externalId);
  const report = await transaction(db, { kind: 'practice', practiceId, keyId: practiceId }, (tx) =>
    loadPractice(tx, file, { practiceId, isDemo }),
  );
  if (changedSomething(report)) await refreshStatistics(db);
  return report;
};

const checked = (value: unknown): Schemas['PracticeImport'] => {
  const faults = faultsBySchema('PracticeImport', value);
  if (faults.length > 0) throw new ImportFaulty(faults);
  return value as Schemas['PracticeImport']; // the schema that its type is generated from found nothing
};
