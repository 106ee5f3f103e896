import { examples } from '@attune/sdk/testing';

const therapist = examples['therapist-profile'];
const longName = 'Psychotherapeutische Sprechstunde mit Kurzzeittherapieantragsbesprechung';

/** A picture that is no longer where the practice said. */
export const goneAway = 'https://pictures.example/gone.jpg';

/** Somebody whose titles and names are as long as German ones can be. */
export function longWinded() {
  return {
    ...therapist,
    title: 'Priv.-Doz. Dr. rer. nat. habil.',
    name: 'Theodora-Wilhelmine Schnabelmeier-Oberhuberstätter',
    monogram: 'TS',
    headline: 'Psychoanalytikerin für Kinder- und Jugendlichenpsychotherapeutinnen',
    district: 'Charlottenburg-Wilmersdorf',
    languages: ['de', 'en', 'fr', 'tr', 'pl', 'uk'],
    services: therapist.services.map((service) => ({ ...service, name: longName })),
  };
}

/** So many people, told apart by their numbers. */
export function many(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return { ...therapist, id: `${therapist.id.slice(0, -2)}${number}`, name: `Ada Lind ${number}` };
  });
}
