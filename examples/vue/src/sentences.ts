/** What the school says, in its two languages. */
export const sentences = {
  da: {
    title: 'Lektiehjælp · Forældre på Engholmskolen',
    language: 'Sprog',
    heading: 'Lektiehjælp, når det driller',
    intro:
      'Skolen samarbejder med Lektio. Prøvetimen er gratis, og har dit barn brug for mere, kan I søge støtte hos klasselæreren.',
    link: 'Find en underviser hos Lektio',
    booked: (times: number) => (times === 1 ? 'Tiden er booket. God fornøjelse.' : `${times} tider er booket.`),
    narrowed: 'Finder I ingen, der passer? Spørg på skolens kontor, så hjælper vi med at lede.',
  },
  en: {
    title: 'Help with homework · Parents at Engholm School',
    language: 'Language',
    heading: 'Help with homework, when it gets hard',
    intro:
      'The school works with Lektio. The trial lesson is free, and if your child needs more, ask the class teacher about support.',
    link: 'Find a tutor at Lektio',
    booked: (times: number) =>
      times === 1 ? 'The lesson is booked. Have a good time.' : `${times} lessons are booked.`,
    narrowed: 'Nobody who suits? Ask at the school office, and we help you look.',
  },
} as const;
