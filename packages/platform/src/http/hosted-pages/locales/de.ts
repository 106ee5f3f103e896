import type { HostedText } from '../text.ts';

/**
 * German, in the polite form (`Sie`) or the informal one (`du`).
 * Reviewed by: nobody yet (written by a machine).
 */
export const de = (polite: boolean): HostedText => ({
  findTitle: (noun) => `${nouns[noun] ?? therapist} finden`,
  findDescription: (practice) =>
    `Wer bei ${practice} arbeitet, was angeboten wird und wann die nächsten Termine frei sind – gleich online buchbar.`,
  findFallback: polite
    ? 'Wenn hier nichts erscheint, erreichen Sie uns direkt:'
    : 'Wenn hier nichts erscheint, erreichst du uns direkt:',
  needsScript: 'Suchen und Buchen auf dieser Seite brauchen JavaScript.',
  bookingTitle: polite ? 'Ihr Termin' : 'Dein Termin',
  bookingFallback: polite
    ? 'Wenn hier nichts erscheint, bleibt Ihr Termin dennoch bestehen. Sie erreichen uns direkt:'
    : 'Wenn hier nichts erscheint, bleibt dein Termin dennoch bestehen. Du erreichst uns direkt:',
  bookTitle: 'Termin buchen',
  reviewsTitle: 'Bewertungen',
  codeLabel: polite ? 'Code oder Link aus Ihrer E-Mail' : 'Code oder Link aus deiner E-Mail',
  codeHint: 'Der ganze Link oder das, was darin hinter dem # steht.',
  codeOpen: 'Öffnen',
  codeWrong: polite
    ? 'Das ist kein Code von uns. Bitte kopieren Sie den ganzen Link aus der E-Mail.'
    : 'Das ist kein Code von uns. Bitte kopier den ganzen Link aus der E-Mail.',
  requestTitle: 'Termin anfragen',
  requestFallback: polite
    ? 'Wenn hier nichts erscheint, fragen Sie uns direkt:'
    : 'Wenn hier nichts erscheint, frag uns direkt:',
  invitationTitle: polite ? 'Sie sind eingeladen' : 'Du bist eingeladen',
  invitationLoading: polite ? 'Einen Moment, wir öffnen Ihre Einladung.' : 'Einen Moment, wir öffnen deine Einladung.',
  invitationMissing: polite
    ? 'Bitte öffnen Sie diese Seite über den Link in Ihrer E-Mail. Zu Ihrem Schutz heben wir ihn hier nicht auf.'
    : 'Bitte öffne diese Seite über den Link in deiner E-Mail. Zu deinem Schutz heben wir ihn hier nicht auf.',
  invitationClosed: polite
    ? 'Diese Einladung wurde schon genutzt, oder ihre Zeit ist vorbei. Wir schicken Ihnen gern eine neue:'
    : 'Diese Einladung wurde schon genutzt, oder ihre Zeit ist vorbei. Wir schicken dir gern eine neue:',
  invitationFailed: polite
    ? 'Wir können Ihre Einladung gerade nicht öffnen. Bitte versuchen Sie es noch einmal oder melden Sie sich:'
    : 'Wir können deine Einladung gerade nicht öffnen. Bitte versuch es noch einmal oder melde dich:',
  paidTitle: polite ? 'Danke, Ihre Zahlung ist unterwegs' : 'Danke, deine Zahlung ist unterwegs',
  paid: 'Sobald sie angekommen ist, geht die Bestätigung per E-Mail hinaus. Das dauert wenige Minuten. Der Link darin zeigt den Termin jederzeit; diese Seite kann geschlossen werden.',
  paidHelp: polite
    ? 'Wenn nach einer Stunde keine E-Mail da ist, sagen Sie uns bitte Bescheid:'
    : 'Wenn nach einer Stunde keine E-Mail da ist, sag uns bitte Bescheid:',
  notPaidTitle: 'Die Zahlung wurde nicht abgeschlossen',
  notPaid: polite
    ? 'Es wurde nichts abgebucht. Die Zeit bleibt noch kurz für Sie reserviert: Gehen Sie zurück zu Ihrem Termin und bezahlen Sie dort, oder nehmen Sie den Link in unserer E-Mail.'
    : 'Es wurde nichts abgebucht. Die Zeit bleibt noch kurz für dich reserviert: Geh zurück zu deinem Termin und bezahle dort, oder nimm den Link in unserer E-Mail.',
  notPaidHelp: 'Wenn das Bezahlen nicht klappt, finden wir einen anderen Weg:',
  tryAgain: 'Noch einmal versuchen',
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
