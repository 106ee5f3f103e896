import type { RequestSentences } from './en.ts';

/**
 * What mail says before there is a booking in German, with the formal address.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsDe: RequestSentences = {
  received: {
    subject: (practice) => `Ihre Anfrage an ${practice}`,
    lead: 'Ihre Anfrage ist angekommen. Wir melden uns bei Ihnen.',
    notWanted: 'Falls diese Anfrage nicht von Ihnen kommt, sagen Sie bitte der Praxis Bescheid.',
  },
  asked: {
    subject: (client) => `Eine Anfrage von ${client}`,
    booking: 'jemand möchte einen Termin und hat keine passende Zeit gefunden.',
    consultation: 'jemand möchte vor einer Buchung mit Ihnen sprechen.',
    kept: 'Was dazu geschrieben wurde, liegt bei der Praxis und steht nicht in dieser Mail.',
  },
  channel: 'Am liebsten',
  channels: { email: 'E-Mail', phone: 'Anruf', whatsapp: 'WhatsApp' },
  answered: {
    subject: (practice) => `${practice} hat auf Ihre Anfrage geantwortet`,
    accepted: 'die Praxis freut sich auf Sie.',
    declined: 'leider kann die Praxis Ihnen zurzeit keinen Termin anbieten.',
  },
  invited: {
    subject: (practice) => `${practice} bietet Ihnen einen Termin an`,
    lead: 'wir möchten Ihnen einen Termin anbieten.',
  },
  book: 'Termin buchen',
  until: (deadline) => `Sie können bis ${deadline} buchen.`,
  notKept: 'Die Zeit gehört Ihnen, sobald Sie gebucht haben. Bis dahin ist sie nicht freigehalten.',
};
