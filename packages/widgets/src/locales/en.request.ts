import { fields } from './en.fields.ts';
import type { Names } from './en.ts';

/**
 * What is said to who asks a practice for an appointment, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request() {
  return {
    ...fields(),
    label: 'Ask the practice',
    heading: (practice: string) => `Ask ${practice}`,
    hint: 'Nothing is booked yet: the practice reads this and answers you.',
    about: 'What is it about?',
    contacts: { booking: 'I would like an appointment', consultation: 'I have a question first' } as Names,
    reason: 'In a few words',
    reasonHint: 'For example which days suit you.',
    message: 'Message',
    messageHint: 'Whatever you like to say now. The rest has time until you speak with each other.',
    channel: 'How may the practice reach you?',
    channels: { email: 'By e-mail', phone: 'By phone', whatsapp: 'By WhatsApp' } as Names,
    phoneHint: 'With the code of your country, such as +49.',
    send: 'Send',
    sending: 'Sending …',
    sent: 'Your message has arrived',
    answerUntil: (until: string) => `The practice answers by ${until}.`,
    answerTo: (to: string) => `The answer goes to ${to}.`,
    noAnswer: 'If nothing comes by then, you can reach it directly:',
  };
}
