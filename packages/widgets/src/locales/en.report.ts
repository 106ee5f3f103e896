import type { Voice } from './voice.ts';

/**
 * What stands around a report card, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report(_voice: Voice) {
  return {
    label: 'Your report card',
    sealed: 'It was written for you alone. Open it where nobody looks over your shoulder.',
    show: 'Show report card',
    about: (name: string) => `About ${name}`,
    observations: 'What stood out',
    recommendations: 'Until next time',
    pictures: 'Pictures',
    picture: (picture: number, pictures: number) => `Picture ${picture} of ${pictures}`,
    missing: (picture: string) => `${picture} can’t be shown right now`,
    until: (date: string) => `The link in your e-mail opens it until ${date}.`,
    print: 'Print',
    review: 'Write a review',
    reviewed: 'See your review',
    gone: 'This report card is not here any more',
    goneHint: 'The time of its link may be over. The practice can send it again:',
  };
}
