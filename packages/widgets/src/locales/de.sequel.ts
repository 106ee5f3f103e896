import type { sequel as source } from './en.sequel.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says after its first question, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel({ informal: du }: Voice): ReturnType<typeof source> {
  const your = du ? 'deine' : 'Ihre';
  return {
    questions: {
      text: `Was ${du ? 'möchtest du' : 'möchten Sie'} dazu sagen?`,
      visibility: `Wer darf ${your} Bewertung lesen?`,
    },
    wordsHint: 'Ein paar Worte helfen anderen; das Feld darf auch leer bleiben.',
    wordsPrivacy: 'Bitte nichts über Gesundheit oder Behandlung schreiben und keine Namen nennen.',
    publish: 'Alle',
    publishHint: (who) => `Sie erscheint ohne ${du ? 'deinen' : 'Ihren'} Namen bei den Bewertungen von ${who}.`,
    keepPrivate: (practice) => `Nur ${practice}`,
    keepPrivateHint: 'Sie wird nirgends veröffentlicht.',
    sender: (practice) => `In beiden Fällen sieht ${practice}, von wem sie kommt.`,
    send: 'Bewertung abschicken',
    save: 'Änderungen speichern',
    sending: 'Wird verschickt …',
    problem: 'Eine Angabe fehlt noch',
    missing: {
      rating: 'Bitte einen bis fünf Sterne wählen',
      text: 'Bitte den Text prüfen',
      visibility: 'Bitte wählen, wer sie lesen darf',
    },
    unsent: 'Die Bewertung ließ sich gerade nicht abschicken',
    safe: 'Alles Geschriebene bleibt erhalten.',
    outcomes: {
      sent: `Danke für ${your} Bewertung`,
      changed: 'Die Änderungen sind gespeichert',
      found: `Das ist ${your} Bewertung`,
    },
    standings: {
      published: () => 'Veröffentlicht, ohne Namen.',
      private: (practice) => `Nur ${practice} kann sie lesen.`,
      removed: (practice) => `${practice} zeigt sie nicht mehr.`,
    },
    share: `Wenn ${du ? 'du magst, erzähl' : 'Sie mögen, erzählen Sie'} es auch hier:`,
    newTab: '(neuer Tab)',
    privately: (practice) => `${du ? 'Deine' : 'Ihre'} Worte gehen an ${practice} und an niemanden sonst.`,
    until: (time) => `Sie lässt sich bis ${time} ändern.`,
    closed: (time) => `Sie ließ sich bis ${time} ändern.`,
    change: 'Bewertung ändern',
    notYet: 'Es gibt noch nichts zu bewerten',
    notYetHint: 'Ein Termin kann bewertet werden, wenn er stattgefunden hat.',
    kept: 'Das Geschriebene, zum Kopieren',
  };
}
