import type { presentation as source } from './en.presentation.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation(): ReturnType<typeof source> {
  return {
    labels: {
      'attune-booking-manager': 'Din tid',
      'attune-booking-picker': 'Bestil tid',
      'attune-booking-request': 'Spørg klinikken',
      'attune-report-card': 'Rapport',
      'attune-review-form': 'Skriv en anmeldelse',
      'attune-reviews': 'Anmeldelser',
      'attune-unsubscribe-form': 'Vælg dine mails',
    },
    consent: {
      heading: 'Denne del af siden kommer fra en anden tjeneste',
      words: (host) =>
        `For at vise den skal din browser spørge ${host}, som så kender din internetadresse og ved, hvilket websted du er på.`,
      kept: 'Der spørges ikke om noget, før du siger ja. Dit valg gælder, til du forlader siden.',
      allow: 'Sig ja og vis den',
    },
  };
}
