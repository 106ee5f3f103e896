import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { onPglite } from '../../src/database/connect.ts';
import { migrate, readMigrations } from '../../src/database/migrate.ts';
import { openPglite } from '../../src/database/pglite.ts';
import type { TestDatabase } from './databases.ts';

const cache = fileURLToPath(new URL('../../../../node_modules/.cache/attune/', import.meta.url));

/** A database from the snapshot of a migrated one, which is made once per state of the migrations. */
export const openOnPglite = async (): Promise<TestDatabase> => {
  const connection = onPglite(await openPglite(null, await snapshot()));
  return { engine: 'pglite', app: connection, owner: connection, url: null, close: () => connection.close() };
};

const snapshot = async (): Promise<Blob> => {
  const file = `${cache}${await stateOfMigrations()}.tar`;
  try {
    return new Blob([await readFile(file)]);
  } catch {
    return makeSnapshot(file); // it is not there yet
  }
};

const makeSnapshot = async (file: string): Promise<Blob> => {
  const pglite = await openPglite(null);
  const connection = onPglite(pglite);
  await migrate(connection);
  const dump = await pglite.dumpDataDir('none');
  await connection.close();
  await mkdir(cache, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, file); // whole or not at all, since other test files look for it too
  return dump;
};

const stateOfMigrations = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const { checksum } of await readMigrations()) hash.update(checksum);
  return hash.digest('hex').slice(0, 16);
};
