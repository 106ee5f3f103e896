import type { booking as source } from './en.booking.ts';
import { fields } from './fr.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said from a chosen time to a booking, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking({ informal: tu }: Voice): ReturnType<typeof source> {
  const you = tu ? 'toi' : 'vous';
  return {
    ...fields(),
    keptUntil: (time) => `Réservé pour ${you} jusqu’à ${time}`,
    left: (time) => `encore ${time}`,
    keepLonger: 'Garder plus longtemps',
    expired: `Cet horaire n’est plus gardé pour ${you}, mais il est peut-être encore libre. ${tu ? 'Continue' : 'Continuez'}, nous essaierons de le réserver.`,
    emailHint: 'La confirmation y sera envoyée.',
    phoneHint: 'Seulement si quelque chose change pour le rendez-vous.',
    dependants: {
      child: { name: 'Nom de l’enfant', bornOn: 'Date de naissance de l’enfant' },
      pet: { name: 'Nom de l’animal', breed: 'Race' },
    },
    when: 'Quand',
    what: 'Quoi',
    where: 'Où',
    you: 'Pour',
    notice: (hours) =>
      `${tu ? 'Tu peux' : 'Vous pouvez'} modifier ou annuler jusqu’à ${hours} avant, avec le lien reçu par e-mail.`,
    needsApproval: `Le cabinet confirme chaque rendez-vous et ${tu ? 't’écrit' : 'vous écrit'}.`,
    book: (date, time, price) => `Réserver : ${date}, ${time}${price && ` pour ${price}`}`,
    request: (date, time) => `Demander : ${date}, ${time}`,
    booking: 'Réservation en cours…',
    bookedMail: (email) =>
      `Nous envoyons tous les détails à ${email}. Si rien n’arrive, ${tu ? 'regarde' : 'regardez'} dans les courriers indésirables.`,
    requestedMail: (email) => `Le cabinet répondra à ${email}. D’ici là, cet horaire reste gardé pour ${you}.`,
    addToCalendar: 'Ajouter à l’agenda',
    changeLater: `Pour modifier ou annuler, ${tu ? 'utilise' : 'utilisez'} le lien de cet e-mail.`,
    headings: {
      confirmed: 'C’est réservé',
      pending_approval: 'La demande est partie',
      pending_payment: 'Une dernière étape : le paiement',
    },
    taken: 'Cet horaire vient d’être pris',
    near: 'En voici de proches :',
    nearWith: (name) => `Avec ${name}`,
    otherTime: 'Choisir un autre horaire',
    refused: {
      'booking-limit': [
        'Le cabinet n’accepte pas plus de rendez-vous à venir par personne',
        'Dès que l’un d’eux aura eu lieu ou sera annulé, le suivant pourra être réservé. Le cabinet peut aider :',
      ],
      'invitation-closed': [
        'Cette invitation n’est plus valable',
        'Elle a peut-être déjà servi, ou son délai est passé. Le cabinet peut en envoyer une nouvelle :',
      ],
    },
    answeredBy: (until) => `La réponse arrive avant le ${until}. Sans réponse, l’horaire redevient libre.`,
    payBy: (amount, until) =>
      `Merci de payer ${amount} avant le ${until}. Jusque-là, l’horaire reste gardé pour ${you} ; ensuite, il redevient libre.`,
    paidThere: 'Le paiement se fait sur la page d’un prestataire, qui ramène ensuite ici.',
    pay: (amount) => `Continuer vers le paiement${amount && ` · ${amount}`}`,
    payInTab: (amount) => `Payer ${amount} (nouvel onglet)`,
    paying: 'Ouverture du paiement…',
    haveCode: 'J’ai un code',
    code: 'Code',
    applyCode: 'Utiliser',
    codeWrong: `Ce code n’est pas valable pour ce rendez-vous. ${tu ? 'Vérifie comment il s’écrit, ou réserve' : 'Vérifiez comment il s’écrit, ou réservez'} sans lui.`,
    codeGood: (less, due) => `${less} de moins : il reste ${due} à payer.`,
    noticeNone: `${tu ? 'Tu peux' : 'Vous pouvez'} modifier ou annuler avec le lien reçu par e-mail.`,
  };
}
