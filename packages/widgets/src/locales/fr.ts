import type { Texts } from './catalogue.ts';
import type { Nouns } from './en.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * French: vous, unless the practice says tu.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts({ noun, informal: tu }: Voice): Texts {
  const count = plural('fr');
  const people = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'Réessayer',
      close: 'Fermer',
      back: 'Retour',
      comma: ', ',
      loading: 'Chargement…',
      formats: { online: 'En ligne', in_person: 'Sur place' },
      genders: { female: 'Femmes', male: 'Hommes', diverse: 'Non binaires', undisclosed: 'Non précisé' },
      per: (price, length) => `${price} les ${length}`,
      crisis: 'Aide en cas de crise',
      minutes: (n) => `${n} min`,
    },
    directory: {
      label: `Recherche de ${people.other}`,
      search: 'Chercher un nom, un thème ou un mot',
      filters: (n) => (n ? `Filtres · ${n}` : 'Filtres'),
      fields: {
        city: 'Ville',
        language: 'Langues',
        specialty: 'Thèmes',
        format: 'Format',
        insurance: 'Prise en charge',
        gender: 'Genre',
        maxPrice: 'Prix',
        acceptingNew: 'Places disponibles',
      },
      sort: 'Trier par',
      sorts: { soonest: 'Au plus tôt', price: 'Prix le plus bas', name: 'Nom' },
      clear: 'Effacer les filtres',
      results: (n) => count(n, { one: `# ${people.one}`, other: `# ${people.other}` }),
      about: (results) => `Environ ${results}`,
      moreTopics: (n) => `${n} de plus`,
      rating: (average, n) => `${average} sur 5, ${n} avis`,
      accepting: 'Places disponibles',
      confirmed: (date) => `confirmé le ${date}`,
      notAccepting: 'Pas de place pour le moment',
      next: (date) => `Prochain rendez-vous : ${date}`,
      book: (time, date, name) => `${time}, ${date} : réserver avec ${name}`,
      moreTimes: 'Autres horaires',
      moreTimesWith: (name) => `Autres horaires avec ${name}`,
      seeProfile: 'Voir le profil',
      noTimes: 'Aucun horaire libre en ligne pour le moment',
      more: (n) => `Afficher ${n} de plus`,
    },
    errors: {
      unavailable: (practice) => `Impossible de joindre ${practice} en ligne pour le moment`,
      unavailableHint: `Le problème vient de nous. ${tu ? 'Réessaie, ou prends contact' : 'Réessayez, ou prenez contact'} directement :`,
      offline: tu ? 'Tu es hors ligne' : 'Vous êtes hors ligne',
      offlineHint: 'La page reprendra toute seule dès que la connexion sera revenue.',
      limited: (n) =>
        `Cela faisait beaucoup de demandes à la fois. Merci de réessayer dans ${count(n, { one: '# seconde', other: '# secondes' })}.`,
      limitedOver: 'C’est de nouveau possible.',
      practice: 'le cabinet',
    },
  };
}

/** Words that are the same for women and men. */
export const nouns: Nouns = {
  therapist: { one: 'thérapeute', other: 'thérapeutes' },
  psychologist: { one: 'psychologue', other: 'psychologues' },
  coach: { one: 'coach', other: 'coachs' },
  expert: { one: 'spécialiste', other: 'spécialistes' },
  groomer: { one: 'pro du toilettage', other: 'pros du toilettage' },
  tutor: { one: 'prof', other: 'profs' },
};
