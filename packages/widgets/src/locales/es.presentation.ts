import type { presentation as source } from './en.presentation.ts';
import type { Voice } from './voice.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation({ informal }: Voice): ReturnType<typeof source> {
  const your = informal ? 'tu' : 'su';
  return {
    labels: {
      'attune-booking-manager': informal ? 'Tu cita' : 'Su cita',
      'attune-booking-picker': 'Reservar una cita',
      'attune-booking-request': 'Preguntar al centro',
      'attune-report-card': 'Informe de la sesión',
      'attune-review-form': 'Escribir una opinión',
      'attune-reviews': 'Opiniones',
      'attune-unsubscribe-form': 'Elegir los correos',
    },
    consent: {
      heading: 'Esta parte de la página viene de otro servicio',
      words: (host) =>
        `Para mostrarla, ${your} navegador debe consultar a ${host}, que conocerá entonces ${your} dirección de internet y el sitio visitado.`,
      kept: `No se consulta nada antes de ${your} consentimiento. La elección vale hasta salir de esta página.`,
      allow: 'Aceptar y mostrar',
    },
  };
}
