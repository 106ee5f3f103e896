const dollars = (amount) => ({ amount: amount * 100, currency: 'USD' });

const term = ([value, en, es]) => ({ value, label: en, labels: { en, es } });

/** The practice itself. Telephone numbers are of the range kept free for fiction, addresses end in .example. */
export const practice = {
  externalId: 'pawhaus',
  slug: 'pawhaus',
  name: 'Pawhaus',
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  phone: '+1 323 555 0118',
  email: 'woof@pawhaus.example',
  url: 'https://pawhaus.example',
  theme: { accent: '#a8431b', surface: '#fffaf3', ink: '#2a211b', radius: 18 },
  terms: { therapist: 'groomer' },
  address: 'informal',
  vocabulary: {
    specialties: [
      ['doodles', 'Doodles and curly coats', 'Doodles y pelo rizado'],
      ['double-coats', 'Double coats', 'Doble capa'],
      ['terriers', 'Terriers and wire coats', 'Terriers y pelo duro'],
      ['long-coats', 'Long and silky coats', 'Pelo largo y sedoso'],
      ['small-dogs', 'Small dogs', 'Perros pequeños'],
      ['big-dogs', 'Big dogs', 'Perros grandes'],
      ['cats', 'Cats', 'Gatos'],
      ['puppies', 'Puppies', 'Cachorros'],
      ['seniors', 'Seniors', 'Mascotas mayores'],
      ['nervous', 'Nervous and rescued', 'Nerviosos y rescatados'],
      ['skin', 'Itchy and sensitive skin', 'Piel sensible'],
      ['rabbits', 'Rabbits and guinea pigs', 'Conejos y cobayas'],
    ].map(term),
  },
  policies: {
    privacyUrl: 'https://pawhaus.example/privacy',
    termsUrl: 'https://pawhaus.example/house-rules',
    consentVersion: '2026-02',
    consentText: 'Pawhaus may keep these details about me and my pet and share them with the groomer I have chosen.',
    cancellationNoticeMinutes: 1440,
    holdMinutes: 10,
    refund: { kind: 'full-until', hours: 24 },
    noShowFeePercent: 50,
    requestHours: 24,
    reviewInvitations: 'clients',
    reviewDelayHours: 4,
    reviewLinks: [{ label: 'Paws & Reviews', url: 'https://reviews.example/pawhaus' }],
  },
};

const forPet = { dependant: { kind: 'pet', required: true } };

const rabies = {
  id: 'rabies',
  label: 'Is the rabies shot up to date?',
  kind: 'choice',
  required: true,
  options: ['Yes', 'Exempt, with a note from the vet'],
};

const manners = {
  id: 'manners',
  label: 'Anything that makes your pet nervous, or that hurts?',
  kind: 'long',
  required: false,
};

const salon = {
  kind: 'session',
  bufferAfterMinutes: 15,
  minimumNoticeMinutes: 720,
  horizonDays: 56,
  formats: ['in_person'],
  ...forPet,
  questions: [rabies, manners],
};

export const services = [
  {
    externalId: 'hello',
    slug: 'meet-your-groomer',
    name: 'Meet your groomer',
    kind: 'intro',
    description: 'Fifteen free minutes by video. Show us the coat and the character, and we will plan the first visit.',
    durationMinutes: 15,
    slotIntervalMinutes: 20,
    bufferAfterMinutes: 5,
    minimumNoticeMinutes: 120,
    horizonDays: 28,
    maxPerDay: 3,
    formats: ['online'],
    price: dollars(0),
    ...forPet,
  },
  {
    ...salon,
    externalId: 'bath',
    slug: 'bath-and-brush',
    name: 'Bath and brush',
    description: 'Bath, blow-dry, brush-out, ears and nails. No haircut.',
    durationMinutes: 60,
    slotIntervalMinutes: 30,
    price: dollars(70),
  },
  {
    ...salon,
    externalId: 'full',
    slug: 'full-groom',
    name: 'Full groom',
    description: 'Bath, brush-out, haircut, ears and nails, for dogs up to 45 pounds.',
    durationMinutes: 90,
    slotIntervalMinutes: 30,
    price: dollars(105),
  },
  {
    ...salon,
    externalId: 'full-big',
    slug: 'full-groom-big-dog',
    name: 'Full groom, big dog',
    description: 'The same with more towels: for dogs above 45 pounds, and for coats that take their time.',
    durationMinutes: 150,
    slotIntervalMinutes: 30,
    price: dollars(160),
  },
  {
    ...salon,
    externalId: 'puppy',
    slug: 'first-haircut',
    name: 'Puppy’s first haircut',
    description: 'Forty-five playful minutes: water, dryer, table, scissors and many treats. From twelve weeks on.',
    prerequisites: 'Second round of shots done at least a week ago.',
    materials: 'A favorite toy or blanket, so that something smells of home.',
    durationMinutes: 45,
    slotIntervalMinutes: 30,
    price: dollars(55),
  },
  {
    ...salon,
    externalId: 'cat',
    slug: 'cat-groom',
    name: 'Cat groom',
    description:
      'In the quiet room with the door closed: brush-out, mats, sanitary trim, nails; a bath only if needed.',
    materials: 'A carrier that opens from above.',
    durationMinutes: 75,
    slotIntervalMinutes: 30,
    price: dollars(110),
  },
  {
    ...salon,
    externalId: 'nails',
    slug: 'nails-and-ears',
    name: 'Nails and ears',
    description: 'Twenty minutes for paws, claws and ears. Also for rabbits and guinea pigs.',
    durationMinutes: 20,
    slotIntervalMinutes: 30,
    bufferAfterMinutes: 10,
    price: dollars(25),
  },
];
