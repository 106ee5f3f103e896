import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { UsageError } from './usage-error.ts';

/** The id of the practice of that slug; says so where there is none. */
export const findPractice = async (db: Kysely<Database>, slug: string): Promise<string> => {
  const row = await transaction(db, { kind: 'worker', practiceId: null }, (tx) =>
    tx.selectFrom('practice').select('practice_id').where('slug', '=', slug).executeTakeFirst(),
  );
  if (!row) throw new UsageError(`There is no practice "${slug}".`);
  return row.practice_id;
};
