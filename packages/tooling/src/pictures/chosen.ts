import type { PictureLook } from './camera.ts';

/** A picture by its name: which story, and how. */
export interface Chosen extends PictureLook {
  readonly story: string;
}

const wide = { width: 800 } as const;
const phone = { width: 344 } as const;
const directory = 'elements-therapist-directory--';
const picker = 'elements-booking-picker--';
const manager = 'elements-booking-manager--';
const request = 'elements-booking-request--';
const card = 'elements-report-card--';
const review = 'elements-review-form--';
const reviews = 'elements-reviews--';
const mail = 'elements-unsubscribe-form--';

/** The states that are looked at after every change: each element, wide and narrow, dark, from right to left, in need. */
export const chosen: readonly Chosen[] = [
  { story: `${directory}free-times`, ...wide },
  { story: `${directory}still-loading`, ...wide },
  { story: `${directory}empty-result`, ...wide },
  { story: `${directory}platform-down`, ...wide },
  { story: `${directory}dark`, ...wide, scheme: 'dark' },
  { story: `${directory}right-to-left`, ...wide, direction: 'rtl' },
  { story: `${directory}on-a-partners-page`, ...wide },
  { story: `${directory}narrow`, ...phone },
  { story: `${directory}long-words`, ...phone, language: 'de' },
  { story: `${picker}free-times`, ...wide },
  { story: `${picker}choose-service`, ...wide },
  { story: `${picker}still-loading`, ...wide },
  { story: `${picker}nothing-free`, ...wide },
  { story: `${picker}details`, ...wide },
  { story: `${picker}validation-errors`, ...wide },
  { story: `${picker}hold-ended`, ...wide },
  { story: `${picker}taken-meanwhile`, ...wide },
  { story: `${picker}check-and-book`, ...wide },
  { story: `${picker}to-be-paid`, ...wide },
  { story: `${picker}confirmed`, ...wide },
  { story: `${picker}german`, ...wide, language: 'de' },
  { story: `${picker}dark`, ...wide, scheme: 'dark' },
  { story: `${picker}right-to-left`, ...wide, direction: 'rtl' },
  { story: `${picker}narrow-details`, ...phone },
  { story: `${request}empty`, ...wide },
  { story: `${request}sent`, ...wide },
  { story: `${request}arabic`, ...wide, language: 'ar' },
  { story: `${manager}confirmed`, ...wide },
  { story: `${manager}cancel-gives-part-back`, ...wide },
  { story: `${manager}link-void`, ...wide },
  { story: `${manager}arabic`, ...wide, language: 'ar' },
  { story: `${manager}narrow`, ...phone },
  { story: `${card}opened`, ...wide },
  { story: `${card}dark`, ...wide, scheme: 'dark' },
  { story: `${review}stars`, ...wide },
  { story: `${review}four-stars`, ...phone },
  { story: `${review}thanks`, ...wide },
  { story: `${review}arabic`, ...wide, language: 'ar' },
  { story: `${reviews}newest`, ...wide },
  { story: `${reviews}dark`, ...phone, scheme: 'dark' },
  { story: `${mail}choices`, ...wide },
  { story: `${mail}stopped`, ...wide },
  { story: `${mail}narrow`, ...phone },
];
