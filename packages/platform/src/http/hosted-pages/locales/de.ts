import type { HostedText } from '../text.ts';

/** German, in the polite form (`Sie`) or the informal one (`du`). */
export const de = (polite: boolean): HostedText => ({
  findTitle: (noun) => `${nouns[noun] ?? therapist} finden`,
  findFallback: polite
    ? 'Wenn hier nichts erscheint, erreichen Sie uns direkt:'
    : 'Wenn hier nichts erscheint, erreichst du uns direkt:',
  needsScript: 'Suchen und Buchen auf dieser Seite brauchen JavaScript.',
  bookingTitle: polite ? 'Ihr Termin' : 'Dein Termin',
  bookingLoading: polite
    ? 'Einen Moment, wir suchen Ihren Termin heraus.'
    : 'Einen Moment, wir suchen deinen Termin heraus.',
  bookingMissing: polite
    ? 'Bitte öffnen Sie diese Seite über den Link in Ihrer Bestätigungsmail. Zu Ihrem Schutz heben wir ihn hier nicht auf.'
    : 'Bitte öffne diese Seite über den Link in deiner Bestätigungsmail. Zu deinem Schutz heben wir ihn hier nicht auf.',
  bookingSpent: polite
    ? 'Dieser Link öffnet keinen Termin mehr. Bitte nehmen Sie den Link aus unserer letzten Mail oder melden Sie sich:'
    : 'Dieser Link öffnet keinen Termin mehr. Bitte nimm den Link aus unserer letzten Mail oder melde dich:',
  bookingFailed: polite
    ? 'Wir erreichen den Kalender der Praxis gerade nicht. Ihr Termin bleibt bestehen. Bitte versuchen Sie es noch einmal oder melden Sie sich:'
    : 'Wir erreichen den Kalender der Praxis gerade nicht. Dein Termin bleibt bestehen. Bitte versuch es noch einmal oder melde dich:',
  tryAgain: 'Noch einmal versuchen',
  status: {
    confirmed: polite ? 'Ihr Termin ist bestätigt.' : 'Dein Termin ist bestätigt.',
    pending_approval: polite
      ? 'Die Praxis bestätigt Ihren Termin per Mail.'
      : 'Die Praxis bestätigt deinen Termin per Mail.',
    completed: 'Dieser Termin hat stattgefunden.',
    cancelled: 'Dieser Termin wurde abgesagt.',
    declined: 'Die Praxis konnte diesen Termin nicht bestätigen.',
  },
  therapist: 'Bei',
  service: 'Termin',
  when: 'Wann',
  where: 'Wo',
  online: 'Online',
  inPerson: 'Vor Ort',
  price: 'Preis',
  minutes: 'Minuten',
  calendarFile: 'In den Kalender',
  toChange: polite
    ? 'Zum Ändern oder Absagen antworten Sie auf Ihre Bestätigungsmail oder melden Sie sich:'
    : 'Zum Ändern oder Absagen antworte auf deine Bestätigungsmail oder melde dich:',
  or: 'oder',
  privacy: 'Datenschutz',
  notFoundTitle: 'Diese Seite gibt es hier nicht',
  notFound:
    'Vielleicht hat die Adresse einen Tippfehler, oder die Praxis ist umgezogen. Bitte fragen Sie dort nach, wo Sie den Link bekommen haben.',
  linkNeedsScript: polite
    ? 'Diese Seite braucht JavaScript. Ohne geht es auch: Bitte melden Sie sich bei uns:'
    : 'Diese Seite braucht JavaScript. Ohne geht es auch: Melde dich bei uns:',
  linkLoading: polite ? 'Einen Moment, wir öffnen Ihren Link.' : 'Einen Moment, wir öffnen deinen Link.',
  reviewTitle: polite ? 'Ihre Bewertung' : 'Deine Bewertung',
  reviewFallback: polite
    ? 'Wenn hier nichts erscheint, sagen Sie es uns direkt:'
    : 'Wenn hier nichts erscheint, sag es uns direkt:',
  reportTitle: polite ? 'Ihr Bericht' : 'Dein Bericht',
  reportWaiting: (practice) =>
    polite
      ? `${practice} hat für Sie aufgeschrieben, was in Ihrer Sitzung geschehen ist. Sie sehen es, sobald Sie es möchten; so liest kein Mailprogramm vor Ihnen mit.`
      : `${practice} hat für dich aufgeschrieben, was in deiner Sitzung geschehen ist. Du siehst es, sobald du es möchtest; so liest kein Mailprogramm vor dir mit.`,
  reportShow: 'Bericht anzeigen',
  reportFallback: polite
    ? 'Wenn hier nichts erscheint, fragen Sie uns direkt:'
    : 'Wenn hier nichts erscheint, frag uns direkt:',
  unsubscribeTitle: polite ? 'Welche Mails Sie bekommen' : 'Welche Mails du bekommst',
  unsubscribeFallback: polite
    ? 'Wenn hier nichts erscheint, sagen Sie es uns direkt:'
    : 'Wenn hier nichts erscheint, sag es uns direkt:',
});

const therapist = 'Therapeutin oder Therapeuten';

const nouns: Readonly<Record<string, string>> = {
  therapist,
  psychologist: 'Psychologin oder Psychologen',
  coach: 'Coach',
  expert: 'Expertin oder Experten',
  groomer: 'Groomer',
  tutor: 'Tutorin oder Tutor',
};
