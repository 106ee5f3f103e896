import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../database/schema.ts';
import { targets } from './targets.ts';

/** Lets the planner know what an import brought: embedded PGlite never does so by itself, PostgreSQL after a while. */
export const refreshStatistics = async (db: Kysely<Database>): Promise<void> => {
  const tables = [...Object.keys(targets), ...worked].map((table) => sql.table(`public.${table}`));
  try {
    await sql`analyze ${sql.join(tables)}`.execute(db);
  } catch (error) {
    if (!isForbidden(error)) throw error; // a login that owns nothing may not, and autovacuum will
  }
};

/** What is made of what an import brings. */
const worked = ['next_availability', 'directory_card', 'directory_entry'] as const;

const isForbidden = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42501';
