import type { doctor as source } from './en.doctor.ts';

/**
 * What is said to the author of a page that our doctor looks at, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor(): ReturnType<typeof source> {
  return {
    heading: 'Sådan indlejrer siden Attune',
    verdicts: { good: 'I orden', warn: 'Se på dette', bad: 'Forkert' },
    noKey: 'Der er ingen nøgle: scriptet skal have data-key="pk_…", eller elementerne en <attune-provider>.',
    version: (version, from) => `Version ${version} kører${from && `, fra ${from}`}.`,
    missing: (tag) => `<${tag}> kunne ikke hentes; konsollen siger hvorfor.`,
    duplicates: (n) => `Der er ${n} af vores scripts på siden; det første gælder.`,
    foreign: (tag) => `<${tag}> er allerede registreret af noget andet på siden, og det bliver stående.`,
    noFallback: (tag) => `<${tag}> har intet link i sig: uden script ser besøgende ingenting.`,
    trusted: 'Siden kræver trusted types og tillader ikke vores policy: tilføj “trusted-types attune”.',
    trustedFine: 'Siden kræver trusted types og tillader vores policy.',
    language: (tag, lang) => `Siden siger “${tag}”; vi taler “${lang}”.`,
    scheme: (scheme) => `Farveskema, hvor vores elementer står: ${scheme}.`,
    key: (practice, origin) => `Nøglen fra ${practice} virker på ${origin}.`,
    keyInvalid: 'Nøglen er ukendt eller trukket tilbage.',
    keyPaused: 'Klinikken har sat nøglen på pause: besøgende ser det, der står i elementerne.',
    refused: (status, code) => `Platformen afviser med ${status} ${code}.`,
    origin: (origin) =>
      `${origin} er ikke blandt nøglens websteder, eller nøglen er ukendt eller trukket tilbage: attune keys create --origin ${origin}`,
    policy: (directive, uri) => `Sidens Content-Security-Policy blokerer ${uri} (${directive}).`,
    unreachable: (host) => `${host} kan ikke nås herfra.`,
    clock: (seconds) => `Enhedens ur afviger ${seconds} sekunder fra platformens.`,
    support: (isOld, oldest) =>
      isOld
        ? `Denne version understøttes ikke længere; den ældste, der gør: ${oldest}.`
        : `Denne version understøttes; den ældste, der gør: ${oldest}.`,
  };
}
