import type { doctor as source } from './en.doctor.ts';

/**
 * What is said to the author of a page that our doctor looks at, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor(): ReturnType<typeof source> {
  return {
    heading: 'Comment cette page intègre Attune',
    verdicts: { good: 'En ordre', warn: 'À regarder', bad: 'À corriger' },
    noKey: 'Il n’y a pas de clé : le script a besoin de data-key="pk_…", ou les éléments d’un <attune-provider>.',
    version: (version, from) => `La version ${version} fonctionne${from && `, depuis ${from}`}.`,
    missing: (tag) => `<${tag}> n’a pas pu être chargé ; la console dit pourquoi.`,
    duplicates: (n) => `Cette page contient ${n} de nos scripts ; le premier l’emporte.`,
    foreign: (tag) => `<${tag}> est déjà enregistré par autre chose sur cette page, qui reste.`,
    noFallback: (tag) => `<${tag}> ne contient aucun lien : sans script, rien n’est visible.`,
    trusted: 'La page exige des trusted types et n’autorise pas notre policy : ajouter « trusted-types attune ».',
    trustedFine: 'La page exige des trusted types et autorise notre policy.',
    language: (tag, lang) => `La page dit « ${tag} » ; nous parlons « ${lang} ».`,
    scheme: (scheme) => `Jeu de couleurs là où se trouvent nos éléments : ${scheme}.`,
    key: (practice, origin) => `La clé de ${practice} fonctionne sur ${origin}.`,
    keyInvalid: 'La clé est inconnue ou a été révoquée.',
    keyPaused: 'Le cabinet a suspendu la clé : on voit ce que contiennent les éléments.',
    refused: (status, code) => `La plateforme refuse avec ${status} ${code}.`,
    origin: (origin) =>
      `${origin} ne fait pas partie des sites de cette clé, ou la clé est inconnue ou révoquée : attune keys create --origin ${origin}`,
    policy: (directive, uri) => `La Content-Security-Policy de la page bloque ${uri} (${directive}).`,
    unreachable: (host) => `${host} est injoignable d’ici.`,
    clock: (seconds) => `L’horloge de cet appareil diffère de ${seconds} secondes de celle de la plateforme.`,
    support: (isOld, oldest) =>
      isOld
        ? `Cette version n’est plus prise en charge ; la plus ancienne qui le soit : ${oldest}.`
        : `Cette version est prise en charge ; la plus ancienne qui le soit : ${oldest}.`,
  };
}
