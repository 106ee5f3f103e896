import { parseArgs } from 'node:util';
import { readDatabaseConfig } from '../config.ts';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { transaction, type Tx } from '../database/transaction.ts';
import { findPractice } from './find-practice.ts';
import { UsageError } from './usage-error.ts';

const options = { practice: { type: 'string' }, account: { type: 'string' } } as const;
const usage = 'attune payments --practice SLUG [--account acct_… | own]';

/** `attune payments`: how a practice is paid, and into which account of Stripe; with `--account`, into this one from now on. */
export const run = async (args: string[]): Promise<void> => {
  const { practice, account } = read(args);
  if (practice === undefined) throw new UsageError(usage);
  if (account !== undefined && !/^(own|acct_[A-Za-z0-9]{1,60})$/.test(account))
    throw new UsageError('--account takes a connected account such as acct_1Nv0, or own for that of the platform.');
  const connection = await connect(readDatabaseConfig(process.env));
  try {
    await migrate(connection);
    const practiceId = await findPractice(connection.db, practice);
    const said = await transaction(connection.db, { kind: 'practice', practiceId, keyId: practiceId }, async (tx) => {
      if (account !== undefined) await payInto(tx, practiceId, account === 'own' ? null : account);
      return howPaid(tx, practiceId);
    });
    process.stdout.write(`${said}\n`);
  } finally {
    await connection.close();
  }
};

const read = (args: string[]) => {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const payInto = async (tx: Tx, practiceId: string, account: string | null): Promise<void> => {
  await tx.updateTable('practice').set({ stripe_account: account }).where('practice_id', '=', practiceId).execute();
};

const howPaid = async (tx: Tx, practiceId: string): Promise<string> => {
  const { slug, payment_provider, stripe_account } = await tx
    .selectFrom('practice')
    .select(['slug', 'payment_provider', 'stripe_account'])
    .where('practice_id', '=', practiceId)
    .executeTakeFirstOrThrow();
  const account = stripe_account ?? 'the platform’s own account';
  return payment_provider === 'manual'
    ? `${slug} is paid at the session. Would its policies say "payment": "online", then through Stripe, into ${account}.`
    : `${slug} is paid beforehand, through Stripe, into ${account}.`;
};
