import type { Caller } from '../../database/caller.ts';
import type { BookingActor } from './tables.ts';

/** Whose act a change is, in the history of a booking. */
export function actorOf(caller: Caller): BookingActor {
  return caller.kind === 'practice' ? 'staff' : 'client';
}
