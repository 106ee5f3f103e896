import type { review as source } from './en.review.ts';
import type { Voice } from './voice.ts';

/** What the review form says with its first question, in German. */
export function review({ informal: du }: Voice): ReturnType<typeof source> {
  return {
    label: `${du ? 'Deine' : 'Ihre'} Bewertung`,
    step: (question, questions) => `Frage ${question} von ${questions}`,
    question: (who) => `Wie war ${du ? 'dein' : 'Ihr'} Termin bei ${who}?`,
    rating: (stars, words) => `${stars} von 5 Sternen: ${words}`,
    ratings: ['Sehr schlecht', 'Schlecht', 'Mittel', 'Gut', 'Sehr gut'],
    proceed: 'Weiter',
    notYet: 'Es gibt noch nichts zu bewerten',
    notYetHint: 'Ein Termin kann bewertet werden, wenn er stattgefunden hat.',
    spent: {
      heading: `${du ? 'Deine' : 'Ihre'} Bewertung ist angekommen`,
      hint: 'Vielen Dank. Sie ließ sich 48 Stunden lang ändern, diese Zeit ist vorbei.',
    },
  };
}
