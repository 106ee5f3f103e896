import type { fields as source } from './en.fields.ts';
import { plural } from './plural.ts';

/**
 * The words of fields that more than one form has, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields(): ReturnType<typeof source> {
  const count = plural('es');
  return {
    optional: 'opcional',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    choose: 'Elegir',
    consent: (practice) => `${practice} puede usar estos datos para organizar mi cita.`,
    privacyNotice: 'Aviso de privacidad (pestaña nueva)',
    marketing: (practice) =>
      `${practice} también puede enviarme novedades por correo. Puedo ponerle fin en cualquier momento.`,
    problems: (problems) =>
      count(problems, { one: 'Hay un dato por revisar', other: `Hay ${problems} datos por revisar` }),
    missing: 'hay que rellenarlo',
    wrong: 'hay que revisarlo',
    wrongEmail: 'hace falta una dirección como nombre@example.org',
    consentMissing: 'Hay que marcar la casilla sobre los datos, para que el centro pueda organizar la cita',
  };
}
