import type { sequel as source } from './en.sequel.ts';

/**
 * What the review form says after its first question, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel(): ReturnType<typeof source> {
  return {
    questions: {
      text: 'Hvad vil du gerne sige om den?',
      visibility: 'Hvem må læse din anmeldelse?',
    },
    wordsHint: 'Et par ord hjælper andre, men feltet må gerne være tomt.',
    wordsPrivacy: 'Skriv venligst intet om helbred eller behandling, og ingen navne.',
    publish: 'Alle',
    publishHint: (who) => `Den vises uden dit navn blandt anmeldelserne af ${who}.`,
    keepPrivate: (practice) => `Kun ${practice}`,
    keepPrivateHint: 'Den bliver ikke offentliggjort nogen steder.',
    sender: (practice) => `I begge tilfælde kan ${practice} se, at den er fra dig.`,
    send: 'Send anmeldelse',
    save: 'Gem ændringer',
    sending: 'Sender …',
    problem: 'Der mangler én ting',
    missing: {
      rating: 'Vælg en til fem stjerner',
      text: 'Se venligst teksten igennem',
      visibility: 'Vælg, hvem der må læse den',
    },
    unsent: 'Vi kunne ikke sende din anmeldelse lige nu',
    safe: 'Alt, hvad du har skrevet, er bevaret.',
    outcomes: {
      sent: 'Tak for din anmeldelse',
      changed: 'Dine ændringer er gemt',
      found: 'Dette er din anmeldelse',
    },
    standings: {
      published: () => 'Offentliggjort uden dit navn.',
      private: (practice) => `Kun ${practice} kan læse den.`,
      removed: (practice) => `${practice} viser den ikke længere.`,
    },
    share: 'Fortæl det gerne her også:',
    newTab: '(ny fane)',
    privately: (practice) => `Dine ord går til ${practice} og til ingen andre.`,
    until: (time) => `Du kan ændre den indtil ${time}.`,
    closed: (time) => `Den kunne ændres indtil ${time}.`,
    change: 'Ændr anmeldelse',
    notYet: 'Der er ikke noget at anmelde endnu',
    notYetHint: 'En aftale kan anmeldes, når den har fundet sted.',
    kept: 'Det, du har skrevet, så du kan kopiere det',
  };
}
