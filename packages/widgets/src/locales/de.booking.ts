import type { booking as source } from './en.booking.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/** What is said from a chosen time to a booking, in German. */
export function booking({ informal: du }: Voice): ReturnType<typeof source> {
  const count = plural('de');
  const you = du ? 'dich' : 'Sie';
  return {
    keptUntil: (time) => `Für ${you} reserviert bis ${time}`,
    left: (time) => `noch ${time}`,
    keepLonger: 'Länger reservieren',
    expired: `Diese Zeit ist nicht mehr für ${you} reserviert, aber vielleicht noch frei. Es geht trotzdem weiter: Wir versuchen, sie zu buchen.`,
    optional: 'freiwillig',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    emailHint: 'Dorthin geht die Bestätigung.',
    phone: 'Telefon',
    phoneHint: 'Nur falls sich am Termin etwas ändert.',
    dependants: {
      child: { name: 'Name des Kindes', bornOn: 'Geburtsdatum des Kindes' },
      pet: { name: 'Name des Tieres', breed: 'Rasse' },
    },
    choose: 'Bitte wählen',
    consent: (practice) => `${practice} darf diese Angaben verwenden, um meinen Termin zu organisieren.`,
    privacyNotice: 'Datenschutzhinweise (neuer Tab)',
    marketing: (practice) =>
      `${practice} darf mir auch Neuigkeiten per E-Mail schicken. Das kann ich jederzeit beenden.`,
    problems: (problems) =>
      count(problems, { one: 'Eine Angabe fehlt noch', other: `${problems} Angaben fehlen noch` }),
    missing: 'bitte ausfüllen',
    wrong: 'bitte prüfen',
    wrongEmail: 'bitte eine Adresse wie name@example.org angeben',
    consentMissing: 'Bitte das Häkchen zu den Angaben setzen, damit die Praxis den Termin organisieren darf',
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
  };
}
