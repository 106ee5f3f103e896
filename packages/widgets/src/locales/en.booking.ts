import { fields } from './en.fields.ts';
import type { Names } from './en.ts';

/** What is asked about whom a visitor books for, by their kind: the label of each field, by its name. */
type Dependants = Readonly<Record<string, Names>>;

/** What the platform would not do, by its code: what happened, and what to do now. */
type Refusals = Readonly<Record<string, readonly [heading: string, hint: string]>>;

/**
 * What is said from a chosen time to a booking, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking() {
  return {
    ...fields(),
    keptUntil: (time: string) => `Kept for you until ${time}`,
    left: (time: string) => `${time} left`,
    keepLonger: 'Keep longer',
    expired: 'This time is no longer kept for you, but it may still be free. Go on, and we will try to book it.',
    emailHint: 'The confirmation goes here.',
    phoneHint: 'Only in case something about the appointment changes.',
    dependants: {
      child: { name: 'Name of the child', bornOn: 'Date of birth of the child' },
      pet: { name: 'Name of the pet', breed: 'Breed' },
    } as Dependants,
    when: 'When',
    what: 'What',
    where: 'Where',
    you: 'For',
    notice: (hours: string) => `You can change or cancel until ${hours} before, with the link in your e-mail.`,
    needsApproval: 'The practice confirms each appointment and writes to you.',
    book: (date: string, time: string, price: string) => `Book ${date}, ${time}${price && ` for ${price}`}`,
    request: (date: string, time: string) => `Ask for ${date}, ${time}`,
    booking: 'Booking …',
    bookedMail: (email: string) =>
      `We are sending the details to ${email}. If nothing arrives, look among unwanted mail.`,
    requestedMail: (email: string) => `The practice will answer to ${email}. Until then this time stays kept for you.`,
    addToCalendar: 'Add to calendar',
    changeLater: 'To change or cancel, use the link in that e-mail.',
    headings: {
      confirmed: 'You are booked',
      pending_approval: 'Your request is on its way',
      pending_payment: 'One last step: the payment',
    } as Names,
    taken: 'This time was just taken',
    near: 'These times are close:',
    nearWith: (name: string) => `With ${name}`,
    otherTime: 'Choose another time',
    refused: {
      'booking-limit': [
        'You have as many open appointments as the practice allows',
        'Once one of them has taken place or is cancelled, the next can be booked. The practice can help you:',
      ],
      'invitation-closed': [
        'This invitation cannot be used any more',
        'It may have been used already, or its time is over. The practice can send you a new one:',
      ],
    } as Refusals,
    answeredBy: (until: string) => `The answer comes by ${until}. Without one the time becomes free again.`,
    payBy: (amount: string, until: string) =>
      `Please pay ${amount} by ${until}. Until then the time stays kept for you; after that it becomes free again.`,
    paidThere: 'You pay on the page of a payment provider and come back from there.',
    pay: (amount: string) => `Continue to payment${amount && ` · ${amount}`}`,
    payInTab: (amount: string) => `Pay ${amount} (new tab)`,
    paying: 'Opening the payment …',
    haveCode: 'I have a code',
    code: 'Code',
    applyCode: 'Use',
    codeWrong: 'This code is not valid for this appointment. Please check how it is written, or book without it.',
    codeGood: (less: string, due: string) => `${less} less: you pay ${due}.`,
    noticeNone: 'You can change or cancel with the link in your e-mail.',
  };
}
