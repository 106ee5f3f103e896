import type { manager as source } from './en.manager.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who manages a booking by the link of its mail, in German.
 * Reviewed by: nobody yet (written by a machine).
 */
export function manager({ informal: du }: Voice): ReturnType<typeof source> {
  const your = du ? 'Dein' : 'Ihr';
  const you = du ? 'dich' : 'Sie';
  return {
    label: `${your} Termin`,
    headings: {
      confirmed: `${your} Termin ist bestätigt`,
      pending_approval: 'Die Praxis muss den Termin noch bestätigen',
      pending_payment: 'Die Zahlung fehlt noch',
      completed: 'Dieser Termin hat stattgefunden',
      no_show: 'Dieser Termin wurde nicht wahrgenommen',
      cancelled: 'Dieser Termin ist abgesagt',
      declined: 'Die Praxis konnte diesen Termin nicht annehmen',
      expired: 'Diese Zeit ist nicht mehr reserviert',
    },
    deeds: {
      cancelled: `${your} Termin ist abgesagt`,
      moved: `${your} Termin hat eine neue Zeit`,
      checkedIn: `Die Praxis weiß, dass ${du ? 'du da bist' : 'Sie da sind'}`,
      saved: 'Gespeichert',
      meanwhile: 'Inzwischen hat sich etwas geändert. So steht es jetzt',
    },
    gone: 'Diesen Termin gibt es hier nicht mehr',
    answerUntil: (until) => `Die Praxis antwortet bis ${until}. Eine E-Mail kommt in jedem Fall.`,
    payUntil: (until) => `Die Zeit ist für ${you} reserviert bis ${until}. Danach wird sie wieder frei.`,
    expired:
      'Sie wurde nicht rechtzeitig bestätigt oder bezahlt und ist wieder frei. Ein neuer Termin lässt sich jederzeit buchen.',
    cancelledBy: {
      client: du ? 'Du hast ihn selbst abgesagt.' : 'Sie haben ihn selbst abgesagt.',
      therapist: 'Die Praxis hat ihn abgesagt.',
      staff: 'Die Praxis hat ihn abgesagt.',
      system: 'Er wurde automatisch abgesagt.',
    },
    reasonWas: (reason) => `Angegebener Grund: ${reason}`,
    cancelledMail: (email) => `Eine E-Mail dazu ist unterwegs an ${email}.`,
    movedMail: (email) => `Eine E-Mail mit einem neuen Link ist unterwegs an ${email}. Der alte Link gilt nicht mehr.`,
    when: 'Wann',
    whom: 'Bei',
    what: 'Was',
    where: 'Wo',
    who: 'Für',
    price: 'Preis',
    elsewhere: (time, place) => `${time} am jetzigen Ort, ${place}`,
    clocksChange: 'Bis dahin wird die Uhr umgestellt; die Zeit stimmt für diesen Tag.',
    unpaid: 'noch nicht bezahlt',
    paid: (amount) => `${amount} bezahlt`,
    returned: (amount) => `${amount} erstattet`,
    discounted: (amount) => `${amount} weniger durch den Code`,
    join: 'Online teilnehmen',
    newTab: '(neuer Tab)',
    pay: (amount) => `${amount} bezahlen`,
    paying: 'Die Zahlung wird geöffnet …',
    checkIn: 'Ich bin da',
    checkingIn: 'Die Praxis wird verständigt …',
    checkedIn: (time) => `Die Praxis weiß seit ${time}, dass ${du ? 'du da bist' : 'Sie da sind'}.`,
    move: 'Zeit ändern',
    cancel: 'Termin absagen',
    calendar: 'In den Kalender',
    changeUntil: (until) => `Ändern und absagen geht hier bis ${until}.`,
    freeUntil: (until) => `Absagen ist kostenlos bis ${until}.`,
    tooLate: 'Zum Ändern oder Absagen ist es hier zu spät',
    tooLateHint: (notice) => `Hier geht das bis ${notice} vor Beginn. Was noch möglich ist, sagt die Praxis:`,
    questions: 'Fragen? Die Praxis ist direkt zu erreichen:',
    emergency: 'Notfallkontakt',
    note: 'Nachricht an die Praxis',
    add: 'Hinzufügen',
    change: 'Ändern',
  };
}
