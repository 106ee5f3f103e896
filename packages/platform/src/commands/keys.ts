import { parseArgs } from 'node:util';
import { readDatabaseConfig } from '../config.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { transaction, type Tx } from '../database/transaction.ts';
import { isOriginRule } from '../http/origins.ts';
import { createKey, listKeys, revokeKey } from '../modules/practices/keys.ts';
import { findPractice } from './find-practice.ts';
import { UsageError } from './usage-error.ts';

const options = {
  practice: { type: 'string' },
  kind: { type: 'string' },
  origin: { type: 'string', multiple: true, default: [] as string[] },
  name: { type: 'string', default: 'unnamed' },
  id: { type: 'string' },
} as const;

type Values = ReturnType<typeof read>['values'];
type Act = (tx: Tx, practiceId: string, values: Values) => Promise<string>;

/** `attune keys create | list | revoke`: a key is printed when it is made, and never again. */
export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = read(args);
  const act = acts[positionals[0] ?? ''];
  if (!act || values.practice === undefined) throw new UsageError('attune keys create|list|revoke --practice SLUG …');
  const connection = await connect(readDatabaseConfig(process.env));
  try {
    await migrate(connection);
    const practiceId = await findPractice(connection.db, values.practice);
    const said = await transaction(connection.db, { kind: 'practice', practiceId, keyId: practiceId }, (tx) =>
      act(tx, practiceId, values),
    );
    process.stdout.write(`${said}\n`);
  } finally {
    await connection.close();
  }
};

const read = (args: string[]) => {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const create: Act = async (tx, practiceId, { kind, name, origin }) => {
  if (kind !== 'publishable' && kind !== 'secret') throw new UsageError('--kind takes publishable or secret.');
  if (kind === 'secret' && origin.length > 0)
    throw new UsageError('A secret key belongs on a server and takes no --origin.');
  const wrong = origin.find((text) => !isOriginRule(text));
  if (wrong !== undefined)
    throw new UsageError(`--origin takes an exact origin such as https://praxis.example, not ${wrong}`);
  const { id, key } = await createKey(tx, { practiceId, kind, name, origins: origin });
  return `${key}\n\nThis is its only showing: what is stored is a hash. To revoke it: --id ${id}`;
};

const list: Act = async (tx, practiceId) => {
  const keys = await listKeys(tx, practiceId);
  return (
    keys
      .map((key) => [key.id, key.kind, `${key.prefix}…`, key.name, key.origins.join(' '), key.state].join('\t'))
      .join('\n') || 'No keys.'
  );
};

const revoke: Act = async (tx, practiceId, { id }) => {
  if (id === undefined) throw new UsageError('attune keys revoke takes --id.');
  const isOurs = (await listKeys(tx, practiceId)).some((key) => key.id === id);
  if (!isOurs || !(await revokeKey(tx, practiceId, id)))
    throw new UsageError('This practice has no such key, or it was revoked before.');
  return 'Revoked.';
};

const acts: Readonly<Record<string, Act>> = { create, list, revoke };
