import type { reviews as source } from './en.reviews.ts';
import { plural } from './plural.ts';

/**
 * What the list of reviews says, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function reviews(): ReturnType<typeof source> {
  const count = plural('es');
  return {
    label: 'Opiniones',
    count: (n) => count(n, { one: '# opinión', other: '# opiniones' }),
    spread: 'Cuántas personas dieron cuántas estrellas',
    stars: (n) => count(n, { one: '# estrella', other: '# estrellas' }),
    given: (n) => `${n} de 5 estrellas`,
    whose: 'De personas cuya cita tuvo lugar. No se omite ninguna por sus estrellas.',
    more: 'Mostrar más opiniones',
    empty: 'Todavía no hay opiniones',
    emptyHint: 'Vienen de personas cuya cita ha tenido lugar.',
  };
}
