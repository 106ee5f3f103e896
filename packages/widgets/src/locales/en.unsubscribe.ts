import type { Names } from './en.ts';
import type { Voice } from './voice.ts';

/**
 * What is said about which mail comes, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe(_voice: Voice) {
  return {
    label: 'Your mail',
    heading: (practice: string) => `Mail from ${practice}`,
    nothing: (practice: string) => `You get no marketing mail from ${practice}`,
    stopAll: 'Stop all marketing mail',
    stays: 'Mail about your appointments still comes: confirmations, reminders and changes.',
    choose: 'Or choose what may come',
    topics: {
      appointments: 'Your appointments',
      reviews: 'Invitations to review',
      news: 'News',
      offers: 'Offers',
    } as Names,
    channels: { email: 'by e-mail', sms: 'by SMS', whatsapp: 'by WhatsApp' } as Names,
    save: 'Save choices',
    saving: 'Saving …',
    unsaved: 'We could not save this right now',
    safe: 'Nothing that you have entered is lost.',
  };
}
