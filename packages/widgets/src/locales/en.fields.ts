import { plural } from './plural.ts';

/**
 * The words of fields that more than one form has, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields() {
  const count = plural('en');
  return {
    optional: 'optional',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    phone: 'Phone',
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
  };
}

/** The same in any language. */
export type FieldTexts = ReturnType<typeof fields>;
