/** Methods: full name, short name for headlines, which topics they suit, and how a therapist explains them. */
export const methods = [
  {
    name: 'Verhaltenstherapie', short: 'Verhaltenstherapie', guideline: true, suits: ['anxiety', 'panic', 'depression', 'ocd', 'sleep', 'eating', 'exams', 'adhd', 'pain', 'trauma'],
    approach: ['Verhaltenstherapie mit klaren Zielen und Übungen für den Alltag', 'Moderne Verhaltenstherapie, die Gedanken, Gefühle und Körper einbezieht', 'Verhaltenstherapie in überschaubaren Schritten'],
    says: [
      'Ich arbeite verhaltenstherapeutisch: Wir vereinbaren Ziele, probieren zwischen den Sitzungen etwas aus und werten es gemeinsam aus.',
      'Als Methode nutze ich die Verhaltenstherapie. Sie ist konkret, überprüfbar und lässt sich gut an Ihre Lebensumstände anpassen.',
      'In der Verhaltenstherapie geht es um das, was Sie heute anders machen können. Die Vergangenheit hilft uns zu verstehen, warum es bisher schwerfiel.',
      'Sie bekommen von mir Erklärungen, Arbeitsblätter und Aufgaben, und Sie dürfen jede davon infrage stellen.',
    ],
  },
  {
    name: 'Tiefenpsychologisch fundierte Psychotherapie', short: 'Tiefenpsychologie', guideline: true, suits: ['depression', 'self-esteem', 'grief', 'life-change', 'couples', 'family', 'loneliness', 'identity', 'ageing', 'trauma'],
    approach: ['Tiefenpsychologisch fundiert, mit Blick auf Beziehungen und ihre Muster', 'Tiefenpsychologische Arbeit an wiederkehrenden Konflikten', 'Tiefenpsychologisch fundierte Psychotherapie im Gespräch'],
    says: [
      'Tiefenpsychologisch zu arbeiten heißt für mich, Wiederholungen zu bemerken: in Beziehungen, in Entscheidungen und manchmal auch zwischen uns.',
      'Mich interessiert, was unter der Oberfläche eines Problems liegt, und ich sage offen, was mir auffällt.',
      'Vieles, was heute belastet, war früher einmal sinnvoll. Das zu verstehen verändert, wie wir handeln.',
      'Ich höre lange zu, frage nach und biete Zusammenhänge an, die Sie verwerfen dürfen.',
    ],
  },
  {
    name: 'Systemische Therapie', short: 'Systemische Therapie', guideline: true, suits: ['couples', 'family', 'work', 'life-change', 'parenthood', 'identity', 'illness'],
    approach: ['Systemische Therapie mit Blick auf alle Beteiligten', 'Systemisch, lösungsorientiert und neugierig auf Ihre Stärken', 'Systemische Therapie für Einzelne, Paare und Familien'],
    says: [
      'Systemisch denken bedeutet: Niemand ist allein ein Problem. Wir betrachten, wer beteiligt ist, wer was erwartet und was sich verschieben lässt.',
      'Ich stelle Fragen, die Sie sich selbst nicht stellen würden, und oft ergibt sich daraus schon ein nächster Schritt.',
      'In der systemischen Arbeit nutze ich Skizzen, Figuren und Aufstellungen, wenn Worte allein nicht weiterführen.',
      'Systemische Therapie kommt häufig mit wenigen Terminen aus. Wir legen die Abstände so, dass dazwischen etwas geschehen kann.',
    ],
  },
  {
    name: 'Gestalttherapie', short: 'Gestalttherapie', guideline: false, suits: ['self-esteem', 'loneliness', 'grief', 'life-change', 'couples', 'burnout', 'identity'],
    approach: ['Gestalttherapie: bewusst wahrnehmen, was jetzt geschieht', 'Gestalttherapeutisch, erlebnisnah und im direkten Kontakt', 'Gestalttherapie mit kreativen Mitteln'],
    says: [
      'In der Gestalttherapie achten wir auf den Augenblick: auf Atem, Haltung und das, was gerade nicht gesagt wird.',
      'Ich arbeite mit Rollenwechsel, Bildern und Stille und erkläre immer, wozu.',
      'Was Sie im Kontakt mit mir erleben, ist oft verwandt mit dem, was Sie draußen erleben. Das machen wir uns zunutze.',
    ],
  },
  {
    name: 'EMDR', short: 'EMDR', guideline: false, suits: ['trauma', 'panic', 'grief', 'anxiety', 'pain'],
    approach: ['EMDR und stabilisierende Verfahren nach belastenden Ereignissen', 'Traumatherapie mit EMDR in klar gegliederten Phasen', 'EMDR, eingebettet in eine sorgfältige Vorbereitung'],
    says: [
      'Mit EMDR lassen sich belastende Erinnerungen verarbeiten, ohne sie in allen Einzelheiten zu besprechen.',
      'EMDR setze ich ein, wenn Sie stabil sind und es selbst möchten. Vorher üben wir, wie Sie sich jederzeit beruhigen können.',
      'Die Behandlung mit EMDR folgt einem festen Ablauf. Viele empfinden das als Halt.',
    ],
  },
  {
    name: 'Akzeptanz- und Commitment-Therapie', short: 'ACT', guideline: false, suits: ['pain', 'illness', 'burnout', 'anxiety', 'ocd', 'work', 'adhd'],
    approach: ['ACT: annehmen, was nicht zu ändern ist, und tun, was wichtig ist', 'Akzeptanz- und Commitment-Therapie mit Achtsamkeitsübungen', 'Werteorientierte Therapie mit ACT'],
    says: [
      'In der Akzeptanz- und Commitment-Therapie fragen wir, wofür sich die Mühe lohnt. Von dort aus planen wir den nächsten Schritt.',
      'Nicht jeder Gedanke verdient eine Antwort. Sie üben bei mir, Gedanken kommen und gehen zu lassen.',
      'Achtsamkeit ist bei mir kein Programm, sondern eine Fertigkeit, die im Alltag nützlich sein muss.',
    ],
  },
  {
    name: 'Schematherapie', short: 'Schematherapie', guideline: false, suits: ['self-esteem', 'couples', 'loneliness', 'eating', 'depression', 'trauma'],
    approach: ['Schematherapie: alte Muster erkennen, Bedürfnisse ernst nehmen', 'Schematherapeutisch, mit Stühlen, Bildern und viel Wärme', 'Schematherapie bei hartnäckigen Mustern'],
    says: [
      'Die Schematherapie hilft, wenn Sie ein Muster längst verstanden haben und ihm trotzdem folgen.',
      'Wir sprechen mit den verschiedenen Seiten in Ihnen: mit der fordernden, der verletzten und der vernünftigen.',
      'Mit Stuhldialogen und inneren Bildern erreichen wir Erfahrungen, an die Argumente nicht heranreichen.',
    ],
  },
  {
    name: 'Gesprächspsychotherapie', short: 'Gesprächstherapie', guideline: false, suits: ['grief', 'loneliness', 'ageing', 'illness', 'life-change', 'depression'],
    approach: ['Personzentriert: Ihr Erleben gibt die Richtung vor', 'Gesprächspsychotherapie nach Carl Rogers', 'Personzentrierte Begleitung ohne Bewertung'],
    says: [
      'Ich arbeite personzentriert. Sie bestimmen, worüber wir sprechen, und ich helfe Ihnen, es genauer zu hören.',
      'Ratschläge bekommen Sie von mir selten, ehrliche Rückmeldungen oft.',
      'Gut verstanden zu werden ist keine Nebensache der Therapie, sondern ihr Anfang.',
    ],
  },
  {
    name: 'Hypnotherapie', short: 'Hypnotherapie', guideline: false, suits: ['sleep', 'pain', 'exams', 'panic', 'addiction', 'anxiety'],
    approach: ['Hypnotherapie nach Milton Erickson, wach und im Gespräch', 'Hypnotherapie und Selbsthypnose zum Mitnehmen', 'Arbeit mit Trance und inneren Bildern'],
    says: [
      'In der Hypnotherapie bleiben Sie wach und bestimmen selbst, was geschieht. Trance ist eine Form der Konzentration.',
      'Sie lernen eine kurze Selbsthypnose, die Sie in der Bahn, im Büro oder vor dem Einschlafen anwenden können.',
      'Innere Bilder wirken oft schneller als Vorsätze. Wir suchen die, die zu Ihnen passen.',
    ],
  },
  {
    name: 'Motivierende Gesprächsführung', short: 'Suchttherapie', guideline: false, suits: ['addiction', 'eating', 'work', 'burnout'],
    approach: ['Suchttherapie mit motivierender Gesprächsführung', 'Ambulante Suchttherapie, abstinenzorientiert oder mit dem Ziel, weniger zu konsumieren', 'Motivierende Gespräche und Rückfallvorsorge'],
    says: [
      'Ich dränge nicht. Gute Gründe für eine Veränderung wirken nur, wenn es Ihre eigenen sind.',
      'Wir sprechen über das, was am Konsum gut ist, und über das, was er kostet. Erst dann über Ziele.',
      'Zur Behandlung gehören auf Wunsch Gespräche mit Angehörigen und die Abstimmung mit Ihrer Hausarztpraxis.',
    ],
  },
]
