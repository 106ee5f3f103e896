/** The parts of a profile that are about the person: the way here, the first conversation, and what is practical. */

/** [what it presupposes, the sentence]: a room, a clinical training, a degree in psychology, another life before. */
export const background = [
  [
    'clinic',
    (p) =>
      `Seit ${p.since} arbeite ich in eigener Praxis, vorher war ich ${p.years} Jahre in einer psychiatrischen Tagesklinik tätig.`,
  ],
  [
    'clinic room',
    (p) =>
      `Mein Weg führte über die Akutpsychiatrie in die ambulante Arbeit. Seit ${p.since} bin ich ${p.inPlace} niedergelassen.`,
  ],
  [
    'study',
    (p) =>
      `Nach dem Studium in ${p.university} habe ich lange in der Rehabilitation gearbeitet und dort gelernt, wie wichtig kleine Fortschritte sind.`,
  ],
  [
    'study',
    (p) =>
      `Ich habe in ${p.university} studiert und meine Ausbildung neben der Arbeit auf einer psychosomatischen Station abgeschlossen.`,
  ],
  [
    'study',
    () =>
      'Vor meinem Psychologiestudium war ich in der Krankenpflege. Den Blick für den ganzen Menschen habe ich von dort mitgebracht.',
  ],
  [
    'lay',
    (p) =>
      `Bevor ich ${p.profession} wurde, habe ich für eine Tageszeitung geschrieben. Fragen zu stellen ist mein Handwerk geblieben.`,
  ],
  [
    'room',
    (p) =>
      `Ich teile mir die Räume ${p.inPlace} mit zwei Kolleginnen, mit denen ich mich regelmäßig fachlich austausche.`,
  ],
  [
    'clinic',
    () =>
      'Neben der Praxis unterrichte ich angehende Therapeutinnen und Therapeuten. Das hält mich auf dem Stand der Forschung.',
  ],
  [
    'room',
    (p) =>
      `Seit ${p.since} begleite ich Menschen ${p.inPlace}, viele davon kommen auf Empfehlung ihrer Hausarztpraxis.`,
  ],
  [
    '',
    (p) =>
      `Ich habe ${p.years} Jahre in einer Beratungsstelle gearbeitet, in der jede Lebenslage einmal vorbeikam. Überraschen kann mich wenig.`,
  ],
  [
    'room',
    (p) => `Aufgewachsen bin ich auf dem Land, ${p.inPlace} bin ich geblieben. Meine Praxis liegt ruhig im Hinterhaus.`,
  ],
  [
    '',
    (p) => `Ich arbeite seit ${p.since} therapeutisch und lasse meine Arbeit in fortlaufender Supervision begleiten.`,
  ],
  [
    'clinic',
    () =>
      'In meiner klinischen Zeit war ich für eine Station mit zwanzig Betten zuständig. Heute schätze ich es, mir für jede Person Zeit nehmen zu können.',
  ],
  [
    'lay',
    () => 'Zur Psychotherapie kam ich spät, nach einem ersten Beruf im Handwerk. Praktisches Denken ist mir geblieben.',
  ],
  [
    'room',
    (p) =>
      `Ich habe ${p.years} Jahre in einer Suchtklinik und in der Krisenhilfe gearbeitet, bevor ich meine Praxis ${p.inPlace} eröffnet habe.`,
  ],
  [
    'study',
    (p) =>
      `Meine Ausbildung habe ich in ${p.university} gemacht; ein Jahr Forschung zur Wirksamkeit von Psychotherapie gehörte dazu.`,
  ],
  [
    'room',
    (p) =>
      `Seit ${p.since} bin ich in einer Praxisgemeinschaft ${p.inPlace}, in der Medizin, Physiotherapie und Psychotherapie unter einem Dach arbeiten.`,
  ],
  [
    '',
    () =>
      'Ich habe zwei Kinder und weiß, wie schwer ein fester Termin in der Woche zu halten ist. Darüber lässt sich bei mir reden.',
  ],
  [
    'lay',
    (p) =>
      `Seit ${p.since} ist die Therapie mein Beruf. Davor habe ich ${p.years} Jahre mit Jugendlichen in Wohngruppen gearbeitet.`,
  ],
  [
    'clinic',
    (p) => `In ${p.years} Jahren auf einer offenen Station habe ich gelernt, auch in unruhigen Zeiten klar zu bleiben.`,
  ],
];

/** [what it presupposes, the sentence]: a free first conversation by video, or a licence to treat at the insurer's expense. */
export const firstMeeting = [
  ['', 'Im ersten Gespräch lernen wir uns kennen. Danach entscheiden Sie in Ruhe, ob Sie bei mir richtig sind.'],
  [
    '',
    'Zum ersten Termin müssen Sie nichts vorbereiten. Erzählen Sie, was Sie herführt; den Rest ordne ich mit Ihnen.',
  ],
  ['', 'Nach spätestens fünf Sitzungen ziehen wir Bilanz: Was hat sich verändert, was fehlt, und geht es weiter?'],
  [
    '',
    'Ich sage Ihnen nach dem ersten Termin ehrlich, ob ich helfen kann, und nenne Ihnen sonst Adressen, die besser passen.',
  ],
  ['', 'Im ersten Gespräch klären wir Anliegen, Rahmen und Kosten. Unterschrieben wird an diesem Tag nichts.'],
  [
    'clinic',
    'Wir beginnen mit zwei bis vier probatorischen Sitzungen. Erst dann beschließen wir gemeinsam, ob eine Therapie daraus wird.',
  ],
  [
    '',
    'Wenn Sie unsicher sind, ob Ihr Anliegen „schlimm genug“ ist: Ein Gespräch darüber ist genau der richtige Anfang.',
  ],
  ['', 'Bringen Sie zum ersten Termin gern Befunde mit, wenn es welche gibt. Nötig sind sie nicht.'],
  [
    'intro',
    'Das kostenlose Erstgespräch per Video dauert zwanzig Minuten. Das reicht, um zu merken, ob die Chemie stimmt.',
  ],
  [
    'clinic',
    'Am Anfang steht eine gründliche Diagnostik. Sie erfahren, was ich denke und warum, in verständlichen Worten.',
  ],
  [
    '',
    'Sie dürfen mich alles fragen: nach meiner Ausbildung, nach dem Ablauf und danach, wie lange es ungefähr dauert.',
  ],
  ['', 'Ein erstes Gespräch verpflichtet zu nichts. Schlafen Sie eine Nacht darüber, bevor Sie sich entscheiden.'],
  ['intro', 'Buchen Sie gern zuerst das Erstgespräch: Dort sortieren wir, was eilt und was warten kann.'],
];

export const practical = {
  online: [
    'Sitzungen per Video sind möglich, auch im Wechsel mit Terminen vor Ort.',
    'Wenn Sie verreisen oder krank sind, sehen wir uns per Video, statt die Stunde ausfallen zu lassen.',
    'Für die Videositzung brauchen Sie nur einen ruhigen Ort und einen Browser.',
  ],
  onlineOnly: [
    'Ich arbeite ausschließlich per Video und bin dadurch auch für Menschen erreichbar, die weit draußen wohnen.',
    'Alle Sitzungen finden online statt. Viele empfinden die vertraute Umgebung als Erleichterung.',
    'Meine Praxis ist ein Videoraum: kein Weg, kein Wartezimmer, dieselbe Sorgfalt.',
  ],
  inPersonOnly: [
    'Ich arbeite nur in der Praxis, weil für mich vieles im Raum geschieht. Der Eingang ist stufenlos.',
    'Die Praxis liegt wenige Minuten von der Bahn entfernt und ist mit dem Aufzug zu erreichen.',
    'Bei mir gibt es keine Videotermine, dafür einen ruhigen Raum mit Blick auf Bäume.',
  ],
  evening: [
    'Abends habe ich feste Termine für Berufstätige.',
    'Termine nach 18 Uhr halte ich für alle frei, die tagsüber nicht können.',
  ],
  saturday: ['Einmal in der Woche arbeite ich samstags.', 'Auch samstags sind Sitzungen möglich.'],
};

/** Written after the topics, so that a profile in two languages says so in its own words. */
export const languages = [
  (names) => `Die Sitzungen können auf ${names} stattfinden.`,
  (names) => `Ich arbeite auf ${names} und wechsle die Sprache, wann immer es leichter fällt.`,
  (names) => `Therapie biete ich auf ${names} an.`,
  (names) => `Sie können ${names} mit mir sprechen, auch in derselben Sitzung.`,
];

export const languageNames = {
  de: 'Deutsch',
  en: 'Englisch',
  tr: 'Türkisch',
  ar: 'Arabisch',
  pl: 'Polnisch',
  ru: 'Russisch',
  uk: 'Ukrainisch',
  vi: 'Vietnamesisch',
  fa: 'Persisch',
  es: 'Spanisch',
  it: 'Italienisch',
  fr: 'Französisch',
  el: 'Griechisch',
  hr: 'Kroatisch',
  sr: 'Serbisch',
  he: 'Hebräisch',
  pt: 'Portugiesisch',
  ku: 'Kurdisch',
};

export const universities = [
  'Berlin',
  'Potsdam',
  'Leipzig',
  'Hamburg',
  'Marburg',
  'Jena',
  'Heidelberg',
  'Freiburg',
  'Wien',
  'Göttingen',
  'Dresden',
  'Bremen',
  'Münster',
  'Bochum',
];
