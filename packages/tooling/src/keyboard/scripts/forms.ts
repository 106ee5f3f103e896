import type { Script } from '../script.ts';

const source = 'https://www.w3.org/WAI/tutorials/forms/notifications/';

/** What is filled in and sent, and questions that are answered with a button. */
export const forms: readonly Script[] = [
  {
    pattern: 'Form: what is missing',
    source,
    story: 'elements-booking-picker--details',
    from: '[name="client/firstName"]',
    rows: [
      {
        keys: ['Enter'],
        does: 'sends it; a summary of what is missing is read',
        focus: 'things need another look',
        shows: '[data-problems]',
      },
      { keys: ['Tab'], does: 'to the first thing in the summary', focus: '^link First name' },
      { keys: ['Enter'], does: 'to its field', focus: '^textbox First name', shows: '[aria-invalid=true]' },
    ],
  },
  {
    pattern: 'Buttons: a question with a careful answer',
    source: 'https://www.w3.org/WAI/ARIA/apg/patterns/button/',
    story: 'elements-booking-manager--cancel-gives-part-back',
    from: '[data-keep]',
    rows: [
      { keys: ['Tab'], does: 'from keeping to cancelling', focus: '^button Yes, cancel it' },
      { keys: ['Shift+Tab'], does: 'and back', focus: '^button Keep it' },
      { keys: ['Enter'], does: 'keeps it; the appointment is read', focus: '^h2 Your appointment is confirmed' },
    ],
  },
  {
    pattern: 'Checkboxes: mail choices',
    source: 'https://www.w3.org/WAI/ARIA/apg/patterns/checkbox/',
    story: 'elements-unsubscribe-form--choices',
    from: '[name="reviews/email"]',
    rows: [
      {
        keys: ['Space'],
        does: 'takes the tick away, and sends nothing',
        focus: '^checkbox',
        hides: '[name="reviews/email"]:checked',
      },
      { keys: ['Tab'], does: 'to the next choice', focus: '^checkbox', shows: '[name="news/email"]:focus' },
      { keys: ['Enter'], does: 'saves; that it is saved is read', focus: '^h2 Your choices are saved' },
    ],
  },
];
