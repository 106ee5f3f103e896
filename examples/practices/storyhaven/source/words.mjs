import { list } from '../../common/list.mjs';

export const firstNames = list(`
      Aarav, Aditi, Akash, Alisha, Amrita, Anil, Bhavna, Chetan, Deepa, Dev, Esha, Gaurav, Gauri, Imran, Ira,
      Jaya, Karan, Kavya, Leela, Manish, Nandini, Neel, Nisha, Omkar, Pooja, Rahul, Ritu, Sahil, Sana, Tara
    `);
export const lastNames = list(`
      Ahuja, Banerjee, Bose, Dutta, Gill, Hegde, Joshi, Kamath, Kaur, Khan, Kulkarni, Menon, Mishra, Nair,
      Patil, Pillai, Rao, Reddy, Sharma, Sinha, Thomas
    `);

/** What people write, by stars. Two halves make a text; many leave it at the stars. */
export const words = {
  5: {
    en: [
      [
        'I did not have to translate my family before we could begin.',
        'Calm, exact, and kinder than I am to myself.',
        'For the first time somebody asked what I want, and waited.',
        'I sleep again. I had forgotten what that is like.',
        'We laughed more than I expected, and I cried less afterwards.',
        'Felt heard from the first session.',
      ],
      [
        'Booking took two minutes.',
        'Video worked well even on a bad line.',
        'I have told two friends.',
        'Thank you.',
        'The free conversation made it easy to start.',
      ],
    ],
  },
  4: {
    en: [
      [
        'Helpful and honest.',
        'Good, practical sessions; I use what we practised.',
        'It took three sessions to warm up, and was worth it.',
        'Patient and clear.',
      ],
      [
        'Evening times go quickly.',
        'I wish the sessions were ten minutes longer.',
        'The room is lovely, the parking is not.',
        'Overall very glad I came.',
      ],
    ],
  },
  3: {
    en: [
      ['Knowledgeable, but the homework did not suit me.', 'Kind, only I had hoped for more direction.'],
      ['Others may find it just right.', 'I am taking a break for now.'],
    ],
  },
  2: {
    en: [
      ['We started late twice.', 'I did not feel understood on the family side of things.'],
      ['I changed to somebody else here.', 'A pity.'],
    ],
  },
  1: {
    en: [['The session was moved twice at short notice.', 'This was not for me.'], ['I did not go on.']],
  },
};
