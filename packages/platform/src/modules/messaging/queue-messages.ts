import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Deps } from '../../deps.ts';
import type { BookingMessageKind, ClientMessageKind, Topic } from './tables.ts';

/** As much of an operation's context, or of a job's, as is needed to write mail in its transaction and to have it sent after. */
export interface QueueGiven {
  readonly tx: Tx;
  readonly caller: { readonly practiceId: string };
  readonly deps: Pick<Deps, 'config' | 'jobs'>;
  readonly after: (act: () => Promise<void>) => void;
}

/** One message to one client. */
export interface ClientMessage {
  readonly kind: ClientMessageKind;
  readonly clientId: string;
  readonly topic: Topic;
  readonly bookingId?: string;
  readonly reportCardId?: string;
}

/**
 * Puts the mails about the latest change of a booking into the outbox, in the transaction of that change: one to the client, one
 * to the therapist who has an address. They are sent once it has committed; the sweep picks up what nobody was told of.
 */
export async function queueBookingMessages(
  given: QueueGiven,
  bookingId: string,
  kind: BookingMessageKind,
): Promise<void> {
  const { tx, deps } = given;
  const host = hostOf(deps);
  const mails = sql<{ id: string }>`select id from queue_booking_messages(${bookingId}, ${kind}, ${host})`;
  const { rows } = await mails.execute(tx);
  tellAfter(given, rows);
}

/**
 * Puts a message to a client into the outbox, and says whether it was not there already. Whether the client wants it is asked when
 * it is sent.
 */
export async function queueClientMessage(given: QueueGiven, message: ClientMessage): Promise<boolean> {
  const { kind, clientId, topic, bookingId = null, reportCardId = null } = message;
  const { rows } = await sql<{ id: string }>`
    select id from queue_client_message(${kind}, ${clientId}, ${topic}, ${hostOf(given.deps)}, ${bookingId}, ${reportCardId}, null)`.execute(
    given.tx,
  );
  tellAfter(given, rows);
  return rows.length > 0;
}

/** Puts a request for fresh links into the outbox: the same for every address, whether anybody has it or not. */
export async function queueRequestedLink(given: QueueGiven, address: string, purpose: string | null): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from queue_requested_link(${address}, ${purpose}, ${hostOf(given.deps)})`.execute(given.tx);
  tellAfter(given, rows);
}

function tellAfter({ caller, deps, after }: QueueGiven, rows: readonly { readonly id: string }[]): void {
  after(async () => {
    for (const { id } of rows) await deps.jobs.messageQueued(caller.practiceId, id);
  });
}

function hostOf({ config }: Pick<Deps, 'config'>): string {
  return new URL(config.publicUrl).hostname;
}
