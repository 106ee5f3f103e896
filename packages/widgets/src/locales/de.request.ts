import { fields } from './de.fields.ts';
import type { request as source } from './en.request.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who asks a practice for an appointment, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request({ informal: du }: Voice): ReturnType<typeof source> {
  return {
    ...fields(),
    label: 'Die Praxis fragen',
    heading: (practice) => `Anfrage an ${practice}`,
    hint: `Gebucht ist damit noch nichts: Die Praxis liest die Anfrage und antwortet ${du ? 'dir' : 'Ihnen'}.`,
    about: 'Worum geht es?',
    contacts: { booking: 'Ich möchte einen Termin', consultation: 'Ich habe zuerst eine Frage' },
    reason: 'In wenigen Worten',
    reasonHint: 'Zum Beispiel, welche Tage gut passen.',
    message: 'Nachricht',
    messageHint: 'Was jetzt schon gesagt werden soll. Alles Weitere hat Zeit bis zum Gespräch.',
    channel: `Wie darf die Praxis ${du ? 'dich' : 'Sie'} erreichen?`,
    channels: { email: 'Per E-Mail', phone: 'Per Telefon', whatsapp: 'Per WhatsApp' },
    phoneHint: 'Mit der Vorwahl des Landes, etwa +49.',
    send: 'Abschicken',
    sending: 'Wird abgeschickt …',
    sent: `${du ? 'Deine' : 'Ihre'} Nachricht ist angekommen`,
    answerUntil: (until) => `Die Praxis antwortet bis ${until}.`,
    answerTo: (to) => `Die Antwort geht an ${to}.`,
    noAnswer: 'Kommt bis dahin nichts, ist sie direkt zu erreichen:',
  };
}
