import { fields } from './de.fields.ts';
import type { changing as source } from './en.changing.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing({ informal: du }: Voice): ReturnType<typeof source> {
  return {
    ...fields(),
    cancelHeading: 'Diesen Termin absagen?',
    refundAll: (amount) => `${du ? 'Du bekommst' : 'Sie bekommen'} ${amount} zurück: alles, was bezahlt wurde.`,
    refundPart: (back, kept) => `${du ? 'Du bekommst' : 'Sie bekommen'} ${back} zurück. Die Praxis behält ${kept}.`,
    refundNone: (kept) =>
      `${du ? 'Du bekommst' : 'Sie bekommen'} nichts zurück. Die Praxis behält die bezahlten ${kept}.`,
    nothingPaid: 'Es wurde nichts bezahlt, also ist nichts zu erstatten.',
    freeOver: (until) => `Kostenlos war die Absage bis ${until}.`,
    reason: 'Grund',
    reasonHint: 'Die Praxis liest ihn. Er muss nicht angegeben werden.',
    cancelNow: 'Ja, absagen',
    cancelling: 'Wird abgesagt …',
    keep: 'Termin behalten',
    back: 'Zurück zum Termin',
    from: 'Bisher',
    to: 'Neu',
    checkMove: 'Prüfen und ändern',
    moveTo: (date, time) => `Ändern auf ${date}, ${time} Uhr`,
    moving: 'Wird geändert …',
    unsure: 'Ob das angekommen ist, wissen wir nicht. Noch ein Versuch schadet nicht: Es geschieht nur einmal.',
    emergencyHint: `Wen die Praxis anrufen darf, wenn ${du ? 'dir' : 'Ihnen'} in einer Sitzung etwas zustößt.`,
    name: 'Name',
    relation: 'Beziehung',
    noteHint: 'Was sie vorher wissen sollte.',
    save: 'Speichern',
    saving: 'Wird gespeichert …',
  };
}
