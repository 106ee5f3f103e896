/**
 * The end state of the migrations, read from the catalogue of a fresh database and always the same bytes:
 *
 *   node --conditions=@attune/source packages/platform/scripts/dump-schema.ts [--out <file>]
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { connect, type Session } from '../src/database/connect.ts';
import { migrate } from '../src/database/migrate.ts';
import { dumpSchema } from './dump/dump-schema.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = values.out ?? fileURLToPath(new URL('../schema.sql', import.meta.url));

const connection = await connect({ databaseUrl: null, dataDirectory: null });
try {
  await migrate(connection);
  await writeFile(out, await connection.session((session: Session) => dumpSchema(session)));
} finally {
  await connection.close();
}
