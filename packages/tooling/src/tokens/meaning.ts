/** What each derived colour is for, by its name in tokens.styles.ts. */
export const colours: Readonly<Record<string, string>> = {
  accent: 'links, times, what is chosen, the ring of focus',
  'on-accent': 'text on the accent',
  surface: 'what an element stands on',
  raised: 'cards, fields and whatever lies above the ground',
  sunken: 'what lies below it, under the pointer',
  tint: 'what is chosen or pointed at',
  ink: 'text',
  quiet: 'what stands beside',
  line: 'hairlines between and around',
  edge: 'the edge of a field',
  good: 'it worked',
  warn: 'time runs out',
  bad: 'something is missing or did not work',
};
