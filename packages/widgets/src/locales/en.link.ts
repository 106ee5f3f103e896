import type { Voice } from './voice.ts';

/**
 * What is said when a mail link does not open, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link(_voice: Voice) {
  return {
    waiting: {
      heading: 'Please open the link in your e-mail',
      hint: 'It leads right here. If you can’t find it, we send you a new one.',
    },
    void: {
      heading: 'This link does not work any more',
      hint: 'There may be a newer e-mail with a newer link. Otherwise we send you one.',
    },
    spent: {
      heading: 'Your review has arrived',
      hint: 'Thank you. It could be changed for 48 hours, and that time is over.',
    },
    email: 'Your e-mail address',
    emailHint: 'The one that you gave when you booked.',
    send: 'Send me a new link',
    sending: 'Sending …',
    problem: 'One thing needs another look',
    missing: 'please fill this in',
    wrong: 'please enter an address such as name@example.org',
    sent: (practice: string, email: string) => `If ${practice} knows ${email}, a new link is on its way there.`,
    sentHint: 'That can take a few minutes. If nothing arrives, look among unwanted mail.',
    again: 'Use another address',
    code: {
      have: 'I have the link or its code here',
      label: 'Code or link from your e-mail',
      hint: 'The whole link, or what stands in it behind the #.',
      wrong: 'that is no code of ours; please copy the whole link',
      open: 'Open',
    },
  };
}
