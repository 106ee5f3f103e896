import type { zones as source } from './en.zones.ts';
import { plural } from './plural.ts';

/**
 * What is said to who chooses a zone of time, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones(): ReturnType<typeof source> {
  const count = plural('es');
  return {
    find: 'Buscar una ciudad o zona',
    found: (n) => count(n, { one: '1 zona horaria', other: '# zonas horarias' }),
    none: 'Ninguna zona se llama así. Una ciudad más grande cercana puede ayudar.',
    clock: 'Reloj de 24 horas',
  };
}
