import type { sequel as source } from './en.sequel.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says after its first question, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel({ informal: tu }: Voice): ReturnType<typeof source> {
  const your = tu ? 'tu' : 'su';
  return {
    questions: {
      text: `¿Qué ${tu ? 'te' : 'le'} gustaría decir?`,
      visibility: `¿Quién puede leer ${your} opinión?`,
    },
    wordsHint: 'Unas palabras ayudan a otras personas; el campo también puede quedar vacío.',
    wordsPrivacy: `Por favor, no ${tu ? 'escribas' : 'escriba'} nada sobre la salud o el tratamiento, ni nombres.`,
    publish: 'Todo el mundo',
    publishHint: (who) => `Se publica sin ${your} nombre, junto a las opiniones sobre ${who}.`,
    keepPrivate: (practice) => `Solo ${practice}`,
    keepPrivateHint: 'No se publica en ningún sitio.',
    sender: (practice) => `En ambos casos, ${practice} puede ver de quién viene.`,
    send: 'Enviar la opinión',
    save: 'Guardar los cambios',
    sending: 'Enviando…',
    problem: 'Falta un dato',
    missing: {
      rating: 'Hay que elegir de una a cinco estrellas',
      text: 'Hay que revisar el texto',
      visibility: 'Hay que elegir quién puede leerla',
    },
    unsent: 'Ahora mismo no se pudo enviar la opinión',
    safe: 'Todo lo escrito se conserva.',
    outcomes: {
      sent: `Gracias por ${your} opinión`,
      changed: 'Los cambios están guardados',
      found: `Esta es ${your} opinión`,
    },
    standings: {
      published: () => `Publicada sin ${your} nombre.`,
      private: (practice) => `Solo ${practice} puede leerla.`,
      removed: (practice) => `${practice} ya no la muestra.`,
    },
    share: `Si ${tu ? 'quieres, cuéntalo' : 'quiere, cuéntelo'} también aquí:`,
    newTab: '(pestaña nueva)',
    privately: (practice) => `Estas palabras las recibe ${practice} y nadie más.`,
    until: (time) => `Se puede cambiar hasta el ${time}.`,
    closed: (time) => `Se podía cambiar hasta el ${time}.`,
    change: 'Cambiar la opinión',
    notYet: 'Todavía no hay ninguna cita que valorar',
    notYetHint: 'Una cita se puede valorar cuando ya ha tenido lugar.',
    kept: 'Lo escrito, para poder copiarlo',
  };
}
