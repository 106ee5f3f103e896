import type { Script } from '../script.ts';

const source = 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/';

/** What opens above the page. */
export const dialogs: readonly Script[] = [
  {
    pattern: 'Modal dialog: a profile',
    source,
    story: 'elements-therapist-directory--free-times',
    from: '.cards .name',
    rows: [
      {
        keys: ['Enter'],
        does: 'opens the profile, whose heading is read',
        focus: '^h2 Dr\\. Ada Lind',
        shows: 'dialog[open]',
      },
      { keys: ['Tab'], does: 'to the button that closes it', focus: '^button Close' },
      {
        keys: ['Escape'],
        does: 'closes it, and back to the name',
        focus: '^button Dr\\. Ada Lind',
        hides: 'dialog[open]',
      },
      {
        keys: ['Enter', 'Tab', 'Enter'],
        does: 'closes it by its button, and back to the name',
        focus: '^button Dr\\. Ada Lind',
        hides: 'dialog[open]',
      },
    ],
  },
  {
    pattern: 'Modal dialog: booking a time of a card',
    source,
    story: 'elements-therapist-directory--free-times',
    from: '.cards .time',
    rows: [
      {
        keys: ['Enter'],
        does: 'opens the picker with that time, its heading is read',
        focus: '^h2 Book a time',
        shows: 'dialog[open]',
      },
      { keys: ['Tab'], does: 'to the button that closes it', focus: '^button Close' },
      { keys: ['Escape'], does: 'closes it, and back to the time', focus: '^button 10:00', hides: 'dialog[open]' },
    ],
  },
];
