import type { Caller } from '../../database/caller.ts';
import type { BookingActor } from './tables.ts';

/** For whom a practice's own server acts. */
export type PracticeActor = 'staff' | 'therapist';

/** Whose act a change is, in the history of a booking; what a server says of itself counts for servers only. */
export function actorOf(caller: Caller, said: PracticeActor = 'staff'): Exclude<BookingActor, 'system' | 'import'> {
  return caller.kind === 'practice' ? said : 'client';
}
