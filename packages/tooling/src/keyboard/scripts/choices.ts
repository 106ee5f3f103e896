import type { Script } from '../script.ts';

const guide = 'https://www.w3.org/WAI/ARIA/apg/patterns';

/** One of several, some of several, and what opens below its own heading. */
export const choices: readonly Script[] = [
  {
    pattern: 'Radio group: times of a day',
    source: `${guide}/radio/`,
    story: 'elements-booking-picker--free-times',
    from: '[name=time]',
    rows: [
      {
        keys: ['Space'],
        does: 'chooses the time, and sends nothing',
        focus: '^radio 09:00',
        shows: '[name=time]:checked',
      },
      { keys: ['ArrowRight'], does: 'the next time', focus: '^radio 10:00' },
      { keys: ['ArrowDown'], does: 'the next time, also of another part of the day', focus: '^radio 13:00' },
      { keys: ['ArrowUp'], does: 'the time before', focus: '^radio 10:00' },
      { keys: ['ArrowLeft'], does: 'the time before', focus: '^radio 09:00' },
      { keys: ['Tab'], does: 'out of the times: they are one tab stop', focus: 'Choose another day' },
      { keys: ['Shift+Tab'], does: 'back to the chosen time', focus: '^radio 09:00' },
    ],
  },
  {
    pattern: 'Radio group: stars',
    source: `${guide}/radio/examples/radio-rating/`,
    story: 'elements-review-form--stars',
    from: '[name=rating]',
    rows: [
      {
        keys: ['ArrowRight'],
        does: 'a star more, said in words',
        focus: '^radio 2 of 5 stars: Poor',
        shows: '[name=rating]:checked',
      },
      { keys: ['ArrowLeft'], does: 'a star less', focus: '^radio 1 of 5 stars: Very poor' },
      { keys: ['ArrowDown', 'ArrowDown'], does: 'a star more each', focus: '^radio 3 of 5 stars: Okay' },
      { keys: ['ArrowUp'], does: 'a star less', focus: '^radio 2 of 5' },
      {
        keys: ['Tab'],
        does: 'out of the stars: they are one tab stop, and nothing was sent',
        focus: '^button Continue',
      },
      { keys: ['Enter'], does: 'the next question, whose heading is read', focus: '^h2 What would you like to say' },
    ],
  },
  {
    pattern: 'Disclosure with checkboxes: a filter',
    source: `${guide}/disclosure/`,
    story: 'elements-therapist-directory--free-times',
    from: '.filters summary, summary.pill',
    rows: [
      { keys: ['Enter'], does: 'opens the filter', focus: '^summary Topics', shows: 'details[open] [type=checkbox]' },
      { keys: ['Tab'], does: 'to what can be chosen, with how many would remain', focus: '^checkbox .*\\d' },
      { keys: ['Space'], does: 'chooses it', focus: '^checkbox', shows: '[type=checkbox]:checked' },
      {
        keys: ['Escape'],
        does: 'closes the filter, and back to what opened it',
        focus: '^summary Topics · 1',
        hides: 'details[open] [type=checkbox]',
      },
      { keys: ['Space'], does: 'opens it, too', focus: '^summary Topics', shows: 'details[open] [type=checkbox]' },
    ],
  },
  {
    pattern: 'Disclosure: help in a crisis',
    source: `${guide}/disclosure/`,
    story: 'elements-therapist-directory--free-times',
    from: '.crisis-help summary',
    rows: [
      {
        keys: ['Enter'],
        does: 'shows the practice’s words and numbers',
        focus: 'Help in a crisis',
        shows: '.crisis-help details[open] .crisis',
      },
      { keys: ['Space'], does: 'puts them away', focus: 'Help in a crisis', hides: '.crisis-help details[open]' },
    ],
  },
];
