import type { dialog as source } from './en.dialog.ts';
import { nouns } from './es.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The sentences of the directory's dialogs, and of what else few visitors see, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function dialog({ noun, informal: tu }: Voice): ReturnType<typeof source> {
  const count = plural('es');
  const people = nouns[noun] ?? nouns.therapist;
  const you = tu ? 'te' : 'le';
  return {
    dialog: {
      maxPrice: (currency) => `Como máximo, por sesión (${currency})`,
      show: (n) => count(n, { one: `Mostrar # ${people.one}`, other: `Mostrar # ${people.other}` }),
      booking: 'Reservar cita',
      about: 'Presentación',
      approach: 'Forma de trabajar',
      topics: 'Temas',
      languages: 'Idiomas',
      insurances: 'Seguro',
      methods: 'Métodos',
      reviews: 'Opiniones',
      qualifications: 'Formación',
      places: 'Dónde',
      services: 'Sesiones y precios',
      free: 'gratis',
      book: 'Reservar',
      bookService: (service) => `Reservar: ${service}`,
      would: (n) => count(n, { one: '# resultado', other: '# resultados' }),
      empty: 'Nadie cumple todos estos criterios',
      drop: (filter) => `Buscar sin «${filter}»`,
      ask: (practice) => `${practice} ${you} ayudará con gusto a encontrar a alguien:`,
      full: 'Ahora mismo todos los horarios están ocupados',
      fullHint: (practice) => `Cada día aparecen nuevos. Mientras tanto, ${practice} ${you} ayudará con gusto:`,
    },
  };
}
