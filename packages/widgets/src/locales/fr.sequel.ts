import type { sequel as source } from './en.sequel.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says after its first question, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel({ informal: tu }: Voice): ReturnType<typeof source> {
  const your = tu ? 'ton' : 'votre';
  return {
    questions: {
      text: `${tu ? 'Qu’aimerais-tu' : 'Qu’aimeriez-vous'} en dire ?`,
      visibility: `Qui peut lire ${your} avis ?`,
    },
    wordsHint: 'Quelques mots aident les autres ; le champ peut aussi rester vide.',
    wordsPrivacy: 'Merci de ne rien écrire sur la santé ou le traitement, et de ne citer aucun nom.',
    publish: 'Tout le monde',
    publishHint: (who) => `Il est publié sans ${your} nom, avec les autres avis (${who}).`,
    keepPrivate: (practice) => `Seulement ${practice}`,
    keepPrivateHint: 'Il n’est pas publié.',
    sender: (practice) => `Dans les deux cas, ${practice} peut voir de qui il vient.`,
    send: 'Envoyer l’avis',
    save: 'Enregistrer les modifications',
    sending: 'Envoi en cours…',
    problem: 'Il manque encore quelque chose',
    missing: {
      rating: 'Merci de choisir d’une à cinq étoiles',
      text: 'Merci de vérifier le texte',
      visibility: 'Merci de choisir qui peut le lire',
    },
    unsent: 'L’avis n’a pas pu être envoyé pour le moment',
    safe: 'Tout ce qui a été écrit est conservé.',
    outcomes: {
      sent: `Merci pour ${your} avis`,
      changed: 'Les modifications sont enregistrées',
      found: `Voici ${your} avis`,
    },
    standings: {
      published: () => `Publié sans ${your} nom.`,
      private: (practice) => `Seulement ${practice} peut le lire.`,
      removed: (practice) => `${practice} ne l’affiche plus.`,
    },
    share: `Si ${tu ? 'tu le souhaites, dis-le' : 'vous le souhaitez, dites-le'} aussi ici :`,
    newTab: '(nouvel onglet)',
    privately: (practice) => `Seulement ${practice} reçoit ces mots, et personne d’autre.`,
    until: (time) => `Il peut être modifié jusqu’au ${time}.`,
    closed: (time) => `Il pouvait être modifié jusqu’au ${time}.`,
    change: 'Modifier l’avis',
    notYet: 'Il n’y a pas encore de rendez-vous à évaluer',
    notYetHint: 'Un rendez-vous peut être évalué une fois qu’il a eu lieu.',
    kept: 'Ce qui a été écrit, à copier',
  };
}
