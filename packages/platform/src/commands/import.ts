import { readFile } from 'node:fs/promises';
import { readDatabaseConfig } from '../config.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { importFile } from '../modules/practices/import/import-file.ts';
import { UsageError } from './usage-error.ts';

/** `attune import FILE`: all of it, or nothing and every fault with its JSON pointer. */
export const run = async ([file]: string[]): Promise<void> => {
  if (file === undefined) throw new UsageError('attune import takes a file.');
  const text = await read(file);
  const connection = await connect(readDatabaseConfig(process.env));
  try {
    await migrate(connection);
    const report = await importFile(connection.db, text);
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await connection.close();
  }
};

const read = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
};
