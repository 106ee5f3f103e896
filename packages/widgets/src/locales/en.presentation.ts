import type { Voice } from './voice.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation(_voice: Voice) {
  return {
    /** By what is opened; whatever is none of these is a directory, which has a name already. */
    labels: {
      'attune-booking-manager': 'Your appointment',
      'attune-booking-picker': 'Book an appointment',
      'attune-booking-request': 'Ask the practice',
      'attune-report-card': 'Report card',
      'attune-review-form': 'Write a review',
      'attune-reviews': 'Reviews',
      'attune-unsubscribe-form': 'Choose your mail',
    } as Names,
    consent: {
      heading: 'This part of the page comes from another service',
      words: (host: string) =>
        `To show it, your browser has to ask ${host}, which then learns your internet address and which site you are on.`,
      kept: 'Nothing is asked before you agree. Your choice holds until you leave this page.',
      allow: 'Agree and show it',
    },
  };
}

type Names = Readonly<Record<string, string>>;
