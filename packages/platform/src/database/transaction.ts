import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Actor } from './caller.ts';
import { withNext } from './first-message.ts';
import { keepPlan } from './kept-plans.ts';
import type { Database } from './schema.ts';

/** A transaction whose role and practice are set: the only thing through which rows are read or written. */
export type Tx = Transaction<Database>;

const roleOf = {
  stranger: 'attune_visitor',
  provider: 'attune_visitor',
  visitor: 'attune_visitor',
  link: 'attune_link',
  practice: 'attune_practice',
  worker: 'attune_worker',
} as const satisfies Record<Actor['kind'], string>;

/**
 * Runs `work` in one transaction as the actor's role, inside the actor's practice, and commits; any throw rolls back.
 * Role and settings last as long as the transaction, so a pooled connection carries nothing to its next borrower.
 */
export const transaction = <T>(db: Kysely<Database>, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await become(tx, actor);
    return work(tx);
  });

/** Shows the database a secret the caller sent, as its hash: policies let the holder see what the secret belongs to. */
export const presentSecret = async (tx: Tx, secret: string): Promise<void> => {
  const subject = createHash('sha256').update(secret).digest('hex');
  await sql`select set_config('attune.subject', ${subject}, true)`.execute(tx);
};

/**
 * Goes on as any visitor of the practice, for what the holder of a link may do without it: from here to the end of the
 * transaction it opens nothing.
 */
export const becomeVisitor = async (tx: Tx): Promise<void> => {
  await sql`select set_config('role', ${roleOf.visitor}, true),
                   set_config('attune.purpose', '', true),
                   set_config('attune.subject', '', true)`.execute(tx);
};

const become = async (tx: Tx, actor: Actor): Promise<void> => {
  const practice = actor.kind === 'stranger' ? '' : (actor.practiceId ?? '');
  const [purpose, subject] = actor.kind === 'link' ? [actor.purpose, actor.resource] : ['', ''];
  await sql`${withNext} select set_config('role', ${roleOf[actor.kind]}, true),
                   set_config('attune.practice_id', ${practice}, true),
                   set_config('attune.purpose', ${purpose}, true),
                   set_config('attune.subject', ${subject}, true)`.execute(tx);
};

/** What the database says the time is: the only clock for state. Read it again after waiting for a lock. */
export const databaseNow = async (tx: Tx): Promise<Date> => {
  const { rows } = await sql<{ now: Date }>`${keepPlan} select app_now() as now`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('app_now() answered no row');
  return row.now;
};
