import type { review as source } from './en.review.ts';

/** What the review form says with its first question, in Danish. */
export function review(): ReturnType<typeof source> {
  return {
    label: 'Din anmeldelse',
    step: (question, questions) => `Spørgsmål ${question} af ${questions}`,
    question: (who) => `Hvordan var din aftale med ${who}?`,
    rating: (stars, words) => `${stars} af 5 stjerner: ${words}`,
    ratings: ['Meget dårlig', 'Dårlig', 'Middel', 'God', 'Meget god'],
    proceed: 'Fortsæt',
    notYet: 'Der er ikke noget at anmelde endnu',
    notYetHint: 'En aftale kan anmeldes, når den har fundet sted.',
    spent: {
      heading: 'Din anmeldelse er modtaget',
      hint: 'Tak. Den kunne ændres i 48 timer, og den tid er gået.',
    },
  };
}
