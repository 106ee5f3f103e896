import type { Voice } from './voice.ts';

/**
 * What is said once mail is stopped or chosen, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards(_voice: Voice) {
  return {
    deeds: {
      stopped: 'All marketing mail is stopped',
      saved: 'Your choices are saved',
      undone: 'Taken back: it is as it was before',
    },
    now: 'This comes from now on',
    undo: 'Undo',
    change: 'Choose again',
    why: 'Would you like to tell us why?',
    reasons: {
      too_many: 'Too much mail',
      not_relevant: 'It was not about me',
      never_signed_up: 'I never asked for it',
      privacy: 'For the sake of privacy',
      other: 'Something else',
    },
    words: 'In your own words, if you like',
    explain: 'Send',
    thanks: 'Thank you. That helps.',
  };
}
