import { list } from '../../common/list.mjs';

export const firstNames = list(`
      Agnes, Albert, Alma, Anton, Asta, August, Bjørn, Clara, Ditte, Elias, Ella, Emil, Filippa, Hassan, Ingrid,
      Jonas, Karla, Lasse, Liv, Malthe, Mathilde, Noah, Nora, Oskar, Rosa, Samir, Selma, Thea, Villads, Åse
    `);
export const lastNames = list(`
      Andersen, Bech, Christensen, Dahl, Eriksen, Frandsen, Gregersen, Hansen, Iversen, Jensen, Krogh, Lauritsen,
      Madsen, Nielsen, Olesen, Petersen, Ravn, Sørensen, Toft, Winther, Østergaard
    `);

/** What people write, by stars. Two halves make a text; many leave it at the stars. */
export const words = {
  5: {
    da: [
      [
        'Gik fra 4 til 10 på et halvt år, og jeg forstår det faktisk.',
        'Tålmodig, sjov og god til at forklare.',
        'Vores søn glæder sig til timerne, og det havde vi ikke troet.',
        'Endelig en, der fandt ud af, hvor det gik galt.',
        'Jeg var ikke nervøs til eksamen. Næsten ikke.',
        'Vi skændes ikke længere om lektier.',
      ],
      [
        'Prøvetimen gjorde det nemt at vælge.',
        'Klar anbefaling.',
        'Tusind tak.',
        'Nemt at booke.',
        'Fungerer fint online.',
      ],
    ],
    en: [
      ['I passed my Danish test.', 'Clear, kind and very well prepared.', 'Explains until it really makes sense.'],
      ['Easy to book.', 'Thank you.'],
    ],
  },
  4: {
    da: [
      ['Rigtig god hjælp.', 'Dygtig og venlig.', 'Det tog et par gange, så gik det godt.', 'God struktur i timerne.'],
      [
        'Svært at få en tid sidst på eftermiddagen.',
        'Kunne godt have været lidt længere.',
        'Lyden drillede en enkelt gang.',
        'Alt i alt meget tilfreds.',
      ],
    ],
    en: [['Good lessons with a clear plan.'], ['Late afternoons are hard to get.']],
  },
  3: {
    da: [
      ['Fagligt i orden, men tempoet var for højt for mig.', 'Fin hjælp, bare ikke helt det, vi søgte.'],
      ['Passer nok bedre til andre.', 'Vi overvejer, om vi fortsætter.'],
    ],
    en: [['Competent, though not quite the right fit.'], ['I am still deciding.']],
  },
  2: {
    da: [
      ['Timen begyndte for sent.', 'Der blev talt for meget og regnet for lidt.'],
      ['Ærgerligt.', 'Vi skiftede til en anden underviser.'],
    ],
    en: [['The lesson started late.'], ['A pity.']],
  },
  1: {
    da: [['Tiden blev flyttet to gange med kort varsel.', 'Det var ikke noget for os.'], ['Vi stoppede igen.']],
    en: [['It was moved twice at short notice.'], ['I did not go on.']],
  },
};
