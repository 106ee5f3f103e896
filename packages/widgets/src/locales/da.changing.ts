import { fields } from './da.fields.ts';
import type { changing as source } from './en.changing.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing(): ReturnType<typeof source> {
  return {
    ...fields(),
    cancelHeading: 'Vil du aflyse aftalen?',
    refundAll: (amount) => `Du får ${amount} tilbage: alt, hvad du har betalt.`,
    refundPart: (back, kept) => `Du får ${back} tilbage. ${kept} bliver ikke betalt tilbage.`,
    refundNone: (kept) => `Du får intet tilbage af de ${kept}, du har betalt.`,
    nothingPaid: 'Der er ikke betalt noget, så der er intet at betale tilbage.',
    freeOver: (until) => `Det var gratis at aflyse indtil ${until}.`,
    reason: 'Begrundelse',
    reasonHint: 'Vi læser den. Du behøver ikke at give en.',
    cancelNow: 'Ja, aflys',
    cancelling: 'Aflyser …',
    keep: 'Behold aftalen',
    back: 'Tilbage til aftalen',
    from: 'Hidtil',
    to: 'Ny',
    checkMove: 'Tjek og skift',
    moveTo: (date, time) => `Skift til ${date} kl. ${time}`,
    moving: 'Skifter tid …',
    unsure: 'Vi ved ikke, om det er nået frem. Prøv roligt igen: det sker kun én gang.',
    emergencyHint: 'Hvem vi må ringe til, hvis der sker dig noget.',
    name: 'Navn',
    relation: 'Relation',
    noteHint: 'Noget, der er godt at vide på forhånd.',
    save: 'Gem',
    saving: 'Gemmer …',
  };
}
