import type { link as source } from './en.link.ts';

/**
 * What is said when a mail link does not open, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link(): ReturnType<typeof source> {
  return {
    waiting: {
      heading: 'Åbn linket i din e-mail',
      hint: 'Det fører lige hertil. Kan du ikke finde det, sender vi dig et nyt.',
    },
    void: {
      heading: 'Dette link virker ikke længere',
      hint: 'Måske er der en nyere e-mail med et nyt link. Ellers sender vi dig et.',
    },
    spent: {
      heading: 'Din anmeldelse er modtaget',
      hint: 'Tak. Den kunne ændres i 48 timer, og den tid er gået.',
    },
    email: 'Din e-mailadresse',
    emailHint: 'Den, du opgav, da du bookede.',
    send: 'Send mig et nyt link',
    sending: 'Sender …',
    problem: 'Der er én ting at se på',
    missing: 'skal udfyldes',
    wrong: 'skriv en adresse som navn@example.org',
    sent: (practice, email) => `Hvis ${practice} kender ${email}, er et nyt link på vej dertil.`,
    sentHint: 'Det kan tage et par minutter. Kig i uønsket post, hvis der ikke kommer noget.',
    again: 'Brug en anden adresse',
    code: {
      have: 'Jeg har linket eller koden her',
      label: 'Kode eller link fra din e-mail',
      hint: 'Hele linket eller det, der står efter # i det.',
      wrong: 'det er ikke en af vores koder; kopiér hele linket',
      open: 'Åbn',
    },
  };
}
