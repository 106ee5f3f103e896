import type { HostedText } from '../text.ts';

/**
 * Danish, which says du to everybody.
 * Reviewed by: nobody yet (written by a machine).
 */
export const da: HostedText = {
  findTitle: (noun) => `Find en ${nouns[noun] ?? therapist}`,
  findDescription: (practice) =>
    `Se, hvem der arbejder hos ${practice}, hvad de tilbyder, og hvornår der er ledige tider, og book en tid.`,
  findFallback: 'Hvis der ikke kommer noget frem her, kan du få fat i os direkte:',
  needsScript: 'Søgning og booking på denne side kræver JavaScript.',
  bookingTitle: 'Din aftale',
  bookingFallback: 'Hvis der ikke kommer noget frem her, står din aftale stadig ved magt. Du kan kontakte os direkte:',
  bookTitle: 'Book en tid',
  reviewsTitle: 'Anmeldelser',
  codeLabel: 'Kode eller link fra din e-mail',
  codeHint: 'Hele linket eller det, der står efter # i det.',
  codeOpen: 'Åbn',
  codeWrong: 'Det er ikke en af vores koder. Kopiér hele linket fra e-mailen.',
  requestTitle: 'Spørg om en tid',
  requestFallback: 'Hvis der ikke kommer noget frem her, kan du spørge os direkte:',
  invitationTitle: 'Du er inviteret',
  invitationLoading: 'Et øjeblik, vi åbner din invitation.',
  invitationMissing: 'Åbn siden med linket i din e-mail. Af hensyn til din sikkerhed gemmer vi det ikke her.',
  invitationClosed: 'Invitationen er allerede brugt, eller også er den udløbet. Vi sender dig gerne en ny:',
  invitationFailed: 'Vi kan ikke åbne din invitation lige nu. Prøv igen, eller kontakt os:',
  paidTitle: 'Tak, din betaling er på vej',
  paid: 'Når den er modtaget, får du en bekræftelse på e-mail. Det tager et par minutter. Linket i den viser altid din aftale, og du kan lukke denne side.',
  paidHelp: 'Hvis der ikke kommer en e-mail inden for en time, så sig til:',
  notPaidTitle: 'Betalingen blev ikke gennemført',
  notPaid:
    'Der er ikke trukket noget. Tiden er stadig reserveret til dig en kort stund: gå tilbage til din aftale og betal der, eller brug linket i vores e-mail.',
  notPaidHelp: 'Hvis det ikke lykkes at betale, finder vi en anden løsning:',
  tryAgain: 'Prøv igen',
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
