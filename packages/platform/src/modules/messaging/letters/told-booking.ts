import type { Tx } from '../../../database/transaction.ts';
import { findBooking, type BookingDetails } from '../../bookings/booking.view.ts';
import type { BookingActor, BookingStatus } from '../../bookings/tables.ts';
import { loadMoney, type BookingMoney } from './booking-money.ts';
import type { Writing } from './letter.ts';

/** A booking and who is told of it. */
export interface Told extends Writing {
  /** As it was after the change that is told: mail may be late, and the booking somewhere else by then. */
  readonly booking: BookingDetails;
  /** What is told; null where nothing changed, as in a reminder. */
  readonly change: ToldChange | null;
  readonly money: BookingMoney;
}

/** What happened to a booking, when, by whom and why. */
export interface ToldChange {
  readonly number: number;
  readonly previousStatus: BookingStatus | null;
  readonly status: BookingStatus;
  readonly previousStart: Date | null;
  /** Whose time it took before, if that was another therapist's. */
  readonly formerTherapist: FormerTherapist | null;
  readonly by: BookingActor;
  /** In the words of whoever did it; null where nobody said why. */
  readonly reason: string | null;
}

type FormerTherapist = Pick<BookingDetails, 'therapist_title' | 'therapist_first_name' | 'therapist_last_name'>;

/** Looks up what a letter about a booking tells. */
export async function tellBooking(writing: Writing): Promise<Told> {
  const { tx, message } = writing;
  if (message.booking_id === null) throw new Error(`a ${message.kind} message is about a booking`);
  const booking = await findBooking(tx, message.booking_id);
  const money = await loadMoney(tx, booking);
  if (message.change_id === null) return { ...writing, booking, change: null, money };
  const row = await changeOf(tx, message.change_id);
  const told = { ...writing, booking: asOf(booking, row), change: await toChange(tx, row), money };
  return message.audience === 'former_therapist' ? asFormer(told) : told;
}

/** Whoever had it before hears of their own time, and nothing of the one it has moved to. */
function asFormer(told: Told & { readonly change: ToldChange }): Told {
  const { booking, change } = told;
  const before = { ...booking, ...change.formerTherapist, location: null };
  return {
    ...told,
    booking: movedTo(before, change.previousStart ?? booking.starts_at),
    change: { ...change, previousStart: null, formerTherapist: null },
  };
}

type ChangeRow = Awaited<ReturnType<typeof changeOf>>;

function changeOf(tx: Tx, id: string) {
  return tx.selectFrom('booking_change').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

function asOf(booking: BookingDetails, { status, starts_at, sequence, created_at }: ChangeRow): BookingDetails {
  return { ...movedTo(booking, starts_at), status, sequence, updated_at: created_at };
}

function movedTo(booking: BookingDetails, starts_at: Date): BookingDetails {
  const length = booking.ends_at.getTime() - booking.starts_at.getTime();
  return { ...booking, starts_at, ends_at: new Date(starts_at.getTime() + length) };
}

async function toChange(tx: Tx, row: ChangeRow): Promise<ToldChange> {
  const { number, previous_status, status, previous_start, previous_therapist_id, changed_by, reason } = row;
  return {
    number,
    previousStatus: previous_status,
    status,
    previousStart: previous_start,
    formerTherapist: previous_therapist_id === null ? null : await therapistOf(tx, previous_therapist_id),
    by: changed_by,
    reason: changed_by === 'system' ? null : reason, // what we note for ourselves is for nobody to read
  };
}

function therapistOf(tx: Tx, id: string): Promise<FormerTherapist> {
  return tx
    .selectFrom('therapist')
    .select(['title as therapist_title', 'first_name as therapist_first_name', 'last_name as therapist_last_name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}
