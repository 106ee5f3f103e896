import type { Texts } from './catalogue.ts';
import type { Nouns } from './en.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/** German: Sie, unless the practice says du. Reviewed by: nobody yet. */
export function texts({ noun, informal: du }: Voice): Texts {
  const count = plural('de');
  const people = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'Noch einmal versuchen',
      close: 'Schließen',
      back: 'Zurück',
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
        q: 'Suche',
      },
      maxPrice: (currency) => `Höchstens, pro Sitzung (${currency})`,
      upTo: (price) => `Bis ${price}`,
      sort: 'Sortieren nach',
      sorts: { soonest: 'Frühester Termin', price: 'Niedrigster Preis', name: 'Name' },
      clear: 'Filter zurücksetzen',
      results: (n) => `${n} ${n === 1 ? people.one : people.other}`,
      show: (n) => `${n} ${n === 1 ? people.one : people.other} anzeigen`,
      would: (n) => `${n} Treffer`,
      moreTopics: (n) => count(n, { one: '1 weiteres Thema', other: `${n} weitere Themen` }),
      rating: (average, n) => count(n, { one: `${average} von 5, 1 Bewertung`, other: `${average} von 5, ${n} Bewertungen` }),
      accepting: 'Nimmt neue Klient:innen an',
      confirmed: (date) => `bestätigt am ${date}`,
      notAccepting: 'Nimmt zurzeit keine neuen Klient:innen an',
      next: (date) => `Frei ab ${date}`,
      book: (time, date, name) => `${time}, ${date}: Termin bei ${name}`,
      moreTimes: 'Mehr Termine',
      moreTimesWith: (name) => `Mehr Termine bei ${name}`,
      noTimes: 'Zurzeit keine freien Termine online',
      more: (n) => `${n} weitere anzeigen`,
      empty: 'Zu diesen Angaben passt niemand',
      drop: (filter) => `Ohne „${filter}“ suchen`,
      ask: (practice) =>
        du ? `${practice} hilft dir gern weiter:` : `${practice} hilft Ihnen gern weiter:`,
      full: 'Zurzeit sind alle Termine vergeben',
      fullHint: (practice) =>
        du
          ? `Jeden Tag kommen neue Termine dazu. Wenn du nicht warten möchtest, frag ${practice}:`
          : `Jeden Tag kommen neue Termine dazu. Wenn Sie nicht warten möchten, fragen Sie ${practice}:`,
      booking: (name) => `Termin bei ${name}`,
    },
    profile: {
      about: 'Über mich',
      approach: 'Arbeitsweise',
      topics: 'Themen',
      languages: 'Sprachen',
      insurances: 'Versicherung',
      methods: 'Methoden',
      qualifications: 'Qualifikationen',
      places: 'Wo',
      services: 'Sitzungen und Preise',
      open: 'Profil ansehen',
      book: 'Termin wählen',
      bookService: (service) => `Termin wählen: ${service}`,
    },
    errors: {
      unavailable: (practice) => `Der Kalender von ${practice} ist gerade nicht erreichbar`,
      unavailableHint: du
        ? 'Das liegt an uns. Versuch es noch einmal, oder melde dich direkt:'
        : 'Das liegt an uns. Versuchen Sie es noch einmal, oder melden Sie sich direkt:',
      offline: du ? 'Du bist offline' : 'Sie sind offline',
      offlineHint: 'Es geht von selbst weiter, sobald die Verbindung wieder da ist.',
      limited: (seconds) =>
        count(seconds, {
          one: 'Das waren viele Anfragen auf einmal. Bitte in 1 Sekunde noch einmal versuchen.',
          other: `Das waren viele Anfragen auf einmal. Bitte in ${seconds} Sekunden noch einmal versuchen.`,
        }),
      practice: 'der Praxis',
    },
  };
}

const nouns: Nouns = {
  therapist: { one: 'Therapeut:in', other: 'Therapeut:innen' },
  psychologist: { one: 'Psycholog:in', other: 'Psycholog:innen' },
  coach: { one: 'Coach', other: 'Coaches' },
  expert: { one: 'Expert:in', other: 'Expert:innen' },
  groomer: { one: 'Groomer', other: 'Groomer' },
  tutor: { one: 'Tutor:in', other: 'Tutor:innen' },
};
