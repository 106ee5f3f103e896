import type { picker as source } from './en.picker.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

const count = plural('de');

/** The booking picker's sentences, in German. */
export const picker = ({ informal }: Voice): ReturnType<typeof source> => {
  const say = (formal: string, familiar: string) => (informal ? familiar : formal);
  return {
    label: (name) => `Termin buchen bei ${name}`,
    step: (step, of) => `Schritt ${step} von ${of}`,
    headings: {
      service: say('Was möchten Sie buchen?', 'Was möchtest du buchen?'),
      format: say('Wie möchten Sie sich treffen?', 'Wie möchtest du dich treffen?'),
      time: say('Wählen Sie eine Zeit', 'Wähle eine Zeit'),
      details: say('Ihre Angaben', 'Deine Angaben'),
      check: 'Prüfen und buchen',
      booked: say('Ihr Termin ist gebucht', 'Dein Termin ist gebucht'),
    },

    onlineHint: say('Per Video, von wo Sie möchten', 'Per Video, von wo du möchtest'),
    noCharge: 'kostenlos',

    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    dayLabel: (date, times) => `${date}, ${count(times, { one: '1 Termin frei', other: `${times} Termine frei` })}`,
    dayWithout: (date) => `${date}, nichts frei`,
    timesFree: (times) => count(times, { one: '1 Termin frei', other: `${times} Termine frei` }),
    legend: 'hat freie Termine',
    loadingMonth: 'Freie Termine werden geladen',
    monthWithout: (month) => `Im ${month} ist nichts frei.`,
    nextFree: (date) => `Nächster freier Termin: ${date}`,
    chooseDay: say('Wählen Sie einen Tag, um seine Zeiten zu sehen.', 'Wähle einen Tag, um seine Zeiten zu sehen.'),
    morning: 'Vormittag',
    afternoon: 'Nachmittag',
    evening: 'Abend',
    seats: (seats) => count(seats, { one: '1 Platz frei', other: `${seats} Plätze frei` }),
    contactOnly: (times) => `Kurzfristig, ${times}: nur auf Anfrage bei der Praxis.`,
    noneOfThese: 'Nichts dabei?',
    anotherDay: 'Anderen Tag wählen',
    timesIn: (place, offset) => `Zeiten in ${place} (${offset})`,
    timesThere: (place, offset) => say(`Zeiten in ${place} (${offset}), wo Sie sich treffen`, `Zeiten in ${place} (${offset}), wo ihr euch trefft`),
    changeZone: 'Ändern',
    changeZoneLabel: 'Zeitzone ändern',
    zone: 'Zeitzone',
    nearZones: 'Naheliegend',
    allZones: 'Alle Zeitzonen',
    clocksChange: 'Bis dahin wird die Uhr umgestellt. Die Zeiten stimmen für den Tag selbst.',
    proceed: 'Weiter',
    noTimeYet: 'Noch keine Zeit gewählt',
    chooseFirst: say('Wählen Sie zuerst eine Zeit.', 'Wähle zuerst eine Zeit.'),

    placing: say('Wir halten diese Zeit für Sie frei …', 'Wir halten diese Zeit für dich frei …'),
    keptUntil: (time) => say(`Für Sie reserviert bis ${time}`, `Für dich reserviert bis ${time}`),
    left: (time) => `noch ${time}`,
    keepLonger: 'Länger reservieren',
    keptLonger: (time) => say(`Jetzt für Sie reserviert bis ${time}.`, `Jetzt für dich reserviert bis ${time}.`),
    notLonger: 'Länger lässt sich diese Zeit nicht reservieren.',
    twoMinutes: say('Diese Zeit ist noch zwei Minuten für Sie reserviert.', 'Diese Zeit ist noch zwei Minuten für dich reserviert.'),
    thirtySeconds: say('Diese Zeit ist noch dreißig Sekunden für Sie reserviert.', 'Diese Zeit ist noch dreißig Sekunden für dich reserviert.'),
    expired: say(
      'Diese Zeit ist nicht mehr für Sie reserviert, aber vielleicht noch frei. Machen Sie weiter, wir versuchen, sie zu buchen.',
      'Diese Zeit ist nicht mehr für dich reserviert, aber vielleicht noch frei. Mach weiter, wir versuchen, sie zu buchen.',
    ),

    optional: 'freiwillig',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    emailHint: 'Dorthin geht die Bestätigung.',
    phone: 'Telefon',
    phoneHint: 'Nur falls sich am Termin etwas ändert.',
    choose: 'Bitte wählen',
    consent: (practice) => `${practice} darf diese Angaben verwenden, um meinen Termin zu organisieren.`,
    privacyNotice: 'Datenschutzhinweise',
    newTab: 'öffnet einen neuen Tab',
    marketing: (practice) => `${practice} darf mir auch Neuigkeiten per E-Mail schicken. Das kann ich jederzeit beenden.`,
    problems: (problems) => count(problems, { one: 'Eine Angabe fehlt noch', other: `${problems} Angaben fehlen noch` }),
    missing: {
      'client/firstName': say('Geben Sie Ihren Vornamen an.', 'Gib deinen Vornamen an.'),
      'client/lastName': say('Geben Sie Ihren Nachnamen an.', 'Gib deinen Nachnamen an.'),
      'client/email': say('Geben Sie Ihre E-Mail-Adresse an.', 'Gib deine E-Mail-Adresse an.'),
      'consent/privacy': say(
        'Setzen Sie das Häkchen zu Ihren Angaben, damit die Praxis den Termin organisieren darf.',
        'Setze das Häkchen zu deinen Angaben, damit die Praxis den Termin organisieren darf.',
      ),
    },
    unanswered: (question) => say(`Beantworten Sie „${question}“.`, `Beantworte „${question}“.`),
    wrongEmail: say('Geben Sie eine E-Mail-Adresse wie name@example.org an.', 'Gib eine E-Mail-Adresse wie name@example.org an.'),
    wrong: (label) => say(`Prüfen Sie „${label}“.`, `Prüfe „${label}“.`),
    toCheck: 'Weiter zum Prüfen',

    when: 'Wann',
    what: 'Was',
    where: 'Wo',
    price: 'Preis',
    withWhom: 'Bei',
    you: say('Sie', 'Du'),
    change: 'Ändern',
    changeTime: 'Zeit ändern',
    changeDetails: 'Angaben ändern',
    notice: (hours) =>
      hours === 0
        ? say('Sie können über den Link in der E-Mail verschieben oder absagen.', 'Du kannst über den Link in der E-Mail verschieben oder absagen.')
        : say(
            `Bis ${count(hours, { one: '1 Stunde', other: `${hours} Stunden` })} vorher können Sie über den Link in der E-Mail verschieben oder absagen.`,
            `Bis ${count(hours, { one: '1 Stunde', other: `${hours} Stunden` })} vorher kannst du über den Link in der E-Mail verschieben oder absagen.`,
          ),
    needsApproval: say(
      'Die Praxis bestätigt jeden Termin einzeln. Sie erfahren es per E-Mail.',
      'Die Praxis bestätigt jeden Termin einzeln. Du erfährst es per E-Mail.',
    ),
    book: (date, time) => `Verbindlich buchen: ${date}, ${time} Uhr`,
    bookFor: (date, time, price) => `Verbindlich buchen: ${date}, ${time} Uhr für ${price}`,
    request: (date, time) => `Anfragen: ${date}, ${time} Uhr`,
    booking: 'Wird gebucht …',

    taken: say('Diese Zeit wurde gerade vergeben. Ihre Angaben bleiben erhalten.', 'Diese Zeit wurde gerade vergeben. Deine Angaben bleiben erhalten.'),
    takenEarly: 'Diese Zeit wurde gerade vergeben.',
    near: 'Diese Zeiten liegen nahe dabei:',
    otherTime: 'Andere Zeit wählen',
    tooMany: say(
      'Für Sie sind schon mehrere Zeiten reserviert. Buchen Sie eine davon, oder versuchen Sie es in zehn Minuten noch einmal.',
      'Für dich sind schon mehrere Zeiten reserviert. Buche eine davon, oder versuche es in zehn Minuten noch einmal.',
    ),
    limited: (seconds) => {
      const wait = seconds < 90 ? `${seconds} Sekunden` : `${Math.ceil(seconds / 60)} Minuten`;
      return say(
        `Das war viel auf einmal. Ihre Angaben bleiben erhalten; versuchen Sie es in ${wait} noch einmal.`,
        `Das war viel auf einmal. Deine Angaben bleiben erhalten; versuche es in ${wait} noch einmal.`,
      );
    },
    offline: say(
      'Sie sind nicht mit dem Internet verbunden. Nichts geht verloren; versuchen Sie es später noch einmal.',
      'Du bist nicht mit dem Internet verbunden. Nichts geht verloren; versuche es später noch einmal.',
    ),
    unavailable: say(
      'Der Kalender der Praxis ist gerade nicht erreichbar. Nichts geht verloren; versuchen Sie es gleich noch einmal.',
      'Der Kalender der Praxis ist gerade nicht erreichbar. Nichts geht verloren; versuche es gleich noch einmal.',
    ),
    ask: (name) => say(`Fragen Sie ${name}:`, `Frag ${name}:`),

    nothingFree: (name) => `${name} hat gerade keine freien Termine`,
    nothingFreeHint: say('Oft werden Termine frei. Die Praxis sagt Ihnen, wann.', 'Oft werden Termine frei. Die Praxis sagt dir, wann.'),
    notAccepting: (name) => `${name} nimmt gerade niemanden neu auf`,
    notAcceptingHint: say('Die Praxis sagt Ihnen, wer Plätze hat oder wann sich das ändert.', 'Die Praxis sagt dir, wer Plätze hat oder wann sich das ändert.'),
    notBookable: 'Dieser Termin lässt sich hier nicht mehr buchen',
    notBookableHint: say('Die Praxis sagt Ihnen, was möglich ist.', 'Die Praxis sagt dir, was möglich ist.'),

    bookedMail: (email) => `Alles Weitere schicken wir an ${email}. Wenn nichts ankommt, ${say('sehen Sie', 'sieh')} auch im Spam-Ordner nach.`,
    requestedHeading: say('Ihre Anfrage ist unterwegs', 'Deine Anfrage ist unterwegs'),
    requestedMail: (email) => `Die Praxis antwortet an ${email}. Bis dahin bleibt diese Zeit für ${say('Sie', 'dich')} reserviert.`,
    addToCalendar: 'Zum Kalender hinzufügen',
    calendarFailed: 'Die Kalenderdatei ließ sich nicht laden. Sie hängt auch an der E-Mail.',
    changeLater: 'Zum Verschieben oder Absagen dient der Link in dieser E-Mail.',
  };
};
