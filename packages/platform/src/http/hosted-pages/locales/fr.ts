import type { HostedText } from '../text.ts';

/**
 * French, in the polite form (`vous`) or the informal one (`tu`).
 * Reviewed by: nobody yet (written by a machine).
 */
export const fr = (polite: boolean): HostedText => ({
  findTitle: (noun) => `Trouver ${nouns[noun] ?? therapist}`,
  findDescription: (practice) =>
    `Qui travaille chez ${practice}, ce qui est proposé et les prochaines disponibilités, avec réservation en ligne.`,
  findFallback: `Si rien n’apparaît ici, ${polite ? 'contactez-nous' : 'contacte-nous'} directement :`,
  needsScript: 'La recherche et la réservation sur cette page ont besoin de JavaScript.',
  bookingTitle: polite ? 'Votre rendez-vous' : 'Ton rendez-vous',
  bookingFallback: polite
    ? 'Si rien n’apparaît ici, votre rendez-vous reste valable. Contactez-nous directement :'
    : 'Si rien n’apparaît ici, ton rendez-vous reste valable. Contacte-nous directement :',
  bookTitle: 'Réserver un rendez-vous',
  reviewsTitle: 'Avis',
  codeLabel: polite ? 'Code ou lien de votre e-mail' : 'Code ou lien de ton e-mail',
  codeHint: 'Le lien entier, ou ce qui y suit le #.',
  codeOpen: 'Ouvrir',
  codeWrong: `Ce n’est pas un de nos codes. ${polite ? 'Copiez' : 'Copie'} le lien entier de l’e-mail.`,
  requestTitle: 'Demander un rendez-vous',
  requestFallback: `Si rien n’apparaît ici, ${polite ? 'écrivez-nous' : 'écris-nous'} directement :`,
  invitationTitle: polite ? 'Une invitation pour vous' : 'Une invitation pour toi',
  invitationLoading: `Un instant, nous ouvrons ${polite ? 'votre' : 'ton'} invitation.`,
  invitationMissing: polite
    ? 'Merci d’ouvrir cette page avec le lien de votre e-mail. Pour vous protéger, nous ne le gardons pas ici.'
    : 'Merci d’ouvrir cette page avec le lien de ton e-mail. Pour te protéger, nous ne le gardons pas ici.',
  invitationClosed: `Cette invitation a déjà servi, ou son délai est passé. Nous ${polite ? 'vous en' : 't’en'} envoyons volontiers une nouvelle :`,
  invitationFailed: polite
    ? 'Nous ne pouvons pas ouvrir votre invitation pour le moment. Réessayez, ou contactez-nous :'
    : 'Nous ne pouvons pas ouvrir ton invitation pour le moment. Réessaie, ou contacte-nous :',
  paidTitle: polite ? 'Merci, votre paiement est en route' : 'Merci, ton paiement est en route',
  paid: 'Dès qu’il sera arrivé, la confirmation partira par e-mail. C’est l’affaire de quelques minutes. Son lien montre le rendez-vous à tout moment ; cette page peut être fermée.',
  paidHelp: `Si aucun e-mail n’arrive d’ici une heure, ${polite ? 'dites-le-nous' : 'dis-le-nous'} :`,
  notPaidTitle: 'Le paiement n’a pas abouti',
  notPaid: polite
    ? 'Rien n’a été prélevé. L’horaire reste gardé pour vous un court moment : retournez à votre rendez-vous pour payer, ou utilisez le lien de notre e-mail.'
    : 'Rien n’a été prélevé. L’horaire reste gardé pour toi un court moment : retourne à ton rendez-vous pour payer, ou utilise le lien de notre e-mail.',
  notPaidHelp: 'Si le paiement ne fonctionne pas, nous trouverons une autre solution :',
  tryAgain: 'Réessayer',
  or: 'ou',
  privacy: 'Protection des données',
  notFoundTitle: 'Cette page n’est pas ici',
  notFound:
    'L’adresse contient peut-être une faute de frappe, ou le cabinet a déménagé. Le mieux est de demander là d’où vient le lien.',
  linkNeedsScript: `Cette page a besoin de JavaScript. Sans lui, ${polite ? 'contactez-nous' : 'contacte-nous'} :`,
  linkLoading: `Un instant, nous ouvrons ${polite ? 'votre' : 'ton'} lien.`,
  reviewTitle: polite ? 'Votre avis' : 'Ton avis',
  reviewFallback: `Si rien n’apparaît ici, ${polite ? 'dites-le-nous' : 'dis-le-nous'} directement :`,
  reportTitle: polite ? 'Votre compte rendu' : 'Ton compte rendu',
  reportWaiting: (practice) =>
    polite
      ? `${practice} a noté pour vous ce qui s’est passé pendant votre séance. Le texte s’affiche dès que vous le souhaitez ; ainsi, aucun programme de messagerie ne le lit avant vous.`
      : `${practice} a noté pour toi ce qui s’est passé pendant ta séance. Le texte s’affiche dès que tu le souhaites ; ainsi, aucun programme de messagerie ne le lit avant toi.`,
  reportShow: 'Afficher le compte rendu',
  reportFallback: `Si rien n’apparaît ici, ${polite ? 'écrivez-nous' : 'écris-nous'} directement :`,
  unsubscribeTitle: polite ? 'Les e-mails que vous recevez' : 'Les e-mails que tu reçois',
  unsubscribeFallback: `Si rien n’apparaît ici, ${polite ? 'dites-le-nous' : 'dis-le-nous'} directement :`,
});

const therapist = 'un ou une thérapeute';

const nouns: Readonly<Record<string, string>> = {
  therapist,
  psychologist: 'un ou une psychologue',
  coach: 'un ou une coach',
  expert: 'un ou une spécialiste',
  groomer: 'un ou une pro du toilettage',
  tutor: 'un ou une prof',
};
