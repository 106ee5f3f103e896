import type { unsubscribe as source } from './en.unsubscribe.ts';
import type { Voice } from './voice.ts';

/**
 * What is said about which mail comes, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe({ informal: du }: Voice): ReturnType<typeof source> {
  return {
    label: du ? 'Deine Post' : 'Ihre Post',
    heading: (practice) => `Post von ${practice}`,
    nothing: (practice) => `${practice} schickt ${du ? 'dir' : 'Ihnen'} keine Werbung`,
    stopAll: 'Alle Werbung abbestellen',
    stays: `Nachrichten zu ${du ? 'deinen' : 'Ihren'} Terminen kommen weiterhin: Bestätigungen, Erinnerungen und Änderungen.`,
    choose: 'Oder auswählen, was kommen darf',
    topics: {
      appointments: du ? 'Deine Termine' : 'Ihre Termine',
      reviews: 'Bitten um eine Bewertung',
      news: 'Neuigkeiten',
      offers: 'Angebote',
    },
    channels: { email: 'per E-Mail', sms: 'per SMS', whatsapp: 'per WhatsApp' },
    save: 'Auswahl speichern',
    saving: 'Wird gespeichert …',
    unsaved: 'Das lässt sich gerade nicht speichern',
    safe: 'Alle Angaben bleiben erhalten.',
  };
}
