import type { Criterion } from '../criterion.ts';
import { booking, calendar, directory, directoryLanguage, mail, manager, pickerLanguage, review } from './at.ts';

export const understandable: readonly Criterion[] = [
  {
    id: '3.1.1',
    name: 'Language of page',
    level: 'A',
    how: 'Each element says its language, and follows that of the page when it changes.',
    shown: ['axe', directoryLanguage('is that of the page, and follows it when it changes')],
  },
  {
    id: '3.1.2',
    name: 'Language of parts',
    level: 'AA',
    how: 'What a practice wrote in its own language is marked as such.',
    shown: [pickerLanguage('keeps names and questions of the practice’s language together')],
  },
  {
    id: '3.2.1',
    name: 'On focus',
    level: 'A',
    how: 'Focus alone changes nothing, and an element that opens does not take it from the page.',
    shown: [calendar('does not take focus from the page as it opens')],
  },
  {
    id: '3.2.2',
    name: 'On input',
    level: 'A',
    how: 'Choosing sends nothing: a button does, and it says what. Filters narrow the list below them, which is announced.',
    shown: [
      calendar('sends nothing when a time is selected'),
      review('sends nothing on selection'),
      directory('what is found is announced politely'),
      manager('is not done by keeping it'),
    ],
  },
  {
    id: '3.2.3',
    name: 'Consistent navigation',
    level: 'AA',
    how: 'Back, close and go on stand in the same places in every step.',
    applies: 'page',
  },
  {
    id: '3.2.4',
    name: 'Consistent identification',
    level: 'AA',
    how: 'The same things have the same names in every element: each sentence is written once.',
  },
  {
    id: '3.2.6',
    name: 'Consistent help',
    level: 'A',
    how: 'Telephone and mail of the practice stand at the end of what did not work; its help in a crisis before every form.',
    shown: [review('says who and what is reviewed, and has the practice’s help in a crisis before the question')],
  },
  {
    id: '3.3.1',
    name: 'Error identification',
    level: 'A',
    how: 'A summary that takes focus names each field and leads to it; the field says what is wrong.',
    shown: ['keyboard', booking('says what is missing in a summary that takes focus and leads to each field')],
  },
  {
    id: '3.3.2',
    name: 'Labels or instructions',
    level: 'A',
    how: 'Labels stand above fields, what is optional says so, and hints are read with their field.',
    shown: ['axe', 'trees'],
  },
  {
    id: '3.3.3',
    name: 'Error suggestion',
    level: 'AA',
    how: 'Errors say what to do; a time that was taken comes with near ones.',
    shown: [booking('keeps what was typed when the time was just taken, and offers near ones in one tap')],
  },
  {
    id: '3.3.4',
    name: 'Error prevention (legal, financial, data)',
    level: 'AA',
    how: 'A booking is checked before it is made, cancelling says what is given back before it is done, and mail choices can be undone.',
    shown: [
      manager('says what is given back and kept before anything happens, with focus on keeping it'),
      mail('takes it back with one more'),
    ],
  },
  {
    id: '3.3.7',
    name: 'Redundant entry',
    level: 'A',
    how: 'Nothing is asked twice: what was typed is kept through errors, lost times and steps back.',
    shown: [review('loses nothing on the way back')],
  },
  {
    id: '3.3.8',
    name: 'Accessible authentication (minimum)',
    level: 'AA',
    how: 'There is no password and no puzzle: a link in a mail opens what it is for.',
    applies: 'none',
  },
];
