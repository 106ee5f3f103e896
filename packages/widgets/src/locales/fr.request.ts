import type { request as source } from './en.request.ts';
import { fields } from './fr.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who asks a practice for an appointment, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    ...fields(),
    label: 'Écrire au cabinet',
    heading: (practice) => `Une demande pour ${practice}`,
    hint: `Rien n’est encore réservé : le cabinet lit la demande et ${tu ? 'te' : 'vous'} répond.`,
    about: 'De quoi s’agit-il ?',
    contacts: { booking: 'Je voudrais un rendez-vous', consultation: 'J’ai d’abord une question' },
    reason: 'En quelques mots',
    reasonHint: 'Par exemple, les jours qui conviennent.',
    message: 'Message',
    messageHint: 'Ce qui peut déjà être dit. Le reste attendra la première conversation.',
    channel: `Comment le cabinet peut-il ${tu ? 'te' : 'vous'} joindre ?`,
    channels: { email: 'Par e-mail', phone: 'Par téléphone', whatsapp: 'Par WhatsApp' },
    phoneHint: 'Avec l’indicatif du pays, par exemple +33.',
    send: 'Envoyer',
    sending: 'Envoi en cours…',
    sent: `${tu ? 'Ton' : 'Votre'} message est arrivé`,
    answerUntil: (until) => `Le cabinet répond avant le ${until}.`,
    answerTo: (to) => `La réponse sera envoyée à ${to}.`,
    noAnswer: 'Si rien n’arrive d’ici là, il est joignable directement :',
  };
}
