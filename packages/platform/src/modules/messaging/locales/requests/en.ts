/**
 * What mail says before there is a booking, in English: a client asked for a time, or was invited to book one.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsEn = {
  received: {
    subject: (practice: string): string => `Your request to ${practice}`,
    lead: 'we have your request and will get back to you.',
    notWanted: 'If you did not write to us, please tell the practice.',
  },
  asked: {
    subject: (client: string): string => `A request from ${client}`,
    booking: 'somebody asks for an appointment and found no time that suits.',
    consultation: 'somebody would like to talk before they book.',
    kept: 'What they wrote is kept with the practice and does not stand in mail.',
  },
  channel: 'Prefers',
  channels: { email: 'E-mail', phone: 'A call', whatsapp: 'WhatsApp' },
  answered: {
    subject: (practice: string): string => `${practice} has answered your request`,
    accepted: 'the practice is glad to see you.',
    declined: 'we are sorry: the practice cannot offer you an appointment at the moment.',
  },
  invited: {
    subject: (practice: string): string => `${practice} invites you to book`,
    lead: 'we would like to offer you an appointment.',
  },
  book: 'Book your appointment',
  until: (deadline: string): string => `You can book until ${deadline}.`,
  notKept: 'The time is yours once you have booked it. Until then it is not kept.',
};

/** What mail says before there is a booking, in one language. */
export type RequestSentences = typeof requestsEn;
