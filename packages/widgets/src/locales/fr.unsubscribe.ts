import type { unsubscribe as source } from './en.unsubscribe.ts';
import type { Voice } from './voice.ts';

/**
 * What is said about which mail comes, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe({ informal: tu }: Voice): ReturnType<typeof source> {
  const you = tu ? 't’' : 'vous ';
  return {
    label: tu ? 'Tes messages' : 'Vos messages',
    heading: (practice) => `Ce que ${practice} ${you}envoie`,
    nothing: (practice) => `Plus aucune publicité : ${practice} ne ${you}en envoie pas`,
    stopAll: 'Arrêter tous les messages publicitaires',
    stays: `Les messages sur ${tu ? 'tes' : 'vos'} rendez-vous continuent d’arriver : confirmations, rappels et changements.`,
    choose: 'Ou choisir ce qui peut arriver',
    topics: {
      appointments: tu ? 'Tes rendez-vous' : 'Vos rendez-vous',
      reviews: 'Invitations à donner un avis',
      news: 'Nouvelles',
      offers: 'Offres',
    },
    channels: { email: 'par e-mail', sms: 'par SMS', whatsapp: 'par WhatsApp' },
    save: 'Enregistrer les choix',
    saving: 'Enregistrement…',
    unsaved: 'L’enregistrement est impossible pour le moment',
    safe: 'Rien de ce qui a été saisi n’est perdu.',
  };
}
