import type { changing as source } from './en.changing.ts';
import { fields } from './fr.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing({ informal: tu }: Voice): ReturnType<typeof source> {
  const refunded = (amount: string) => (tu ? `${amount} te seront remboursés` : `${amount} vous seront remboursés`);
  return {
    ...fields(),
    cancelHeading: 'Annuler ce rendez-vous ?',
    refundAll: (amount) => `${refunded(amount)} : tout ce qui a été payé.`,
    refundPart: (back, kept) => `${refunded(back)}. Le cabinet garde ${kept}.`,
    refundNone: (kept) => `Rien ne ${tu ? 'te' : 'vous'} sera remboursé. Le cabinet garde les ${kept} déjà payés.`,
    nothingPaid: 'Rien n’a été payé, il n’y a donc rien à rembourser.',
    freeOver: (until) => `L’annulation était gratuite jusqu’au ${until}.`,
    reason: 'Motif',
    reasonHint: 'Le cabinet le lit. Il n’est pas obligatoire.',
    cancelNow: 'Oui, annuler',
    cancelling: 'Annulation en cours…',
    keep: 'Garder le rendez-vous',
    back: 'Retour au rendez-vous',
    from: 'Jusqu’ici',
    to: 'Nouveau',
    checkMove: 'Vérifier et changer',
    moveTo: (date, time) => `Changer pour : ${date}, ${time}`,
    moving: 'Changement en cours…',
    unsure: 'Nous ne savons pas si c’est bien arrivé. Réessayer ne risque rien : cela ne se fera qu’une fois.',
    emergencyHint: `La personne que le cabinet peut appeler s’il ${tu ? 't’arrive' : 'vous arrive'} quelque chose pendant une séance.`,
    name: 'Nom',
    relation: `Son lien avec ${tu ? 'toi' : 'vous'}`,
    noteHint: 'Ce qu’il est bon de savoir avant le rendez-vous.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
  };
}
