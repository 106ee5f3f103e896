import { list } from '../../common/list.mjs';

const petNames = list(`
  Biscuit, Waffles, Milo, Luna, Pickle, Tofu, Nacho, Olive, Bowie, Dolly, Churro, Peanut, Frida, Otis, Mochi, Ziggy, Hazel,
  Banjo, Poppy, Gizmo, Clementine, Rufus, Stella, Cosmo, Maple, Bean
`);

const breeds = {
  dog: list(
    'Cockapoo, Miniature poodle, Shih Tzu, Yorkshire terrier, Havanese, Miniature schnauzer, Maltese, Cocker spaniel, Corgi',
  ),
  big: list(
    'Golden retriever, Bernedoodle, Standard poodle, Samoyed, Newfoundland, German shepherd, Old English sheepdog',
  ),
  puppy: list('Cavapoo, Goldendoodle, Pomeranian, Bichon frise, Mixed breed'),
  cat: list('Maine Coon, Persian, Domestic longhair, Ragdoll, Siberian'),
  rabbit: list('Lionhead rabbit, Angora rabbit, Guinea pig'),
};

const sorts = { 'full-big': ['big'], puppy: ['puppy'], cat: ['cat'], nails: ['dog', 'dog', 'rabbit'] };

/** Who is brought: what the service is made for. */
export const pets = {
  names: petNames,
  given: ({ service }, random) => {
    const sort = random.pick(sorts[service] ?? ['dog']);
    return { sort, kind: 'pet', breed: random.pick(breeds[sort]) };
  },
};

const sent = ({ name }) => ({
  status: 'sent',
  title: `${name}’s day at Pawhaus`,
  summary: `${name} walked in like an old friend and left smelling of oatmeal. Calm on the table, brave at the dryer, and very interested in the treats behind the counter.`,
  observations: [
    { label: 'Coat', text: 'Two small mats behind the ears, brushed out. The rest is in lovely shape.' },
    { label: 'Skin', text: 'No redness, no hot spots.' },
    { label: 'Nails and ears', text: 'Nails a little long on the left; ears clean after a wipe.' },
  ],
  recommendations:
    'Brush behind the ears every other evening. Come back in six weeks, or in four if you like it short.',
});

const shy = ({ name }) => ({
  status: 'sent',
  title: `How ${name} did today`,
  summary: `${name} needed a little time with the dryer, so we took two breaks and let the air come from further away. After that everything went well.`,
  observations: [
    { label: 'Mood', text: 'Nervous at first, curious after ten minutes, asleep in the towel at the end.' },
    { label: 'Coat', text: 'Even and soft, a bit dry at the tips.' },
  ],
  recommendations: 'Let the hairdryer run in the next room at home now and then, with treats.',
});

const ready = ({ name }) => ({
  status: 'ready',
  title: `${name}: notes from the visit`,
  summary: `A quick and cheerful visit. ${name} stood still for all four paws.`,
  observations: [{ label: 'Nails', text: 'Trimmed and filed.' }],
});

const draft = ({ name }) => ({ status: 'draft', title: `${name}’s visit`, summary: 'To be written up tonight.' });

/** The report cards of the latest visits. */
export const cards = [sent, shy, sent, ready, sent, draft, shy, sent, ready, draft];

export const newsletter = {
  name: 'Holiday slots',
  subject: 'Holiday grooms: the good times go first',
  paragraphs: [
    'The weeks before the holidays fill up faster than any other. If your dog should be photo-ready, this is the moment to choose a time.',
    'New: after each visit you can get a report card with what we saw, from coat to claws.',
  ],
  button: { label: 'Choose a time', url: 'https://pawhaus.example/book' },
};

/** What clients may type when they book. */
export const discountCodes = [
  {
    externalId: 'puppy-first',
    code: 'PUPPY20',
    kind: 'percentage',
    percent: 20,
    services: ['puppy'],
    perClientLimit: 1,
  },
  {
    externalId: 'spring-coat',
    code: 'SPRINGCOAT',
    kind: 'fixed',
    amount: { amount: 1_500, currency: 'USD' },
    services: ['full', 'full-big'],
    validFrom: '-P14D',
    validUntil: 'P90D',
    useLimit: 100,
  },
];
