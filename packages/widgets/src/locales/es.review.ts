import type { review as source } from './en.review.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says with its first question, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function review({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    label: `${tu ? 'Tu' : 'Su'} opinión`,
    step: (question, questions) => `Pregunta ${question} de ${questions}`,
    question: (who) => `¿Cómo fue ${tu ? 'tu' : 'su'} cita con ${who}?`,
    rating: (stars, words) => `${stars} de 5 estrellas: ${words}`,
    ratings: ['Muy mal', 'Mal', 'Regular', 'Bien', 'Muy bien'],
    proceed: 'Continuar',
  };
}
