import type { Practice } from '@attune/sdk';

/** How a practice wants to be spoken for: in which language, which noun its people have, and how it addresses a visitor. */
export interface Voice {
  /** The BCP 47 tag that numbers in sentences follow. */
  readonly lang: string;
  readonly noun: string;
  readonly informal: boolean;
}

/** The voice of a practice; `address` of the element wins over the practice's own. */
export function voiceOf(lang: string, practice: Practice | null, address: string | null | undefined): Voice {
  const form = address ?? practice?.address ?? 'formal';
  return { lang, noun: practice?.terms.therapist ?? 'therapist', informal: form === 'informal' || form === 'du' };
}
