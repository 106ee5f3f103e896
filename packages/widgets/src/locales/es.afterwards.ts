import type { afterwards as source } from './en.afterwards.ts';
import type { Voice } from './voice.ts';

/**
 * What is said once mail is stopped or chosen, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    deeds: {
      stopped: 'Ya no llegará ningún mensaje publicitario',
      saved: 'Las preferencias están guardadas',
      undone: 'Deshecho: todo está como antes',
    },
    now: 'Esto es lo que llegará a partir de ahora',
    undo: 'Deshacer',
    change: 'Elegir de nuevo',
    why: tu ? '¿Quieres contarnos por qué?' : '¿Quiere contarnos por qué?',
    reasons: {
      too_many: 'Demasiados mensajes',
      not_relevant: 'No tenía que ver conmigo',
      never_signed_up: 'Nunca lo pedí',
      privacy: 'Por privacidad',
      other: 'Otro motivo',
    },
    words: `Con ${tu ? 'tus' : 'sus'} propias palabras, si lo ${tu ? 'deseas' : 'desea'}`,
    explain: 'Enviar',
    thanks: 'Gracias, nos ayuda.',
  };
}
