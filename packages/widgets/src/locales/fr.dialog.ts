import type { dialog as source } from './en.dialog.ts';
import { nouns } from './fr.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function dialog({ noun, informal: tu }: Voice): ReturnType<typeof source> {
  const count = plural('fr');
  const people = nouns[noun] ?? nouns.therapist;
  const help = tu ? 't’aidera' : 'vous aidera';
  return {
    dialog: {
      maxPrice: (currency) => `Au plus, par séance (${currency})`,
      show: (n) => count(n, { one: `Afficher # ${people.one}`, other: `Afficher # ${people.other}` }),
      booking: 'Prendre rendez-vous',
      about: 'À propos',
      approach: 'Façon de travailler',
      topics: 'Thèmes',
      languages: 'Langues',
      insurances: 'Prise en charge',
      methods: 'Méthodes',
      reviews: 'Avis',
      qualifications: 'Formation',
      places: 'Où',
      services: 'Séances et prix',
      free: 'gratuit',
      book: 'Réserver',
      bookService: (service) => `Réserver : ${service}`,
      would: (n) => count(n, { one: '# résultat', other: '# résultats' }),
      empty: 'Personne ne correspond à tous ces critères',
      drop: (filter) => `Chercher sans « ${filter} »`,
      ask: (practice) => `${practice} ${help} volontiers à trouver quelqu’un :`,
      full: 'Tous les horaires sont pris pour le moment',
      fullHint: (practice) => `Il y en a de nouveaux chaque jour. D’ici là, ${practice} ${help} volontiers :`,
    },
  };
}
