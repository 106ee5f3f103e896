import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * English, the source.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts(voice: Voice) {
  const count = plural('en');
  const people = nouns[voice.noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'Try again',
      close: 'Close',
      back: 'Back',
      comma: ', ',
      loading: 'Loading …',
      formats: { online: 'Online', in_person: 'In person' } as Names,
      genders: { female: 'Women', male: 'Men', diverse: 'Non-binary', undisclosed: 'Not stated' } as Names,
      per: (price: string, length: string) => `${price} per ${length}`,
      crisis: 'Help in a crisis',
      minutes: (n: number) => `${n} min`,
    },
    directory: {
      label: `Find ${voice.noun === 'expert' ? 'an' : 'a'} ${people.one}`,
      search: 'Search by name, topic or word',
      filters: (n: number) => (n ? `Filters · ${n}` : 'Filters'),
      fields: {
        city: 'City',
        language: 'Languages',
        specialty: 'Topics',
        format: 'Format',
        insurance: 'Insurance',
        gender: 'Gender',
        maxPrice: 'Price',
        acceptingNew: 'Accepting clients',
      } as Names,
      sort: 'Sort by',
      sorts: { soonest: 'Soonest first', price: 'Lowest price', name: 'Name' } as Names,
      clear: 'Clear filters',
      results: (n: number) => count(n, { one: `1 ${people.one}`, other: `${n} ${people.other}` }),
      about: (results: string) => `About ${results}`,
      moreTopics: (n: number) => `${n} more`,
      rating: (average: string, n: number) =>
        `${average} of 5, ${count(n, { one: '1 review', other: `${n} reviews` })}`,
      accepting: 'Accepting new clients',
      confirmed: (date: string) => `confirmed ${date}`,
      notAccepting: 'Not accepting new clients at the moment',
      next: (date: string) => `Next: ${date}`,
      book: (time: string, date: string, name: string) => `${time}, ${date}: book with ${name}`,
      moreTimes: 'More times',
      moreTimesWith: (name: string) => `More times with ${name}`,
      seeProfile: 'See profile',
      noTimes: 'No free times online at the moment',
      more: (n: number) => `Show ${n} more`,
    },
    errors: {
      unavailable: (practice: string) => `We can’t reach ${practice} online right now`,
      unavailableHint: 'This is on our side. Try again, or get in touch directly:',
      offline: 'You are offline',
      offlineHint: 'This goes on by itself as soon as you are connected again.',
      limitedOver: 'You can try again now.',
      limited: (n: number) =>
        `That was a lot of requests at once. Please try again in ${count(n, { one: '1 second', other: `${n} seconds` })}.`,
      practice: 'the practice',
    },
  };
}

/** Names by a value of the platform, which may learn new values before we do. */
export type Names = Readonly<Record<string, string>>;

/** What a practice may call its people, one and many. */
export type Nouns = Readonly<Record<string, Noun> & { therapist: Noun }>;
type Noun = { readonly one: string; readonly other: string };

export const nouns: Nouns = {
  therapist: { one: 'therapist', other: 'therapists' },
  psychologist: { one: 'psychologist', other: 'psychologists' },
  coach: { one: 'coach', other: 'coaches' },
  expert: { one: 'expert', other: 'experts' },
  groomer: { one: 'groomer', other: 'groomers' },
  tutor: { one: 'tutor', other: 'tutors' },
};
