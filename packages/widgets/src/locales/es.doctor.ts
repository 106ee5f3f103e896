import type { doctor as source } from './en.doctor.ts';

/**
 * What is said to the author of a page that our doctor looks at, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor(): ReturnType<typeof source> {
  return {
    heading: 'Cómo integra Attune esta página',
    verdicts: { good: 'Correcto', warn: 'Revisar', bad: 'Incorrecto' },
    noKey: 'No hay clave: el script necesita data-key="pk_…", o los elementos un <attune-provider>.',
    version: (version, from) => `Funciona la versión ${version}${from && `, desde ${from}`}.`,
    missing: (tag) => `<${tag}> no se pudo cargar; la consola dice por qué.`,
    duplicates: (n) => `Hay ${n} scripts nuestros en esta página; vale el primero.`,
    foreign: (tag) => `Otra cosa de esta página ya registró <${tag}>, y se queda.`,
    noFallback: (tag) => `<${tag}> no contiene ningún enlace: sin script no se ve nada.`,
    trusted: 'La página exige trusted types y no permite nuestra policy: añadir «trusted-types attune».',
    trustedFine: 'La página exige trusted types y permite nuestra policy.',
    language: (tag, lang) => `La página dice «${tag}»; hablamos «${lang}».`,
    scheme: (scheme) => `Esquema de color donde están nuestros elementos: ${scheme}.`,
    key: (practice, origin) => `La clave de ${practice} funciona en ${origin}.`,
    keyInvalid: 'La clave es desconocida o fue revocada.',
    keyPaused: 'El centro ha pausado la clave: se ve lo que contienen los elementos.',
    refused: (status, code) => `La plataforma rechaza con ${status} ${code}.`,
    origin: (origin) =>
      `${origin} no está entre los sitios de esta clave, o la clave es desconocida o fue revocada: attune keys create --origin ${origin}`,
    policy: (directive, uri) => `La Content-Security-Policy de la página bloquea ${uri} (${directive}).`,
    unreachable: (host) => `Desde aquí no se puede llegar a ${host}.`,
    clock: (seconds) => `El reloj de este dispositivo difiere en ${seconds} segundos del de la plataforma.`,
    support: (isOld, oldest) =>
      isOld
        ? `Esta versión ya no tiene soporte; la más antigua que lo tiene: ${oldest}.`
        : `Esta versión tiene soporte; la más antigua que lo tiene: ${oldest}.`,
  };
}
