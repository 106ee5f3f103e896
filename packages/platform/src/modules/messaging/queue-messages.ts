import { sql } from 'kysely';
import type { Caller } from '../../database/caller.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Deps } from '../../deps.ts';
import type { MessageKind } from './tables.ts';

/** As much of an operation's context as is needed to write mail in its transaction and to have it sent after. */
interface Given {
  readonly tx: Tx;
  readonly caller: Caller;
  readonly deps: Deps;
  readonly after: (act: () => Promise<void>) => void;
}

/**
 * Puts the mails about the latest change of a booking into the outbox, in the transaction of that change: one to the client, one
 * to the therapist who has an address. They are sent once it has committed; the sweep picks up what nobody was told of.
 */
export async function queueBookingMessages(given: Given, bookingId: string, kind: MessageKind): Promise<void> {
  const { tx, caller, deps } = given;
  const host = new URL(deps.config.publicUrl).hostname;
  const mails = sql<{ id: string }>`select id from queue_booking_messages(${bookingId}, ${kind}, ${host})`;
  const { rows } = await mails.execute(tx);
  given.after(async () => {
    for (const { id } of rows) await deps.jobs.messageQueued(caller.practiceId, id);
  });
}
