import type { report as source } from './en.report.ts';
import type { Voice } from './voice.ts';

/**
 * What stands around a report card, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    label: `${tu ? 'Tu' : 'Su'} informe`,
    sealed: tu
      ? 'Se escribió solo para ti. Ábrelo donde nadie más pueda leerlo.'
      : 'Se escribió solo para usted. Ábralo donde nadie más pueda leerlo.',
    show: 'Mostrar el informe',
    about: (name) => `Sobre ${name}`,
    observations: 'Lo que llamó la atención',
    recommendations: 'Hasta la próxima vez',
    pictures: 'Imágenes',
    picture: (picture, pictures) => `Imagen ${picture} de ${pictures}`,
    missing: (picture) => `${picture} no se puede mostrar ahora mismo`,
    until: (date) => `El enlace del correo lo abre hasta el ${date}.`,
    print: 'Imprimir',
    review: 'Escribir una opinión',
    reviewed: `Ver ${tu ? 'tu' : 'su'} opinión`,
    gone: 'Este informe ya no está aquí',
    goneHint: 'Quizá el plazo de su enlace ha terminado. El centro puede volver a enviarlo:',
  };
}
