import type { presentation as source } from './en.presentation.ts';
import type { Voice } from './voice.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation({ informal }: Voice): ReturnType<typeof source> {
  const your = informal ? 'ton' : 'votre';
  return {
    labels: {
      'attune-booking-manager': informal ? 'Ton rendez-vous' : 'Votre rendez-vous',
      'attune-booking-picker': 'Prendre rendez-vous',
      'attune-booking-request': 'Écrire au cabinet',
      'attune-report-card': 'Compte rendu',
      'attune-review-form': 'Donner un avis',
      'attune-reviews': 'Avis',
      'attune-unsubscribe-form': 'Choisir ses e-mails',
    },
    consent: {
      heading: 'Cette partie de la page vient d’un autre service',
      words: (host) =>
        `Pour l’afficher, ${your} navigateur doit interroger ${host}, qui connaîtra alors ${your} adresse internet et le site visité.`,
      kept: `Rien n’est demandé avant ${your} accord. Ce choix vaut jusqu’à ce que cette page soit quittée.`,
      allow: 'Accepter et afficher',
    },
  };
}
