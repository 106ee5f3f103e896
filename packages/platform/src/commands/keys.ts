import { parseArgs } from 'node:util';
import { readDatabaseConfig } from '../config.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { transaction, type Tx } from '../database/transaction.ts';
import { isOriginRule } from '../http/origins.ts';
import { createKey, listKeys, pauseKey, revokeKey } from '../modules/practices/keys.ts';
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
type Act = (tx: Tx, practiceId: string, values: Values, words: readonly string[]) => Promise<string>;

/** `attune keys create | list | pause | resume | revoke`: a key is printed when it is made, and never again. */
export const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = read(args);
  const act = acts[positionals[0] ?? ''];
  if (!act || values.practice === undefined)
    throw new UsageError('attune keys create|list|pause|resume|revoke --practice SLUG …');
  const connection = await connect(readDatabaseConfig(process.env));
  try {
    await migrate(connection);
    const practiceId = await findPractice(connection.db, values.practice);
    const said = await transaction(connection.db, { kind: 'practice', practiceId, keyId: practiceId }, (tx) =>
      act(tx, practiceId, values, positionals),
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

/** Which key is meant: by its id, or by what it begins with, as `attune keys list` shows it and as it stands in the page. */
const findKey = async (tx: Tx, practiceId: string, { id }: Values, [, start = '']: readonly string[]) => {
  const wanted = start.replace(/…$/, '');
  const fits = (key: { id: string; prefix: string }) =>
    key.id === id || (wanted.length >= 8 && (wanted.startsWith(key.prefix) || key.prefix.startsWith(wanted)));
  const [key, other] = (await listKeys(tx, practiceId)).filter((each) => each.state !== 'revoked' && fits(each));
  if (!key)
    throw new UsageError('This practice has no such key that works; attune keys list shows what each begins with.');
  if (other) throw new UsageError('More than one key of this practice begins like that; name one with --id.');
  return key;
};

const pause: Act = async (tx, practiceId, values, words) => {
  const { id, prefix } = await findKey(tx, practiceId, values, words);
  if (!(await pauseKey(tx, practiceId, id, true))) return `${prefix}… was paused before.`;
  return `${prefix}… is paused: pages with it show what they put inside our elements. attune keys resume ${prefix} takes it back.`;
};

const resume: Act = async (tx, practiceId, values, words) => {
  const { id, prefix } = await findKey(tx, practiceId, values, words);
  return (await pauseKey(tx, practiceId, id, false)) ? `${prefix}… works again.` : `${prefix}… was not paused.`;
};

const acts: Readonly<Record<string, Act>> = { create, list, pause, resume, revoke };
