import type { Voice } from './voice.ts';

/** The booking picker's sentences, in English. */
export function picker(voice: Voice) {
  return {
    title: `Book a time with your ${voice.noun}`,
  };
}
