import type { RequestSentences } from './en.ts';

/**
 * What mail says before there is a booking in Danish, which says du to everybody.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsDa: RequestSentences = {
  received: {
    subject: (practice) => `Din forespørgsel til ${practice}`,
    lead: 'Vi har fået din forespørgsel og vender tilbage til dig.',
    notWanted: 'Sig endelig til, hvis det ikke er dig, der har skrevet.',
  },
  asked: {
    subject: (client) => `En forespørgsel fra ${client}`,
    booking: 'Nogen vil gerne have en tid og fandt ingen, der passede.',
    consultation: 'Nogen vil gerne tale med dig, før de booker.',
    kept: 'Det, de skrev, ligger hos klinikken og står ikke i denne mail.',
  },
  channel: 'Helst',
  channels: { email: 'E-mail', phone: 'Opkald', whatsapp: 'WhatsApp' },
  answered: {
    subject: (practice) => `${practice} har svaret på din forespørgsel`,
    accepted: 'Vi glæder os til at se dig.',
    declined: 'Vi kan desværre ikke tilbyde dig en tid i øjeblikket.',
  },
  invited: {
    subject: (practice) => `${practice} tilbyder dig en tid`,
    lead: 'Vi vil gerne tilbyde dig en tid.',
  },
  book: 'Book din tid',
  until: (deadline) => `Du kan booke indtil ${deadline}.`,
  notKept: 'Tiden er din, når du har booket den. Indtil da holder vi den ikke.',
};
