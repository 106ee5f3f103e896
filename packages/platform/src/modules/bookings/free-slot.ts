import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { refuse } from '../../http/problem.ts';
import { untaken, type Diary, type Offer } from '../availability/diary.ts';
import { loadDiaries, type Diaries } from '../availability/load-diaries.ts';
import { sessionAt, type GroupSession } from '../availability/group-sessions.ts';
import { nearSlots, type WantedSlot } from '../availability/near-slots.ts';
import { slotsOf } from '../availability/offered-slots.ts';
import { toSlot } from '../availability/slot.view.ts';
import type { BookingRow } from './own-hold.ts';

/** What can be had at a start: a time of one's own, or a seat of a session. */
export interface FreeSlot {
  readonly offer: Offer;
  readonly session: GroupSession | undefined;
}

/**
 * The offer whose start is wanted and free. Call it under the therapist's lock.
 * Refuses what was taken (409), what is no start of the service (422), and what nobody gives (404).
 */
export async function freeSlot(tx: Tx, wanted: WantedSlot): Promise<FreeSlot> {
  const { own, diary, offer } = await ownDiary(tx, wanted);
  if (!diary || !offer) refuse('not-found');
  if (isFree(diary, offer, wanted, own.now)) return { offer, session: sessionAt(diary, wanted) };
  if (isFree(untaken(diary), offer, wanted, own.now)) return refuseTaken(tx, wanted, own);
  return refuse('slot-not-offered', {
    detail: 'No bookable time of this service starts then.',
    near: (await nearSlots(tx, wanted, own)).map(toSlot),
  });
}

/** The same without a refusal, for who can do without: nothing where it is not free. */
export async function findFree(tx: Tx, wanted: WantedSlot): Promise<FreeSlot | undefined> {
  const { own, diary, offer } = await ownDiary(tx, wanted);
  if (!diary || !offer || !isFree(diary, offer, wanted, own.now)) return undefined;
  return { offer, session: sessionAt(diary, wanted) };
}

async function ownDiary(tx: Tx, { therapistId, serviceId, reschedules }: WantedSlot) {
  const own = await loadDiaries(tx, { therapistIds: [therapistId], serviceId, ...(reschedules && { reschedules }) });
  const [diary] = own.diaries;
  return { own, diary, offer: diary?.offers[0] };
}

/** 409, with the free times nearest to the one that is gone. */
export async function refuseTaken(tx: Tx, wanted: WantedSlot, own?: Diaries): Promise<never> {
  return refuse('slot-taken', {
    detail: 'Somebody else has this time now.',
    near: (await nearSlots(tx, wanted, own)).map(toSlot),
  });
}

/** What a hold keeps. */
export function wantedOf({ therapist_id, service_id, format, starts_at, replaces_booking_id }: BookingRow): WantedSlot {
  return {
    therapistId: therapist_id,
    serviceId: service_id,
    format,
    start: starts_at.getTime(),
    ...(replaces_booking_id !== null && { reschedules: replaces_booking_id }),
  };
}

/** Ends the holds of a therapist that ran out before `now`: until somebody wants a time they keep theirs. */
export async function expireHolds(tx: Tx, therapistId: string, now: Date): Promise<void> {
  await sql`select expire_holds(${therapistId}, ${now})`.execute(tx);
}

function isFree(diary: Diary, offer: Offer, { format, start, isInvited }: WantedSlot, now: number): boolean {
  if (!offer.formats.includes(format)) return false;
  const { free, contactOnly } = slotsOf(diary, offer, format, { from: start, to: start + 1, now });
  return free.length > 0 || (isInvited === true && contactOnly.length > 0);
}
