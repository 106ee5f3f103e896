import { fields } from './de.fields.ts';
import type { booking as source } from './en.booking.ts';
import type { Voice } from './voice.ts';

/**
 * What is said from a chosen time to a booking, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking({ informal: du }: Voice): ReturnType<typeof source> {
  const you = du ? 'dich' : 'Sie';
  return {
    ...fields(),
    keptUntil: (time) => `Für ${you} reserviert bis ${time}`,
    left: (time) => `noch ${time}`,
    keepLonger: 'Länger reservieren',
    expired: `Diese Zeit ist nicht mehr für ${you} reserviert, aber vielleicht noch frei. Es geht trotzdem weiter: Wir versuchen, sie zu buchen.`,
    emailHint: 'Dorthin geht die Bestätigung.',
    phoneHint: 'Nur falls sich am Termin etwas ändert.',
    dependants: {
      child: { name: 'Name des Kindes', bornOn: 'Geburtsdatum des Kindes' },
      pet: { name: 'Name des Tieres', breed: 'Rasse' },
    },
    when: 'Wann',
    what: 'Was',
    where: 'Wo',
    you: 'Für',
    notice: (hours) => `Verschieben oder absagen geht bis ${hours} vorher, über den Link in der E-Mail.`,
    needsApproval: `Die Praxis bestätigt jeden Termin einzeln und schreibt ${du ? 'dir' : 'Ihnen'}.`,
    book: (date, time, price) => `Verbindlich buchen: ${date}, ${time} Uhr${price && ` für ${price}`}`,
    request: (date, time) => `Verbindlich anfragen: ${date}, ${time} Uhr`,
    booking: 'Wird gebucht …',
    bookedMail: (email) => `Alles Weitere geht an ${email}. Wenn nichts ankommt, liegt es vielleicht im Spam-Ordner.`,
    requestedMail: (email) => `Die Praxis antwortet an ${email}. Bis dahin bleibt diese Zeit für ${you} reserviert.`,
    addToCalendar: 'In den Kalender',
    changeLater: 'Verschieben oder absagen geht über den Link in dieser E-Mail.',
    headings: {
      confirmed: 'Der Termin ist gebucht',
      pending_approval: 'Die Anfrage ist unterwegs',
      pending_payment: 'Noch ein Schritt: die Zahlung',
    },
    taken: 'Diese Zeit wurde gerade vergeben',
    near: 'Diese Zeiten liegen nahe dabei:',
    nearWith: (name) => `Bei ${name}`,
    otherTime: 'Andere Zeit wählen',
    refused: {
      'booking-limit': [
        'Mehr offene Termine lässt die Praxis nicht zu',
        'Sobald einer davon stattgefunden hat oder abgesagt ist, geht der nächste. Die Praxis hilft weiter:',
      ],
      'invitation-closed': [
        'Diese Einladung gilt nicht mehr',
        'Vielleicht wurde sie schon genutzt, oder ihre Zeit ist vorbei. Die Praxis kann eine neue schicken:',
      ],
    },
    answeredBy: (until) => `Die Antwort kommt bis ${until}. Ohne Antwort wird die Zeit wieder frei.`,
    payBy: (amount, until) =>
      `Bitte ${amount} bis ${until} bezahlen. So lange bleibt die Zeit für ${you} reserviert, danach wird sie wieder frei.`,
    paidThere: 'Bezahlt wird auf der Seite eines Zahlungsanbieters; von dort geht es hierher zurück.',
    pay: (amount) => `Weiter zur Zahlung${amount && ` · ${amount}`}`,
    payInTab: (amount) => `${amount} bezahlen (neuer Tab)`,
    paying: 'Die Zahlung wird geöffnet …',
    haveCode: 'Ich habe einen Code',
    code: 'Code',
    applyCode: 'Einlösen',
    codeWrong: 'Dieser Code gilt für diesen Termin nicht. Bitte die Schreibweise prüfen oder ohne Code buchen.',
    codeGood: (less, due) => `${less} weniger: zu zahlen sind ${due}.`,
    noticeNone: 'Verschieben oder absagen geht über den Link in der E-Mail.',
  };
}
