import type { BookingSentences } from './en.ts';

/**
 * What mail says about a booking in French, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsFr: BookingSentences = {
  before: 'Jusqu’ici',
  reason: 'Motif',
  discount: 'Réduction',
  toPay: 'À payer',
  paid: 'Payé',
  refund: 'Remboursement',
  kept: 'Non remboursé',
  join: 'Rejoindre la séance en ligne',
  pay: 'Payer maintenant',
  another: 'Trouver un autre horaire',
  payBy: (deadline) => `Merci de payer avant le ${deadline}. Ensuite, d’autres pourront réserver cet horaire.`,
  answeredBy: (deadline) => `Vous aurez de nos nouvelles avant le ${deadline}.`,
  answerBy: (deadline) => `Merci de répondre avant le ${deadline}. Ensuite, la demande prend fin d’elle-même.`,
  newLink:
    'Ce lien est à vous seulement. Merci de l’utiliser désormais : ceux des e-mails précédents ne fonctionnent plus.',
  refundTakes: 'Selon le moyen de paiement, le remboursement peut prendre quelques jours.',
  calendarMoved: 'Le fichier joint déplace le rendez-vous dans votre agenda.',
  calendarGone: 'Le fichier joint retire le rendez-vous de votre agenda.',
  client: {
    booking_confirmed: {
      subject: (service, date) => `Confirmé : ${service} le ${date}`,
      lead: 'Votre rendez-vous est réservé. Au plaisir de vous voir.',
    },
    booking_received: {
      subject: (service, date) => `Votre demande : ${service} le ${date}`,
      lead: 'Nous gardons cet horaire pour vous. Vous aurez de nos nouvelles dès que le cabinet l’aura confirmé.',
    },
    booking_payment_due: {
      subject: (service, date) => `À payer : ${service} le ${date}`,
      lead: 'Nous gardons cet horaire pour vous. Il sera réservé dès que le paiement sera fait.',
    },
    booking_approved: {
      subject: (service, date) => `Confirmé : ${service} le ${date}`,
      lead: 'Le cabinet a confirmé votre rendez-vous. Au plaisir de vous voir.',
    },
    booking_declined: {
      subject: (service, date) => `Pas possible : ${service} le ${date}`,
      lead: 'Malheureusement, le cabinet ne peut pas vous proposer cet horaire. Vous pouvez en choisir un autre.',
    },
    booking_cancelled: {
      subject: (service, date) => `Annulé : ${service} le ${date}`,
      lead: 'Votre rendez-vous a été annulé.',
    },
    booking_rescheduled: {
      subject: (service, date) => `Nouvel horaire : ${service} le ${date}`,
      lead: 'Votre rendez-vous a été déplacé. Voici le nouvel horaire.',
    },
    booking_expired: {
      subject: (service, date) => `Non réservé : ${service} le ${date}`,
      lead: 'Cet horaire n’est plus gardé pour vous.',
    },
    booking_reminder_day: {
      subject: (service, date) => `Rappel : ${service} le ${date}`,
      lead: 'Votre rendez-vous approche. Au plaisir de vous voir.',
    },
    booking_reminder_hour: {
      subject: (service, date) => `Bientôt : ${service} le ${date}`,
      lead: 'Votre rendez-vous commence bientôt.',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service, date) => `Remboursement : ${service} le ${date}`,
      lead: (amount) => `${amount} vous seront remboursés.`,
    },
    payment_returned: {
      subject: (service, date) => `Votre paiement vous est rendu : ${service} le ${date}`,
      lead: (amount) =>
        `Votre paiement est arrivé alors que l’horaire était déjà pris. Tout vous est rendu : ${amount}.`,
    },
  },
  cancelledBy: {
    client: 'Vous avez annulé votre rendez-vous.',
    therapist: (therapist) => `Malheureusement, ${therapist} a dû annuler votre rendez-vous.`,
    staff: 'Malheureusement, le cabinet a dû annuler votre rendez-vous.',
  },
  movedBy: {
    client: 'Vous avez déplacé votre rendez-vous. Voici le nouvel horaire.',
    practice: 'Le cabinet a déplacé votre rendez-vous. Voici le nouvel horaire.',
  },
  expired: {
    unpaid:
      'Aucun paiement ne nous est parvenu à temps, d’autres peuvent donc réserver cet horaire. Vous pouvez en choisir un autre.',
    unanswered:
      'Malheureusement, le cabinet n’a pas répondu à temps et votre demande a pris fin. Vous pouvez choisir un autre horaire.',
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `Nouveau rendez-vous : ${client} le ${date}`,
      lead: 'Un rendez-vous a été réservé avec vous.',
    },
    booking_received: {
      subject: (client, date) => `À confirmer : ${client} le ${date}`,
      lead: 'Quelqu’un souhaite un rendez-vous avec vous. L’horaire est gardé jusqu’à votre réponse.',
    },
    booking_approved: {
      subject: (client, date) => `Confirmé : ${client} le ${date}`,
      lead: 'Le cabinet a confirmé ce rendez-vous avec vous.',
    },
    booking_declined: {
      subject: (client, date) => `Refusé : ${client} le ${date}`,
      lead: 'Le cabinet a refusé cette demande. L’horaire est de nouveau libre.',
    },
    booking_cancelled: {
      subject: (client, date) => `Annulé : ${client} le ${date}`,
      lead: 'Ce rendez-vous a été annulé. L’horaire est de nouveau libre.',
    },
    booking_rescheduled: {
      subject: (client, date) => `Nouvel horaire : ${client} le ${date}`,
      lead: 'Ce rendez-vous a été déplacé. Voici le nouvel horaire.',
    },
    booking_expired: {
      subject: (client, date) => `Terminé : ${client} le ${date}`,
      lead: 'Cette demande est restée sans réponse et a pris fin. L’horaire est de nouveau libre.',
    },
  },
  cancelledByClient: 'Ce rendez-vous a été annulé par la personne qui l’avait pris. L’horaire est de nouveau libre.',
  movedByClient: 'Ce rendez-vous a été déplacé par la personne qui l’avait pris. Voici le nouvel horaire.',
  movedToYou: 'Ce rendez-vous vous a été confié.',
  movedAway: {
    subject: (client, date) => `Confié à quelqu’un d’autre : ${client} le ${date}`,
    lead: 'Ce rendez-vous a maintenant lieu avec quelqu’un d’autre du cabinet. Votre horaire est de nouveau libre.',
  },
};
