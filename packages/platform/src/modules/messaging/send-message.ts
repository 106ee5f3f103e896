import { sql, type Kysely } from 'kysely';
import type { Database } from '../../database/schema.ts';
import { transaction, type Tx } from '../../database/transaction.ts';
import type { Log } from '../../http/log.ts';
import type { Mail, Mailer } from '../../providers/mail.ts';
import { isOutdated } from './is-outdated.ts';
import { maySend } from './may-send.ts';
import { renderMessage, type MessageRow, type Rendering } from './render-message.ts';
import { resolveRequest } from './resolve-request.ts';

/** What sending takes. */
export interface Sending extends Rendering {
  readonly db: Kysely<Database>;
  readonly mailer: Mailer;
  readonly log: Log;
}

const mostAttempts = 8;

/**
 * Sends one message if it is due and nobody else is sending it; says in how many seconds to try again if that failed.
 * Killed after sending and before noting it, the next call sends it again, under the same Message-ID.
 */
export async function sendMessage(sending: Sending, practiceId: string, id: string): Promise<number | null> {
  const { db, mailer } = sending;
  const worker = { kind: 'worker', practiceId } as const;
  const claimed = await transaction(db, worker, async (tx) => {
    const message = await addressed(tx, await claim(tx, id, sending));
    return message && { message, mail: await render(tx, message, sending) };
  });
  if (!claimed) return null;
  const { message, mail } = claimed;
  try {
    if (mail instanceof Error) throw mail;
    await mailer.send(mail);
  } catch (error) {
    return transaction(db, worker, (tx) => noteFailure(tx, message, error, sending.log));
  }
  await transaction(db, worker, (tx) => noteSent(tx, message));
  return null;
}

/** Two minutes to send it; a row that is still `sending` after that was dropped by a worker that died. */
async function claim(tx: Tx, id: string, { config }: Sending): Promise<MessageRow | undefined> {
  const messageId = `<${id}@${new URL(config.publicUrl).hostname}>`;
  return tx
    .updateTable('message')
    .set({
      status: 'sending',
      attempts: sql`attempts + 1`,
      due_at: sql`app_now() + interval '2 minutes'`,
      message_id: sql`coalesce(message_id, ${messageId})`,
    })
    .where('id', '=', (due) =>
      due
        .selectFrom('message')
        .select('id')
        .where('id', '=', id)
        .where('status', 'in', ['queued', 'sending'])
        .where('due_at', '<=', sql<Date>`app_now()`)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
}

/** The message, if there is still somebody who is to get it; one that nobody is to get ends here. */
async function addressed(tx: Tx, claimed: MessageRow | undefined): Promise<MessageRow | undefined> {
  const message = claimed?.kind === 'link_requested' ? await resolveRequest(tx, claimed) : claimed;
  if (!message || ((await maySend(tx, message)) && !(await isOutdated(tx, message)))) return message;
  await tx.updateTable('message').set({ status: 'suppressed' }).where('id', '=', message.id).execute();
  return undefined;
}

/** A message that cannot be rendered is a failed attempt like any other, and must not undo its own claim. */
async function render(tx: Tx, message: MessageRow, rendering: Rendering): Promise<Mail | Error> {
  try {
    return await renderMessage(tx, message, rendering);
  } catch (error) {
    return new Error('the message could not be rendered', { cause: error });
  }
}

async function noteSent(tx: Tx, { id, attempts }: MessageRow): Promise<void> {
  await tx
    .updateTable('message')
    .set({ status: 'sent', sent_at: sql`app_now()`, last_error: null })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempts)
    .execute();
}

async function noteFailure(tx: Tx, message: MessageRow, error: unknown, log: Log): Promise<number | null> {
  const { id, practice_id: practiceId, attempts } = message;
  const isLast = attempts >= mostAttempts;
  const seconds = 15 * 2 ** attempts;
  log[isLast ? 'error' : 'warn'](isLast ? 'message-failed' : 'message-delayed', {
    practiceId,
    messageId: id,
    attempt: attempts,
    error,
  });
  await tx
    .updateTable('message')
    .set({
      status: isLast ? 'failed' : 'queued',
      last_error: nameOf(error), // not its text: a mail server quotes addresses in it
      due_at: sql`app_now() + make_interval(secs => ${seconds})`,
    })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempts)
    .execute();
  return isLast ? null : seconds;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
