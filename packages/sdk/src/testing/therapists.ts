import type { Service, TherapistProfile } from '../generated/schema.ts';
import { Refusal } from './mock-operation.ts';
import type { World } from './world.ts';

/** The therapist of that id in a world. */
export function therapistOf({ therapists }: World, therapistId: string | undefined): TherapistProfile {
  const therapist = therapists.find(({ id }) => id === therapistId);
  if (!therapist) throw new Refusal('not-found');
  return therapist;
}

/** What a therapist offers, or the whole practice. */
export function servicesOf(world: World, therapistId: string | null): Service[] {
  return therapistId ? therapistOf(world, therapistId).services : [...world.services];
}
