import { list } from '../../common/list.mjs';

/** The workshop by its Fridays; taken seats by week, week 0 being the one of the import. */
export const groups = [
  {
    therapist: 'rachel-abramson',
    service: 'sleep',
    day: 4,
    at: '12:00',
    format: 'online',
    capacity: 12,
    weeks: { [-3]: 9, 1: 12, 3: 7, 5: 2, 7: 0 },
  },
];

const childNames = list(`
  Ava, Ben, Chloe, Diego, Ella, Finn, Grace, Henry, Isla, Jack, Kai, Luna, Mateo, Nora, Owen, Piper, Quinn, Ruby, Sam, Theo
`);

/** Children between five and twelve. */
export const children = {
  names: childNames,
  given: (_, random) => ({
    sort: 'child',
    kind: 'child',
    bornOn: `${random.integer(2014, 2020)}-${pad(random.integer(1, 12))}-${pad(random.integer(1, 28))}`,
  }),
};

const pad = (number) => String(number).padStart(2, '0');

export const newsletter = {
  name: 'Sleep workshop announcement',
  subject: 'A workshop for tired people',
  paragraphs: [
    'Every other Friday at noon, Dr. Rachel Abramson meets up to twelve people by video to take insomnia apart: why sleep goes away, what keeps it away, and a plan for your own week.',
    'Bring a note of your last seven nights. There is nothing to prepare and nobody has to talk.',
  ],
  button: { label: 'See the dates', url: 'https://bloomfield.example/workshops' },
};
