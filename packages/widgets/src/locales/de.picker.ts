import type { picker as source } from './en.picker.ts';
import type { Voice } from './voice.ts';

/** The booking picker's sentences, in German. */
export function picker(voice: Voice): ReturnType<typeof source> {
  return {
    title: voice.informal ? 'Wähle einen Termin' : 'Wählen Sie einen Termin',
  };
}
