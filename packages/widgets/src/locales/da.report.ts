import type { report as source } from './en.report.ts';

/**
 * What stands around a report card, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report(): ReturnType<typeof source> {
  return {
    label: 'Din rapport',
    sealed: 'Den er skrevet kun til dig. Åbn den et sted, hvor ingen kigger med.',
    show: 'Vis rapport',
    about: (name) => `Om ${name}`,
    observations: 'Det, vi lagde mærke til',
    recommendations: 'Til næste gang',
    pictures: 'Billeder',
    picture: (picture, pictures) => `Billede ${picture} af ${pictures}`,
    missing: (picture) => `${picture} kan ikke vises lige nu`,
    until: (date) => `Linket i din e-mail åbner den indtil ${date}.`,
    print: 'Udskriv',
    review: 'Skriv en anmeldelse',
    reviewed: 'Se din anmeldelse',
    gone: 'Denne rapport er her ikke længere',
    goneHint: 'Linket kan være udløbet. Den kan sendes igen:',
  };
}
