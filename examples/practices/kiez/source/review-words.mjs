/** What people write, by stars. Two halves make a text; many leave it at the stars. */
export const reviewWords = {
  5: {
    de: [
      [
        'Ich habe mich vom ersten Termin an ernst genommen gefühlt.',
        'Sehr klar, sehr freundlich, gut vorbereitet.',
        'Endlich jemand, der zuhört und dann auch etwas dazu sagt.',
        'Die Gespräche haben mir in einer schweren Zeit sehr geholfen.',
        'Nach drei Monaten schlafe ich wieder durch.',
        'Fachlich sicher und dabei menschlich.',
        'Ich war skeptisch und bin heute froh, dass ich den Termin gemacht habe.',
        'Ruhige Atmosphäre, genaue Fragen.',
        'Ich habe verstanden, was da eigentlich passiert, und kann damit umgehen.',
        'Die Übungen haben im Alltag wirklich etwas verändert.',
      ],
      [
        'Den nächsten Termin habe ich gleich gebucht.',
        'Auch das Organisatorische lief einfach.',
        'Klare Empfehlung.',
        'Ich komme gern wieder.',
        'Pünktlich, verlässlich, angenehm.',
        'Die Buchung über die Hausarztpraxis hat zwei Minuten gedauert.',
        'Auch per Video hat das gut funktioniert.',
        'Danke dafür.',
      ],
    ],
    en: [
      [
        'I felt understood from the very first session.',
        'Warm, precise and well prepared.',
        'Switching between German and English was no problem at all.',
        'I finally have tools that work on an ordinary Tuesday.',
        'I was asked the one question nobody had asked before.',
      ],
      ['Booking was easy.', 'I would come again.', 'Thank you.', 'Video worked well for me.'],
    ],
  },
  4: {
    de: [
      [
        'Gute Gespräche, die mich weitergebracht haben.',
        'Freundlich und kompetent.',
        'Mir hat die Struktur gutgetan.',
        'Es hat zwei Sitzungen gebraucht, dann wurde es richtig gut.',
        'Ich fühle mich gut begleitet.',
        'Hilfreich, auch wenn nicht jede Übung zu mir passte.',
      ],
      [
        'Ein Stern weniger, weil Abendtermine schwer zu bekommen sind.',
        'Der Raum ist etwas hellhörig.',
        'Manchmal hätte ich mir mehr Zeit am Ende gewünscht.',
        'Beim Video hakte einmal der Ton.',
        'Insgesamt sehr zufrieden.',
        'Der Weg dorthin ist für mich etwas weit.',
      ],
    ],
    en: [
      ['Helpful and kind.', 'Good sessions with a clear plan.', 'I learned a lot about how my week works.'],
      ['Evening slots are hard to get.', 'The waiting area is a bit small.', 'Overall very happy.'],
    ],
  },
  3: {
    de: [
      [
        'Solide Beratung, aber der Funke ist nicht ganz übergesprungen.',
        'Fachlich in Ordnung, mir war es etwas zu theoretisch.',
        'Nett, nur habe ich mir konkretere Hilfe gewünscht.',
        'Teils hilfreich, teils nicht meins.',
      ],
      [
        'Vielleicht braucht es mehr Zeit.',
        'Für andere sicher passend.',
        'Ich überlege noch, ob ich weitermache.',
        'Der Einstieg ging mir zu schnell.',
      ],
    ],
    en: [
      ['Competent, though not quite the right fit for me.', 'Some sessions helped, others less so.'],
      ['I am still deciding.', 'Probably good for others.'],
    ],
  },
  2: {
    de: [
      [
        'Ich habe mich nicht richtig verstanden gefühlt.',
        'Der Termin begann spät, und die Zeit fehlte dann am Ende.',
        'Mir wurde zu viel geredet und zu wenig gefragt.',
      ],
      ['Schade.', 'Ich habe gewechselt.', 'Das hatte ich mir anders vorgestellt.'],
    ],
    en: [
      ['I did not feel heard.', 'The session started late.'],
      ['I moved on to someone else.', 'A pity.'],
    ],
  },
  1: {
    de: [
      [
        'Das passte für mich gar nicht.',
        'Nach zwanzig Minuten war klar, dass wir nicht zusammenkommen.',
        'Der Termin wurde zweimal kurzfristig verschoben.',
      ],
      ['Ich habe nicht weitergemacht.', 'Für mich leider verlorene Zeit.'],
    ],
    en: [['Not a good match at all.', 'My appointment was moved twice at short notice.'], ['I did not come back.']],
  },
};
