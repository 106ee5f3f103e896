export const newsletter = {
  name: 'Monthly letter',
  subject: 'On asking for help early',
  paragraphs: [
    'People often tell us in the third session that they had waited a year before writing to us. This month’s letter is about that year: what keeps us from asking, and what makes it easier.',
    'First conversations stay free, and most of our psychologists have a time this week.',
  ],
  button: { label: 'Read the letter', url: 'https://storyhaven.example/letters' },
};
