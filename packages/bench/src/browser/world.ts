import type { Slot, Therapist } from '@attune/sdk';
import { serviceId, therapistId } from './calendar-world.ts';
import { aPractice, aService, aTherapist, aTherapistProfile, examples } from '@attune/sdk/testing';

/** What the pages of a stage are told: answers of the platform, as text, by path. */
export type World = Readonly<Record<string, string>>;

/** A practice with so many therapists, who all differ, on one page. */
export function directoryWorld(count: number): World {
  const cards = Array.from({ length: count }, (_, place) => cardOf(place));
  const facets = { ...examples['therapist-facets'], total: count };
  return answers({
    '/v1/practice': aPractice(),
    '/v1/therapists': { data: cards, nextCursor: null },
    '/v1/therapists/facets': facets,
  });
}

/** One therapist with one service, who is free sixteen times on every day that is left of a month. */
export function calendarWorld(): World {
  const service = aService({ id: serviceId, formats: ['online'] });
  const therapist = aTherapistProfile({
    id: therapistId,
    acceptingNew: true,
    services: [service],
    photoUrl: null,
    next: null,
  });
  const slots = Array.from({ length: 30 }, (_, day) => slotsOn(day)).flat();
  return answers({
    '/v1/practice': aPractice(),
    [`/v1/therapists/${therapist.id}`]: therapist,
    '/v1/slots': { slots, contactOnly: [], nextAvailableAt: slots[0]?.startsAt ?? null },
  });
}

const people = [...examples.therapists.data, ...examples['therapists-last'].data];

function cardOf(place: number): Therapist {
  const number = String(place).padStart(12, '0');
  const person = people[place % people.length];
  return {
    ...aTherapist(person),
    id: `00000000-0000-4000-8000-${number}`,
    name: `${person?.name ?? ''} ${place}`,
    photoUrl: null,
  };
}

/** Every half hour from seven in the morning in Berlin, where it is winter in the month in view. */
function slotsOn(day: number): Slot[] {
  const first = Date.parse('2026-03-02T06:00:00Z') + day * 86_400_000;
  return Array.from({ length: 16 }, (_, place) => {
    const start = first + place * 1_800_000;
    return { startsAt: instant(start), endsAt: instant(start + 1_800_000), therapistId, format: 'online' };
  });
}

const instant = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

const answers = (bodies: Record<string, unknown>): World =>
  Object.fromEntries(Object.entries(bodies).map(([path, body]) => [path, JSON.stringify(body)]));
