import type { Script } from '../script.ts';

const story = 'elements-booking-picker--free-times';
const source = 'https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/';
const from = '[data-day][tabindex="0"]';

/** The month of the booking picker. In the story today is 2 March, and the first free day, Tuesday the 3rd, is chosen. */
export const dateGrids: readonly Script[] = [
  {
    pattern: 'Date grid: moving',
    source,
    story,
    from,
    rows: [
      {
        keys: ['ArrowRight'],
        does: 'the next day, also one without times, which says so',
        focus: 'Wednesday, 4 March, no times free',
      },
      {
        keys: ['ArrowLeft'],
        does: 'the day before, with its full date and how many times are free',
        focus: 'Tuesday, 3 March, 5 times free',
      },
      { keys: ['ArrowDown'], does: 'the same weekday of the next week', focus: 'Tuesday, 10 March' },
      { keys: ['ArrowUp'], does: 'the same weekday of the week before', focus: 'Tuesday, 3 March' },
      { keys: ['End'], does: 'the last day of the week', focus: 'Sunday, 8 March' },
      { keys: ['Home'], does: 'the first day of the week', focus: 'Monday, 2 March' },
      {
        keys: ['ArrowDown', 'ArrowRight', 'PageDown'],
        does: 'the same day of the next month',
        focus: 'Friday, 10 April',
      },
      { keys: ['PageUp'], does: 'the same day of the month before', focus: 'Tuesday, 10 March' },
      {
        keys: ['Shift+PageDown'],
        does: 'a year ahead, as far as can be booked',
        focus: 'Friday, 1 May|[A-Z][a-z]+, \\d+ (May|June)',
      },
      { keys: ['Shift+PageUp'], does: 'a year back, no further than today', focus: 'Monday, 2 March' },
      { keys: ['Tab', 'Shift+Tab'], does: 'out of the days and back: they are one tab stop', focus: 'Monday, 2 March' },
      { keys: ['Shift+Tab'], does: 'to the buttons of the months', focus: 'button Next month' },
    ],
  },
  {
    pattern: 'Date grid: choosing',
    source,
    story,
    from,
    rows: [
      {
        keys: ['ArrowRight', 'Enter'],
        does: 'nothing, on a day without times',
        focus: 'Wednesday, 4 March, no times free',
      },
      {
        keys: ['ArrowDown', 'Enter'],
        does: 'chooses the day, and goes on to its times',
        focus: '^radio \\d\\d:00',
        shows: '[aria-selected=true]',
      },
      { keys: ['Tab', 'Enter'], does: 'back to the day, by the link after the times', focus: 'Wednesday, 11 March' },
      { keys: ['ArrowUp', 'ArrowLeft', 'Space'], does: 'chooses the day as Enter does', focus: '^radio 09:00' },
    ],
  },
  {
    pattern: 'Date grid: from right to left',
    source,
    story: 'elements-booking-picker--free-times',
    direction: 'rtl',
    from,
    rows: [
      { keys: ['ArrowLeft'], does: 'the next day, which stands on the left', focus: 'Wednesday, 4 March' },
      { keys: ['ArrowRight'], does: 'the day before', focus: 'Tuesday, 3 March' },
    ],
  },
];
