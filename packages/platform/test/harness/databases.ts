import type { Connection } from '../../src/database/connect.ts';
import { openOnPglite } from './on-pglite.ts';
import { openOnPostgresql } from './on-postgresql.ts';

/** What the suite runs on; it is the same suite everywhere. */
export type Engine = 'pglite' | 'pg15' | 'pg18';

/** A migrated, empty database of a test's own. */
export interface TestDatabase {
  readonly engine: Engine;
  /** As the platform connects. */
  readonly app: Connection;
  /** As who migrated it connects. */
  readonly owner: Connection;
  /** Where another process finds it, as who migrated it; PGlite is in this process only. */
  readonly url: string | null;
  close(): Promise<void>;
}

/** Opens one on the engine asked for, else on that of `ATTUNE_TEST_ENGINE`, else on PGlite. */
export const openDatabase = (engine: Engine = engineOf(process.env['ATTUNE_TEST_ENGINE'])): Promise<TestDatabase> =>
  engine === 'pglite' ? openOnPglite() : openOnPostgresql(engine);

const engineOf = (name = 'pglite'): Engine => {
  if (name === 'pglite' || name === 'pg15' || name === 'pg18') return name;
  throw new Error(`ATTUNE_TEST_ENGINE takes pglite, pg15 or pg18, not ${name}`);
};
