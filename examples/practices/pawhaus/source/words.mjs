import { list } from '../../common/list.mjs';

export const firstNames = list(`
      Aisha, Amber, Andy, Bianca, Brent, Carla, Casey, Derek, Dolores, Erin, Felix, Gabby, Hank, Irene, Jess,
      Kenji, Lola, Manny, Mei, Nora, Omar, Patty, Ramon, Rosa, Shawn, Talia, Uma, Wes, Xochitl, Yuki
    `);
export const lastNames = list(`
      Alvarez, Barnes, Chung, Dominguez, Espinoza, Farrell, Garcia, Hoang, Jensen, Klein, Lam, Medina, Novak,
      Ochoa, Pham, Ramos, Santos, Takeda, Ueda, Wilcox, Young
    `);

/** What people write, by stars. Two halves make a text; many leave it at the stars. */
export const words = {
  5: {
    en: [
      [
        'Our dog now drags us in through the door.',
        'Best haircut he has ever had, and he slept that night like a stone.',
        'She found a tick the vet had missed.',
        'Took the mats out without shaving her down.',
        'I cried at the before and after. The dog did not.',
        'Patient with our very dramatic Husky.',
      ],
      [
        'Booking took one minute.',
        'Worth crossing town for.',
        'See you in six weeks.',
        'Thank you.',
        'Smells great, too.',
      ],
    ],
  },
  4: {
    en: [
      [
        'Lovely cut, a bit shorter than we agreed.',
        'Kind and careful.',
        'Great with an anxious dog.',
        'Very good with nails.',
      ],
      ['Parking is a puzzle.', 'Ran fifteen minutes over.', 'Saturdays are hard to get.', 'Will be back.'],
    ],
  },
  3: {
    en: [
      ['Clean and friendly, but the cut was uneven around the ears.', 'Fine, just pricier than I thought.'],
      ['They offered to fix it.', 'May try another groomer here.'],
    ],
  },
  2: {
    en: [
      ['We waited twenty minutes.', 'Not the style in the picture.'],
      ['A pity.', 'Switched to a colleague.'],
    ],
  },
  1: {
    en: [['My appointment was moved twice.', 'Not a fit for our dog.'], ['We went elsewhere.']],
  },
};
