import type { manager as source } from './en.manager.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who manages a booking by the link of its mail, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function manager({ informal: tu }: Voice): ReturnType<typeof source> {
  const your = tu ? 'Tu' : 'Su';
  const you = tu ? 'ti' : 'usted';
  return {
    label: `${your} cita`,
    headings: {
      confirmed: `${your} cita está confirmada`,
      pending_approval: 'A la espera de que el centro confirme',
      pending_payment: 'A la espera del pago',
      completed: 'Esta cita ya tuvo lugar',
      no_show: 'A esta cita no acudió nadie',
      cancelled: 'Esta cita está cancelada',
      declined: 'El centro no pudo aceptar esta cita',
      expired: 'Este horario ya no está guardado',
    },
    deeds: {
      cancelled: `${your} cita está cancelada`,
      moved: `${your} cita tiene un horario nuevo`,
      checkedIn: `El centro sabe que ${tu ? 'has' : 'ha'} llegado`,
      saved: 'Guardado',
      meanwhile: 'Algo ha cambiado mientras tanto. Así está ahora',
    },
    gone: 'Esta cita ya no está aquí',
    answerUntil: (until) => `El centro responde antes del ${until}. En cualquier caso llegará un correo.`,
    payUntil: (until) => `El horario está guardado para ${you} hasta el ${until}. Después vuelve a quedar libre.`,
    expired:
      'No se confirmó o no se pagó a tiempo, así que vuelve a estar libre. Se puede reservar otra cita en cualquier momento.',
    cancelledBy: {
      client: tu ? 'La cancelaste tú.' : 'La canceló usted.',
      therapist: 'La canceló el centro.',
      staff: 'La canceló el centro.',
      system: 'Se canceló automáticamente.',
    },
    reasonWas: (reason) => `Motivo indicado: ${reason}`,
    cancelledMail: (email) => `Un correo sobre ello va en camino a ${email}.`,
    movedMail: (email) => `Un correo con un enlace nuevo va en camino a ${email}. El enlace anterior ya no abre nada.`,
    when: 'Cuándo',
    whom: 'Con',
    what: 'Qué',
    where: 'Dónde',
    who: 'Para',
    price: 'Precio',
    elsewhere: (time, place) => `${time} donde ${tu ? 'estás' : 'está'} ahora, ${place}`,
    clocksChange: 'Antes de ese día cambia la hora; este horario es el correcto para entonces.',
    unpaid: 'sin pagar todavía',
    paid: (amount) => `${amount} pagados`,
    returned: (amount) => `${amount} devueltos`,
    discounted: (amount) => `${amount} menos por el código`,
    join: 'Unirse en línea',
    newTab: '(pestaña nueva)',
    pay: (amount) => `Pagar ${amount}`,
    paying: 'Abriendo el pago…',
    checkIn: 'Ya estoy aquí',
    checkingIn: 'Avisando al centro…',
    checkedIn: (time) => `El centro ya sabe que ${tu ? 'has' : 'ha'} llegado (${time}).`,
    move: 'Cambiar el horario',
    cancel: 'Cancelar la cita',
    calendar: 'Añadir al calendario',
    changeUntil: (until) => `Se puede cambiar o cancelar aquí hasta el ${until}.`,
    freeUntil: (until) => `Cancelar es gratis hasta el ${until}.`,
    tooLate: 'Ya es tarde para cambiar o cancelar esta cita aquí',
    tooLateHint: (notice) =>
      `Aquí se puede hasta ${notice} antes de que empiece. El centro puede decir qué es posible todavía:`,
    questions: '¿Preguntas? Se puede contactar directamente con el centro:',
    emergency: 'Contacto de emergencia',
    note: 'Nota para el centro',
    add: 'Añadir',
    change: 'Cambiar',
  };
}
