import type { Voice } from './voice.ts';

/**
 * What the review form says after its first question, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel(_voice: Voice) {
  return {
    questions: {
      text: 'What would you like to say about it?',
      visibility: 'Who may read your review?',
    },
    wordsHint: 'A few words help others, or leave this empty.',
    wordsPrivacy: 'Please write nothing about your health or treatment, and no names.',
    publish: 'Everybody',
    publishHint: (who: string) => `It is published with the reviews of ${who}, without your name.`,
    keepPrivate: (practice: string) => `Only ${practice}`,
    keepPrivateHint: 'It is not published anywhere.',
    sender: (practice: string) => `Either way, ${practice} can see that it comes from you.`,
    send: 'Send review',
    save: 'Save changes',
    sending: 'Sending …',
    problem: 'One thing is still missing',
    missing: {
      rating: 'Please choose one to five stars',
      text: 'Please check your words',
      visibility: 'Please choose who may read it',
    },
    unsent: 'We could not send your review right now',
    safe: 'Everything that you have written is kept.',
    outcomes: {
      sent: 'Thank you for your review',
      changed: 'Your changes are saved',
      found: 'This is your review',
    },
    standings: {
      published: () => 'Published without your name.',
      private: (practice) => `Only ${practice} can read it.`,
      removed: (practice) => `${practice} does not show it any more.`,
    } as Standings,
    share: 'If you like, tell others here, too:',
    newTab: '(new tab)',
    privately: (practice: string) => `Your words go to ${practice} and to nobody else.`,
    until: (time: string) => `You can change it until ${time}.`,
    closed: (time: string) => `It could be changed until ${time}.`,
    change: 'Change review',
    notYet: 'There is nothing to review yet',
    notYetHint: 'You can review an appointment once it has taken place.',
    kept: 'What you have written, so that you can copy it',
  };
}

/** How a review stands, by a value of the platform, which may learn new values before we do. */
export type Standings = Readonly<Record<string, (practice: string) => string>>;
