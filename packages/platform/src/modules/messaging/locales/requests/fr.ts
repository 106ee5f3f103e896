import type { RequestSentences } from './en.ts';

/**
 * What mail says before there is a booking in French, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsFr: RequestSentences = {
  received: {
    subject: (practice) => `Votre demande à ${practice}`,
    lead: 'Votre demande est arrivée. Nous vous répondrons.',
    notWanted: 'Si cette demande ne vient pas de vous, merci de prévenir le cabinet.',
  },
  asked: {
    subject: (client) => `Une demande : ${client}`,
    booking: 'Quelqu’un souhaite un rendez-vous et n’a pas trouvé d’horaire qui convient.',
    consultation: 'Quelqu’un souhaite parler avec vous avant de réserver.',
    kept: 'Le texte de la demande est gardé au cabinet et ne figure pas dans les e-mails.',
  },
  channel: 'De préférence',
  channels: { email: 'E-mail', phone: 'Un appel', whatsapp: 'WhatsApp' },
  answered: {
    subject: (practice) => `${practice} a répondu à votre demande`,
    accepted: 'Le cabinet se réjouit de vous voir.',
    declined: 'Malheureusement, le cabinet ne peut pas vous proposer de rendez-vous pour le moment.',
  },
  invited: {
    subject: (practice) => `${practice} vous propose un rendez-vous`,
    lead: 'Nous aimerions vous proposer un rendez-vous.',
  },
  book: 'Réserver votre rendez-vous',
  until: (deadline) => `Vous pouvez réserver jusqu’au ${deadline}.`,
  notKept: 'L’horaire est à vous une fois réservé. D’ici là, il n’est pas gardé.',
};
