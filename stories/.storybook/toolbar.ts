import type { Preview } from '@storybook/web-components-vite';
import { practices } from './practices.ts';

/** What the toolbar sets for every story; each can also stand in the address, as the runner of the stories does it. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  practice: {
    description: 'Practice: look, nouns, currency, zone and region of one of the demos',
    toolbar: {
      icon: 'home',
      dynamicTitle: true,
      items: Object.values(practices).map(({ slug, name }) => ({ value: slug, title: name })),
    },
  },
  language: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English', right: 'en' },
        { value: 'de', title: 'Deutsch', right: 'de' },
        { value: 'da', title: 'Dansk', right: 'da' },
        { value: 'hi', title: 'हिन्दी', right: 'hi' },
        { value: 'fr', title: 'Français', right: 'fr' },
        { value: 'es', title: 'Español', right: 'es' },
        { value: 'tr', title: 'Türkçe', right: 'tr' },
        { value: 'ar', title: 'العربية', right: 'ar' },
        { value: 'en-XA', title: 'Pseudo-locale: longer, in brackets', right: 'en-XA' },
      ],
    },
  },
  direction: {
    description: 'Direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'as the language' },
        { value: 'ltr', title: 'left to right' },
        { value: 'rtl', title: 'right to left' },
      ],
    },
  },
  scheme: {
    description: 'Colour scheme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'as the system' },
        { value: 'light', title: 'light', icon: 'sun' },
        { value: 'dark', title: 'dark', icon: 'moon' },
      ],
    },
  },
  width: {
    description: 'Width of the page around the element',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'full width' },
        { value: 'w320', title: '320 px' },
        { value: 'w375', title: '375 px' },
        { value: 'w768', title: '768 px' },
        { value: 'w1280', title: '1280 px' },
      ],
    },
  },
};

export const initialGlobals = {
  practice: 'kiez',
  language: 'en',
  direction: 'auto',
  scheme: 'auto',
  width: 'auto',
};
