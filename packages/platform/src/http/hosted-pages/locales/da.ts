import type { HostedText } from '../text.ts';

/** Danish, which says du to everybody. */
export const da: HostedText = {
  findTitle: (noun) => `Find en ${nouns[noun] ?? therapist}`,
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
  linkNeedsScript: 'Siden kræver JavaScript. Har du det ikke, så kontakt os:',
  linkLoading: 'Et øjeblik, vi åbner dit link.',
  reviewTitle: 'Din anmeldelse',
  reviewFallback: 'Hvis der ikke kommer noget frem her, kan du sige det direkte til os:',
  reportTitle: 'Din rapport',
  reportWaiting: (practice) =>
    `${practice} har skrevet ned til dig, hvad der skete på din aftale. Rapporten vises først, når du beder om det, så intet mailprogram læser den før dig.`,
  reportShow: 'Vis rapporten',
  reportFallback: 'Hvis der ikke kommer noget frem her, kan du spørge os direkte:',
  unsubscribeTitle: 'Hvilke e-mails du får',
  unsubscribeFallback: 'Hvis der ikke kommer noget frem her, kan du sige det direkte til os:',
};

const therapist = 'terapeut';

const nouns: Readonly<Record<string, string>> = {
  therapist,
  psychologist: 'psykolog',
  coach: 'coach',
  expert: 'ekspert',
  groomer: 'groomer',
  tutor: 'underviser',
};
