import type { Texts } from './catalogue.ts';
import type { Nouns } from './en.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * Danish: du, for today even the tax office says so.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts({ noun }: Voice): Texts {
  const count = plural('da');
  const people = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'Prøv igen',
      close: 'Luk',
      back: 'Tilbage',
      comma: ', ',
      loading: 'Indlæser …',
      formats: { online: 'Online', in_person: 'Fysisk fremmøde' },
      genders: { female: 'Kvinder', male: 'Mænd', diverse: 'Nonbinære', undisclosed: 'Ikke oplyst' },
      per: (price, length) => `${price} for ${length}`,
      crisis: 'Hjælp i en krise',
      minutes: (n) => `${n} min.`,
    },
    directory: {
      label: `Find en ${people.one}`,
      search: 'Søg på navn, emne eller ord',
      filters: (n) => (n ? `Filtre · ${n}` : 'Filtre'),
      fields: {
        city: 'By',
        language: 'Sprog',
        specialty: 'Emner',
        format: 'Form',
        insurance: 'Betaling',
        gender: 'Køn',
        maxPrice: 'Pris',
        acceptingNew: 'Ledige pladser',
      },
      sort: 'Sortér efter',
      sorts: { soonest: 'Første ledige tid', price: 'Laveste pris', name: 'Navn' },
      clear: 'Ryd filtre',
      results: (n) => `${n} ${n === 1 ? people.one : people.other}`,
      about: (results) => `Cirka ${results}`,
      moreTopics: (n) => `${n} mere`,
      rating: (average, n) => `${average} af 5, ${count(n, { one: '1 anmeldelse', other: `${n} anmeldelser` })}`,
      accepting: 'Har ledige pladser',
      confirmed: (date) => `bekræftet ${date}`,
      notAccepting: 'Har ingen ledige pladser lige nu',
      next: (date) => `Næste: ${date}`,
      book: (time, date, name) => `${time}, ${date}: book hos ${name}`,
      moreTimes: 'Flere tider',
      moreTimesWith: (name) => `Flere tider hos ${name}`,
      seeProfile: 'Se profil',
      noTimes: 'Ingen ledige tider online lige nu',
      more: (n) => `Vis ${n} mere`,
    },
    errors: {
      unavailable: (practice) => `Vi kan ikke få fat i ${practice} online lige nu`,
      unavailableHint: 'Fejlen er hos os. Prøv igen, eller kontakt dem direkte:',
      offline: 'Du er offline',
      offlineHint: 'Siden fortsætter af sig selv, så snart du har forbindelse igen.',
      limitedOver: 'Nu kan du prøve igen.',
      limited: (n) =>
        `Det var mange forespørgsler på én gang. Prøv igen om ${count(n, { one: '1 sekund', other: `${n} sekunder` })}.`,
      practice: 'stedet',
    },
  };
}

export const nouns: Nouns = {
  therapist: { one: 'terapeut', other: 'terapeuter' },
  psychologist: { one: 'psykolog', other: 'psykologer' },
  coach: { one: 'coach', other: 'coacher' },
  expert: { one: 'ekspert', other: 'eksperter' },
  groomer: { one: 'groomer', other: 'groomere' },
  tutor: { one: 'underviser', other: 'undervisere' },
};
