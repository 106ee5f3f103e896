import type { HostedText } from '../text.ts';

/**
 * English.
 * Reviewed by: nobody yet (written by a machine).
 */
export const en: HostedText = {
  findTitle: (noun) => `Find ${noun === 'expert' ? 'an' : 'a'} ${noun}`,
  findDescription: (practice) =>
    `See who works at ${practice}, what they offer and when they are free next, and book a time.`,
  findFallback: 'If nothing appears here, you can reach us directly:',
  needsScript: 'Searching and booking on this page need JavaScript.',
  bookingTitle: 'Your appointment',
  bookingFallback: 'If nothing appears here, your appointment still stands. You can reach us directly:',
  bookTitle: 'Book a time',
  reviewsTitle: 'Reviews',
  codeLabel: 'Code or link from your e-mail',
  codeHint: 'The whole link, or what stands in it behind the #.',
  codeOpen: 'Open',
  codeWrong: 'That is no code of ours. Please copy the whole link from the e-mail.',
  requestTitle: 'Ask for an appointment',
  requestFallback: 'If nothing appears here, you can ask us directly:',
  invitationTitle: 'You are invited',
  invitationLoading: 'One moment, we are opening your invitation.',
  invitationMissing: 'Please open this page with the link in your e-mail. For your protection we do not keep it here.',
  invitationClosed: 'This invitation has been used already, or its time is over. We will gladly send you a new one:',
  invitationFailed: 'We cannot open your invitation right now. Please try again, or get in touch:',
  paidTitle: 'Thank you, your payment is on its way',
  paid: 'As soon as it has arrived, your confirmation comes by e-mail. That is a matter of minutes. The link in it shows your appointment at any time; this page can be closed.',
  paidHelp: 'If no e-mail comes within an hour, please tell us:',
  notPaidTitle: 'The payment was not completed',
  notPaid:
    'Nothing was charged. Your time stays kept for a short while: go back to your appointment and pay there, or use the link in our e-mail.',
  notPaidHelp: 'If paying does not work, we will find another way:',
  tryAgain: 'Try again',
  or: 'or',
  privacy: 'Privacy',
  notFoundTitle: 'This page is not here',
  notFound: 'The address may have a typing mistake, or the practice has moved. Please ask whoever gave you the link.',
  linkNeedsScript: 'This page needs JavaScript. Without it, please get in touch:',
  linkLoading: 'One moment, we are opening your link.',
  reviewTitle: 'Your review',
  reviewFallback: 'If nothing appears here, you can tell us directly:',
  reportTitle: 'Your report',
  reportWaiting: (practice) =>
    `${practice} has written down for you what happened in your session. It is shown once you ask for it, so that no mail program reads it first.`,
  reportShow: 'Show the report',
  reportFallback: 'If nothing appears here, you can ask us directly:',
  unsubscribeTitle: 'What mail you get',
  unsubscribeFallback: 'If nothing appears here, you can tell us directly:',
};
