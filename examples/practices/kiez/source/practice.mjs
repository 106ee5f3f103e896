import { topics } from './topics.mjs';

/** The practice itself. Phone numbers are from the range that is kept free for fiction, addresses end in .example. */
export const practice = {
  externalId: 'kiez',
  slug: 'kiez',
  name: 'Kiez Praxis Berlin',
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  phone: '+49 30 23125 100',
  email: 'hallo@kiez.example',
  url: 'https://kiez.example',
  terms: { therapist: 'therapist' },
  address: 'formal',
  vocabulary: {
    specialties: topics.map(({ value, de, en }) => ({ value, label: de, labels: { de, en } })),
    insurances: [
      ['statutory', 'Gesetzlich versichert', 'Statutory health insurance'],
      ['private', 'Privat versichert', 'Private health insurance'],
      ['reimbursement', 'Kostenerstattung', 'Reimbursement on application'],
      ['self-pay', 'Selbstzahlende', 'Self-paying'],
    ].map(([value, de, en]) => ({ value, label: de, labels: { de, en } })),
  },
  policies: {
    privacyUrl: 'https://kiez.example/datenschutz',
    termsUrl: 'https://kiez.example/nutzungsbedingungen',
    consentVersion: '2026-01',
    consentText: 'Ich bin einverstanden, dass die Kiez Praxis meine Angaben speichert und an die gewählte Therapeutin oder den gewählten Therapeuten weitergibt, um den Termin zu vereinbaren.',
    cancellationNoticeMinutes: 2880,
    holdMinutes: 10,
  },
  crisisNotice: {
    text: 'Wenn es Ihnen gerade sehr schlecht geht oder Sie an Suizid denken, warten Sie bitte nicht auf einen Termin. Hier ist jetzt jemand für Sie da:',
    contacts: [
      { label: 'Telefonseelsorge, rund um die Uhr, kostenfrei', phone: '0800 1110111', url: 'https://www.telefonseelsorge.de' },
      { label: 'Ärztlicher Bereitschaftsdienst', phone: '116117', url: 'https://www.116117.de' },
      { label: 'Notruf', phone: '112' },
    ],
  },
};

const insured = {
  id: 'insurance',
  label: 'Wie rechnen Sie ab?',
  kind: 'choice',
  required: true,
  options: ['Gesetzlich versichert', 'Privat versichert', 'Kostenerstattung', 'Ich zahle selbst'],
};

const euro = (amount) => ({ amount: amount * 100, currency: 'EUR' });

export const services = [
  {
    externalId: 'erstgespraech', slug: 'erstgespraech', name: 'Erstgespräch', kind: 'intro',
    description: 'Kostenloses Kennenlernen per Video. Sie schildern kurz Ihr Anliegen und stellen Ihre Fragen.',
    durationMinutes: 20, slotIntervalMinutes: 30, bufferAfterMinutes: 10, minimumNoticeMinutes: 720, horizonDays: 42, maxPerDay: 3,
    formats: ['online'], price: euro(0),
  },
  {
    externalId: 'sprechstunde', slug: 'sprechstunde', name: 'Psychotherapeutische Sprechstunde', kind: 'intro',
    description: 'Erster Termin in der Praxis: Einschätzung und Beratung. Gesetzliche Krankenkassen übernehmen die Kosten, eine Überweisung ist nicht nötig.',
    durationMinutes: 50, slotIntervalMinutes: 60, bufferAfterMinutes: 10, minimumNoticeMinutes: 1440, horizonDays: 42, maxPerDay: 2,
    formats: ['in_person'], questions: [insured],
  },
  {
    externalId: 'einzelsitzung', slug: 'einzelsitzung', name: 'Einzelsitzung', kind: 'session',
    description: 'Eine therapeutische Sitzung für Sie allein, in der Praxis oder per Video.',
    durationMinutes: 50, slotIntervalMinutes: 60, bufferAfterMinutes: 10, minimumNoticeMinutes: 1440, horizonDays: 60,
    formats: ['online', 'in_person'], price: euro(110), questions: [insured],
  },
  {
    externalId: 'doppelstunde', slug: 'doppelstunde', name: 'Doppelstunde', kind: 'session',
    description: 'Zwei Sitzungen am Stück, wenn ein Thema mehr Zeit braucht.',
    durationMinutes: 100, slotIntervalMinutes: 60, bufferAfterMinutes: 20, minimumNoticeMinutes: 2880, horizonDays: 60, maxPerDay: 2,
    formats: ['in_person'], price: euro(210), questions: [insured],
  },
  {
    externalId: 'paargespraech', slug: 'paargespraech', name: 'Paargespräch', kind: 'session',
    description: 'Ein Gespräch zu dritt. Sie nehmen gemeinsam teil, in der Praxis oder per Video.',
    durationMinutes: 75, slotIntervalMinutes: 60, bufferAfterMinutes: 15, minimumNoticeMinutes: 2880, horizonDays: 60,
    formats: ['online', 'in_person'], price: euro(150),
    questions: [{ id: 'together', label: 'Nehmen Sie vom selben Ort aus teil?', kind: 'choice', required: false, options: ['Ja', 'Nein, von zwei Orten'] }],
  },
  {
    externalId: 'familiengespraech', slug: 'familiengespraech', name: 'Familiengespräch', kind: 'session',
    description: 'Ein Gespräch mit mehreren Mitgliedern der Familie in der Praxis. Kinder sind willkommen.',
    durationMinutes: 90, slotIntervalMinutes: 60, bufferAfterMinutes: 30, minimumNoticeMinutes: 4320, horizonDays: 90, maxPerDay: 1, approvalRequired: true,
    formats: ['in_person'], price: euro(170),
    questions: [{ id: 'people', label: 'Wie viele Personen kommen?', kind: 'short', required: true }],
  },
  {
    externalId: 'emdr-sitzung', slug: 'emdr-sitzung', name: 'EMDR-Sitzung', kind: 'session',
    description: 'Eine längere Sitzung in der Praxis, mit Zeit zum Vorbereiten und zum Ausklingen.',
    durationMinutes: 75, slotIntervalMinutes: 60, bufferAfterMinutes: 15, minimumNoticeMinutes: 2880, horizonDays: 60, maxPerDay: 2,
    formats: ['in_person'], price: euro(160), questions: [insured],
  },
];
