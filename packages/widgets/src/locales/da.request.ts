import { fields } from './da.fields.ts';
import type { request as source } from './en.request.ts';

/**
 * What is said to who asks a practice for an appointment, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request(): ReturnType<typeof source> {
  return {
    ...fields(),
    label: 'Spørg os',
    heading: (practice) => `Spørg ${practice}`,
    hint: 'Der er ikke booket noget endnu: vi læser din besked og svarer dig.',
    about: 'Hvad drejer det sig om?',
    contacts: { booking: 'Jeg vil gerne have en tid', consultation: 'Jeg har et spørgsmål først' },
    reason: 'Med få ord',
    reasonHint: 'For eksempel hvilke dage der passer dig.',
    message: 'Besked',
    messageHint: 'Det, du har lyst til at sige nu. Resten kan vente, til I taler sammen.',
    channel: 'Hvordan må vi kontakte dig?',
    channels: { email: 'På e-mail', phone: 'På telefon', whatsapp: 'På WhatsApp' },
    phoneHint: 'Med landekode, for eksempel +45.',
    send: 'Send',
    sending: 'Sender …',
    sent: 'Din besked er modtaget',
    answerUntil: (until) => `Du får svar senest ${until}.`,
    answerTo: (to) => `Svaret sendes til ${to}.`,
    noAnswer: 'Hvis du ikke har hørt noget til den tid, kan du kontakte os direkte:',
  };
}
