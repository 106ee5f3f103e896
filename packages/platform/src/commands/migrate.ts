import { readDatabaseConfig } from '../config.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';

/** `attune migrate`: says what it ran. */
export const run = async (): Promise<void> => {
  const connection = await connect(readDatabaseConfig(process.env));
  try {
    const names = await migrate(connection);
    process.stdout.write(names.length === 0 ? 'Nothing to migrate.\n' : names.map((name) => `${name}\n`).join(''));
  } finally {
    await connection.close();
  }
};
