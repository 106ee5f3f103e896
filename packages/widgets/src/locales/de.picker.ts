import type { picker as source } from './en.picker.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The booking picker's sentences, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker({ informal: du }: Voice): ReturnType<typeof source> {
  const count = plural('de');
  return {
    label: (name) => `Termin buchen bei ${name}`,
    step: (step, of) => `Schritt ${step} von ${of}`,
    headings: {
      service: du ? 'Was möchtest du buchen?' : 'Was möchten Sie buchen?',
      format: 'Wie soll der Termin stattfinden?',
      time: 'Zeit wählen',
      details: du ? 'Deine Angaben' : 'Ihre Angaben',
      check: 'Prüfen und buchen',
    },
    onlineHint: 'Per Video, von überall',
    noCharge: 'kostenlos',
    levels: { beginner: 'Für den Einstieg', intermediate: 'Mit etwas Erfahrung', advanced: 'Für Fortgeschrittene' },
    before: (words) => `Voraussetzung: ${words}`,
    bring: (words) => `Mitbringen: ${words}`,
    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    timesFree: (times) =>
      times ? count(times, { one: '1 Termin frei', other: `${times} Termine frei` }) : 'nichts frei',
    legend: 'hat freie Termine',
    monthWithout: (month) => `Im ${month} ist nichts frei.`,
    nextFree: (date) => `Nächster freier Termin: ${date}`,
    morning: 'Vormittag',
    afternoon: 'Nachmittag',
    evening: 'Abend',
    seats: (seats) => count(seats, { one: 'letzter Platz', other: `${seats} Plätze frei` }),
    contactOnly: (times) => `Kurzfristig auf Anfrage: ${times}`,
    noneOfThese: 'Nichts dabei?',
    ask: 'Die Praxis nach einer Zeit fragen',
    anotherDay: 'Anderen Tag wählen',
    timesIn: (place) => `Zeiten in ${place}`,
    timesThere: (place) => `Ortszeit in ${place}`,
    change: 'Ändern',
    changeZone: 'Zeitzone ändern',
    zone: 'Zeitzone',
    clocksChange: 'Bis dahin wird die Uhr umgestellt; die Zeiten stimmen für diesen Tag.',
    proceed: 'Weiter',
    chooseFirst: 'Zuerst eine Zeit wählen',
    placing: 'Zeit wird reserviert …',
    nothingLost: `Alle ${du ? 'deine' : 'Ihre'} Angaben bleiben erhalten.`,
    nothingFree: (name) => `${name} hat gerade keine freien Termine`,
    notAccepting: (name) => `${name} nimmt gerade niemanden neu auf`,
    notBookable: 'Dieser Termin lässt sich hier nicht mehr buchen',
    closedHint: 'Die Praxis weiß, was möglich ist oder wann sich das ändert.',
  };
}
