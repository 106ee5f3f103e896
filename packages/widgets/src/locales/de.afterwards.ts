import type { afterwards as source } from './en.afterwards.ts';
import type { Voice } from './voice.ts';

/**
 * What is said once mail is stopped or chosen, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards({ informal: du }: Voice): ReturnType<typeof source> {
  return {
    deeds: {
      stopped: 'Alle Werbung ist abbestellt',
      saved: 'Die Auswahl ist gespeichert',
      undone: 'Zurückgenommen: Alles ist wie vorher',
    },
    now: 'Das kommt ab jetzt',
    undo: 'Rückgängig machen',
    change: 'Neu auswählen',
    why: du ? 'Magst du uns sagen, warum?' : 'Mögen Sie uns sagen, warum?',
    reasons: {
      too_many: 'Zu viele Nachrichten',
      not_relevant: 'Das betraf mich nicht',
      never_signed_up: 'Das habe ich nie bestellt',
      privacy: 'Wegen des Datenschutzes',
      other: 'Etwas anderes',
    },
    words: 'Mit eigenen Worten, freiwillig',
    explain: 'Absenden',
    thanks: 'Danke, das hilft.',
  };
}
