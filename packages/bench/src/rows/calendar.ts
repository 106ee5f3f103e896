import { calendarWorld } from '../browser/world.ts';
import { measureSubjects, type Subjects } from '../browser/measure-subjects.ts';
import { times, type Row } from '../row.ts';

const subjects: Subjects = {
  'calendar-floor': 'by hand: cloned templates',
  'calendar-attune': 'Attune: the picker element',
  'calendar-cally': 'cally, times by hand',
  'calendar-react': 'react-day-picker, times in React',
};

/** A month with sixteen free times a day, to ready; then a click on a day until its times are painted. */
export const calendar: Row = {
  name: 'calendar',
  measure: () =>
    measureSubjects(
      subjects,
      calendarWorld(),
      [
        { name: 'ready', title: 'A month with times, to ready', goal: times(1.35) },
        { name: 'click', title: 'A click on a day, until its 16 times are painted', goal: times(1.5) },
      ],
      { 1: 11, 6: 9 },
    ),
};
