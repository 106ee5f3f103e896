import type { doctor as source } from './en.doctor.ts';

/**
 * What is said to the author of a page that our doctor looks at, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor(): ReturnType<typeof source> {
  return {
    heading: 'Wie diese Seite Attune einbettet',
    verdicts: { good: 'In Ordnung', warn: 'Bitte ansehen', bad: 'Falsch' },
    noKey: 'Es gibt keinen Schlüssel: Das Script braucht data-key="pk_…", oder die Elemente einen <attune-provider>.',
    version: (version, from) => `Version ${version} läuft${from && `, von ${from}`}.`,
    missing: (tag) => `<${tag}> konnte nicht geladen werden; die Konsole sagt, warum.`,
    duplicates: (n) => `Auf dieser Seite sind ${n} Scripts von uns; das erste gilt.`,
    foreign: (tag) => `<${tag}> hat auf dieser Seite schon etwas anderes registriert; das bleibt.`,
    noFallback: (tag) => `<${tag}> enthält keinen Link: Ohne Script ist dort nichts zu sehen.`,
    trusted: 'Die Seite verlangt Trusted Types und erlaubt unsere Policy nicht: „trusted-types attune“ ergänzen.',
    trustedFine: 'Die Seite verlangt Trusted Types und erlaubt unsere Policy.',
    language: (tag, lang) => `Die Seite sagt „${tag}“; wir sprechen „${lang}“.`,
    scheme: (scheme) => `Farbschema, wo unsere Elemente stehen: ${scheme}.`,
    key: (practice, origin) => `Der Schlüssel von ${practice} gilt auf ${origin}.`,
    keyInvalid: 'Der Schlüssel ist unbekannt oder wurde widerrufen.',
    keyPaused: 'Die Praxis hat den Schlüssel pausiert: Zu sehen ist, was in den Elementen steht.',
    refused: (status, code) => `Die Plattform lehnt ab, mit ${status} ${code}.`,
    origin: (origin) =>
      `${origin} gehört nicht zu den Websites dieses Schlüssels, oder er ist unbekannt oder widerrufen: attune keys create --origin ${origin}`,
    policy: (directive, uri) => `Die Content-Security-Policy der Seite blockiert ${uri} (${directive}).`,
    unreachable: (host) => `${host} ist von hier aus nicht erreichbar.`,
    clock: (seconds) => `Die Uhr dieses Geräts weicht um ${seconds} Sekunden von der der Plattform ab.`,
    support: (isOld, oldest) =>
      isOld
        ? `Diese Version wird nicht mehr unterstützt; die älteste unterstützte: ${oldest}.`
        : `Diese Version wird unterstützt; die älteste unterstützte: ${oldest}.`,
  };
}
