import type { Texts } from './catalogue.ts';
import type { Nouns } from './en.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * Spanish: usted, unless the practice says tú.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts({ noun, informal: tu }: Voice): Texts {
  const count = plural('es');
  const people = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'Reintentar',
      close: 'Cerrar',
      back: 'Volver',
      comma: ', ',
      loading: 'Cargando…',
      formats: { online: 'En línea', in_person: 'Presencial' },
      genders: { female: 'Mujeres', male: 'Hombres', diverse: 'No binario', undisclosed: 'Sin indicar' },
      per: (price, length) => `${price} por ${length}`,
      crisis: 'Ayuda en una crisis',
      minutes: (n) => `${n} min`,
    },
    directory: {
      label: `Búsqueda de ${people.other}`,
      search: 'Buscar por nombre, tema o palabra',
      filters: (n) => (n ? `Filtros · ${n}` : 'Filtros'),
      fields: {
        city: 'Ciudad',
        language: 'Idiomas',
        specialty: 'Temas',
        format: 'Modalidad',
        insurance: 'Seguro',
        gender: 'Género',
        maxPrice: 'Precio',
        acceptingNew: 'Plazas libres',
      },
      sort: 'Ordenar por',
      sorts: { soonest: 'Lo antes posible', price: 'Precio más bajo', name: 'Nombre' },
      clear: 'Quitar filtros',
      results: (n) => count(n, { one: `# ${people.one}`, other: `# ${people.other}` }),
      about: (results) => `Alrededor de ${results}`,
      moreTopics: (n) => `${n} más`,
      rating: (average, n) => `${average} de 5, ${count(n, { one: '# opinión', other: '# opiniones' })}`,
      accepting: 'Con plazas libres',
      confirmed: (date) => `confirmado el ${date}`,
      notAccepting: 'Sin plazas por el momento',
      next: (date) => `Próxima cita: ${date}`,
      book: (time, date, name) => `${time}, ${date}: reservar con ${name}`,
      moreTimes: 'Más horarios',
      moreTimesWith: (name) => `Más horarios con ${name}`,
      seeProfile: 'Ver perfil',
      noTimes: 'Sin horarios libres en línea por el momento',
      more: (n) => `Mostrar ${n} más`,
    },
    errors: {
      unavailable: (practice) => `Ahora mismo no podemos conectar con ${practice} en línea`,
      unavailableHint: `Es un problema nuestro. ${tu ? 'Inténtalo otra vez o ponte' : 'Inténtelo otra vez o póngase'} en contacto directamente:`,
      offline: 'No hay conexión a internet',
      offlineHint: 'La página seguirá sola en cuanto vuelva la conexión.',
      limited: (n) =>
        `Han sido muchas solicitudes a la vez. Se puede volver a intentar en ${count(n, { one: '# segundo', other: '# segundos' })}.`,
      limitedOver: 'Ya se puede volver a intentar.',
      practice: 'el centro',
    },
  };
}

/** Words that are the same for women and men. */
export const nouns: Nouns = {
  therapist: { one: 'terapeuta', other: 'terapeutas' },
  psychologist: { one: 'profesional de la psicología', other: 'profesionales de la psicología' },
  coach: { one: 'coach', other: 'coaches' },
  expert: { one: 'especialista', other: 'especialistas' },
  groomer: { one: 'estilista de mascotas', other: 'estilistas de mascotas' },
  tutor: { one: 'docente', other: 'docentes' },
};
