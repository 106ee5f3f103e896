import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Deps } from '../../deps.ts';
import type { BookingMessageKind, ClientMessageKind, RefundMessageKind, RequestMessageKind, Topic } from './tables.ts';

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

/** Money that went back of what was paid for a booking. */
export interface RefundMessage {
  readonly bookingId: string;
  readonly refundId: string;
  readonly kind: RefundMessageKind;
}

/**
 * Puts the mails about the latest change of a booking into the outbox, in the transaction of that change: one to the client, one
 * to the therapist who has an address and whom it concerns. They are sent once it has committed; the sweep picks up what nobody
 * was told of. Told again, the same change queues nothing.
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

/** Puts a mail to the client into the outbox that says what goes back to them; one for each refund, however often it is told. */
export async function queueRefundMessage(given: QueueGiven, refund: RefundMessage): Promise<void> {
  const { bookingId, refundId, kind } = refund;
  const { rows } = await sql<{ id: string }>`
    select id from queue_refund_message(${bookingId}, ${refundId}, ${kind}, ${hostOf(given.deps)})`.execute(given.tx);
  tellAfter(given, rows);
}

/**
 * Puts the mails about a request into the outbox: that it came, to who asked and to whom they asked; or what the answer is, with the
 * link to its invitation if it has one.
 */
export async function queueRequestMessages(
  given: QueueGiven,
  requestId: string,
  kind: RequestMessageKind,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from queue_request_messages(${requestId}, ${kind}, ${hostOf(given.deps)})`.execute(given.tx);
  tellAfter(given, rows);
}

/** Puts the mail with the link of an invitation to book into the outbox. */
export async function queueInvitationMessage(given: QueueGiven, invitationId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from queue_invitation_message(${invitationId}, ${hostOf(given.deps)})`.execute(given.tx);
  tellAfter(given, rows);
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
