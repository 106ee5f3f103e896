import { methods } from './methods.mjs';
import { background, firstMeeting, languageNames, languages, practical, universities } from './sentences.mjs';
import { topics } from './topics.mjs';

/** What a person does and how they say it. `fresh` picks the sentence that was used least so far. */
export const profile = (person, random, fresh) => {
  const license = random.weighted(
    person.gender === 'undisclosed'
      ? [[1, 'pp']]
      : [
          [62, 'pp'],
          [7, 'med'],
          [22, 'hp'],
          [9, 'systemic'],
        ],
  );
  const [main, ...others] = chooseMethods(license, random);
  const chosen = chooseTopics(main, person, random);
  const since = random.integer(2003, 2023);
  const work = {
    ...person,
    license,
    main,
    methods: [main, ...others],
    topics: chosen,
    since,
    mode: modeOf(main, person, random),
  };
  return {
    ...work,
    title: titleOf(license, random),
    insurances: insurances(license, main, random),
    qualifications: qualifications(work, random),
    text: (traits) => text(work, traits, random, fresh),
  };
};

/** A noun for the person: [female, male, any]. */
const called = (gender, [female, male, any]) => ({ female, male })[gender] ?? any;

const professions = {
  pp: ['Psychologische Psychotherapeutin', 'Psychologischer Psychotherapeut', 'Psychologische:r Psychotherapeut:in'],
  med: [
    'Fachärztin für Psychiatrie und Psychotherapie',
    'Facharzt für Psychiatrie und Psychotherapie',
    'Fachärzt:in für Psychiatrie und Psychotherapie',
  ],
  hp: ['Heilpraktikerin für Psychotherapie', 'Heilpraktiker für Psychotherapie', 'Heilpraktiker:in für Psychotherapie'],
  systemic: ['Systemische Therapeutin', 'Systemischer Therapeut', 'Systemische:r Therapeut:in'],
};

export const professionOf = ({ license, gender }) => called(gender, professions[license]);

const shortProfessions = {
  pp: ['Psychotherapeutin', 'Psychotherapeut', 'Psychotherapeut:in'],
  med: ['Ärztin', 'Arzt', 'Ärzt:in'],
  hp: ['Therapeutin', 'Therapeut', 'Therapeut:in'],
  systemic: ['Therapeutin', 'Therapeut', 'Therapeut:in'],
};

const chooseMethods = (license, random) => {
  const systemic = methods.find(({ short }) => short === 'Systemische Therapie');
  const guided = methods.filter(({ guideline }) => guideline);
  const free = methods.filter(({ guideline }) => !guideline);
  const main =
    { systemic: () => systemic, hp: () => random.pick([...free, systemic]) }[license] ??
    (() =>
      random.weighted([
        [5, guided[0]],
        [4, guided[1]],
        [3, guided[2]],
      ]));
  const first = main();
  return [
    first,
    ...random.sample(
      [...free, systemic].filter((method) => method !== first),
      random.integer(0, 2),
    ),
  ];
};

const chooseTopics = (main, person, random) => {
  const suiting = random.sample(main.suits, random.integer(2, 4));
  const own =
    person.languages.some((code) => code !== 'de' && code !== 'en') && random.chance(0.4) ? ['migration'] : [];
  const further = random.sample(
    topics.map(({ value }) => value),
    random.integer(0, 2),
  );
  const values = [...new Set([suiting[0], ...own, ...suiting, ...further])];
  return values.map((value) => topics.find((topic) => topic.value === value));
};

const modeOf = (main, person, random) => {
  if (main.short === 'EMDR') return random.pick(['both', 'in_person']);
  return random.weighted([
    [52, 'both'],
    [person.city === 'Berlin' ? 22 : 12, 'online'],
    [26, 'in_person'],
  ]);
};

const titleOf = (license, random) => {
  if (license === 'med') return random.pick(['Dr. med.', 'Dr. med.', 'Dr. med.', 'Prof. Dr. med.']);
  if (license === 'pp')
    return random.weighted([
      [36, null],
      [30, 'Dipl.-Psych.'],
      [26, 'Dr. phil.'],
      [8, 'Dr. rer. nat.'],
    ]);
  return license === 'hp'
    ? random.weighted([
        [85, null],
        [15, 'Dr. phil.'],
      ])
    : null;
};

const insurances = (license, main, random) => {
  if (license === 'hp' || license === 'systemic') return random.chance(0.25) ? ['private', 'self-pay'] : ['self-pay'];
  if (main.guideline && random.chance(0.58)) return ['statutory', 'private', 'self-pay'];
  return random.chance(0.75) ? ['private', 'reimbursement', 'self-pay'] : ['private', 'self-pay'];
};

const qualifications = (work, random) => {
  const { license, gender, since } = work;
  const chamber = work.city === 'Berlin' ? 'Psychotherapeutenkammer Berlin' : 'Ostdeutsche Psychotherapeutenkammer';
  const profession = professionOf(work);
  const university = random.pick(universities);
  const degree = since < 2012 ? 'Diplom in Psychologie' : 'M. Sc. Psychologie';
  const earned = {
    pp: [
      { title: degree, issuer: `Universität ${university}`, year: since - random.integer(4, 7) },
      { title: `Approbation als ${profession}`, issuer: chamber, year: since - 1 },
    ],
    med: [
      { title: 'Staatsexamen Medizin', issuer: `Universität ${university}`, year: since - random.integer(8, 11) },
      { title: profession, issuer: 'Ärztekammer Berlin', year: since - 1 },
    ],
    hp: [{ title: `Erlaubnis als ${profession}`, issuer: 'Gesundheitsamt', year: since - 1 }],
    systemic: [
      {
        title: called(gender, ['Sozialarbeiterin (B. A.)', 'Sozialarbeiter (B. A.)', 'Sozialarbeiter:in (B. A.)']),
        issuer: 'Hochschule Potsdam',
        year: since - 5,
      },
      { title: `${profession} (Weiterbildung, 3 Jahre)`, issuer: 'Fachverband', year: since },
    ],
  }[license];
  const trained = work.methods
    .filter(({ guideline }) => !guideline)
    .map(({ name }) => ({
      title: `Fortbildung ${name}`,
      issuer: null,
      year: Math.min(2025, since + random.integer(1, 6)),
    }));
  return [...earned, ...trained].map(({ issuer, ...rest }) =>
    issuer ? { title: rest.title, issuer, year: rest.year } : rest,
  );
};

const text = (work, traits, random, fresh) => ({
  headline: fresh.once(headlines(work, random)),
  approach: fresh.least(work.main.approach),
  about: about(work, traits, random, fresh),
});

const headlines = ({ topics: [first, second, third = first], main, languages: spoken }, random) => {
  const own = random.shuffle(first.headlines);
  const joined = [
    `${main.short} bei ${first.bei} und ${second.bei}`,
    `${main.short} bei ${first.bei}`,
    `${main.short} bei ${second.bei}`,
    `Hilfe bei ${first.bei} und ${second.bei}`,
  ];
  const bilingual =
    spoken[1] && spoken[1] !== 'en' ? [`${main.short} auf Deutsch und ${languageNames[spoken[1]]}`] : [];
  const mixed = random.chance(0.55)
    ? [...own, ...bilingual, ...random.shuffle(joined)]
    : [...bilingual, ...random.shuffle(joined), ...own];
  return [
    ...mixed,
    ...second.headlines,
    `${main.short} bei ${second.bei} und ${third.bei}`,
    `Begleitung bei ${first.bei} und ${third.bei}`,
  ];
};

const about = (work, traits, random, fresh) => {
  const [first, second] = work.topics;
  const words = {
    since: work.since,
    years: random.pick(['drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']),
    university: random.pick(universities),
    profession: called(work.gender, shortProfessions[work.license]),
    inPlace: inPlace(work),
  };
  const has = new Set([
    work.mode === 'online' ? '' : 'room',
    work.license === 'pp' || work.license === 'med' ? 'clinic' : '',
    work.license === 'pp' ? 'study' : '',
    work.license === 'med' ? '' : 'lay',
    traits.intro ? 'intro' : '',
  ]);
  const fits = ([needs]) =>
    needs
      .split(' ')
      .filter(Boolean)
      .every((need) => has.has(need));
  const person = fresh.least(background.filter(fits).map(([, say]) => say))(words);
  const meeting = fresh.least(firstMeeting.filter(fits).map(([, say]) => say));
  const method = fresh.least(work.main.says);
  const opening = [fresh.least(first.says), ...(random.chance(0.45) ? [fresh.least(second.says)] : [])].join(' ');
  const middle = random.chance(0.5) ? `${method} ${person}` : `${person} ${method}`;
  const closing = [meeting, spoken(work, fresh), howAndWhen(work, traits, random, fresh)].filter(Boolean).join(' ');
  return [opening, middle, closing].join('\n\n');
};

const inPlace = ({ city, district }) => (district === 'Wedding' ? 'im Wedding' : `in ${district ?? city}`);

const spoken = ({ languages: codes }, fresh) => {
  if (codes.length < 2) return '';
  const names = codes.map((code) => languageNames[code]);
  return fresh.least(languages)(`${names.slice(0, -1).join(', ')} und ${names.at(-1)}`);
};

const howAndWhen = (work, traits, random, fresh) => {
  if (work.mode === 'online') return fresh.least(practical.onlineOnly);
  if (work.mode === 'in_person') return random.chance(0.6) ? fresh.least(practical.inPersonOnly) : '';
  if (traits.saturday) return fresh.least(practical.saturday);
  if (traits.evening) return fresh.least(practical.evening);
  return random.chance(0.6) ? fresh.least(practical.online) : '';
};
