/** Every sentence of the hosted pages, in one language and one form of address. */
export interface HostedText {
  /** By the noun that the practice has for its people. */
  readonly findTitle: (noun: string) => string;
  readonly findFallback: string;
  readonly needsScript: string;
  readonly bookingTitle: string;
  readonly bookingLoading: string;
  readonly bookingMissing: string;
  readonly bookingSpent: string;
  readonly bookingFailed: string;
  readonly tryAgain: string;
  readonly status: Readonly<Record<string, string>>;
  readonly therapist: string;
  readonly service: string;
  readonly when: string;
  readonly where: string;
  readonly online: string;
  readonly inPerson: string;
  readonly price: string;
  readonly minutes: string;
  readonly calendarFile: string;
  readonly toChange: string;
  readonly or: string;
  readonly privacy: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
}

type Nouns = Readonly<Record<string, string> & { therapist: string }>;

const nouns: Readonly<Record<'de' | 'da', Nouns>> = {
  de: {
    therapist: 'Therapeutin oder Therapeuten',
    psychologist: 'Psychologin oder Psychologen',
    coach: 'Coach',
    expert: 'Expertin oder Experten',
    groomer: 'Groomer',
    tutor: 'Tutorin oder Tutor',
  },
  da: {
    therapist: 'terapeut',
    psychologist: 'psykolog',
    coach: 'coach',
    expert: 'ekspert',
    groomer: 'groomer',
    tutor: 'underviser',
  },
};

const en: HostedText = {
  findTitle: (noun) => `Find ${noun === 'expert' ? 'an' : 'a'} ${noun}`,
  findFallback: 'If nothing appears here, you can reach us directly:',
  needsScript: 'Searching and booking on this page need JavaScript.',
  bookingTitle: 'Your appointment',
  bookingLoading: 'One moment, we are looking up your appointment.',
  bookingMissing:
    'Please open this page with the link in your confirmation mail. For your protection we do not keep it here.',
  bookingSpent:
    'This link no longer opens an appointment. Please use the link in the latest mail we sent you, or get in touch:',
  bookingFailed:
    'We cannot reach the practice’s calendar right now. Your appointment stands. Please try again, or get in touch:',
  tryAgain: 'Try again',
  status: {
    confirmed: 'Your appointment is confirmed.',
    pending_approval: 'The practice will confirm your appointment by mail.',
    completed: 'This appointment has taken place.',
    cancelled: 'This appointment was cancelled.',
    declined: 'The practice could not confirm this appointment.',
  },
  therapist: 'With',
  service: 'Appointment',
  when: 'When',
  where: 'Where',
  online: 'Online',
  inPerson: 'In person',
  price: 'Price',
  minutes: 'minutes',
  calendarFile: 'Add to calendar',
  toChange: 'To change or cancel it, reply to your confirmation mail or get in touch:',
  or: 'or',
  privacy: 'Privacy',
  notFoundTitle: 'This page is not here',
  notFound: 'The address may have a typing mistake, or the practice has moved. Please ask whoever gave you the link.',
};

/** German, in the polite form (`Sie`) or the informal one (`du`). */
const de = (polite: boolean): HostedText => ({
  findTitle: (noun) => `${nouns.de[noun] ?? nouns.de.therapist} finden`,
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
});

/** Danish, which says du to everybody. */
const da: HostedText = {
  findTitle: (noun) => `Find en ${nouns.da[noun] ?? nouns.da.therapist}`,
  findFallback: 'Hvis der ikke kommer noget frem her, kan du få fat i os direkte:',
  needsScript: 'Søgning og booking på denne side kræver JavaScript.',
  bookingTitle: 'Din aftale',
  bookingLoading: 'Et øjeblik, vi finder din aftale.',
  bookingMissing:
    'Åbn siden med linket i din bekræftelse på e-mail. For din egen sikkerheds skyld gemmer vi det ikke her.',
  bookingSpent:
    'Linket åbner ikke længere nogen aftale. Brug linket i den seneste e-mail, vi har sendt dig, eller kontakt os:',
  bookingFailed: 'Vi kan ikke få fat i kalenderen lige nu. Din aftale står ved magt. Prøv igen, eller kontakt os:',
  tryAgain: 'Prøv igen',
  status: {
    confirmed: 'Din aftale er bekræftet.',
    pending_approval: 'Vi bekræfter din aftale på e-mail.',
    completed: 'Aftalen er gennemført.',
    cancelled: 'Aftalen er aflyst.',
    declined: 'Vi kunne ikke bekræfte aftalen.',
  },
  therapist: 'Hos',
  service: 'Aftale',
  when: 'Hvornår',
  where: 'Hvor',
  online: 'Online',
  inPerson: 'Fysisk fremmøde',
  price: 'Pris',
  minutes: 'minutter',
  calendarFile: 'Føj til kalender',
  toChange: 'Vil du flytte eller aflyse, så svar på din bekræftelse, eller kontakt os:',
  or: 'eller',
  privacy: 'Privatlivspolitik',
  notFoundTitle: 'Siden findes ikke her',
  notFound: 'Måske er der en slåfejl i adressen, eller stedet er flyttet. Spørg der, hvor du fik linket.',
};

/** The text for a language tag such as `de-AT`; English where we have no other. */
export function textFor(locale: string, polite = true): HostedText {
  return { de: de(polite), da, en }[languageOf(locale)];
}

/** A language that hosted pages are written in. */
export type PageLanguage = 'de' | 'da' | 'en';

/** The language that a page in this locale is really written in, for its `lang`. */
export function languageOf(locale: string): PageLanguage {
  const [language = ''] = locale.toLowerCase().split('-');
  return language === 'de' || language === 'da' ? language : 'en';
}
