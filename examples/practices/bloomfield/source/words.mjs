import { list } from '../../common/list.mjs';

export const firstNames = list(`
      Aaron, Abigail, Alicia, Andre, Ben, Bianca, Caleb, Carmen, Chloe, Darnell, Diana, Eli, Emma, Frank, Gina,
      Hector, Isabel, Jamal, Joy, Keisha, Lucas, Maya, Nate, Olivia, Pedro, Quinn, Ruth, Sean, Tessa, Victor
    `);
export const lastNames = list(`
      Adler, Bishop, Castillo, Cohen, Diaz, Ellis, Fischer, Grant, Harper, Ito, Jackson, Kim, Lopez, Murphy,
      Nolan, Park, Reyes, Rossi, Singh, Turner, Walsh
    `);

/** What people write, by stars. Two halves make a text; many leave it at the stars. */
export const words = {
  5: {
    en: [
      [
        'I came for panic attacks and have not had one since March.',
        'Smart, funny, and never once made me feel like a case.',
        'Our kid actually asks when the next appointment is.',
        'The plan made sense and we stuck to it.',
        'I said things I had never said out loud, and the ceiling held.',
        'We fight differently now. Better.',
      ],
      [
        'The consultation call made it easy to decide.',
        'Front desk sorted out my insurance without fuss.',
        'Worth the train ride.',
        'Thank you.',
        'Starts on time, every time.',
      ],
    ],
  },
  4: {
    en: [
      [
        'Solid, thoughtful work.',
        'Helpful from the second session on.',
        'Knows the research and explains it in plain words.',
        'Good balance of listening and advice.',
      ],
      [
        'Evening appointments are hard to come by.',
        'The waiting room is tiny.',
        'Wish the sessions were a full hour.',
        'Would recommend to a friend.',
      ],
    ],
  },
  3: {
    en: [
      ['Clearly competent, though we did not quite click.', 'Some weeks helped, others felt like catching up.'],
      ['Might be perfect for you.', 'I am still deciding.'],
    ],
  },
  2: {
    en: [
      ['I felt a bit rushed.', 'Too many worksheets for my taste.'],
      ['I switched to a colleague, who is great.', 'Not for me.'],
    ],
  },
  1: {
    en: [['Rescheduled on me twice.', 'We were not a match.'], ['I did not continue.']],
  },
};
