import type { Sentences } from '../sentences.ts';
import { bookingsFr } from './bookings/fr.ts';
import { requestsFr } from './requests/fr.ts';

/**
 * French, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const fr: Sentences = {
  language: 'fr',
  direction: 'ltr',
  online: 'En ligne',
  calendarFile: 'rendez-vous.ics',
  calendarSummary: (service, therapist) => `${service} avec ${therapist}`,
  greeting: (name) => `Bonjour ${name},`,
  when: 'Quand',
  what: 'Quoi',
  withWhom: 'Avec',
  forWhom: 'Pour',
  where: 'Où',
  price: 'Prix',
  phone: 'Téléphone',
  email: 'E-mail',
  zone: (name) => `Toutes les heures sont celles du fuseau horaire ${name}.`,
  clocksChange: 'L’heure change d’ici là ; cet horaire est juste pour ce jour.',
  minutes: (count) => `${count} minutes`,
  manage: 'Voir votre rendez-vous',
  manageHint: 'Ce lien est à vous seulement. Merci de ne pas le transmettre.',
  calendarHint: 'Le fichier joint ajoute le rendez-vous à votre agenda.',
  questions: (practice) => `Des questions ? ${practice} vous aide volontiers :`,
  notWanted: 'Si cette réservation ne vient pas de vous, merci de prévenir le cabinet.',
  booking: bookingsFr,
  request: requestsFr,
  reviewInvited: {
    subject: (therapist) => `Comment s’est passé votre rendez-vous avec ${therapist} ?`,
    lead: (service, date) =>
      `Merci pour votre rendez-vous du ${date} (${service}). Voulez-vous nous dire comment il s’est passé ? Cela prend une minute, et chaque réponse est la bienvenue.`,
    button: 'Écrire un avis',
    publicNote: 'C’est vous qui décidez si d’autres peuvent le lire. Merci de ne rien y écrire sur votre santé.',
  },
  reportCardSent: {
    subject: (therapist) => `Votre compte rendu, ${therapist}`,
    lead: (service, date) => `Votre compte rendu du ${date} (${service}) est prêt.`,
    button: 'Lire le compte rendu',
    until: (date) => `Le lien fonctionne jusqu’au ${date}.`,
  },
  linkRequested: {
    subject: 'Vos liens',
    lead: 'Vous nous avez demandé de nouveaux liens. Les voici.',
    nothing: 'Vous nous avez demandé un nouveau lien. Pour le moment, il n’y a rien ici qu’il pourrait ouvrir.',
    notAsked: 'Si cette demande ne vient pas de vous, il n’y a rien à faire.',
    booking: (service, date) => `${service}, le ${date}`,
    review: (service, date) => `Avis : ${service}, le ${date}`,
    reportCard: (date) => `Compte rendu du ${date}`,
    subscription: 'Les e-mails que nous vous envoyons',
  },
  unsubscribe: 'Choisir ce que vous recevez, ou vous désabonner',
  whyThis: {
    reviews: (practice) => `Vous recevez cet e-mail parce que vous avez eu un rendez-vous avec ${practice}.`,
    news: (practice) => `Vous recevez cet e-mail parce que vous avez demandé des nouvelles à ${practice}.`,
    offers: (practice) => `Vous recevez cet e-mail parce que vous avez demandé des offres à ${practice}.`,
  },
};
