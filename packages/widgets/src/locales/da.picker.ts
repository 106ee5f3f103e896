import type { picker as source } from './en.picker.ts';
import { plural } from './plural.ts';

/**
 * The booking picker's sentences, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker(): ReturnType<typeof source> {
  const count = plural('da');
  return {
    label: (name) => `Book en tid hos ${name}`,
    step: (step, of) => `Trin ${step} af ${of}`,
    headings: {
      service: 'Hvad vil du booke?',
      format: 'Hvordan vil du mødes?',
      time: 'Vælg en tid',
      details: 'Dine oplysninger',
      check: 'Tjek og book',
    },
    onlineHint: 'På video, hvor end du er',
    noCharge: 'gratis',
    levels: { beginner: 'For begyndere', intermediate: 'For let øvede', advanced: 'For øvede' },
    before: (words) => `Forudsætninger: ${words}`,
    bring: (words) => `Medbring: ${words}`,
    previousMonth: 'Forrige måned',
    nextMonth: 'Næste måned',
    timesFree: (times) =>
      times ? count(times, { one: '1 ledig tid', other: `${times} ledige tider` }) : 'ingen ledige tider',
    legend: 'har ledige tider',
    monthWithout: (month) => `Der er ingen ledige tider i ${month}.`,
    nextFree: (date) => `Næste ledige tid: ${date}`,
    morning: 'Formiddag',
    afternoon: 'Eftermiddag',
    evening: 'Aften',
    seats: (seats) => count(seats, { one: 'sidste plads', other: `${seats} ledige pladser` }),
    contactOnly: (times) => `Med kort varsel, hvis du spørger: ${times}`,
    noneOfThese: 'Passer ingen af dem?',
    ask: 'Spørg efter en tid',
    anotherDay: 'Vælg en anden dag',
    timesIn: (place) => `Tider i ${place}`,
    timesThere: (place) => `Lokal tid i ${place}, hvor I mødes`,
    change: 'Skift',
    changeZone: 'Skift tidszone',
    zone: 'Tidszone',
    clocksChange: 'Uret stilles inden da; tiderne passer til den dag.',
    proceed: 'Fortsæt',
    chooseFirst: 'Vælg først en tid',
    placing: 'Reserverer tiden …',
    nothingLost: 'Alt, hvad du har skrevet, er gemt.',
    nothingFree: (name) => `${name} har ingen ledige tider lige nu`,
    notAccepting: (name) => `${name} tager ikke nye ind lige nu`,
    notBookable: 'Denne tid kan ikke længere bookes her',
    closedHint: 'De kan fortælle dig, hvad der er muligt, eller hvornår det ændrer sig.',
  };
}
