import type { Names } from './en.ts';

/**
 * What is said to who manages a booking by the link of its mail, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function manager() {
  return {
    label: 'Your appointment',
    headings: {
      confirmed: 'Your appointment is confirmed',
      pending_approval: 'Waiting for the practice to confirm',
      pending_payment: 'Waiting for your payment',
      completed: 'This appointment has taken place',
      no_show: 'This appointment was missed',
      cancelled: 'This appointment is cancelled',
      declined: 'The practice could not take this appointment',
      expired: 'This time is no longer kept',
    } as Names,
    deeds: {
      cancelled: 'Your appointment is cancelled',
      moved: 'Your appointment has a new time',
      checkedIn: 'The practice knows that you are here',
      saved: 'Saved',
      meanwhile: 'Something changed meanwhile. This is how it stands now',
    } as Names,
    gone: 'This appointment is not here any more',
    answerUntil: (until: string) => `The practice answers by ${until}. An e-mail comes either way.`,
    payUntil: (until: string) => `The time is kept for you until ${until}. After that it becomes free again.`,
    expired: 'It was not confirmed or paid in time, so it is free again. You are welcome to book a new one.',
    cancelledBy: {
      client: 'You cancelled it yourself.',
      therapist: 'The practice cancelled it.',
      staff: 'The practice cancelled it.',
      system: 'It was cancelled automatically.',
    } as Names,
    reasonWas: (reason: string) => `The reason given: ${reason}`,
    cancelledMail: (email: string) => `An e-mail about it is on its way to ${email}.`,
    movedMail: (email: string) =>
      `An e-mail with a new link is on its way to ${email}. The old link opens nothing any more.`,
    when: 'When',
    whom: 'With',
    what: 'What',
    where: 'Where',
    who: 'For',
    price: 'Price',
    elsewhere: (time: string, place: string) => `${time} where you are now, ${place}`,
    clocksChange: 'The clocks change before then; this time is right for that day.',
    unpaid: 'not paid yet',
    paid: (amount: string) => `${amount} paid`,
    returned: (amount: string) => `${amount} given back`,
    discounted: (amount: string) => `${amount} less by your code`,
    join: 'Join online',
    newTab: '(new tab)',
    pay: (amount: string) => `Pay ${amount}`,
    paying: 'Opening the payment …',
    checkIn: 'I am here',
    checkingIn: 'Telling the practice …',
    checkedIn: (time: string) => `The practice knows since ${time} that you are here.`,
    move: 'Change the time',
    cancel: 'Cancel appointment',
    calendar: 'Add to calendar',
    changeUntil: (until: string) => `You can change or cancel it here until ${until}.`,
    freeUntil: (until: string) => `Cancelling is free of charge until ${until}.`,
    tooLate: 'It is too close to change or cancel this appointment here',
    tooLateHint: (notice: string) =>
      `That can be done here until ${notice} before it begins. The practice can tell you what is still possible:`,
    questions: 'Questions? You can reach the practice directly:',
    emergency: 'Emergency contact',
    note: 'Note to the practice',
    add: 'Add',
    change: 'Change',
  };
}
