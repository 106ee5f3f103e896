import type { HostedText } from '../text.ts';

/** English. */
export const en: HostedText = {
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
