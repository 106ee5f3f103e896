import type { afterwards as source } from './en.afterwards.ts';
import type { Voice } from './voice.ts';

/**
 * What is said once mail is stopped or chosen, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    deeds: {
      stopped: 'Tous les messages publicitaires sont arrêtés',
      saved: `${tu ? 'Tes' : 'Vos'} choix sont enregistrés`,
      undone: 'Annulé : tout est comme avant',
    },
    now: 'Voici ce qui arrivera désormais',
    undo: 'Annuler',
    change: 'Choisir à nouveau',
    why: tu ? 'Veux-tu nous dire pourquoi ?' : 'Voulez-vous nous dire pourquoi ?',
    reasons: {
      too_many: 'Trop de messages',
      not_relevant: 'Cela ne me concernait pas',
      never_signed_up: 'Je n’ai jamais rien demandé',
      privacy: 'Pour protéger ma vie privée',
      other: 'Autre chose',
    },
    words: `Avec ${tu ? 'tes' : 'vos'} propres mots, si ${tu ? 'tu le souhaites' : 'vous le souhaitez'}`,
    explain: 'Envoyer',
    thanks: 'Merci, cela nous aide.',
  };
}
