import type { picker as source } from './en.picker.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The booking picker's sentences, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker({ informal: tu }: Voice): ReturnType<typeof source> {
  const count = plural('es');
  return {
    label: (name) => `Reservar cita con ${name}`,
    step: (step, of) => `Paso ${step} de ${of}`,
    headings: {
      service: tu ? '¿Qué quieres reservar?' : '¿Qué quiere reservar?',
      format: '¿Cómo será la cita?',
      time: 'Elegir un horario',
      details: `${tu ? 'Tus' : 'Sus'} datos`,
      check: 'Revisar y reservar',
    },
    onlineHint: 'Por vídeo, desde cualquier lugar',
    noCharge: 'gratis',
    levels: {
      beginner: 'Nivel inicial',
      intermediate: 'Con algo de experiencia',
      advanced: 'Nivel avanzado',
    },
    before: (words) => `Antes: ${words}`,
    bring: (words) => `Para traer: ${words}`,
    previousMonth: 'Mes anterior',
    nextMonth: 'Mes siguiente',
    timesFree: (times) =>
      times ? count(times, { one: '# horario libre', other: '# horarios libres' }) : 'sin horarios libres',
    legend: 'tiene horarios libres',
    monthWithout: (month) => `No queda nada libre en ${month}.`,
    nextFree: (date) => `Próximo día libre: ${date}`,
    morning: 'Mañana',
    afternoon: 'Tarde',
    evening: 'Noche',
    seats: (seats) => count(seats, { one: 'última plaza', other: 'quedan # plazas' }),
    contactOnly: (times) => `Con poca antelación, preguntando al centro: ${times}`,
    noneOfThese: '¿Ninguno encaja?',
    ask: 'Pedir un horario al centro',
    anotherDay: 'Elegir otro día',
    timesIn: (place) => `Hora de ${place}`,
    timesThere: (place) => `Hora del lugar de la cita: ${place}`,
    change: 'Cambiar',
    changeZone: 'Cambiar la zona horaria',
    zone: 'Zona horaria',
    clocksChange: 'Antes de ese día cambia la hora; estos horarios son los correctos para entonces.',
    proceed: 'Continuar',
    chooseFirst: 'Primero hay que elegir un horario',
    placing: 'Guardando este horario…',
    nothingLost: 'Todo lo escrito se conserva.',
    nothingFree: (name) => `${name} no tiene horarios libres por el momento`,
    notAccepting: (name) => `${name} no tiene plazas nuevas por el momento`,
    notBookable: 'Esta cita ya no se puede reservar aquí',
    closedHint: 'El centro puede decir qué es posible, o cuándo cambiará esto.',
  };
}
