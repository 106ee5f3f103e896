import type { Names } from './en.ts';
import { plural } from './plural.ts';

/** What is asked about whom a visitor books for, by their kind: the label of each field, by its name. */
type Dependants = Readonly<Record<string, Names>>;

/** What is said from a chosen time to a booking, in English. */
export function booking() {
  const count = plural('en');
  return {
    keptUntil: (time: string) => `Kept for you until ${time}`,
    left: (time: string) => `${time} left`,
    keepLonger: 'Keep longer',
    expired: 'This time is no longer kept for you, but it may still be free. Go on, and we will try to book it.',
    optional: 'optional',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    emailHint: 'The confirmation goes here.',
    phone: 'Phone',
    phoneHint: 'Only in case something about the appointment changes.',
    dependants: {
      child: { name: 'Name of the child', bornOn: 'Date of birth of the child' },
      pet: { name: 'Name of the pet', breed: 'Breed' },
    } as Dependants,
    choose: 'Please choose',
    consent: (practice: string) => `${practice} may use these details to arrange my appointment.`,
    privacyNotice: 'Privacy notice (new tab)',
    marketing: (practice: string) => `${practice} may also send me news by e-mail. I can stop that at any time.`,
    problems: (problems: number) =>
      count(problems, { one: 'One thing needs another look', other: `${problems} things need another look` }),
    missing: 'please fill this in',
    wrong: 'please check this',
    wrongEmail: 'please enter an address such as name@example.org',
    consentMissing: 'Please tick the box about your details, so that the practice may arrange the appointment',
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
  };
}
