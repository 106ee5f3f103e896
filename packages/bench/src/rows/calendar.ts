import { calendarWorld } from '../browser/world.ts';
import { measureSubjects, type Subjects } from '../browser/measure-subjects.ts';
import { times, type Row } from '../row.ts';

const subjects: Subjects = {
  'calendar-floor': 'by hand: cloned templates',
  'calendar-attune': 'Attune: the picker element',
  'calendar-cally': 'cally, times by hand',
  'calendar-react': 'react-day-picker, times in React',
};

const onceAPage =
  'what happens once a page, which a further picker finds done. Of 15 ms above the floor some 5 go to making the formats of ' +
  'the language, which the floor has made while it loaded, 2 to parsing 26 templates, and most of the rest to code that ' +
  'runs for the first time.';

const quietly =
  'the month after is fetched ahead and read in the same while, and each day has eight attributes of its own to keep.';

/** A month with sixteen free times a day, to ready; a click on a day until its times are painted; a second month. */
export const calendar: Row = {
  name: 'calendar',
  measure: () =>
    measureSubjects(
      subjects,
      calendarWorld(),
      [
        { name: 'ready', title: 'A month with times, first on its page, to ready', goal: times(1.35, onceAPage) },
        { name: 'click', title: 'A click on a day, until its 16 times are painted', goal: times(1.5) },
        { name: 'ready', title: 'A second month on the same page, to ready', goal: times(1.35, quietly) },
      ],
      { 1: 7, 6: 5 },
    ),
};
