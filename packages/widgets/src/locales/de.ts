import type { Texts } from './catalogue.ts';
import type { Nouns } from './en.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * German: Sie, unless the practice says du.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts({ noun, informal: du }: Voice): Texts {
  const count = plural('de');
  const people = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'Noch einmal versuchen',
      close: 'Schließen',
      back: 'Zurück',
      comma: ', ',
      loading: 'Wird geladen …',
      formats: { online: 'Online', in_person: 'Vor Ort' },
      genders: { female: 'Frauen', male: 'Männer', diverse: 'Divers', undisclosed: 'Ohne Angabe' },
      per: (price, length) => `${price} für ${length}`,
      crisis: 'Hilfe in einer Krise',
      minutes: (n) => `${n} Min.`,
    },
    directory: {
      label: `${people.one} finden`,
      search: 'Name, Thema oder Stichwort suchen',
      filters: (n) => (n ? `Filter · ${n}` : 'Filter'),
      fields: {
        city: 'Ort',
        language: 'Sprachen',
        specialty: 'Themen',
        format: 'Format',
        insurance: 'Versicherung',
        gender: 'Geschlecht',
        maxPrice: 'Preis',
        acceptingNew: 'Freie Plätze',
      },
      sort: 'Sortieren nach',
      sorts: { soonest: 'Frühester Termin', price: 'Niedrigster Preis', name: 'Name' },
      clear: 'Filter zurücksetzen',
      results: (n) => `${n} ${n === 1 ? people.one : people.other}`,
      about: (results) => `Etwa ${results}`,
      moreTopics: (n) => `${n} weitere`,
      rating: (average, n) => `${average} von 5, ${count(n, { one: '1 Bewertung', other: `${n} Bewertungen` })}`,
      accepting: 'Hat freie Plätze',
      confirmed: (date) => `bestätigt ${date}`,
      notAccepting: 'Zurzeit keine freien Plätze',
      next: (date) => `Frei ab ${date}`,
      book: (time, date, name) => `${time}, ${date}: Termin bei ${name}`,
      moreTimes: 'Mehr Termine',
      moreTimesWith: (name) => `Mehr Termine bei ${name}`,
      seeProfile: 'Profil ansehen',
      noTimes: 'Zurzeit keine freien Termine online',
      more: (n) => `${n} weitere anzeigen`,
    },
    errors: {
      unavailable: (practice) => `Gerade ist ${practice} online nicht erreichbar`,
      unavailableHint: 'Das liegt an uns. Bitte noch einmal versuchen oder direkt melden:',
      offline: du ? 'Du bist offline' : 'Sie sind offline',
      offlineHint: 'Es geht von selbst weiter, sobald die Verbindung wieder da ist.',
      limitedOver: 'Jetzt geht es wieder.',
      limited: (n) =>
        `Das waren viele Anfragen auf einmal. Bitte in ${count(n, { one: '1 Sekunde', other: `${n} Sekunden` })} noch einmal versuchen.`,
      practice: 'die Praxis',
    },
  };
}

export const nouns: Nouns = {
  therapist: { one: 'Therapeut:in', other: 'Therapeut:innen' },
  psychologist: { one: 'Psycholog:in', other: 'Psycholog:innen' },
  coach: { one: 'Coach', other: 'Coaches' },
  expert: { one: 'Expert:in', other: 'Expert:innen' },
  groomer: { one: 'Groomer', other: 'Groomer' },
  tutor: { one: 'Tutor:in', other: 'Tutor:innen' },
};
