import type { changing as source } from './en.changing.ts';
import { fields } from './es.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing({ informal: tu }: Voice): ReturnType<typeof source> {
  const to = tu ? 'Te' : 'Le';
  return {
    ...fields(),
    cancelHeading: '¿Cancelar esta cita?',
    refundAll: (amount) => `${to} devolvemos ${amount}: todo lo que se pagó.`,
    refundPart: (back, kept) => `${to} devolvemos ${back}. El centro se queda con ${kept}.`,
    refundNone: (kept) => `No se devuelve nada. El centro se queda con los ${kept} pagados.`,
    nothingPaid: 'No se ha pagado nada, así que no hay nada que devolver.',
    freeOver: (until) => `Cancelar era gratis hasta el ${until}.`,
    reason: 'Motivo',
    reasonHint: 'El centro lo lee. No es obligatorio.',
    cancelNow: 'Sí, cancelar',
    cancelling: 'Cancelando…',
    keep: 'Mantener la cita',
    back: 'Volver a la cita',
    from: 'Hasta ahora',
    to: 'Nuevo',
    checkMove: 'Revisar y cambiar',
    moveTo: (date, time) => `Cambiar a: ${date}, ${time}`,
    moving: 'Cambiando…',
    unsure: 'No sabemos si ha llegado. Volver a intentarlo no tiene riesgo: solo se hará una vez.',
    emergencyHint: `A quién puede llamar el centro si ${tu ? 'te' : 'le'} ocurre algo durante una sesión.`,
    name: 'Nombre',
    relation: `Qué relación tiene ${tu ? 'contigo' : 'con usted'}`,
    noteHint: 'Lo que conviene saber antes de la cita.',
    save: 'Guardar',
    saving: 'Guardando…',
  };
}
