import type { manager as source } from './en.manager.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who manages a booking by the link of its mail, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function manager({ informal: tu }: Voice): ReturnType<typeof source> {
  const your = tu ? 'Ton' : 'Votre';
  const here = tu ? 'tu es là' : 'vous êtes là';
  return {
    label: `${your} rendez-vous`,
    headings: {
      confirmed: `${your} rendez-vous est confirmé`,
      pending_approval: 'En attente de la confirmation du cabinet',
      pending_payment: 'En attente du paiement',
      completed: 'Ce rendez-vous a eu lieu',
      no_show: 'Ce rendez-vous a été manqué',
      cancelled: 'Ce rendez-vous est annulé',
      declined: 'Le cabinet n’a pas pu accepter ce rendez-vous',
      expired: 'Cet horaire n’est plus gardé',
    },
    deeds: {
      cancelled: `${your} rendez-vous est annulé`,
      moved: `${your} rendez-vous a un nouvel horaire`,
      checkedIn: `Le cabinet sait que ${here}`,
      saved: 'Enregistré',
      meanwhile: 'Quelque chose a changé entre-temps. Voici où en sont les choses',
    },
    gone: 'Ce rendez-vous n’est plus ici',
    answerUntil: (until) => `Le cabinet répond avant le ${until}. Un e-mail arrivera dans tous les cas.`,
    payUntil: (until) =>
      `L’horaire est gardé pour ${tu ? 'toi' : 'vous'} jusqu’au ${until}. Ensuite, il redevient libre.`,
    expired:
      'Il n’a pas été confirmé ou payé à temps, il est donc de nouveau libre. Un autre rendez-vous peut être réservé à tout moment.',
    cancelledBy: {
      client: tu ? 'C’est toi qui l’as annulé.' : 'C’est vous qui l’avez annulé.',
      therapist: 'C’est le cabinet qui l’a annulé.',
      staff: 'C’est le cabinet qui l’a annulé.',
      system: 'Il a été annulé automatiquement.',
    },
    reasonWas: (reason) => `Motif indiqué : ${reason}`,
    cancelledMail: (email) => `Un e-mail à ce sujet est en route vers ${email}.`,
    movedMail: (email) => `Un e-mail avec un nouveau lien est en route vers ${email}. L’ancien lien n’ouvre plus rien.`,
    when: 'Quand',
    whom: 'Avec',
    what: 'Quoi',
    where: 'Où',
    who: 'Pour',
    price: 'Prix',
    elsewhere: (time, place) => `${time} là où ${tu ? 'tu es' : 'vous êtes'} en ce moment, ${place}`,
    clocksChange: 'L’heure change d’ici là ; cet horaire est juste pour ce jour.',
    unpaid: 'pas encore payé',
    paid: (amount) => `${amount} payés`,
    returned: (amount) => `${amount} remboursés`,
    discounted: (amount) => `${amount} de moins grâce au code`,
    join: 'Rejoindre en ligne',
    newTab: '(nouvel onglet)',
    pay: (amount) => `Payer ${amount}`,
    paying: 'Ouverture du paiement…',
    checkIn: 'Je suis là',
    checkingIn: 'Nous prévenons le cabinet…',
    checkedIn: (time) => `Le cabinet sait depuis ${time} que ${here}.`,
    move: 'Changer l’horaire',
    cancel: 'Annuler le rendez-vous',
    calendar: 'Ajouter à l’agenda',
    changeUntil: (until) => `Il peut être modifié ou annulé ici jusqu’au ${until}.`,
    freeUntil: (until) => `L’annulation est gratuite jusqu’au ${until}.`,
    tooLate: 'Il est trop tard pour modifier ou annuler ce rendez-vous ici',
    tooLateHint: (notice) =>
      `Cela se fait ici jusqu’à ${notice} avant le début. Le cabinet peut dire ce qui est encore possible :`,
    questions: 'Des questions ? Le cabinet est joignable directement :',
    emergency: 'Contact en cas d’urgence',
    note: 'Mot pour le cabinet',
    add: 'Ajouter',
    change: 'Modifier',
  };
}
