import type { report as source } from './en.report.ts';
import type { Voice } from './voice.ts';

/**
 * What stands around a report card, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report({ informal: du }: Voice): ReturnType<typeof source> {
  return {
    label: du ? 'Dein Bericht' : 'Ihr Bericht',
    sealed: `Er ist nur für ${du ? 'dich' : 'Sie'} geschrieben. Bitte dort öffnen, wo niemand mitliest.`,
    show: 'Bericht anzeigen',
    about: (name) => `Über ${name}`,
    observations: 'Was aufgefallen ist',
    recommendations: 'Bis zum nächsten Mal',
    pictures: 'Bilder',
    picture: (picture, pictures) => `Bild ${picture} von ${pictures}`,
    missing: (picture) => `${picture} lässt sich gerade nicht zeigen`,
    until: (date) => `Der Link in der E-Mail öffnet ihn bis ${date}.`,
    print: 'Drucken',
    review: 'Bewertung schreiben',
    reviewed: 'Bewertung ansehen',
    gone: 'Dieser Bericht ist nicht mehr hier',
    goneHint: 'Vielleicht ist sein Link abgelaufen. Er kann noch einmal verschickt werden:',
  };
}
