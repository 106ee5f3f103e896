import type { link as source } from './en.link.ts';
import type { Voice } from './voice.ts';

/**
 * What is said when a mail link does not open, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link({ informal: du }: Voice): ReturnType<typeof source> {
  const you = du ? 'dir' : 'Ihnen';
  return {
    waiting: {
      heading: du ? 'Bitte öffne den Link in deiner E-Mail' : 'Bitte öffnen Sie den Link in Ihrer E-Mail',
      hint: `Er führt genau hierher. Ist er nicht mehr da, schicken wir ${you} einen neuen.`,
    },
    void: {
      heading: 'Dieser Link gilt nicht mehr',
      hint: `Vielleicht gibt es eine neuere E-Mail mit einem neuen Link. Sonst schicken wir ${you} einen.`,
    },
    spent: {
      heading: `${du ? 'Deine' : 'Ihre'} Bewertung ist angekommen`,
      hint: 'Vielen Dank. Sie ließ sich 48 Stunden lang ändern, diese Zeit ist vorbei.',
    },
    email: du ? 'Deine E-Mail-Adresse' : 'Ihre E-Mail-Adresse',
    emailHint: 'Die, die bei der Buchung angegeben wurde.',
    send: 'Neuen Link zuschicken',
    sending: 'Wird verschickt …',
    problem: 'Eine Angabe fehlt noch',
    missing: 'bitte ausfüllen',
    wrong: 'bitte eine Adresse wie name@example.org angeben',
    sent: (practice, email) => `Wenn ${practice} die Adresse ${email} kennt, ist ein neuer Link dorthin unterwegs.`,
    sentHint: 'Das kann ein paar Minuten dauern. Wenn nichts ankommt, liegt es vielleicht im Spam-Ordner.',
    again: 'Andere Adresse angeben',
    code: {
      have: 'Ich habe den Link oder seinen Code',
      label: du ? 'Code oder Link aus deiner E-Mail' : 'Code oder Link aus Ihrer E-Mail',
      hint: 'Der ganze Link oder das, was darin hinter dem # steht.',
      wrong: 'das ist kein Code von uns; bitte den ganzen Link kopieren',
      open: 'Öffnen',
    },
  };
}
