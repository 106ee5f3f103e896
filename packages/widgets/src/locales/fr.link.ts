import type { link as source } from './en.link.ts';
import type { Voice } from './voice.ts';

/**
 * What is said when a mail link does not open, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link({ informal: tu }: Voice): ReturnType<typeof source> {
  const send = tu ? 'nous t’en envoyons un' : 'nous vous en envoyons un';
  return {
    waiting: {
      heading: tu ? 'Ouvre le lien reçu par e-mail' : 'Ouvrez le lien reçu par e-mail',
      hint: `Il mène ici même. S’il est introuvable, ${send} nouveau.`,
    },
    void: {
      heading: 'Ce lien ne fonctionne plus',
      hint: `Il y a peut-être un e-mail plus récent avec un nouveau lien. Sinon, ${send}.`,
    },
    spent: {
      heading: `${tu ? 'Ton' : 'Votre'} avis est bien arrivé`,
      hint: 'Merci. Il pouvait être modifié pendant 48 heures, et ce délai est passé.',
    },
    email: `${tu ? 'Ton' : 'Votre'} adresse e-mail`,
    emailHint: 'Celle qui a été donnée lors de la réservation.',
    send: 'Recevoir un nouveau lien',
    sending: 'Envoi en cours…',
    problem: 'Un point est à revoir',
    missing: 'à remplir',
    wrong: 'il faut une adresse comme nom@example.org',
    sent: (practice, email) => `Si ${practice} connaît l’adresse ${email}, un nouveau lien y est en route.`,
    sentHint: `Cela peut prendre quelques minutes. Si rien n’arrive, ${tu ? 'regarde' : 'regardez'} dans les courriers indésirables.`,
    again: 'Utiliser une autre adresse',
    code: {
      have: 'J’ai le lien ou son code',
      label: 'Code ou lien de l’e-mail',
      hint: 'Le lien entier, ou ce qui y suit le #.',
      wrong: 'ce n’est pas un de nos codes ; il faut copier le lien entier',
      open: 'Ouvrir',
    },
  };
}
