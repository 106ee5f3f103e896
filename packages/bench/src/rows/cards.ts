import { measureSubjects, type Subjects } from '../browser/measure-subjects.ts';
import { directoryWorld } from '../browser/world.ts';
import { times, type Row } from '../row.ts';

const subjects: Subjects = {
  'cards-floor': 'by hand: a cloned template',
  'cards-attune': 'Attune: the directory element',
  'cards-floor-contained': 'by hand, with content-visibility',
  'cards-react': 'React 19, a component per card',
};

/** From an empty page to every card painted. */
export const hundredCards: Row = {
  name: 'cards-100',
  measure: () =>
    measureSubjects(subjects, directoryWorld(100), [{ name: 'ready', title: '100 cards', goal: times(1.3) }], {
      1: 7,
      6: 5,
    }),
};

/** The same, with more cards than a page of the platform has. */
export const thousandCards: Row = {
  name: 'cards-1000',
  measure: () =>
    measureSubjects(subjects, directoryWorld(1_000), [{ name: 'ready', title: '1,000 cards', goal: times(0.55) }], {
      1: 3,
      6: 3,
    }),
};
