import type { PictureLook } from '../pictures/camera.ts';

/** The state in which each element is shown. */
export const elements: Readonly<Record<string, string>> = {
  'therapist-directory': 'free-times',
  'booking-picker': 'time-chosen',
  'booking-request': 'empty',
  'booking-manager': 'confirmed',
  'report-card': 'opened',
  'review-form': 'four-stars',
  reviews: 'newest',
  'unsubscribe-form': 'choices',
};

export const widths = [1280, 768, 320] as const;

export const looks: Readonly<Record<string, Omit<PictureLook, 'width'>>> = {
  light: {},
  dark: { scheme: 'dark' },
  rtl: { language: 'ar' },
  de: { language: 'de' },
};

/** What the gallery shows of each element: every width and every look once or more. */
export const inGallery = [
  { width: 1280, look: 'light', says: '1280 px' },
  { width: 768, look: 'dark', says: '768 px, dark' },
  { width: 320, look: 'rtl', says: '320 px, Arabic' },
  { width: 320, look: 'de', says: '320 px, German' },
] as const;

/** What stands together in the picture of the README: a story, how it looks, and how much of it is seen. */
export const inReadme: readonly (PictureLook & { readonly story: string; readonly height: number })[] = [
  { story: 'elements-therapist-directory--free-times', width: 900, height: 732 },
  { story: 'elements-therapist-directory--free-times', width: 360, height: 732, language: 'da', practice: 'lektio' },
  { story: 'elements-booking-picker--time-chosen', width: 780, height: 560, scheme: 'dark' },
  { story: 'elements-booking-manager--arabic', width: 480, height: 560, language: 'ar', practice: 'storyhaven' },
];
