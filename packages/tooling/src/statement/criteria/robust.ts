import type { Criterion } from '../criterion.ts';
import { booking, calendar, directory } from './at.ts';

export const robust: readonly Criterion[] = [
  {
    id: '4.1.2',
    name: 'Name, role, value',
    level: 'A',
    how: 'Native controls first; the month’s days say their full date and how many times are free, and which is chosen.',
    shown: ['axe', 'trees', calendar('says of each day its date and how many times are free')],
  },
  {
    id: '4.1.3',
    name: 'Status messages',
    level: 'AA',
    how: 'How many were found, that a time is kept and for how long, and what failed are announced without taking focus.',
    shown: [directory('what is found is announced politely'), booking('is announced at two minutes and not before')],
  },
];
