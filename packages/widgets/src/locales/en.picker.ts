import type { Names } from './en.ts';
import { plural } from './plural.ts';

/**
 * The booking picker's sentences, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker() {
  const count = plural('en');
  return {
    label: (name: string) => `Book an appointment with ${name}`,
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    headings: {
      service: 'What would you like to book?',
      format: 'How would you like to meet?',
      time: 'Choose a time',
      details: 'Your details',
      check: 'Check and book',
    },
    onlineHint: 'By video, from wherever you are',
    noCharge: 'free of charge',
    levels: {
      beginner: 'For beginners',
      intermediate: 'With some experience',
      advanced: 'For the experienced',
    } as Names,
    before: (words: string) => `Beforehand: ${words}`,
    bring: (words: string) => `To bring: ${words}`,
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    timesFree: (times: number) =>
      times ? count(times, { one: '1 time free', other: `${times} times free` }) : 'no times free',
    legend: 'has free times',
    monthWithout: (month: string) => `Nothing is free in ${month}.`,
    nextFree: (date: string) => `Next free: ${date}`,
    morning: 'Morning',
    afternoon: 'Afternoon',
    evening: 'Evening',
    seats: (seats: number) => count(seats, { one: 'last seat', other: `${seats} seats left` }),
    contactOnly: (times: string) => `At short notice, by asking the practice: ${times}`,
    noneOfThese: 'None of these?',
    ask: 'Ask the practice for a time',
    anotherDay: 'Choose another day',
    timesIn: (place: string) => `Times in ${place}`,
    timesThere: (place: string) => `Times in ${place}, where you meet`,
    change: 'Change',
    changeZone: 'Change time zone',
    zone: 'Time zone',
    clocksChange: 'The clocks change before then; these times are right for that day.',
    proceed: 'Continue',
    chooseFirst: 'Choose a time first',
    placing: 'Keeping this time …',
    nothingLost: 'Everything you have entered is kept.',
    nothingFree: (name: string) => `${name} has no free times at the moment`,
    notAccepting: (name: string) => `${name} is not taking on new clients at the moment`,
    notBookable: 'This appointment cannot be booked here any more',
    closedHint: 'The practice can tell you what is possible, or when this changes.',
  };
}
