/** Who teaches several at once, and when; taken seats by week, week 0 being the one of the import. */
export const groups = [
  {
    therapist: 'signe-holmgaard',
    service: 'mathold',
    day: 3,
    at: '16:30',
    format: 'in_person',
    capacity: 6,
    location: 'Blågårdsgade 29, 2. sal, 2200 København N',
    weeks: { [-2]: 5, [-1]: 4, 0: 5, 1: 6, 2: 4, 3: 2, 4: 1, 5: 0, 6: 0 },
  },
  {
    therapist: 'jeppe-thorsen',
    service: 'skrivevaerksted',
    day: 5,
    at: '10:00',
    format: 'online',
    capacity: 10,
    weeks: { [-1]: 7, 1: 8, 3: 3, 5: 1 },
  },
];

export const newsletter = {
  name: 'Efterår på Lektio',
  subject: 'Ny hjælp til de store opgaver',
  paragraphs: [
    'Vi har åbnet et skriveværksted: to timer på video, hvor du kommer videre med SRP, SOP eller dansk stil sammen med andre, der også sidder fast.',
    'Matematik C på hold fortsætter hver torsdag på Nørrebro. Der er seks pladser ved bordet, og du kan komme en enkelt gang.',
  ],
  button: { label: 'Find en plads', url: 'https://lektio.example/hold' },
};

/** What pupils and parents may type when they book. */
export const discountCodes = [
  {
    externalId: 'eksamen',
    code: 'EKSAMEN10',
    kind: 'percentage',
    percent: 10,
    services: ['eksamen'],
    perClientLimit: 2,
  },
  {
    externalId: 'velkommen',
    code: 'VELKOMMEN',
    kind: 'fixed',
    amount: { amount: 10_000, currency: 'DKK' },
    perClientLimit: 1,
  },
];
